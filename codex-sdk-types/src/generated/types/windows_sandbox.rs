// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `windows_sandbox`.

use serde::{Deserialize, Serialize};

use super::AbsolutePathBuf;
use crate::protocol::macros::{debug_without_text, setters, words};

words! {
    /// `status` of [`WindowsSandboxReadinessResponse`](super::WindowsSandboxReadinessResponse).
    pub enum WindowsSandboxReadiness {
        "ready" => Ready,
        "notConfigured" => NotConfigured,
        "updateRequired" => UpdateRequired,
    }
}

/// What `windowsSandbox/readiness` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WindowsSandboxReadinessResponse {
    pub status: WindowsSandboxReadiness,
}

/// What `windowsSandbox/setupCompleted` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WindowsSandboxSetupCompletedNotification {
    pub mode: WindowsSandboxSetupMode,
    pub success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

debug_without_text! { WindowsSandboxSetupCompletedNotification { mode, success } }

words! {
    /// In [`WindowsSandboxSetupCompletedNotification`](super::WindowsSandboxSetupCompletedNotification) and [`WindowsSandboxSetupStartParams`](super::WindowsSandboxSetupStartParams).
    pub enum WindowsSandboxSetupMode {
        "elevated" => Elevated,
        "unelevated" => Unelevated,
    }
}

/// What `windowsSandbox/setupStart` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WindowsSandboxSetupStartParams {
    pub mode: WindowsSandboxSetupMode,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<AbsolutePathBuf>,
}

impl WindowsSandboxSetupStartParams {
    /// One with what is required.
    pub fn new(mode: impl Into<WindowsSandboxSetupMode>) -> Self {
        Self { mode: mode.into(), cwd: None }
    }
}

setters! { WindowsSandboxSetupStartParams { cwd: AbsolutePathBuf } }

/// What `windowsSandbox/setupStart` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WindowsSandboxSetupStartResponse {
    pub started: bool,
}

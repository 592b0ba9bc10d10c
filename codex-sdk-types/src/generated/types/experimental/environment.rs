// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `environment`.

use serde::{Deserialize, Serialize};

use super::super::{EnvironmentId, EnvironmentSkillsParams, PathUri};
use crate::protocol::macros::{debug_without_text, setters, words};

/// What `environment/add` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct EnvironmentAddParams {
    pub environment_id: EnvironmentId,
    pub exec_server_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_bearer_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connect_timeout_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skills: Option<EnvironmentSkillsParams>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub websocket_request_id: Option<String>,
}

impl EnvironmentAddParams {
    /// One with what is required.
    pub fn new(
        environment_id: impl Into<EnvironmentId>,
        exec_server_url: impl Into<String>,
    ) -> Self {
        Self {
            environment_id: environment_id.into(),
            exec_server_url: exec_server_url.into(),
            auth_bearer_token: None,
            connect_timeout_ms: None,
            skills: None,
            websocket_request_id: None,
        }
    }
}

setters! {
    EnvironmentAddParams {
        auth_bearer_token: String,
        connect_timeout_ms: u64,
        skills: EnvironmentSkillsParams,
        websocket_request_id: String,
    }
}

debug_without_text! { EnvironmentAddParams { environment_id, connect_timeout_ms, skills } }

/// What `environment/add` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentAddResponse {}

/// What `environment/info` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentInfoParams {
    pub environment_id: EnvironmentId,
}

impl EnvironmentInfoParams {
    /// One with what is required.
    pub fn new(environment_id: impl Into<EnvironmentId>) -> Self {
        Self { environment_id: environment_id.into() }
    }
}

/// What `environment/info` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct EnvironmentInfoResponse {
    pub shell: EnvironmentShellInfo,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<PathUri>,
}

/// `shell` of [`EnvironmentInfoResponse`](super::EnvironmentInfoResponse).
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentShellInfo {
    pub name: String,
    pub path: String,
}

debug_without_text! { EnvironmentShellInfo {} }

words! {
    /// `status` of [`EnvironmentStatusResponse`](super::EnvironmentStatusResponse).
    ///
    /// Experimental.
    pub enum EnvironmentStatusKind {
        "ready" => Ready,
        "pending" => Pending,
        "disconnected" => Disconnected,
        "unknown" => Unknown,
    }
}

/// What `environment/status` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentStatusParams {
    pub environment_id: EnvironmentId,
}

impl EnvironmentStatusParams {
    /// One with what is required.
    pub fn new(environment_id: impl Into<EnvironmentId>) -> Self {
        Self { environment_id: environment_id.into() }
    }
}

/// What `environment/status` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct EnvironmentStatusResponse {
    pub status: EnvironmentStatusKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

debug_without_text! { EnvironmentStatusResponse { status } }

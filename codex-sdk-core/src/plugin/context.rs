//! What the first and the last hook of a plugin are told.

use std::time::Duration;

use codex_sdk_types::RuntimeInfo;
use serde::Serialize;

use crate::client::CodexClient;

/// What `initialize` is told.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PluginContext {
    /// The client. Keep [`CodexClient::downgrade`] of it: a plugin that keeps the client keeps it from ending when its
    /// last handle is dropped.
    pub client: CodexClient,
    /// The runtime that it is connected to.
    pub runtime: RuntimeInfo,
}

impl PluginContext {
    /// A context for a plugin of this client.
    pub fn new(client: CodexClient, runtime: RuntimeInfo) -> Self {
        Self { client, runtime }
    }
}

/// What `cleanup` is told.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CleanupContext {
    /// Why.
    pub reason: CleanupReason,
    /// How long it may take.
    pub deadline: Duration,
}

impl CleanupContext {
    /// A context for the end of a plugin.
    pub fn new(reason: CleanupReason, deadline: Duration) -> Self {
        Self { reason, deadline }
    }
}

/// Why a plugin is cleaned up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum CleanupReason {
    /// The client was closed.
    Close,
    /// The runtime was gone before the client was closed, the client was dropped without being closed, or the plugin
    /// failed to initialise.
    Crash,
}

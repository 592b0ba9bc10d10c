// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `mcp_server`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::{ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, setters};

/// What `mcpServer/event/stream/start` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerEventStreamStartParams {
    pub thread_id: ThreadId,
    pub arguments: Value,
    pub name: String,
    pub server: String,
    pub subscription_id: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
}

impl McpServerEventStreamStartParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        arguments: Value,
        name: impl Into<String>,
        server: impl Into<String>,
        subscription_id: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            arguments,
            name: name.into(),
            server: server.into(),
            subscription_id: subscription_id.into(),
            meta: None,
        }
    }
}

setters!(McpServerEventStreamStartParams { meta: Value });

debug_without_text!(McpServerEventStreamStartParams { thread_id });

/// What `mcpServer/event/stream/start` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpServerEventStreamStartResponse {}

/// What `mcpServer/event/stream/stop` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpServerEventStreamStopParams {
    pub subscription_id: String,
}

impl McpServerEventStreamStopParams {
    /// One with what is required.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self { subscription_id: subscription_id.into() }
    }
}

debug_without_text!(McpServerEventStreamStopParams {});

/// What `mcpServer/event/stream/stop` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpServerEventStreamStopResponse {}

/// `openai/userVerification` of [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams).
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "openai/userVerification", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UserVerificationMcpElicitation {
    pub thread_id: ThreadId,
    pub challenge: String,
    pub description: String,
    pub server_name: String,
    pub title: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text!(UserVerificationMcpElicitation { thread_id, turn_id });

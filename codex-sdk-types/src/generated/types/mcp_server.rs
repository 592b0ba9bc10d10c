// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `mcp_server`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{CallId, ThreadId};
use crate::protocol::macros::{debug_without_text, setters, untagged_enum, words};

/// One kind of [`ResourceContent`](super::ResourceContent).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BlobResourceContent {
    pub blob: String,
    pub uri: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
}

debug_without_text! { BlobResourceContent {} }

words! {
    /// `preferredModelDisplayMode` of [`McpAppUi`](super::McpAppUi).
    pub enum McpAppDisplayMode {
        "inline" => Inline,
        "fullscreen" => Fullscreen,
    }
}

/// `mcpAppUi` of [`McpToolCallThreadItem`](super::McpToolCallThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpAppUi {
    pub preferred_model_display_mode: McpAppDisplayMode,
    pub resource_uri: String,
}

debug_without_text! { McpAppUi { preferred_model_display_mode } }

/// What `mcpServer/resource/read` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpResourceReadParams {
    pub server: String,
    pub uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_id: Option<String>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_call_id: Option<CallId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<McpResourceReadTarget>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

impl McpResourceReadParams {
    /// One with what is required.
    pub fn new(server: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            server: server.into(),
            uri: uri.into(),
            connector_id: None,
            meta: None,
            origin_call_id: None,
            target: None,
            thread_id: None,
        }
    }
}

setters! {
    McpResourceReadParams {
        connector_id: String,
        meta: BTreeMap<String, Value>,
        origin_call_id: CallId,
        target: McpResourceReadTarget,
        thread_id: ThreadId,
    }
}

debug_without_text! { McpResourceReadParams { origin_call_id, target, thread_id } }

/// What `mcpServer/resource/read` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpResourceReadResponse {
    pub contents: Vec<ResourceContent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_call_id: Option<CallId>,
}

/// `target` of [`McpResourceReadParams`](super::McpResourceReadParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpResourceReadTarget {
    pub connector_id: String,
    pub link_id: Option<String>,
}

impl McpResourceReadTarget {
    /// One with what is required.
    pub fn new(connector_id: impl Into<String>, link_id: Option<String>) -> Self {
        Self { connector_id: connector_id.into(), link_id }
    }
}

debug_without_text! { McpResourceReadTarget {} }

/// `notification` of [`McpServerEventStreamNotification`](super::McpServerEventStreamNotification).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpServerEventNotification {
    pub method: String,
    pub params: Value,
}

debug_without_text! { McpServerEventNotification {} }

/// What `mcpServer/event/stream/notification` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpServerEventStreamNotification {
    pub notification: McpServerEventNotification,
    pub subscription_id: String,
}

debug_without_text! { McpServerEventStreamNotification { notification } }

words! {
    /// `failureReason` of [`McpServerStatusUpdatedNotification`](super::McpServerStatusUpdatedNotification).
    pub enum McpServerStartupFailureReason {
        "reauthenticationRequired" => ReauthenticationRequired,
    }
}

words! {
    /// `status` of [`McpServerStatusUpdatedNotification`](super::McpServerStatusUpdatedNotification).
    pub enum McpServerStartupState {
        "starting" => Starting,
        "ready" => Ready,
        "failed" => Failed,
        "cancelled" => Cancelled,
    }
}

/// What `mcpServer/startupStatus/updated` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerStatusUpdatedNotification {
    pub name: String,
    pub status: McpServerStartupState,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<McpServerStartupFailureReason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

debug_without_text! { McpServerStatusUpdatedNotification { status, failure_reason, thread_id } }

/// What `mcpServer/tool/call` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerToolCallParams {
    pub thread_id: ThreadId,
    pub server: String,
    pub tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Value>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
}

impl McpServerToolCallParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        server: impl Into<String>,
        tool: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            server: server.into(),
            tool: tool.into(),
            arguments: None,
            meta: None,
        }
    }
}

setters! { McpServerToolCallParams { arguments: Value, meta: Value } }

debug_without_text! { McpServerToolCallParams { thread_id } }

/// What `mcpServer/tool/call` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerToolCallResponse {
    pub content: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_error: Option<bool>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structured_content: Option<Value>,
}

debug_without_text! { McpServerToolCallResponse { is_error } }

/// `appContext` of [`McpToolCallThreadItem`](super::McpToolCallThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpToolCallAppContext {
    pub connector_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_uri: Option<String>,
}

debug_without_text! { McpToolCallAppContext {} }

/// `error` of [`McpToolCallThreadItem`](super::McpToolCallThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpToolCallError {
    pub message: String,
}

debug_without_text! { McpToolCallError {} }

/// `result` of [`McpToolCallThreadItem`](super::McpToolCallThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpToolCallResult {
    pub content: Vec<Value>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structured_content: Option<Value>,
}

debug_without_text! { McpToolCallResult {} }

words! {
    /// `status` of [`McpToolCallThreadItem`](super::McpToolCallThreadItem).
    pub enum McpToolCallStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
    }
}

untagged_enum! {
    /// `contents` of [`McpResourceReadResponse`](super::McpResourceReadResponse).
    pub enum ResourceContent {
        Text(TextResourceContent) = Kind::Object(&[
            Signature {
                required: &[("text", &[]), ("uri", &[])],
                known: &["_meta", "mimeType", "text", "uri"],
            },
        ]),
        Blob(BlobResourceContent) = Kind::Object(&[
            Signature {
                required: &[("blob", &[]), ("uri", &[])],
                known: &["_meta", "blob", "mimeType", "uri"],
            },
        ]),
    }
}

/// One kind of [`ResourceContent`](super::ResourceContent).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TextResourceContent {
    pub text: String,
    pub uri: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
}

debug_without_text! { TextResourceContent {} }

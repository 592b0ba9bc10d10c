// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `mcp_server_status`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{PluginId, ThreadId};
use crate::protocol::macros::{debug_without_text, setters, words};

/// What `mcpServerStatus/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ListMcpServerStatusParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<McpServerStatusDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

setters! {
    ListMcpServerStatusParams {
        cursor: String,
        detail: McpServerStatusDetail,
        limit: u32,
        server_name: String,
        thread_id: ThreadId,
    }
}

debug_without_text! { ListMcpServerStatusParams { detail, limit, thread_id } }

/// What `mcpServerStatus/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ListMcpServerStatusResponse {
    pub data: Vec<McpServerStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ListMcpServerStatusResponse { data } }

words! {
    /// `authStatus` of [`McpServerStatus`](super::McpServerStatus).
    pub enum McpAuthStatus {
        "unknown" => Unknown,
        "unsupported" => Unsupported,
        "notLoggedIn" => NotLoggedIn,
        "bearerToken" => BearerToken,
        "oAuth" => OAuth,
    }
}

words! {
    /// `runtimeStatus` of [`McpServerStatus`](super::McpServerStatus).
    pub enum McpServerConnectionStatus {
        "notStarted" => NotStarted,
        "starting" => Starting,
        "connected" => Connected,
        "authenticationRequired" => AuthenticationRequired,
        "failed" => Failed,
        "cancelled" => Cancelled,
        "disabled" => Disabled,
    }
}

/// `serverInfo` of [`McpServerStatus`](super::McpServerStatus).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerInfo {
    pub name: String,
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icons: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

debug_without_text! { McpServerInfo {} }

/// `data` of [`ListMcpServerStatusResponse`](super::ListMcpServerStatusResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerStatus {
    pub auth_status: McpAuthStatus,
    pub name: String,
    pub resource_templates: Vec<ResourceTemplate>,
    pub resources: Vec<Resource>,
    pub tools: BTreeMap<String, Tool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_status: Option<McpServerConnectionStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_capabilities: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_info: Option<McpServerInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_list_meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tools_error: Option<String>,
}

debug_without_text! {
    McpServerStatus {
        auth_status,
        resource_templates,
        resources,
        tools,
        plugin_id,
        runtime_status,
        server_info,
    }
}

words! {
    /// `detail` of [`ListMcpServerStatusParams`](super::ListMcpServerStatusParams).
    pub enum McpServerStatusDetail {
        "full" => Full,
        "toolsAndAuthOnly" => ToolsAndAuthOnly,
    }
}

/// `resources` of [`McpServerStatus`](super::McpServerStatus).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct Resource {
    pub name: String,
    pub uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icons: Option<Vec<Value>>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text! { Resource { size } }

/// `resourceTemplates` of [`McpServerStatus`](super::McpServerStatus).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ResourceTemplate {
    pub name: String,
    pub uri_template: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text! { ResourceTemplate {} }

/// `tools` of [`McpServerStatus`](super::McpServerStatus).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct Tool {
    pub input_schema: Value,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icons: Option<Vec<Value>>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_schema: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text! { Tool {} }

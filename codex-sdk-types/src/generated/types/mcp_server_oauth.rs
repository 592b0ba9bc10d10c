// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `mcp_server_oauth`.

use serde::{Deserialize, Serialize};

use super::ThreadId;
use crate::protocol::macros::{debug_without_text, setters, words};

words! {
    /// `clientRegistration` of [`McpServerOauthLoginParams`](super::McpServerOauthLoginParams).
    pub enum McpServerOauthClientRegistration {
        "auto" => Auto,
        "cimd" => Cimd,
        "dcr" => Dcr,
    }
}

/// What `mcpServer/oauthLogin/completed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerOauthLoginCompletedNotification {
    pub name: String,
    pub success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

debug_without_text! { McpServerOauthLoginCompletedNotification { success, thread_id } }

/// What `mcpServer/oauth/login` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerOauthLoginParams {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_registration: Option<McpServerOauthClientRegistration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_secs: Option<i64>,
}

impl McpServerOauthLoginParams {
    /// One with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            client_registration: None,
            scopes: None,
            thread_id: None,
            timeout_secs: None,
        }
    }
}

setters! {
    McpServerOauthLoginParams {
        client_registration: McpServerOauthClientRegistration,
        scopes: Vec<String>,
        thread_id: ThreadId,
        timeout_secs: i64,
    }
}

debug_without_text! { McpServerOauthLoginParams { client_registration, thread_id, timeout_secs } }

/// What `mcpServer/oauth/login` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerOauthLoginResponse {
    pub authorization_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_id: Option<String>,
}

debug_without_text! { McpServerOauthLoginResponse {} }

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `mcp_elicitation`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[cfg(feature = "experimental")]
use super::UserVerificationMcpElicitation;
use super::{McpElicitationSchema, ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

words! {
    /// `action` of [`McpServerElicitationRequestResponse`](super::McpServerElicitationRequestResponse).
    pub enum McpServerElicitationAction {
        "accept" => Accept,
        "decline" => Decline,
        "cancel" => Cancel,
    }
}

tagged_enum! {
    /// What `mcpServer/elicitation/request` asks.
    pub enum McpServerElicitationRequestParams by "mode" {
        #[cfg(feature = "experimental")]
        "openai/userVerification" => OpenaiUserVerification(UserVerificationMcpElicitation),
        "form" => Form(FormMcpElicitation),
        "openai/form" => OpenaiForm(OpenaiFormMcpElicitation),
        "openaiForm" => OpenaiFormAlias(OpenaiFormAliasMcpElicitation),
        "url" => Url(UrlMcpElicitation),
    }
}

/// The [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams) whose `mode` is `form`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "form", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FormMcpElicitation {
    pub thread_id: ThreadId,
    pub message: String,
    pub requested_schema: McpElicitationSchema,
    pub server_name: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text! { FormMcpElicitation { thread_id, requested_schema, turn_id } }

/// The [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams) whose `mode` is `openai/form`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "openai/form", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OpenaiFormMcpElicitation {
    pub thread_id: ThreadId,
    pub message: String,
    pub requested_schema: Value,
    pub server_name: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text! { OpenaiFormMcpElicitation { thread_id, turn_id } }

/// The [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams) whose `mode` is `openaiForm`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "openaiForm", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OpenaiFormAliasMcpElicitation {
    pub thread_id: ThreadId,
    pub message: String,
    pub requested_schema: Value,
    pub server_name: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text! { OpenaiFormAliasMcpElicitation { thread_id, turn_id } }

/// The [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams) whose `mode` is `url`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "url", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UrlMcpElicitation {
    pub thread_id: ThreadId,
    pub elicitation_id: String,
    pub message: String,
    pub server_name: String,
    pub url: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text! { UrlMcpElicitation { thread_id, turn_id } }

/// The answer to `mcpServer/elicitation/request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerElicitationRequestResponse {
    pub action: McpServerElicitationAction,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Value>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
}

impl McpServerElicitationRequestResponse {
    /// One with what is required.
    pub fn new(action: impl Into<McpServerElicitationAction>) -> Self {
        Self { action: action.into(), content: None, meta: None }
    }
}

setters! { McpServerElicitationRequestResponse { content: Value, meta: Value } }

debug_without_text! { McpServerElicitationRequestResponse { action } }

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `response_item_outputs`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{CallId, FunctionCallOutputBody, InternalChatMessageMetadataPassthrough};
use crate::protocol::macros::{debug_without_text, setters};

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `custom_tool_call_output`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "custom_tool_call_output")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CustomToolCallOutputResponseItem {
    pub call_id: CallId,
    pub output: FunctionCallOutputBody,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl CustomToolCallOutputResponseItem {
    /// One with what is required.
    pub fn new(call_id: impl Into<CallId>, output: impl Into<FunctionCallOutputBody>) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
            id: None,
            internal_chat_message_metadata_passthrough: None,
            name: None,
        }
    }
}

setters! {
    CustomToolCallOutputResponseItem {
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        name: String,
    }
}

debug_without_text! {
    CustomToolCallOutputResponseItem {
        call_id,
        output,
        internal_chat_message_metadata_passthrough,
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `function_call_output`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "function_call_output")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FunctionCallOutputResponseItem {
    pub output: FunctionCallOutputBody,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<CallId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
}

impl FunctionCallOutputResponseItem {
    /// One with what is required.
    pub fn new(output: impl Into<FunctionCallOutputBody>) -> Self {
        Self {
            output: output.into(),
            call_id: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            name: None,
            namespace: None,
        }
    }
}

setters! {
    FunctionCallOutputResponseItem {
        call_id: CallId,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        name: String,
        namespace: String,
    }
}

debug_without_text! {
    FunctionCallOutputResponseItem {
        output,
        call_id,
        internal_chat_message_metadata_passthrough,
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `tool_search_output`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "tool_search_output")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ToolSearchOutputResponseItem {
    pub execution: String,
    pub status: String,
    pub tools: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<CallId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
}

impl ToolSearchOutputResponseItem {
    /// One with what is required.
    pub fn new(execution: impl Into<String>, status: impl Into<String>, tools: Vec<Value>) -> Self {
        Self {
            execution: execution.into(),
            status: status.into(),
            tools,
            call_id: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
        }
    }
}

setters! {
    ToolSearchOutputResponseItem {
        call_id: CallId,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

debug_without_text! {
    ToolSearchOutputResponseItem {
        call_id,
        internal_chat_message_metadata_passthrough,
    }
}

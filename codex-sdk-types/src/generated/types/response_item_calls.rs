// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `response_item_calls`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    CallId, InternalChatMessageMetadataPassthrough, LocalShellAction, LocalShellStatus,
    ResponsesApiWebSearchAction,
};
use crate::protocol::macros::{debug_without_text, setters};

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `custom_tool_call`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "custom_tool_call")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CustomToolCallResponseItem {
    pub call_id: CallId,
    pub input: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl CustomToolCallResponseItem {
    /// One with what is required.
    pub fn new(
        call_id: impl Into<CallId>,
        input: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            input: input.into(),
            name: name.into(),
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            namespace: None,
            status: None,
        }
    }
}

setters! {
    CustomToolCallResponseItem {
        encrypted_content: String,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        namespace: String,
        status: String,
    }
}

debug_without_text! {
    CustomToolCallResponseItem {
        call_id,
        internal_chat_message_metadata_passthrough,
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `function_call`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "function_call")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FunctionCallResponseItem {
    pub arguments: String,
    pub call_id: CallId,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_function_args: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl FunctionCallResponseItem {
    /// One with what is required.
    pub fn new(
        arguments: impl Into<String>,
        call_id: impl Into<CallId>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            arguments: arguments.into(),
            call_id: call_id.into(),
            name: name.into(),
            encrypted_content: None,
            encrypted_function_args: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            namespace: None,
            status: None,
        }
    }
}

setters! {
    FunctionCallResponseItem {
        encrypted_content: String,
        encrypted_function_args: Vec<String>,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        namespace: String,
        status: String,
    }
}

debug_without_text! {
    FunctionCallResponseItem {
        call_id,
        internal_chat_message_metadata_passthrough,
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `image_generation_call`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "image_generation_call")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ImageGenerationCallResponseItem {
    pub result: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revised_prompt: Option<String>,
}

impl ImageGenerationCallResponseItem {
    /// One with what is required.
    pub fn new(result: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            result: result.into(),
            status: status.into(),
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            revised_prompt: None,
        }
    }
}

setters! {
    ImageGenerationCallResponseItem {
        encrypted_content: String,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        revised_prompt: String,
    }
}

debug_without_text! {
    ImageGenerationCallResponseItem {
        internal_chat_message_metadata_passthrough,
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `local_shell_call`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "local_shell_call")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct LocalShellCallResponseItem {
    pub action: LocalShellAction,
    pub status: LocalShellStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<CallId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
}

impl LocalShellCallResponseItem {
    /// One with what is required.
    pub fn new(action: impl Into<LocalShellAction>, status: impl Into<LocalShellStatus>) -> Self {
        Self {
            action: action.into(),
            status: status.into(),
            call_id: None,
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
        }
    }
}

setters! {
    LocalShellCallResponseItem {
        call_id: CallId,
        encrypted_content: String,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

debug_without_text! {
    LocalShellCallResponseItem {
        action,
        status,
        call_id,
        internal_chat_message_metadata_passthrough,
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `tool_search_call`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "tool_search_call")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ToolSearchCallResponseItem {
    pub arguments: Value,
    pub execution: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<CallId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl ToolSearchCallResponseItem {
    /// One with what is required.
    pub fn new(arguments: Value, execution: impl Into<String>) -> Self {
        Self {
            arguments,
            execution: execution.into(),
            call_id: None,
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            status: None,
        }
    }
}

setters! {
    ToolSearchCallResponseItem {
        call_id: CallId,
        encrypted_content: String,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        status: String,
    }
}

debug_without_text! {
    ToolSearchCallResponseItem {
        call_id,
        internal_chat_message_metadata_passthrough,
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `web_search_call`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "web_search_call")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WebSearchCallResponseItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<ResponsesApiWebSearchAction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

setters! {
    WebSearchCallResponseItem {
        action: ResponsesApiWebSearchAction,
        encrypted_content: String,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        status: String,
    }
}

debug_without_text! {
    WebSearchCallResponseItem {
        action,
        internal_chat_message_metadata_passthrough,
    }
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `response_item`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AgentMessageInputContent, CallId, ConfigurationReasoning, ContentItem, FunctionCallOutputBody,
    InternalChatMessageMetadataPassthrough, LocalShellAction, LocalShellStatus, MessagePhase,
    ReasoningItemContent, ReasoningItemReasoningSummary, ResponsesApiWebSearchAction,
};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum};

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `additional_tools`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "additional_tools")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AdditionalToolsResponseItem {
    pub role: String,
    pub tools: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl AdditionalToolsResponseItem {
    /// One with what is required.
    pub fn new(role: impl Into<String>, tools: Vec<Value>) -> Self {
        Self { role: role.into(), tools, id: None }
    }
}

setters! { AdditionalToolsResponseItem { id: String } }

debug_without_text! { AdditionalToolsResponseItem {} }

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `agent_message`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "agent_message")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AgentMessageResponseItem {
    pub author: String,
    pub content: Vec<AgentMessageInputContent>,
    pub recipient: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
}

impl AgentMessageResponseItem {
    /// One with what is required.
    pub fn new(
        author: impl Into<String>,
        content: Vec<AgentMessageInputContent>,
        recipient: impl Into<String>,
    ) -> Self {
        Self {
            author: author.into(),
            content,
            recipient: recipient.into(),
            id: None,
            internal_chat_message_metadata_passthrough: None,
        }
    }
}

setters! {
    AgentMessageResponseItem {
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

debug_without_text! {
    AgentMessageResponseItem {
        content,
        internal_chat_message_metadata_passthrough,
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `compaction`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "compaction")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CompactionResponseItem {
    pub encrypted_content: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
}

impl CompactionResponseItem {
    /// One with what is required.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            id: None,
            internal_chat_message_metadata_passthrough: None,
        }
    }
}

setters! {
    CompactionResponseItem {
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

debug_without_text! { CompactionResponseItem { internal_chat_message_metadata_passthrough } }

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `configuration_update`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "configuration_update")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ConfigurationUpdateResponseItem {
    pub reasoning: ConfigurationReasoning,
}

impl ConfigurationUpdateResponseItem {
    /// One with what is required.
    pub fn new(reasoning: impl Into<ConfigurationReasoning>) -> Self {
        Self { reasoning: reasoning.into() }
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `context_compaction`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "context_compaction")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ContextCompactionResponseItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
}

setters! {
    ContextCompactionResponseItem {
        encrypted_content: String,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

debug_without_text! { ContextCompactionResponseItem { internal_chat_message_metadata_passthrough } }

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

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `message`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "message")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MessageResponseItem {
    pub content: Vec<ContentItem>,
    pub role: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<MessagePhase>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl MessageResponseItem {
    /// One with what is required.
    pub fn new(content: Vec<ContentItem>, role: impl Into<String>) -> Self {
        Self {
            content,
            role: role.into(),
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            phase: None,
            status: None,
        }
    }
}

setters! {
    MessageResponseItem {
        encrypted_content: String,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        phase: MessagePhase,
        status: String,
    }
}

debug_without_text! {
    MessageResponseItem {
        content,
        internal_chat_message_metadata_passthrough,
        phase,
    }
}

/// The [`ResponseItem`](super::ResponseItem) whose `type` is `reasoning`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "reasoning")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ReasoningResponseItem {
    pub summary: Vec<ReasoningItemReasoningSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Vec<ReasoningItemContent>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
}

impl ReasoningResponseItem {
    /// One with what is required.
    pub fn new(summary: Vec<ReasoningItemReasoningSummary>) -> Self {
        Self {
            summary,
            content: None,
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
        }
    }
}

setters! {
    ReasoningResponseItem {
        content: Vec<ReasoningItemContent>,
        encrypted_content: String,
        id: String,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

debug_without_text! {
    ReasoningResponseItem {
        summary,
        content,
        internal_chat_message_metadata_passthrough,
    }
}

tagged_enum! {
    /// In [`RawResponseItemCompletedNotification`](super::RawResponseItemCompletedNotification) and [`ThreadResumeParams`](super::ThreadResumeParams).
    pub enum ResponseItem by "type" {
        "additional_tools" => AdditionalTools(AdditionalToolsResponseItem),
        "message" => Message(MessageResponseItem),
        "agent_message" => AgentMessage(AgentMessageResponseItem),
        "reasoning" => Reasoning(ReasoningResponseItem),
        "local_shell_call" => LocalShellCall(LocalShellCallResponseItem),
        "function_call" => FunctionCall(FunctionCallResponseItem),
        "tool_search_call" => ToolSearchCall(ToolSearchCallResponseItem),
        "function_call_output" => FunctionCallOutput(FunctionCallOutputResponseItem),
        "custom_tool_call" => CustomToolCall(CustomToolCallResponseItem),
        "custom_tool_call_output" => CustomToolCallOutput(CustomToolCallOutputResponseItem),
        "tool_search_output" => ToolSearchOutput(ToolSearchOutputResponseItem),
        "web_search_call" => WebSearchCall(WebSearchCallResponseItem),
        "image_generation_call" => ImageGenerationCall(ImageGenerationCallResponseItem),
        "compaction" => Compaction(CompactionResponseItem),
        "configuration_update" => ConfigurationUpdate(ConfigurationUpdateResponseItem),
        "compaction_trigger" => CompactionTrigger,
        "context_compaction" => ContextCompaction(ContextCompactionResponseItem),
        "other" => Other,
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

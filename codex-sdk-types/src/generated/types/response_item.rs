// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `response_item`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AgentMessageInputContent, ConfigurationReasoning, ContentItem,
    CustomToolCallOutputResponseItem, CustomToolCallResponseItem, FunctionCallOutputResponseItem,
    FunctionCallResponseItem, ImageGenerationCallResponseItem,
    InternalChatMessageMetadataPassthrough, LocalShellCallResponseItem, MessagePhase,
    ReasoningItemContent, ReasoningItemReasoningSummary, ToolSearchCallResponseItem,
    ToolSearchOutputResponseItem, WebSearchCallResponseItem,
};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum};

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

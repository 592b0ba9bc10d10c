// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AbsolutePathBuf, ApprovalsReviewer, AskForApproval, CallId, CollaborationMode, EnvironmentId,
    FunctionCallOutputBody, ImageDetail, ItemId, LegacyAppPathString, MessagePhase, Personality,
    PluginId, ProjectId, ReasoningEffort, ReasoningSummary, SandboxMode, SandboxPolicy,
    SortDirection, ThreadItem, ThreadRealtimeItem, Turn, TurnError, TurnId, TurnItemsView,
    TurnStatus,
};
#[cfg(feature = "experimental")]
use super::{MultiAgentMode, TurnEnvironmentParams};
use crate::protocol::Patch;
use crate::protocol::macros::{
    debug_without_text, keyed_enum, setters, tagged_enum, text, untagged_enum, words,
};

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ActivePermissionProfile {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
}

debug_without_text!(ActivePermissionProfile {});

/// `active` of [`ThreadStatus`](super::ThreadStatus).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "active", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ActiveThreadStatus {
    pub active_flags: Vec<ThreadActiveFlag>,
}

/// `additional_tools` of [`ResponseItem`](super::ResponseItem).
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

setters!(AdditionalToolsResponseItem { id: String });

debug_without_text!(AdditionalToolsResponseItem {});

tagged_enum! {
    pub enum AgentMessageInputContent by "type" {
        "input_text" => InputText(InputTextAgentMessageInputContent),
        "encrypted_content" => EncryptedContent(EncryptedContentAgentMessageInputContent),
    }
}

/// `agent_message` of [`ResponseItem`](super::ResponseItem).
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

setters!(AgentMessageResponseItem {
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
});

debug_without_text!(AgentMessageResponseItem {
    content,
    internal_chat_message_metadata_passthrough,
});

text! {
    pub struct AgentPath;
}

tagged_enum! {
    pub enum CapabilityRootLocation by "type" {
        "environment" => Environment(EnvironmentCapabilityRootLocation),
    }
}

/// `compaction` of [`ResponseItem`](super::ResponseItem).
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

setters!(CompactionResponseItem {
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
});

debug_without_text!(CompactionResponseItem { internal_chat_message_metadata_passthrough });

/// `completed` of [`ThreadPredictionResult`](super::ThreadPredictionResult).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "completed")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CompletedThreadPredictionResult {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

debug_without_text!(CompletedThreadPredictionResult {});

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ConfigurationReasoning {
    pub effort: ReasoningEffort,
}

impl ConfigurationReasoning {
    /// One with what is required.
    pub fn new(effort: impl Into<ReasoningEffort>) -> Self {
        Self { effort: effort.into() }
    }
}

/// `configuration_update` of [`ResponseItem`](super::ResponseItem).
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

tagged_enum! {
    pub enum ContentItem by "type" {
        "input_text" => InputText(InputTextContentItem),
        "input_image" => InputImage(InputImageContentItem),
        "input_audio" => InputAudio(InputAudioContentItem),
        "output_text" => OutputText(OutputTextContentItem),
    }
}

/// What `thread/compacted` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ContextCompactedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
}

/// `context_compaction` of [`ResponseItem`](super::ResponseItem).
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

setters!(ContextCompactionResponseItem {
    encrypted_content: String,
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
});

debug_without_text!(ContextCompactionResponseItem { internal_chat_message_metadata_passthrough });

/// `custom_tool_call_output` of [`ResponseItem`](super::ResponseItem).
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

setters!(CustomToolCallOutputResponseItem {
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    name: String,
});

debug_without_text!(CustomToolCallOutputResponseItem {
    call_id,
    output,
    internal_chat_message_metadata_passthrough,
});

/// `custom_tool_call` of [`ResponseItem`](super::ResponseItem).
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

setters!(CustomToolCallResponseItem {
    encrypted_content: String,
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    namespace: String,
    status: String,
});

debug_without_text!(CustomToolCallResponseItem {
    call_id,
    internal_chat_message_metadata_passthrough,
});

tagged_enum! {
    pub enum DynamicToolNamespaceTool by "type" {
        "function" => Function(FunctionDynamicToolNamespaceTool),
    }
}

tagged_enum! {
    pub enum DynamicToolSpec by "type" {
        "function" => Function(FunctionDynamicToolSpec),
        "namespace" => Namespace(NamespaceDynamicToolSpec),
    }
}

/// `encrypted_content` of [`AgentMessageInputContent`](super::AgentMessageInputContent).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "encrypted_content")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EncryptedContentAgentMessageInputContent {
    pub encrypted_content: String,
}

impl EncryptedContentAgentMessageInputContent {
    /// One with what is required.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self { encrypted_content: encrypted_content.into() }
    }
}

debug_without_text!(EncryptedContentAgentMessageInputContent {});

/// `environment` of [`CapabilityRootLocation`](super::CapabilityRootLocation).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "environment", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentCapabilityRootLocation {
    pub environment_id: EnvironmentId,
    pub path: String,
}

impl EnvironmentCapabilityRootLocation {
    /// One with what is required.
    pub fn new(environment_id: impl Into<EnvironmentId>, path: impl Into<String>) -> Self {
        Self { environment_id: environment_id.into(), path: path.into() }
    }
}

debug_without_text!(EnvironmentCapabilityRootLocation { environment_id });

/// What `thread/environment/connected` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentConnectionNotification {
    pub thread_id: ThreadId,
    pub environment_id: EnvironmentId,
}

/// `exec` of [`LocalShellAction`](super::LocalShellAction).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "exec")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExecLocalShellAction {
    pub command: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_directory: Option<String>,
}

impl ExecLocalShellAction {
    /// One with what is required.
    pub fn new(command: Vec<String>) -> Self {
        Self { command, env: None, timeout_ms: None, user: None, working_directory: None }
    }
}

setters!(ExecLocalShellAction { env: BTreeMap<String, String>,
timeout_ms: u64,
user: String,
working_directory: String,
 });

debug_without_text!(ExecLocalShellAction { timeout_ms });

/// `find_in_page` of [`ResponsesApiWebSearchAction`](super::ResponsesApiWebSearchAction).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "find_in_page")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FindInPageResponsesApiWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

setters!(FindInPageResponsesApiWebSearchAction { pattern: String, url: String });

debug_without_text!(FindInPageResponsesApiWebSearchAction {});

/// `function_call_output` of [`ResponseItem`](super::ResponseItem).
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

setters!(FunctionCallOutputResponseItem {
    call_id: CallId,
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    name: String,
    namespace: String,
});

debug_without_text!(FunctionCallOutputResponseItem {
    output,
    call_id,
    internal_chat_message_metadata_passthrough,
});

/// `function_call` of [`ResponseItem`](super::ResponseItem).
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

setters!(FunctionCallResponseItem { encrypted_content: String,
encrypted_function_args: Vec<String>,
id: String,
internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
namespace: String,
status: String,
 });

debug_without_text!(FunctionCallResponseItem {
    call_id,
    internal_chat_message_metadata_passthrough,
});

/// `function` of [`DynamicToolNamespaceTool`](super::DynamicToolNamespaceTool).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "function", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FunctionDynamicToolNamespaceTool {
    pub description: String,
    pub input_schema: Value,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_loading: Option<bool>,
}

impl FunctionDynamicToolNamespaceTool {
    /// One with what is required.
    pub fn new(
        description: impl Into<String>,
        input_schema: Value,
        name: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            input_schema,
            name: name.into(),
            defer_loading: None,
        }
    }
}

setters!(FunctionDynamicToolNamespaceTool { defer_loading: bool });

debug_without_text!(FunctionDynamicToolNamespaceTool { defer_loading });

/// `function` of [`DynamicToolSpec`](super::DynamicToolSpec).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "function", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FunctionDynamicToolSpec {
    pub description: String,
    pub input_schema: Value,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_loading: Option<bool>,
}

impl FunctionDynamicToolSpec {
    /// One with what is required.
    pub fn new(
        description: impl Into<String>,
        input_schema: Value,
        name: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            input_schema,
            name: name.into(),
            defer_loading: None,
        }
    }
}

setters!(FunctionDynamicToolSpec { defer_loading: bool });

debug_without_text!(FunctionDynamicToolSpec { defer_loading });

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GitInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
}

debug_without_text!(GitInfo {});

/// `image_generation_call` of [`ResponseItem`](super::ResponseItem).
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

setters!(ImageGenerationCallResponseItem {
    encrypted_content: String,
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    revised_prompt: String,
});

debug_without_text!(ImageGenerationCallResponseItem { internal_chat_message_metadata_passthrough });

/// `input_audio` of [`ContentItem`](super::ContentItem).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_audio")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InputAudioContentItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

setters!(InputAudioContentItem { audio_url: String, file_id: String });

debug_without_text!(InputAudioContentItem {});

/// `input_image` of [`ContentItem`](super::ContentItem).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_image")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InputImageContentItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}

setters!(InputImageContentItem { detail: ImageDetail, file_id: String, image_url: String });

debug_without_text!(InputImageContentItem { detail });

/// `input_text` of [`AgentMessageInputContent`](super::AgentMessageInputContent).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputTextAgentMessageInputContent {
    pub text: String,
}

impl InputTextAgentMessageInputContent {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text!(InputTextAgentMessageInputContent {});

/// `input_text` of [`ContentItem`](super::ContentItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputTextContentItem {
    pub text: String,
}

impl InputTextContentItem {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text!(InputTextContentItem {});

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InternalChatMessageMetadataPassthrough {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

setters!(InternalChatMessageMetadataPassthrough { turn_id: TurnId });

/// `item` of [`ThreadItemsListAnchor`](super::ThreadItemsListAnchor).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "item", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ItemThreadItemsListAnchor {
    pub item_id: ItemId,
}

impl ItemThreadItemsListAnchor {
    /// One with what is required.
    pub fn new(item_id: impl Into<ItemId>) -> Self {
        Self { item_id: item_id.into() }
    }
}

/// `item` of [`ThreadTimelineEntry`](super::ThreadTimelineEntry).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "item", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ItemThreadTimelineEntry {
    pub turn_id: TurnId,
    pub item: ThreadItem,
    pub position: u64,
}

tagged_enum! {
    pub enum LocalShellAction by "type" {
        "exec" => Exec(ExecLocalShellAction),
    }
}

/// `local_shell_call` of [`ResponseItem`](super::ResponseItem).
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

setters!(LocalShellCallResponseItem {
    call_id: CallId,
    encrypted_content: String,
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
});

debug_without_text!(LocalShellCallResponseItem {
    action,
    status,
    call_id,
    internal_chat_message_metadata_passthrough,
});

words! {
    pub enum LocalShellStatus {
        "completed" => Completed,
        "in_progress" => InProgress,
        "incomplete" => Incomplete,
    }
}

/// `message` of [`ResponseItem`](super::ResponseItem).
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

setters!(MessageResponseItem {
    encrypted_content: String,
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    phase: MessagePhase,
    status: String,
});

debug_without_text!(MessageResponseItem {
    content,
    internal_chat_message_metadata_passthrough,
    phase,
});

/// `namespace` of [`DynamicToolSpec`](super::DynamicToolSpec).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "namespace")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct NamespaceDynamicToolSpec {
    pub description: String,
    pub name: String,
    pub tools: Vec<DynamicToolNamespaceTool>,
}

impl NamespaceDynamicToolSpec {
    /// One with what is required.
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        tools: Vec<DynamicToolNamespaceTool>,
    ) -> Self {
        Self { description: description.into(), name: name.into(), tools }
    }
}

debug_without_text!(NamespaceDynamicToolSpec { tools });

/// `open_page` of [`ResponsesApiWebSearchAction`](super::ResponsesApiWebSearchAction).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "open_page")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OpenPageResponsesApiWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

setters!(OpenPageResponsesApiWebSearchAction { url: String });

debug_without_text!(OpenPageResponsesApiWebSearchAction {});

/// `output_text` of [`ContentItem`](super::ContentItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "output_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OutputTextContentItem {
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<Vec<Value>>,
}

impl OutputTextContentItem {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), annotations: None, logprobs: None }
    }
}

setters!(OutputTextContentItem { annotations: Vec<Value>,
logprobs: Vec<Value>,
 });

debug_without_text!(OutputTextContentItem {});

/// `realtime` of [`ThreadTimelineEntry`](super::ThreadTimelineEntry).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "realtime")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RealtimeThreadTimelineEntry {
    pub item: ThreadRealtimeItem,
    pub position: u64,
}

tagged_enum! {
    pub enum ReasoningItemContent by "type" {
        "reasoning_text" => ReasoningText(ReasoningTextReasoningItemContent),
        "text" => Text(TextReasoningItemContent),
    }
}

tagged_enum! {
    pub enum ReasoningItemReasoningSummary by "type" {
        "summary_text" => SummaryText(SummaryTextReasoningItemReasoningSummary),
    }
}

/// `reasoning` of [`ResponseItem`](super::ResponseItem).
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

setters!(ReasoningResponseItem { content: Vec<ReasoningItemContent>,
encrypted_content: String,
id: String,
internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
 });

debug_without_text!(ReasoningResponseItem {
    summary,
    content,
    internal_chat_message_metadata_passthrough,
});

/// `reasoning_text` of [`ReasoningItemContent`](super::ReasoningItemContent).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "reasoning_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReasoningTextReasoningItemContent {
    pub text: String,
}

impl ReasoningTextReasoningItemContent {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text!(ReasoningTextReasoningItemContent {});

tagged_enum! {
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

tagged_enum! {
    pub enum ResponsesApiWebSearchAction by "type" {
        "search" => Search(SearchResponsesApiWebSearchAction),
        "open_page" => OpenPage(OpenPageResponsesApiWebSearchAction),
        "find_in_page" => FindInPage(FindInPageResponsesApiWebSearchAction),
        "other" => Other,
    }
}

/// `search` of [`ResponsesApiWebSearchAction`](super::ResponsesApiWebSearchAction).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "search")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SearchResponsesApiWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queries: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

setters!(SearchResponsesApiWebSearchAction { queries: Vec<String>,
query: String,
 });

debug_without_text!(SearchResponsesApiWebSearchAction {});

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SelectedCapabilityRoot {
    pub id: String,
    pub location: CapabilityRootLocation,
}

impl SelectedCapabilityRoot {
    /// One with what is required.
    pub fn new(id: impl Into<String>, location: impl Into<CapabilityRootLocation>) -> Self {
        Self { id: id.into(), location: location.into() }
    }
}

debug_without_text!(SelectedCapabilityRoot { location });

keyed_enum! {
    pub enum SessionSource {
        "cli" => Cli,
        "vscode" => Vscode,
        "exec" => Exec,
        "appServer" => AppServer,
        "unknown" => Unknown,
        "custom" => Custom(String),
        "subAgent" => SubAgent(SubAgentSource),
    }
}

keyed_enum! {
    /// `subAgent` of [`SessionSource`](super::SessionSource).
    pub enum SubAgentSource {
        "review" => Review,
        "compact" => Compact,
        "memory_consolidation" => MemoryConsolidation,
        "thread_spawn" => ThreadSpawn(ThreadSpawnSubAgentSource),
        "other" => Other(String),
    }
}

/// `summary_text` of [`ReasoningItemReasoningSummary`](super::ReasoningItemReasoningSummary).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "summary_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SummaryTextReasoningItemReasoningSummary {
    pub text: String,
}

impl SummaryTextReasoningItemReasoningSummary {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text!(SummaryTextReasoningItemReasoningSummary {});

/// `text` of [`ReasoningItemContent`](super::ReasoningItemContent).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TextReasoningItemContent {
    pub text: String,
}

impl TextReasoningItemContent {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text!(TextReasoningItemContent {});

/// A conversation: its turns, its settings and where it is kept.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct Thread {
    pub id: ThreadId,
    pub cli_version: String,
    pub created_at: i64,
    pub cwd: AbsolutePathBuf,
    pub ephemeral: bool,
    pub model_provider: String,
    pub preview: String,
    pub project_id: Option<ProjectId>,
    pub session_id: String,
    pub source: SessionSource,
    pub status: ThreadStatus,
    pub turns: Vec<Turn>,
    pub updated_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_role: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached_to_thread_id: Option<ThreadId>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_accept_direct_input: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daybreak_enabled: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<ThreadEnvironment>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<ThreadExtra>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forked_from_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub git_info: Option<GitInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history_mode: Option<ThreadHistoryMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originator: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_thread_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recency_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<ThreadSection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section_entered_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
}

debug_without_text!(Thread {
    id,
    created_at,
    cwd,
    ephemeral,
    project_id,
    source,
    status,
    turns,
    updated_at,
    #[cfg(feature = "experimental")]
    attached_to_thread_id,
    #[cfg(feature = "experimental")]
    can_accept_direct_input,
    #[cfg(feature = "experimental")]
    daybreak_enabled,
    #[cfg(feature = "experimental")]
    environments,
    #[cfg(feature = "experimental")]
    extra,
    forked_from_id,
    git_info,
    history_mode,
    parent_thread_id,
    reasoning_effort,
    recency_at,
    section,
    section_entered_at,
    thread_source,
});

words! {
    pub enum ThreadActiveFlag {
        "waitingOnApproval" => WaitingOnApproval,
        "waitingOnUserInput" => WaitingOnUserInput,
    }
}

/// What `thread/approveGuardianDeniedAction` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadApproveGuardianDeniedActionParams {
    pub thread_id: ThreadId,
    pub event: Value,
}

impl ThreadApproveGuardianDeniedActionParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, event: Value) -> Self {
        Self { thread_id: thread_id.into(), event }
    }
}

debug_without_text!(ThreadApproveGuardianDeniedActionParams { thread_id });

/// What `thread/approveGuardianDeniedAction` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadApproveGuardianDeniedActionResponse {}

/// What `thread/archive` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadArchiveParams {
    pub thread_id: ThreadId,
}

impl ThreadArchiveParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/archive` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadArchiveResponse {}

/// What `thread/archived` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadArchivedNotification {
    pub thread_id: ThreadId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadAttachmentOwner {
    pub thread_id: ThreadId,
    pub archived: bool,
}

/// What `thread/attachmentOwner/list` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadAttachmentOwnerListParams {
    pub attachment_type: String,
    pub identity_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadAttachmentOwnerListParams {
    /// One with what is required.
    pub fn new(attachment_type: impl Into<String>, identity_key: impl Into<String>) -> Self {
        Self {
            attachment_type: attachment_type.into(),
            identity_key: identity_key.into(),
            archived: None,
            cursor: None,
            limit: None,
        }
    }
}

setters!(ThreadAttachmentOwnerListParams { archived: bool, cursor: String, limit: u32 });

debug_without_text!(ThreadAttachmentOwnerListParams { archived, limit });

/// What `thread/attachmentOwner/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadAttachmentOwnerListResponse {
    pub data: Vec<ThreadAttachmentOwner>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ThreadAttachmentOwnerListResponse { data });

/// What `thread/closed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadClosedNotification {
    pub thread_id: ThreadId,
}

/// What `thread/compact/start` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadCompactStartParams {
    pub thread_id: ThreadId,
}

impl ThreadCompactStartParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/compact/start` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadCompactStartResponse {}

/// What `thread/delete` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadDeleteParams {
    pub thread_id: ThreadId,
}

impl ThreadDeleteParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/delete` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadDeleteResponse {}

/// What `thread/deleted` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadDeletedNotification {
    pub thread_id: ThreadId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadEnvironment {
    pub cwd: LegacyAppPathString,
    pub environment_id: EnvironmentId,
    pub runtime_workspace_roots: Vec<LegacyAppPathString>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadExtra {}

/// What `thread/fork` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadForkParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_to_source: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_instructions: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_turn_id: Option<TurnId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_goal_continuation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_turns: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_disable_prediction_mcp: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_prediction_mode: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_turn_id: Option<TurnId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<SandboxMode>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub service_tier: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
}

impl ThreadForkParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            approval_policy: None,
            approvals_reviewer: None,
            #[cfg(feature = "experimental")]
            attach_to_source: None,
            base_instructions: None,
            #[cfg(feature = "experimental")]
            before_turn_id: None,
            config: None,
            cwd: None,
            #[cfg(feature = "experimental")]
            defer_goal_continuation: None,
            developer_instructions: None,
            ephemeral: None,
            exclude_turns: None,
            #[cfg(feature = "experimental")]
            experimental_disable_prediction_mcp: None,
            #[cfg(feature = "experimental")]
            experimental_prediction_mode: None,
            last_turn_id: None,
            model: None,
            model_provider: None,
            #[cfg(feature = "experimental")]
            path: None,
            #[cfg(feature = "experimental")]
            permissions: None,
            #[cfg(feature = "experimental")]
            runtime_workspace_roots: None,
            sandbox: None,
            service_tier: Patch::Keep,
            thread_source: None,
        }
    }
}

setters!(ThreadForkParams { approval_policy: AskForApproval,
approvals_reviewer: ApprovalsReviewer,
#[cfg(feature = "experimental")]
attach_to_source: bool,
base_instructions: String,
#[cfg(feature = "experimental")]
before_turn_id: TurnId,
config: BTreeMap<String, Value>,
cwd: String,
#[cfg(feature = "experimental")]
defer_goal_continuation: bool,
developer_instructions: String,
ephemeral: bool,
exclude_turns: bool,
#[cfg(feature = "experimental")]
experimental_disable_prediction_mcp: bool,
#[cfg(feature = "experimental")]
experimental_prediction_mode: bool,
last_turn_id: TurnId,
model: String,
model_provider: String,
#[cfg(feature = "experimental")]
path: String,
#[cfg(feature = "experimental")]
permissions: String,
#[cfg(feature = "experimental")]
runtime_workspace_roots: Vec<AbsolutePathBuf>,
sandbox: SandboxMode,
service_tier: String,
thread_source: ThreadSource,
 });

debug_without_text!(ThreadForkParams {
    thread_id,
    approval_policy,
    approvals_reviewer,
    #[cfg(feature = "experimental")]
    attach_to_source,
    #[cfg(feature = "experimental")]
    before_turn_id,
    #[cfg(feature = "experimental")]
    defer_goal_continuation,
    ephemeral,
    exclude_turns,
    #[cfg(feature = "experimental")]
    experimental_disable_prediction_mcp,
    #[cfg(feature = "experimental")]
    experimental_prediction_mode,
    last_turn_id,
    #[cfg(feature = "experimental")]
    runtime_workspace_roots,
    sandbox,
    thread_source,
});

/// What `thread/fork` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadForkResponse {
    pub approval_policy: AskForApproval,
    pub approvals_reviewer: ApprovalsReviewer,
    pub cwd: AbsolutePathBuf,
    pub model: String,
    pub model_provider: String,
    pub sandbox: SandboxPolicy,
    pub thread: Thread,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_permission_profile: Option<ActivePermissionProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<PluginId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction_sources: Option<Vec<LegacyAppPathString>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
}

debug_without_text!(ThreadForkResponse {
    approval_policy,
    approvals_reviewer,
    cwd,
    sandbox,
    thread,
    #[cfg(feature = "experimental")]
    active_permission_profile,
    disabled_plugin_ids,
    instruction_sources,
    #[cfg(feature = "experimental")]
    multi_agent_mode,
    reasoning_effort,
    #[cfg(feature = "experimental")]
    runtime_workspace_roots,
});

words! {
    pub enum ThreadHistoryMode {
        "legacy" => Legacy,
        "paginated" => Paginated,
    }
}

text! {
    /// Identifies a thread, our conversation.
    pub struct ThreadId;
}

/// What `thread/inject_items` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadInjectItemsParams {
    pub thread_id: ThreadId,
    pub items: Vec<Value>,
}

impl ThreadInjectItemsParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, items: Vec<Value>) -> Self {
        Self { thread_id: thread_id.into(), items }
    }
}

debug_without_text!(ThreadInjectItemsParams { thread_id });

/// What `thread/inject_items` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadInjectItemsResponse {}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadItemEntry {
    pub turn_id: TurnId,
    pub item: ThreadItem,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_deferred: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadItemOutputDeferral {
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command_execution: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_tool_call: Option<bool>,
}

setters!(ThreadItemOutputDeferral {
    #[cfg(feature = "experimental")]
    command_execution: bool,
    #[cfg(feature = "experimental")]
    mcp_tool_call: bool,
});

tagged_enum! {
    pub enum ThreadItemsListAnchor by "type" {
        "item" => Item(ItemThreadItemsListAnchor),
    }
}

untagged_enum! {
    pub enum ThreadItemsListCursor {
        Text(String) = Kind::String,
        ThreadItemsListAnchor(ThreadItemsListAnchor) = Kind::Object(&[
            Signature {
                required: &[("itemId", &[]), ("type", &["item"])],
                known: &["itemId", "type"],
            },
        ]),
    }
}

/// What `thread/items/list` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadItemsListParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<ThreadItemsListCursor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_output: Option<ThreadItemOutputDeferral>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

impl ThreadItemsListParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            cursor: None,
            defer_output: None,
            limit: None,
            sort_direction: None,
            turn_id: None,
        }
    }
}

setters!(ThreadItemsListParams {
    cursor: ThreadItemsListCursor,
    defer_output: ThreadItemOutputDeferral,
    limit: u32,
    sort_direction: SortDirection,
    turn_id: TurnId,
});

/// What `thread/items/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadItemsListResponse {
    pub data: Vec<ThreadItemEntry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backwards_cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ThreadItemsListResponse { data });

untagged_enum! {
    pub enum ThreadListCwdFilter {
        Text(String) = Kind::String,
        List(Vec<String>) = Kind::Array,
    }
}

/// What `thread/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadListParams {
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestor_thread_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached_to_thread_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_account_only: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<ThreadListCwdFilter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded_thread_ids: Option<Vec<ThreadId>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_attached_threads: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_providers: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originators: Option<Vec<String>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_thread_id: Option<ThreadId>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_term: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_key: Option<ThreadSortKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_kinds: Option<Vec<ThreadSourceKind>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_state_db_only: Option<bool>,
}

setters!(ThreadListParams { #[cfg(feature = "experimental")]
ancestor_thread_id: ThreadId,
archived: bool,
#[cfg(feature = "experimental")]
attached_to_thread_id: ThreadId,
current_account_only: bool,
cursor: String,
cwd: ThreadListCwdFilter,
excluded_thread_ids: Vec<ThreadId>,
#[cfg(feature = "experimental")]
include_attached_threads: bool,
limit: u32,
model_providers: Vec<String>,
originators: Vec<String>,
#[cfg(feature = "experimental")]
parent_thread_id: ThreadId,
#[cfg(feature = "experimental")]
project_id: ProjectId,
search_term: String,
section_id: String,
sort_direction: SortDirection,
sort_key: ThreadSortKey,
source_kinds: Vec<ThreadSourceKind>,
use_state_db_only: bool,
 });

debug_without_text!(ThreadListParams {
    #[cfg(feature = "experimental")]
    ancestor_thread_id,
    archived,
    #[cfg(feature = "experimental")]
    attached_to_thread_id,
    current_account_only,
    cwd,
    excluded_thread_ids,
    #[cfg(feature = "experimental")]
    include_attached_threads,
    limit,
    #[cfg(feature = "experimental")]
    parent_thread_id,
    #[cfg(feature = "experimental")]
    project_id,
    sort_direction,
    sort_key,
    source_kinds,
    use_state_db_only,
});

/// What `thread/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadListResponse {
    pub data: Vec<Thread>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backwards_cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_states: Option<BTreeMap<String, ThreadReadState>>,
}

debug_without_text!(ThreadListResponse {
    data,
    #[cfg(feature = "experimental")]
    read_states,
});

/// What `thread/loaded/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadLoadedListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

setters!(ThreadLoadedListParams { cursor: String, limit: u32 });

debug_without_text!(ThreadLoadedListParams { limit });

/// What `thread/loaded/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadLoadedListResponse {
    pub data: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ThreadLoadedListResponse {});

words! {
    pub enum ThreadMemoryMode {
        "enabled" => Enabled,
        "disabled" => Disabled,
    }
}

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadMetadataGitInfoUpdateParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
}

setters!(ThreadMetadataGitInfoUpdateParams { branch: String, origin_url: String, sha: String });

debug_without_text!(ThreadMetadataGitInfoUpdateParams {});

/// What `thread/metadata/update` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadMetadataUpdateParams {
    pub thread_id: ThreadId,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daybreak_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub git_info: Option<ThreadMetadataGitInfoUpdateParams>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
}

impl ThreadMetadataUpdateParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            #[cfg(feature = "experimental")]
            daybreak_enabled: None,
            git_info: None,
            #[cfg(feature = "experimental")]
            project_id: None,
        }
    }
}

setters!(ThreadMetadataUpdateParams {
    #[cfg(feature = "experimental")]
    daybreak_enabled: bool,
    git_info: ThreadMetadataGitInfoUpdateParams,
    #[cfg(feature = "experimental")]
    project_id: ProjectId,
});

/// What `thread/metadata/update` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadMetadataUpdateResponse {
    pub thread: Thread,
}

/// What `thread/name/updated` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadNameUpdatedNotification {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_name: Option<String>,
}

debug_without_text!(ThreadNameUpdatedNotification { thread_id });

tagged_enum! {
    pub enum ThreadPredictionResult by "type" {
        "completed" => Completed(CompletedThreadPredictionResult),
        "failed" => Failed,
    }
}

/// What `thread/prediction/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadPredictionUpdatedNotification {
    pub thread_id: ThreadId,
    pub source_turn_id: TurnId,
    pub result: ThreadPredictionResult,
}

/// What `thread/project/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadProjectUpdatedNotification {
    pub thread_id: ThreadId,
    pub project_id: Option<ProjectId>,
}

/// What `thread/read` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadReadParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_turns: Option<bool>,
}

impl ThreadReadParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), include_turns: None }
    }
}

setters!(ThreadReadParams { include_turns: bool });

/// What `thread/read` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadReadResponse {
    pub thread: Thread,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_state: Option<ThreadReadState>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadReadState {
    pub revision: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_unread: Option<ThreadUnreadPosition>,
}

debug_without_text!(ThreadReadState { first_unread });

/// What `thread/readState/changed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadReadStateChangedNotification {
    pub thread_id: ThreadId,
    pub read_state: ThreadReadState,
}

tagged_enum! {
    pub enum ThreadReadStateOperation by "type" {
        "read" => Read,
        "unread" => Unread,
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadResumeInitialTurnsPageParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_view: Option<TurnItemsView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
}

setters!(ThreadResumeInitialTurnsPageParams {
    items_view: TurnItemsView,
    limit: u32,
    sort_direction: SortDirection,
});

/// What `thread/resume` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadResumeParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_turns: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<ResponseItem>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_turns_page: Option<ThreadResumeInitialTurnsPageParams>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<SandboxMode>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub service_tier: Patch<String>,
}

impl ThreadResumeParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            approval_policy: None,
            approvals_reviewer: None,
            base_instructions: None,
            config: None,
            cwd: None,
            developer_instructions: None,
            exclude_turns: None,
            #[cfg(feature = "experimental")]
            history: None,
            #[cfg(feature = "experimental")]
            initial_turns_page: None,
            model: None,
            model_provider: None,
            #[cfg(feature = "experimental")]
            path: None,
            #[cfg(feature = "experimental")]
            permissions: None,
            personality: None,
            #[cfg(feature = "experimental")]
            runtime_workspace_roots: None,
            sandbox: None,
            service_tier: Patch::Keep,
        }
    }
}

setters!(ThreadResumeParams { approval_policy: AskForApproval,
approvals_reviewer: ApprovalsReviewer,
base_instructions: String,
config: BTreeMap<String, Value>,
cwd: String,
developer_instructions: String,
exclude_turns: bool,
#[cfg(feature = "experimental")]
history: Vec<ResponseItem>,
#[cfg(feature = "experimental")]
initial_turns_page: ThreadResumeInitialTurnsPageParams,
model: String,
model_provider: String,
#[cfg(feature = "experimental")]
path: String,
#[cfg(feature = "experimental")]
permissions: String,
personality: Personality,
#[cfg(feature = "experimental")]
runtime_workspace_roots: Vec<AbsolutePathBuf>,
sandbox: SandboxMode,
service_tier: String,
 });

debug_without_text!(ThreadResumeParams {
    thread_id,
    approval_policy,
    approvals_reviewer,
    exclude_turns,
    #[cfg(feature = "experimental")]
    history,
    #[cfg(feature = "experimental")]
    initial_turns_page,
    personality,
    #[cfg(feature = "experimental")]
    runtime_workspace_roots,
    sandbox,
});

/// What `thread/resume` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadResumeResponse {
    pub approval_policy: AskForApproval,
    pub approvals_reviewer: ApprovalsReviewer,
    pub cwd: AbsolutePathBuf,
    pub model: String,
    pub model_provider: String,
    pub sandbox: SandboxPolicy,
    pub thread: Thread,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_permission_profile: Option<ActivePermissionProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collaboration_mode: Option<CollaborationMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<PluginId>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_turns_page: Option<TurnsPage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction_sources: Option<Vec<LegacyAppPathString>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_backwards_cursor: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turns_backwards_cursor: Option<String>,
}

debug_without_text!(ThreadResumeResponse {
    approval_policy,
    approvals_reviewer,
    cwd,
    sandbox,
    thread,
    #[cfg(feature = "experimental")]
    active_permission_profile,
    collaboration_mode,
    disabled_plugin_ids,
    #[cfg(feature = "experimental")]
    initial_turns_page,
    instruction_sources,
    #[cfg(feature = "experimental")]
    multi_agent_mode,
    reasoning_effort,
    #[cfg(feature = "experimental")]
    runtime_workspace_roots,
});

/// What `thread/revert` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRevertParams {
    pub thread_id: ThreadId,
    pub before_turn_id: TurnId,
}

impl ThreadRevertParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, before_turn_id: impl Into<TurnId>) -> Self {
        Self { thread_id: thread_id.into(), before_turn_id: before_turn_id.into() }
    }
}

/// What `thread/revert` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadRevertResponse {
    pub thread: Thread,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_backwards_cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turns_backwards_cursor: Option<String>,
}

debug_without_text!(ThreadRevertResponse { thread });

/// What `thread/reverted` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRevertedNotification {
    pub thread_id: ThreadId,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSearchResult {
    pub snippet: String,
    pub thread: Thread,
}

debug_without_text!(ThreadSearchResult { thread });

words! {
    pub enum ThreadSearchSortKey {
        "created_at" => CreatedAt,
        "updated_at" => UpdatedAt,
        "recency_at" => RecencyAt,
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSection {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appearance: Option<ThreadSectionAppearance>,
}

debug_without_text!(ThreadSection { appearance });

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSectionAppearance {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

setters!(ThreadSectionAppearance { color: String, icon: String });

debug_without_text!(ThreadSectionAppearance {});

/// What `thread/name/set` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSetNameParams {
    pub thread_id: ThreadId,
    pub name: String,
}

impl ThreadSetNameParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, name: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), name: name.into() }
    }
}

debug_without_text!(ThreadSetNameParams { thread_id });

/// What `thread/name/set` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSetNameResponse {}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSettings {
    pub approval_policy: AskForApproval,
    pub approvals_reviewer: ApprovalsReviewer,
    pub collaboration_mode: CollaborationMode,
    pub cwd: AbsolutePathBuf,
    pub model: String,
    pub model_provider: String,
    pub sandbox_policy: SandboxPolicy,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_permission_profile: Option<ActivePermissionProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<PluginId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<ThreadEnvironment>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
}

debug_without_text!(ThreadSettings {
    approval_policy,
    approvals_reviewer,
    collaboration_mode,
    cwd,
    sandbox_policy,
    active_permission_profile,
    disabled_plugin_ids,
    effort,
    #[cfg(feature = "experimental")]
    environments,
    #[cfg(feature = "experimental")]
    multi_agent_mode,
    personality,
    summary,
});

/// What `thread/settings/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSettingsUpdatedNotification {
    pub thread_id: ThreadId,
    pub thread_settings: ThreadSettings,
}

/// What `thread/shellCommand` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadShellCommandParams {
    pub thread_id: ThreadId,
    pub command: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<i64>,
}

impl ThreadShellCommandParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, command: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), command: command.into(), timeout_ms: None }
    }
}

setters!(ThreadShellCommandParams { timeout_ms: i64 });

debug_without_text!(ThreadShellCommandParams { thread_id, timeout_ms });

/// What `thread/shellCommand` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadShellCommandResponse {}

words! {
    pub enum ThreadSortKey {
        "created_at" => CreatedAt,
        "updated_at" => UpdatedAt,
        "recency_at" => RecencyAt,
        "section_position" => SectionPosition,
    }
}

text! {
    pub struct ThreadSource;
}

words! {
    pub enum ThreadSourceKind {
        "cli" => Cli,
        "vscode" => Vscode,
        "exec" => Exec,
        "appServer" => AppServer,
        "subAgent" => SubAgent,
        "subAgentReview" => SubAgentReview,
        "subAgentCompact" => SubAgentCompact,
        "subAgentThreadSpawn" => SubAgentThreadSpawn,
        "subAgentOther" => SubAgentOther,
        "unknown" => Unknown,
    }
}

/// `thread_spawn` of [`SubAgentSource`](super::SubAgentSource).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSpawnSubAgentSource {
    pub parent_thread_id: ThreadId,
    pub depth: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_path: Option<AgentPath>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_role: Option<String>,
}

debug_without_text!(ThreadSpawnSubAgentSource { parent_thread_id, depth, agent_path });

/// What `thread/start` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadStartParams {
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_provider_model_fallback: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daybreak_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_tools: Option<Vec<DynamicToolSpec>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_raw_events: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history_mode: Option<ThreadHistoryMode>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mock_experimental_field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<SandboxMode>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_capability_roots: Option<Vec<SelectedCapabilityRoot>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub service_tier: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_start_source: Option<ThreadStartSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
}

setters!(ThreadStartParams { #[cfg(feature = "experimental")]
allow_provider_model_fallback: bool,
approval_policy: AskForApproval,
approvals_reviewer: ApprovalsReviewer,
base_instructions: String,
config: BTreeMap<String, Value>,
cwd: String,
#[cfg(feature = "experimental")]
daybreak_enabled: bool,
developer_instructions: String,
#[cfg(feature = "experimental")]
dynamic_tools: Vec<DynamicToolSpec>,
#[cfg(feature = "experimental")]
environments: Vec<TurnEnvironmentParams>,
ephemeral: bool,
#[cfg(feature = "experimental")]
experimental_raw_events: bool,
#[cfg(feature = "experimental")]
history_mode: ThreadHistoryMode,
#[cfg(feature = "experimental")]
mock_experimental_field: String,
model: String,
model_provider: String,
#[cfg(feature = "experimental")]
multi_agent_mode: MultiAgentMode,
#[cfg(feature = "experimental")]
permissions: String,
personality: Personality,
#[cfg(feature = "experimental")]
project_id: ProjectId,
#[cfg(feature = "experimental")]
runtime_workspace_roots: Vec<AbsolutePathBuf>,
sandbox: SandboxMode,
#[cfg(feature = "experimental")]
selected_capability_roots: Vec<SelectedCapabilityRoot>,
service_name: String,
service_tier: String,
session_start_source: ThreadStartSource,
thread_source: ThreadSource,
 });

debug_without_text!(ThreadStartParams {
    #[cfg(feature = "experimental")]
    allow_provider_model_fallback,
    approval_policy,
    approvals_reviewer,
    #[cfg(feature = "experimental")]
    daybreak_enabled,
    #[cfg(feature = "experimental")]
    dynamic_tools,
    #[cfg(feature = "experimental")]
    environments,
    ephemeral,
    #[cfg(feature = "experimental")]
    experimental_raw_events,
    #[cfg(feature = "experimental")]
    history_mode,
    #[cfg(feature = "experimental")]
    multi_agent_mode,
    personality,
    #[cfg(feature = "experimental")]
    project_id,
    #[cfg(feature = "experimental")]
    runtime_workspace_roots,
    sandbox,
    #[cfg(feature = "experimental")]
    selected_capability_roots,
    session_start_source,
    thread_source,
});

/// What `thread/start` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadStartResponse {
    pub approval_policy: AskForApproval,
    pub approvals_reviewer: ApprovalsReviewer,
    pub cwd: AbsolutePathBuf,
    pub model: String,
    pub model_provider: String,
    pub sandbox: SandboxPolicy,
    pub thread: Thread,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_permission_profile: Option<ActivePermissionProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<PluginId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction_sources: Option<Vec<LegacyAppPathString>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
}

debug_without_text!(ThreadStartResponse {
    approval_policy,
    approvals_reviewer,
    cwd,
    sandbox,
    thread,
    #[cfg(feature = "experimental")]
    active_permission_profile,
    disabled_plugin_ids,
    instruction_sources,
    #[cfg(feature = "experimental")]
    multi_agent_mode,
    reasoning_effort,
    #[cfg(feature = "experimental")]
    runtime_workspace_roots,
});

words! {
    pub enum ThreadStartSource {
        "startup" => Startup,
        "clear" => Clear,
    }
}

/// What `thread/started` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadStartedNotification {
    pub thread: Thread,
}

tagged_enum! {
    pub enum ThreadStatus by "type" {
        "notLoaded" => NotLoaded,
        "idle" => Idle,
        "systemError" => SystemError,
        "active" => Active(ActiveThreadStatus),
    }
}

/// What `thread/status/changed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadStatusChangedNotification {
    pub thread_id: ThreadId,
    pub status: ThreadStatus,
}

tagged_enum! {
    pub enum ThreadTimelineEntry by "type" {
        "item" => Item(ItemThreadTimelineEntry),
        "realtime" => Realtime(RealtimeThreadTimelineEntry),
        "turnStarted" => TurnStarted(TurnStartedThreadTimelineEntry),
        "turnCompleted" => TurnCompleted(TurnCompletedThreadTimelineEntry),
    }
}

/// The tokens of a thread: of its last model call, and in all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadTokenUsage {
    pub last: TokenUsageBreakdown,
    pub total: TokenUsageBreakdown,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_context_window: Option<i64>,
}

/// What `thread/tokenUsage/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadTokenUsageUpdatedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub token_usage: ThreadTokenUsage,
}

/// What `thread/turns/list` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadTurnsListParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_view: Option<TurnItemsView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
}

impl ThreadTurnsListParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            cursor: None,
            items_view: None,
            limit: None,
            sort_direction: None,
        }
    }
}

setters!(ThreadTurnsListParams {
    cursor: String,
    items_view: TurnItemsView,
    limit: u32,
    sort_direction: SortDirection,
});

debug_without_text!(ThreadTurnsListParams { thread_id, items_view, limit, sort_direction });

/// What `thread/turns/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadTurnsListResponse {
    pub data: Vec<Turn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backwards_cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ThreadTurnsListResponse { data });

/// What `thread/unarchive` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadUnarchiveParams {
    pub thread_id: ThreadId,
}

impl ThreadUnarchiveParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/unarchive` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadUnarchiveResponse {
    pub thread: Thread,
}

/// What `thread/unarchived` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadUnarchivedNotification {
    pub thread_id: ThreadId,
}

tagged_enum! {
    pub enum ThreadUnreadPosition by "type" {
        "threadStart" => ThreadStart,
        "turn" => Turn(TurnThreadUnreadPosition),
    }
}

/// What `thread/unsubscribe` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadUnsubscribeParams {
    pub thread_id: ThreadId,
}

impl ThreadUnsubscribeParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/unsubscribe` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadUnsubscribeResponse {
    pub status: ThreadUnsubscribeStatus,
}

words! {
    pub enum ThreadUnsubscribeStatus {
        "notLoaded" => NotLoaded,
        "notSubscribed" => NotSubscribed,
        "unsubscribed" => Unsubscribed,
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TokenUsageBreakdown {
    pub cached_input_tokens: i64,
    pub input_tokens: i64,
    pub output_tokens: i64,
    pub reasoning_output_tokens: i64,
    pub total_tokens: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_write_input_tokens: Option<i64>,
}

/// `tool_search_call` of [`ResponseItem`](super::ResponseItem).
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

setters!(ToolSearchCallResponseItem {
    call_id: CallId,
    encrypted_content: String,
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    status: String,
});

debug_without_text!(ToolSearchCallResponseItem {
    call_id,
    internal_chat_message_metadata_passthrough,
});

/// `tool_search_output` of [`ResponseItem`](super::ResponseItem).
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

setters!(ToolSearchOutputResponseItem {
    call_id: CallId,
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
});

debug_without_text!(ToolSearchOutputResponseItem {
    call_id,
    internal_chat_message_metadata_passthrough,
});

/// `turnCompleted` of [`ThreadTimelineEntry`](super::ThreadTimelineEntry).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "turnCompleted")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnCompletedThreadTimelineEntry {
    pub turn_id: TurnId,
    pub position: u64,
    pub status: TurnStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<TurnError>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
}

/// `turnStarted` of [`ThreadTimelineEntry`](super::ThreadTimelineEntry).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "turnStarted")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnStartedThreadTimelineEntry {
    pub turn_id: TurnId,
    pub position: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
}

/// `turn` of [`ThreadUnreadPosition`](super::ThreadUnreadPosition).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "turn", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnThreadUnreadPosition {
    pub turn_id: TurnId,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnsPage {
    pub data: Vec<Turn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backwards_cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(TurnsPage { data });

/// `web_search_call` of [`ResponseItem`](super::ResponseItem).
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

setters!(WebSearchCallResponseItem {
    action: ResponsesApiWebSearchAction,
    encrypted_content: String,
    id: String,
    internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    status: String,
});

debug_without_text!(WebSearchCallResponseItem {
    action,
    internal_chat_message_metadata_passthrough,
});

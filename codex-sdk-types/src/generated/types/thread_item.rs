// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_item`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AbsolutePathBuf, AgentMessageDelivery, AgentMessageModeration, AsyncUserInputQuestion,
    CollabAgentState, CollabAgentTool, CollabAgentToolCallStatus, CommandAction,
    CommandExecutionSource, CommandExecutionStatus, DynamicToolCallOutputContentItem,
    DynamicToolCallStatus, FileUpdateChange, FunctionCallOutputBody, HookPromptFragment,
    ImageGenerationFailure, ImageGenerationInputImage, ItemId, LegacyAppPathString, McpAppUi,
    McpToolCallAppContext, McpToolCallError, McpToolCallResult, McpToolCallStatus, MemoryCitation,
    MessagePhase, PatchApplyStatus, PluginId, ProcessId, ReasoningEffort, SubAgentActivityKind,
    ThreadId, UserInput, WebSearchAction,
};
use crate::protocol::macros::{debug_without_text, tagged_enum};

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `agentMessage`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "agentMessage", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AgentMessageThreadItem {
    pub id: ItemId,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<AgentMessageDelivery>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory_citation: Option<MemoryCitation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderation: Option<AgentMessageModeration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<MessagePhase>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questions: Option<Vec<AsyncUserInputQuestion>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! {
    AgentMessageThreadItem {
        id,
        completed_at_ms,
        delivery,
        memory_citation,
        moderation,
        phase,
        questions,
        started_at_ms,
    }
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `collabAgentToolCall`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "collabAgentToolCall", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CollabAgentToolCallThreadItem {
    pub receiver_thread_ids: Vec<ThreadId>,
    pub sender_thread_id: ThreadId,
    pub id: ItemId,
    pub agents_states: BTreeMap<String, CollabAgentState>,
    pub status: CollabAgentToolCallStatus,
    pub tool: CollabAgentTool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! {
    CollabAgentToolCallThreadItem {
        receiver_thread_ids,
        sender_thread_id,
        id,
        agents_states,
        status,
        tool,
        completed_at_ms,
        reasoning_effort,
        started_at_ms,
    }
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `commandExecution`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "commandExecution", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CommandExecutionThreadItem {
    pub id: ItemId,
    pub command: String,
    pub command_actions: Vec<CommandAction>,
    pub cwd: LegacyAppPathString,
    pub status: CommandExecutionStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_output: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_id: Option<ProcessId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<CommandExecutionSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! {
    CommandExecutionThreadItem {
        id,
        command_actions,
        cwd,
        status,
        completed_at_ms,
        duration_ms,
        exit_code,
        plugin_id,
        process_id,
        source,
        started_at_ms,
    }
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `contextCompaction`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "contextCompaction", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ContextCompactionThreadItem {
    pub id: ItemId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `dynamicToolCall`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "dynamicToolCall", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct DynamicToolCallThreadItem {
    pub id: ItemId,
    pub arguments: Value,
    pub status: DynamicToolCallStatus,
    pub tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_items: Option<Vec<DynamicToolCallOutputContentItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}

debug_without_text! {
    DynamicToolCallThreadItem {
        id,
        status,
        completed_at_ms,
        content_items,
        duration_ms,
        started_at_ms,
        success,
    }
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `enteredReviewMode`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "enteredReviewMode", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct EnteredReviewModeThreadItem {
    pub id: ItemId,
    pub review: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! { EnteredReviewModeThreadItem { id, completed_at_ms, started_at_ms } }

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `exitedReviewMode`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "exitedReviewMode", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExitedReviewModeThreadItem {
    pub id: ItemId,
    pub review: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! { ExitedReviewModeThreadItem { id, completed_at_ms, started_at_ms } }

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `fileChange`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "fileChange", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FileChangeThreadItem {
    pub id: ItemId,
    pub changes: Vec<FileUpdateChange>,
    pub status: PatchApplyStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `functionCallOutput`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "functionCallOutput", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FunctionCallOutputThreadItem {
    pub id: ItemId,
    pub name: String,
    pub output: FunctionCallOutputBody,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! { FunctionCallOutputThreadItem { id, output, completed_at_ms, started_at_ms } }

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `hookPrompt`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "hookPrompt", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct HookPromptThreadItem {
    pub id: ItemId,
    pub fragments: Vec<HookPromptFragment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `imageGeneration`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "imageGeneration", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ImageGenerationThreadItem {
    pub id: ItemId,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<ImageGenerationFailure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generation_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_images: Option<Vec<ImageGenerationInputImage>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revised_prompt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved_path: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transparent_background: Option<bool>,
}

debug_without_text! {
    ImageGenerationThreadItem {
        id,
        completed_at_ms,
        failure,
        input_images,
        saved_path,
        started_at_ms,
        transparent_background,
    }
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `imageView`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "imageView", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ImageViewThreadItem {
    pub id: ItemId,
    pub path: LegacyAppPathString,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `mcpToolCall`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mcpToolCall", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpToolCallThreadItem {
    pub id: ItemId,
    pub arguments: Value,
    pub server: String,
    pub status: McpToolCallStatus,
    pub tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_context: Option<McpToolCallAppContext>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<McpToolCallError>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_app_resource_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_app_ui: Option<McpAppUi>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only_hint: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<McpToolCallResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! {
    McpToolCallThreadItem {
        id,
        status,
        app_context,
        completed_at_ms,
        duration_ms,
        error,
        mcp_app_ui,
        plugin_id,
        read_only_hint,
        result,
        started_at_ms,
    }
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `plan`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "plan", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PlanThreadItem {
    pub id: ItemId,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! { PlanThreadItem { id, completed_at_ms, started_at_ms } }

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `reasoning`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "reasoning", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ReasoningThreadItem {
    pub id: ItemId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Vec<String>>,
}

debug_without_text! { ReasoningThreadItem { id, completed_at_ms, started_at_ms } }

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `sleep`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "sleep", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SleepThreadItem {
    pub id: ItemId,
    pub duration_ms: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `subAgentActivity`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "subAgentActivity", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SubAgentActivityThreadItem {
    pub agent_thread_id: ThreadId,
    pub id: ItemId,
    pub agent_path: String,
    pub kind: SubAgentActivityKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! {
    SubAgentActivityThreadItem {
        agent_thread_id,
        id,
        kind,
        completed_at_ms,
        reasoning_effort,
        started_at_ms,
    }
}

tagged_enum! {
    /// One thing in a turn: a message, a command, a patch, a tool call.
    pub enum ThreadItem by "type" {
        "userMessage" => UserMessage(UserMessageThreadItem),
        "hookPrompt" => HookPrompt(HookPromptThreadItem),
        "agentMessage" => AgentMessage(AgentMessageThreadItem),
        "functionCallOutput" => FunctionCallOutput(FunctionCallOutputThreadItem),
        "plan" => Plan(PlanThreadItem),
        "reasoning" => Reasoning(ReasoningThreadItem),
        "commandExecution" => CommandExecution(CommandExecutionThreadItem),
        "fileChange" => FileChange(FileChangeThreadItem),
        "mcpToolCall" => McpToolCall(McpToolCallThreadItem),
        "dynamicToolCall" => DynamicToolCall(DynamicToolCallThreadItem),
        "collabAgentToolCall" => CollabAgentToolCall(CollabAgentToolCallThreadItem),
        "subAgentActivity" => SubAgentActivity(SubAgentActivityThreadItem),
        "webSearch" => WebSearch(WebSearchThreadItem),
        "imageView" => ImageView(ImageViewThreadItem),
        "sleep" => Sleep(SleepThreadItem),
        "imageGeneration" => ImageGeneration(ImageGenerationThreadItem),
        "enteredReviewMode" => EnteredReviewMode(EnteredReviewModeThreadItem),
        "exitedReviewMode" => ExitedReviewMode(ExitedReviewModeThreadItem),
        "contextCompaction" => ContextCompaction(ContextCompactionThreadItem),
    }
}

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `userMessage`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "userMessage", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UserMessageThreadItem {
    pub id: ItemId,
    pub content: Vec<UserInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! { UserMessageThreadItem { id, content, completed_at_ms, started_at_ms } }

/// The [`ThreadItem`](super::ThreadItem) whose `type` is `webSearch`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "webSearch", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WebSearchThreadItem {
    pub id: ItemId,
    pub query: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<WebSearchAction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text! { WebSearchThreadItem { id, action, completed_at_ms, started_at_ms } }

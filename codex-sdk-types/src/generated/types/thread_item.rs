// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_item`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AbsolutePathBuf, AgentMessageDelivery, AgentMessageModeration, AsyncUserInputQuestion,
    CollabAgentToolCallThreadItem, CommandExecutionThreadItem, DynamicToolCallThreadItem,
    FileChangeThreadItem, FunctionCallOutputThreadItem, HookPromptFragment, ImageGenerationFailure,
    ImageGenerationInputImage, ItemId, LegacyAppPathString, McpToolCallThreadItem, MemoryCitation,
    MessagePhase, ReasoningEffort, SubAgentActivityKind, ThreadId, UserInput, WebSearchAction,
};
use crate::protocol::macros::{debug_without_text, tagged_enum};

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

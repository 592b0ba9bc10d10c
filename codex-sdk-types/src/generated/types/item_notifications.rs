// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `item_notifications`.

use serde::{Deserialize, Serialize};

use super::{FileUpdateChange, ItemId, ProcessId, ThreadId, ThreadItem, TurnId};
use crate::protocol::macros::debug_without_text;

/// What `item/agentMessage/delta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AgentMessageDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub delta: String,
}

debug_without_text! { AgentMessageDeltaNotification { thread_id, turn_id, item_id } }

/// What `item/fileChange/outputDelta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FileChangeOutputDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub delta: String,
}

debug_without_text! { FileChangeOutputDeltaNotification { thread_id, turn_id, item_id } }

/// What `item/fileChange/patchUpdated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FileChangePatchUpdatedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub changes: Vec<FileUpdateChange>,
}

/// What `item/completed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ItemCompletedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub completed_at_ms: i64,
    pub item: ThreadItem,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_token_count: Option<u64>,
}

/// What `item/started` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ItemStartedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item: ThreadItem,
    pub started_at_ms: i64,
}

/// What `item/mcpToolCall/progress` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpToolCallProgressNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub message: String,
}

debug_without_text! { McpToolCallProgressNotification { thread_id, turn_id, item_id } }

/// What `item/plan/delta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PlanDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub delta: String,
}

debug_without_text! { PlanDeltaNotification { thread_id, turn_id, item_id } }

/// What `item/reasoning/summaryPartAdded` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReasoningSummaryPartAddedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub summary_index: i64,
}

/// What `item/reasoning/summaryTextDelta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReasoningSummaryTextDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub delta: String,
    pub summary_index: i64,
}

debug_without_text! {
    ReasoningSummaryTextDeltaNotification {
        thread_id,
        turn_id,
        item_id,
        summary_index,
    }
}

/// What `item/reasoning/textDelta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReasoningTextDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub content_index: i64,
    pub delta: String,
}

debug_without_text! {
    ReasoningTextDeltaNotification {
        thread_id,
        turn_id,
        item_id,
        content_index,
    }
}

/// What `item/commandExecution/terminalInteraction` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TerminalInteractionNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub process_id: ProcessId,
    pub stdin: String,
}

debug_without_text! { TerminalInteractionNotification { thread_id, turn_id, item_id, process_id } }

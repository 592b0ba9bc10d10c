// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_item_calls`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    CollabAgentState, CollabAgentTool, CollabAgentToolCallStatus, CommandAction,
    CommandExecutionSource, CommandExecutionStatus, DynamicToolCallOutputContentItem,
    DynamicToolCallStatus, FileUpdateChange, FunctionCallOutputBody, ItemId, LegacyAppPathString,
    McpAppUi, McpToolCallAppContext, McpToolCallError, McpToolCallResult, McpToolCallStatus,
    PatchApplyStatus, PluginId, ProcessId, ReasoningEffort, ThreadId,
};
use crate::protocol::macros::debug_without_text;

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

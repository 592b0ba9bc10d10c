// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `hook`.

use serde::{Deserialize, Serialize};

use super::{HookEventName, HookSource, LegacyAppPathString, ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, words};

/// What `hook/completed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct HookCompletedNotification {
    pub thread_id: ThreadId,
    pub run: HookRunSummary,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

words! {
    /// `executionMode` of [`HookRunSummary`](super::HookRunSummary).
    pub enum HookExecutionMode {
        "sync" => Sync,
        "async" => Async,
    }
}

words! {
    /// `handlerType` of [`HookRunSummary`](super::HookRunSummary).
    pub enum HookHandlerType {
        "command" => Command,
        "mcpTool" => McpTool,
        "prompt" => Prompt,
        "agent" => Agent,
    }
}

/// `entries` of [`HookRunSummary`](super::HookRunSummary).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct HookOutputEntry {
    pub kind: HookOutputEntryKind,
    pub text: String,
}

debug_without_text! { HookOutputEntry { kind } }

words! {
    /// `kind` of [`HookOutputEntry`](super::HookOutputEntry).
    pub enum HookOutputEntryKind {
        "warning" => Warning,
        "stop" => Stop,
        "feedback" => Feedback,
        "context" => Context,
        "error" => Error,
    }
}

words! {
    /// `status` of [`HookRunSummary`](super::HookRunSummary).
    pub enum HookRunStatus {
        "running" => Running,
        "completed" => Completed,
        "failed" => Failed,
        "blocked" => Blocked,
        "stopped" => Stopped,
    }
}

/// In [`HookCompletedNotification`](super::HookCompletedNotification) and [`HookStartedNotification`](super::HookStartedNotification).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct HookRunSummary {
    pub display_order: i64,
    pub entries: Vec<HookOutputEntry>,
    pub event_name: HookEventName,
    pub execution_mode: HookExecutionMode,
    pub handler_type: HookHandlerType,
    pub id: String,
    pub scope: HookScope,
    pub source_path: LegacyAppPathString,
    pub started_at: i64,
    pub status: HookRunStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<HookSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

debug_without_text! {
    HookRunSummary {
        display_order,
        entries,
        event_name,
        execution_mode,
        handler_type,
        scope,
        source_path,
        started_at,
        status,
        completed_at,
        duration_ms,
        source,
    }
}

words! {
    /// `scope` of [`HookRunSummary`](super::HookRunSummary).
    pub enum HookScope {
        "thread" => Thread,
        "turn" => Turn,
    }
}

/// What `hook/started` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct HookStartedNotification {
    pub thread_id: ThreadId,
    pub run: HookRunSummary,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

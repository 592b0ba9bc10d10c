// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `token_usage`.

use serde::{Deserialize, Serialize};

use super::{ThreadId, TurnId};

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

/// In [`RawResponseCompletedNotification`](super::RawResponseCompletedNotification) and [`ThreadTokenUsage`](super::ThreadTokenUsage).
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

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_history`.

use serde::{Deserialize, Serialize};

use super::super::{ItemId, ThreadId, ThreadItemEntry, ThreadTimelineEntry, TurnId};
use crate::protocol::macros::{debug_without_text, setters};

/// What `thread/items/read` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadItemsReadParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_ids: Vec<ItemId>,
}

impl ThreadItemsReadParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        turn_id: impl Into<TurnId>,
        item_ids: Vec<ItemId>,
    ) -> Self {
        Self { thread_id: thread_id.into(), turn_id: turn_id.into(), item_ids }
    }
}

/// What `thread/items/read` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadItemsReadResponse {
    pub data: Vec<ThreadItemEntry>,
}

/// What `thread/timeline/list` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadTimelineListParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadTimelineListParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), cursor: None, limit: None }
    }
}

setters! { ThreadTimelineListParams { cursor: String, limit: u32 } }

debug_without_text! { ThreadTimelineListParams { thread_id, limit } }

/// What `thread/timeline/list` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadTimelineListResponse {
    pub data: Vec<ThreadTimelineEntry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_realtime_session_at_page_start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ThreadTimelineListResponse { data } }

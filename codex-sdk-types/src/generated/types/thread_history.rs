// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_history`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    ItemId, SortDirection, Thread, ThreadId, ThreadItem, ThreadRealtimeItem, Turn, TurnError,
    TurnId, TurnItemsView, TurnStatus,
};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, untagged_enum};

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

debug_without_text! { ThreadInjectItemsParams { thread_id } }

/// What `thread/inject_items` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadInjectItemsResponse {}

/// In [`ThreadItemsListResponse`](super::ThreadItemsListResponse) and `ThreadItemsReadResponse`.
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

/// `deferOutput` of [`ThreadItemsListParams`](super::ThreadItemsListParams).
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

setters! {
    ThreadItemOutputDeferral {
        #[cfg(feature = "experimental")]
        command_execution: bool,
        #[cfg(feature = "experimental")]
        mcp_tool_call: bool,
    }
}

tagged_enum! {
    /// One kind of [`ThreadItemsListCursor`](super::ThreadItemsListCursor).
    pub enum ThreadItemsListAnchor by "type" {
        "item" => Item(ItemThreadItemsListAnchor),
    }
}

/// The [`ThreadItemsListAnchor`](super::ThreadItemsListAnchor) whose `type` is `item`.
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

untagged_enum! {
    /// `cursor` of [`ThreadItemsListParams`](super::ThreadItemsListParams).
    pub enum ThreadItemsListCursor {
        Text(String) = Kind::String,
        Anchor(ThreadItemsListAnchor) = Kind::Object(&[
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

setters! {
    ThreadItemsListParams {
        cursor: ThreadItemsListCursor,
        defer_output: ThreadItemOutputDeferral,
        limit: u32,
        sort_direction: SortDirection,
        turn_id: TurnId,
    }
}

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

debug_without_text! { ThreadItemsListResponse { data } }

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

debug_without_text! { ThreadRevertResponse { thread } }

/// What `thread/reverted` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRevertedNotification {
    pub thread_id: ThreadId,
}

tagged_enum! {
    /// `data` of `ThreadTimelineListResponse`.
    pub enum ThreadTimelineEntry by "type" {
        "item" => Item(ItemThreadTimelineEntry),
        "realtime" => Realtime(RealtimeThreadTimelineEntry),
        "turnStarted" => TurnStarted(TurnStartedThreadTimelineEntry),
        "turnCompleted" => TurnCompleted(TurnCompletedThreadTimelineEntry),
    }
}

/// The [`ThreadTimelineEntry`](super::ThreadTimelineEntry) whose `type` is `item`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "item", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ItemThreadTimelineEntry {
    pub turn_id: TurnId,
    pub item: ThreadItem,
    pub position: u64,
}

/// The [`ThreadTimelineEntry`](super::ThreadTimelineEntry) whose `type` is `realtime`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "realtime")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RealtimeThreadTimelineEntry {
    pub item: ThreadRealtimeItem,
    pub position: u64,
}

/// The [`ThreadTimelineEntry`](super::ThreadTimelineEntry) whose `type` is `turnStarted`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "turnStarted", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnStartedThreadTimelineEntry {
    pub turn_id: TurnId,
    pub position: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
}

/// The [`ThreadTimelineEntry`](super::ThreadTimelineEntry) whose `type` is `turnCompleted`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "turnCompleted", rename_all = "camelCase")]
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

setters! {
    ThreadTurnsListParams {
        cursor: String,
        items_view: TurnItemsView,
        limit: u32,
        sort_direction: SortDirection,
    }
}

debug_without_text! { ThreadTurnsListParams { thread_id, items_view, limit, sort_direction } }

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

debug_without_text! { ThreadTurnsListResponse { data } }

/// `initialTurnsPage` of [`ThreadResumeResponse`](super::ThreadResumeResponse).
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

debug_without_text! { TurnsPage { data } }

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_search`.

use serde::{Deserialize, Serialize};

use super::super::{
    ItemId, SortDirection, ThreadId, ThreadSearchResult, ThreadSearchSortKey, ThreadSourceKind,
    TurnId,
};
use crate::protocol::macros::{debug_without_text, setters};

/// `data` of [`ThreadSearchOccurrencesResponse`](super::ThreadSearchOccurrencesResponse).
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSearchOccurrence {
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub snippet: String,
    pub snippet_match_range: ThreadSearchTextRange,
    pub turn_cursor: String,
}

debug_without_text! { ThreadSearchOccurrence { turn_id, item_id, snippet_match_range } }

/// What `thread/searchOccurrences` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSearchOccurrencesParams {
    pub thread_id: ThreadId,
    pub search_term: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadSearchOccurrencesParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, search_term: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            search_term: search_term.into(),
            cursor: None,
            limit: None,
        }
    }
}

setters! { ThreadSearchOccurrencesParams { cursor: String, limit: u32 } }

debug_without_text! { ThreadSearchOccurrencesParams { thread_id, limit } }

/// What `thread/searchOccurrences` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSearchOccurrencesResponse {
    pub data: Vec<ThreadSearchOccurrence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ThreadSearchOccurrencesResponse { data } }

/// What `thread/search` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSearchParams {
    pub search_term: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_account_only: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_attached_threads: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_key: Option<ThreadSearchSortKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_kinds: Option<Vec<ThreadSourceKind>>,
}

impl ThreadSearchParams {
    /// One with what is required.
    pub fn new(search_term: impl Into<String>) -> Self {
        Self {
            search_term: search_term.into(),
            archived: None,
            current_account_only: None,
            cursor: None,
            include_attached_threads: None,
            limit: None,
            sort_direction: None,
            sort_key: None,
            source_kinds: None,
        }
    }
}

setters! {
    ThreadSearchParams {
        archived: bool,
        current_account_only: bool,
        cursor: String,
        include_attached_threads: bool,
        limit: u32,
        sort_direction: SortDirection,
        sort_key: ThreadSearchSortKey,
        source_kinds: Vec<ThreadSourceKind>,
    }
}

debug_without_text! {
    ThreadSearchParams {
        archived,
        current_account_only,
        include_attached_threads,
        limit,
        sort_direction,
        sort_key,
        source_kinds,
    }
}

/// What `thread/search` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSearchResponse {
    pub data: Vec<ThreadSearchResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backwards_cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ThreadSearchResponse { data } }

/// `snippetMatchRange` of [`ThreadSearchOccurrence`](super::ThreadSearchOccurrence).
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSearchTextRange {
    pub end: u32,
    pub start: u32,
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_list`.

#[cfg(feature = "experimental")]
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[cfg(feature = "experimental")]
use super::{ProjectId, ThreadReadState};
use super::{SortDirection, Thread, ThreadId, ThreadSortKey, ThreadSourceKind};
use crate::protocol::macros::{debug_without_text, setters, untagged_enum};

untagged_enum! {
    /// `cwd` of [`ThreadListParams`](super::ThreadListParams).
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

setters! {
    ThreadListParams {
        #[cfg(feature = "experimental")]
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
    }
}

debug_without_text! {
    ThreadListParams {
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
    }
}

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

debug_without_text! {
    ThreadListResponse {
        data,
        #[cfg(feature = "experimental")]
        read_states,
    }
}

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

setters! { ThreadLoadedListParams { cursor: String, limit: u32 } }

debug_without_text! { ThreadLoadedListParams { limit } }

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

debug_without_text! { ThreadLoadedListResponse {} }

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_search`.

use serde::{Deserialize, Serialize};

use super::Thread;
use crate::protocol::macros::{debug_without_text, words};

/// `data` of `ThreadSearchResponse`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSearchResult {
    pub snippet: String,
    pub thread: Thread,
}

debug_without_text! { ThreadSearchResult { thread } }

words! {
    /// `sortKey` of `ThreadSearchParams`.
    pub enum ThreadSearchSortKey {
        "created_at" => CreatedAt,
        "updated_at" => UpdatedAt,
        "recency_at" => RecencyAt,
    }
}

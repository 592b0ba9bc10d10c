// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `fuzzy_file_search`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, setters, words};

words! {
    /// `match_type` of [`FuzzyFileSearchResult`](super::FuzzyFileSearchResult).
    pub enum FuzzyFileSearchMatchType {
        "file" => File,
        "directory" => Directory,
    }
}

/// What `fuzzyFileSearch` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FuzzyFileSearchParams {
    pub query: String,
    pub roots: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancellation_token: Option<String>,
}

impl FuzzyFileSearchParams {
    /// One with what is required.
    pub fn new(query: impl Into<String>, roots: Vec<String>) -> Self {
        Self { query: query.into(), roots, cancellation_token: None }
    }
}

setters! { FuzzyFileSearchParams { cancellation_token: String } }

debug_without_text! { FuzzyFileSearchParams {} }

/// What `fuzzyFileSearch` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FuzzyFileSearchResponse {
    pub files: Vec<FuzzyFileSearchResult>,
}

/// In [`FuzzyFileSearchResponse`](super::FuzzyFileSearchResponse) and [`FuzzyFileSearchSessionUpdatedNotification`](super::FuzzyFileSearchSessionUpdatedNotification).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FuzzyFileSearchResult {
    pub file_name: String,
    pub match_type: FuzzyFileSearchMatchType,
    pub path: String,
    pub root: String,
    pub score: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indices: Option<Vec<u32>>,
}

debug_without_text! { FuzzyFileSearchResult { match_type, score, indices } }

/// What `fuzzyFileSearch/sessionCompleted` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionCompletedNotification {
    pub session_id: String,
}

debug_without_text! { FuzzyFileSearchSessionCompletedNotification {} }

/// What `fuzzyFileSearch/sessionUpdated` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdatedNotification {
    pub files: Vec<FuzzyFileSearchResult>,
    pub query: String,
    pub session_id: String,
}

debug_without_text! { FuzzyFileSearchSessionUpdatedNotification { files } }

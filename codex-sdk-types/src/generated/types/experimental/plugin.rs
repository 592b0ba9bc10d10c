// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `plugin`.

use serde::{Deserialize, Serialize};

use super::super::{AbsolutePathBuf, PluginSearchResult, PluginSearchScope};
use crate::protocol::macros::{debug_without_text, setters};

/// What `plugin/search` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginSearchParams {
    pub search_term: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<PluginSearchScope>,
}

impl PluginSearchParams {
    /// One with what is required.
    pub fn new(search_term: impl Into<String>) -> Self {
        Self { search_term: search_term.into(), cursor: None, cwds: None, limit: None, scope: None }
    }
}

setters! {
    PluginSearchParams {
        cursor: String,
        cwds: Vec<AbsolutePathBuf>,
        limit: u32,
        scope: PluginSearchScope,
    }
}

debug_without_text! { PluginSearchParams { cwds, limit, scope } }

/// What `plugin/search` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginSearchResponse {
    pub data: Vec<PluginSearchResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { PluginSearchResponse { data } }

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `model_actions`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

tagged_enum! {
    /// `action` of [`LocalShellCallResponseItem`](super::LocalShellCallResponseItem).
    pub enum LocalShellAction by "type" {
        "exec" => Exec(ExecLocalShellAction),
    }
}

/// The [`LocalShellAction`](super::LocalShellAction) whose `type` is `exec`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "exec")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExecLocalShellAction {
    pub command: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_directory: Option<String>,
}

impl ExecLocalShellAction {
    /// One with what is required.
    pub fn new(command: Vec<String>) -> Self {
        Self { command, env: None, timeout_ms: None, user: None, working_directory: None }
    }
}

setters! {
    ExecLocalShellAction {
        env: BTreeMap<String, String>,
        timeout_ms: u64,
        user: String,
        working_directory: String,
    }
}

debug_without_text! { ExecLocalShellAction { timeout_ms } }

words! {
    /// `status` of [`LocalShellCallResponseItem`](super::LocalShellCallResponseItem).
    pub enum LocalShellStatus {
        "completed" => Completed,
        "in_progress" => InProgress,
        "incomplete" => Incomplete,
    }
}

tagged_enum! {
    /// `action` of [`WebSearchCallResponseItem`](super::WebSearchCallResponseItem).
    pub enum ResponsesApiWebSearchAction by "type" {
        "search" => Search(SearchResponsesApiWebSearchAction),
        "open_page" => OpenPage(OpenPageResponsesApiWebSearchAction),
        "find_in_page" => FindInPage(FindInPageResponsesApiWebSearchAction),
        "other" => Other,
    }
}

/// The [`ResponsesApiWebSearchAction`](super::ResponsesApiWebSearchAction) whose `type` is `search`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "search")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SearchResponsesApiWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queries: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

setters! { SearchResponsesApiWebSearchAction { queries: Vec<String>, query: String } }

debug_without_text! { SearchResponsesApiWebSearchAction {} }

/// The [`ResponsesApiWebSearchAction`](super::ResponsesApiWebSearchAction) whose `type` is `open_page`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "open_page")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OpenPageResponsesApiWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

setters! { OpenPageResponsesApiWebSearchAction { url: String } }

debug_without_text! { OpenPageResponsesApiWebSearchAction {} }

/// The [`ResponsesApiWebSearchAction`](super::ResponsesApiWebSearchAction) whose `type` is `find_in_page`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "find_in_page")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FindInPageResponsesApiWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

setters! { FindInPageResponsesApiWebSearchAction { pattern: String, url: String } }

debug_without_text! { FindInPageResponsesApiWebSearchAction {} }

tagged_enum! {
    /// `action` of [`WebSearchThreadItem`](super::WebSearchThreadItem).
    pub enum WebSearchAction by "type" {
        "search" => Search(SearchWebSearchAction),
        "openPage" => OpenPage(OpenPageWebSearchAction),
        "findInPage" => FindInPage(FindInPageWebSearchAction),
        "other" => Other,
    }
}

/// The [`WebSearchAction`](super::WebSearchAction) whose `type` is `search`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "search")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SearchWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queries: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

debug_without_text! { SearchWebSearchAction {} }

/// The [`WebSearchAction`](super::WebSearchAction) whose `type` is `openPage`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "openPage")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OpenPageWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

debug_without_text! { OpenPageWebSearchAction {} }

/// The [`WebSearchAction`](super::WebSearchAction) whose `type` is `findInPage`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "findInPage")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FindInPageWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

debug_without_text! { FindInPageWebSearchAction {} }

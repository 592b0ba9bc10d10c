// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_section`.

use serde::{Deserialize, Serialize};

use super::ThreadId;
use crate::protocol::macros::{debug_without_text, setters};

/// In [`Thread`](super::Thread), [`ThreadSectionCreateResponse`](super::ThreadSectionCreateResponse) and 2 more.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSection {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appearance: Option<ThreadSectionAppearance>,
}

debug_without_text! { ThreadSection { appearance } }

/// In [`ThreadSection`](super::ThreadSection), [`ThreadSectionCreateParams`](super::ThreadSectionCreateParams) and 1 more.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSectionAppearance {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

setters! { ThreadSectionAppearance { color: String, icon: String } }

debug_without_text! { ThreadSectionAppearance {} }

/// What `thread/section/changed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSectionChangedNotification {
    pub thread_id: ThreadId,
    pub section_id: Option<String>,
}

debug_without_text! { ThreadSectionChangedNotification { thread_id } }

/// What `threadSection/create` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSectionCreateParams {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appearance: Option<ThreadSectionAppearance>,
}

impl ThreadSectionCreateParams {
    /// One with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), appearance: None }
    }
}

setters! { ThreadSectionCreateParams { appearance: ThreadSectionAppearance } }

debug_without_text! { ThreadSectionCreateParams { appearance } }

/// What `threadSection/create` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSectionCreateResponse {
    pub section: ThreadSection,
}

/// What `threadSection/delete` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSectionDeleteParams {
    pub section_id: String,
}

impl ThreadSectionDeleteParams {
    /// One with what is required.
    pub fn new(section_id: impl Into<String>) -> Self {
        Self { section_id: section_id.into() }
    }
}

debug_without_text! { ThreadSectionDeleteParams {} }

/// What `threadSection/delete` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSectionDeleteResponse {}

/// What `threadSection/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSectionListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

setters! { ThreadSectionListParams { cursor: String, limit: u32 } }

debug_without_text! { ThreadSectionListParams { limit } }

/// What `threadSection/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSectionListResponse {
    pub data: Vec<ThreadSection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ThreadSectionListResponse { data } }

/// What `thread/section/move` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSectionMoveParams {
    pub thread_id: ThreadId,
    pub section_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_thread_id: Option<ThreadId>,
}

impl ThreadSectionMoveParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, section_id: Option<String>) -> Self {
        Self { thread_id: thread_id.into(), section_id, before_thread_id: None }
    }
}

setters! { ThreadSectionMoveParams { before_thread_id: ThreadId } }

debug_without_text! { ThreadSectionMoveParams { thread_id, before_thread_id } }

/// What `thread/section/move` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSectionMoveResponse {}

/// What `threadSection/update` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSectionUpdateParams {
    pub name: String,
    pub section_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appearance: Option<ThreadSectionAppearance>,
}

impl ThreadSectionUpdateParams {
    /// One with what is required.
    pub fn new(name: impl Into<String>, section_id: impl Into<String>) -> Self {
        Self { name: name.into(), section_id: section_id.into(), appearance: None }
    }
}

setters! { ThreadSectionUpdateParams { appearance: ThreadSectionAppearance } }

debug_without_text! { ThreadSectionUpdateParams { appearance } }

/// What `threadSection/update` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSectionUpdateResponse {
    pub section: ThreadSection,
}

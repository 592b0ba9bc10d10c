// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread`.

use serde::{Deserialize, Serialize};

use super::super::ThreadId;
use crate::protocol::macros::{debug_without_text, setters};

/// What `thread/decrement_elicitation` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadDecrementElicitationParams {
    pub thread_id: ThreadId,
}

impl ThreadDecrementElicitationParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/decrement_elicitation` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadDecrementElicitationResponse {
    pub count: i64,
    pub paused: bool,
}

/// What `thread/increment_elicitation` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadIncrementElicitationParams {
    pub thread_id: ThreadId,
}

impl ThreadIncrementElicitationParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/increment_elicitation` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadIncrementElicitationResponse {
    pub count: i64,
    pub paused: bool,
}

/// What `thread/prepareApprovedPlan` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadPrepareApprovedPlanParams {
    pub thread_id: ThreadId,
    pub markdown: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment_path: Option<String>,
}

impl ThreadPrepareApprovedPlanParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, markdown: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), markdown: markdown.into(), attachment_path: None }
    }
}

setters! { ThreadPrepareApprovedPlanParams { attachment_path: String } }

debug_without_text! { ThreadPrepareApprovedPlanParams { thread_id } }

/// What `thread/prepareApprovedPlan` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadPrepareApprovedPlanResponse {
    pub prompt: String,
}

debug_without_text! { ThreadPrepareApprovedPlanResponse {} }

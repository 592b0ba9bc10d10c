// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_memory`.

use serde::{Deserialize, Serialize};

use super::super::{ThreadId, ThreadMemoryMode};
use crate::protocol::macros::debug_without_text;

/// What `thread/memoryMode/set` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadMemoryModeSetParams {
    pub thread_id: ThreadId,
    pub mode: ThreadMemoryMode,
}

impl ThreadMemoryModeSetParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, mode: impl Into<ThreadMemoryMode>) -> Self {
        Self { thread_id: thread_id.into(), mode: mode.into() }
    }
}

/// What `thread/memoryMode/set` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadMemoryModeSetResponse {}

/// What `thread/memory/read` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadMemoryReadParams {
    pub thread_id: ThreadId,
}

impl ThreadMemoryReadParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/memory/read` answers.
///
/// Experimental.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadMemoryReadResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

debug_without_text! { ThreadMemoryReadResponse {} }

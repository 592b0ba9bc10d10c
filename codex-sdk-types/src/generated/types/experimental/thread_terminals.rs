// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_terminals`.

use serde::{Deserialize, Serialize};

use super::super::{ItemId, LegacyAppPathString, ProcessId, ThreadId};
use crate::protocol::macros::{debug_without_text, setters};

/// `data` of [`ThreadBackgroundTerminalsListResponse`](super::ThreadBackgroundTerminalsListResponse).
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminal {
    pub item_id: ItemId,
    pub command: String,
    pub cwd: LegacyAppPathString,
    pub process_id: ProcessId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_percent: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_pid: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rss_kb: Option<u64>,
}

debug_without_text! {
    ThreadBackgroundTerminal {
        item_id,
        cwd,
        process_id,
        cpu_percent,
        os_pid,
        rss_kb,
    }
}

/// What `thread/backgroundTerminals/clean` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsCleanParams {
    pub thread_id: ThreadId,
}

impl ThreadBackgroundTerminalsCleanParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/backgroundTerminals/clean` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsCleanResponse {}

/// What `thread/backgroundTerminals/list` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsListParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadBackgroundTerminalsListParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), cursor: None, limit: None }
    }
}

setters! { ThreadBackgroundTerminalsListParams { cursor: String, limit: u32 } }

debug_without_text! { ThreadBackgroundTerminalsListParams { thread_id, limit } }

/// What `thread/backgroundTerminals/list` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsListResponse {
    pub data: Vec<ThreadBackgroundTerminal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ThreadBackgroundTerminalsListResponse { data } }

/// What `thread/backgroundTerminals/terminate` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsTerminateParams {
    pub thread_id: ThreadId,
    pub process_id: ProcessId,
}

impl ThreadBackgroundTerminalsTerminateParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, process_id: impl Into<ProcessId>) -> Self {
        Self { thread_id: thread_id.into(), process_id: process_id.into() }
    }
}

/// What `thread/backgroundTerminals/terminate` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsTerminateResponse {
    pub terminated: bool,
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `current_time`.

use serde::{Deserialize, Serialize};

use super::super::ThreadId;

/// What `currentTime/read` asks.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CurrentTimeReadParams {
    pub thread_id: ThreadId,
}

/// The answer to `currentTime/read`.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CurrentTimeReadResponse {
    pub current_time_at: i64,
}

impl CurrentTimeReadResponse {
    /// One with what is required.
    pub fn new(current_time_at: i64) -> Self {
        Self { current_time_at }
    }
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_read_state`.

use serde::{Deserialize, Serialize};

use super::super::{ThreadId, ThreadReadState, ThreadReadStateOperation};
use crate::protocol::macros::debug_without_text;

/// What `thread/readState/update` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadReadStateUpdateParams {
    pub thread_id: ThreadId,
    pub expected_revision: String,
    pub operation: ThreadReadStateOperation,
}

impl ThreadReadStateUpdateParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        expected_revision: impl Into<String>,
        operation: impl Into<ThreadReadStateOperation>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            expected_revision: expected_revision.into(),
            operation: operation.into(),
        }
    }
}

debug_without_text! { ThreadReadStateUpdateParams { thread_id, operation } }

/// What `thread/readState/update` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadReadStateUpdateResponse {
    pub read_state: ThreadReadState,
}

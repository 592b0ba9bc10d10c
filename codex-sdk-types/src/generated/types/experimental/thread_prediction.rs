// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_prediction`.

use serde::{Deserialize, Serialize};

use super::super::{ThreadId, TurnId};

/// What `thread/prediction/request` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadPredictionRequestParams {
    pub thread_id: ThreadId,
    pub source_turn_id: TurnId,
}

impl ThreadPredictionRequestParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, source_turn_id: impl Into<TurnId>) -> Self {
        Self { thread_id: thread_id.into(), source_turn_id: source_turn_id.into() }
    }
}

/// What `thread/prediction/request` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadPredictionRequestResponse {}

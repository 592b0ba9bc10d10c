// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_prediction`.

use serde::{Deserialize, Serialize};

use super::{ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, tagged_enum};

tagged_enum! {
    /// `result` of [`ThreadPredictionUpdatedNotification`](super::ThreadPredictionUpdatedNotification).
    pub enum ThreadPredictionResult by "type" {
        "completed" => Completed(CompletedThreadPredictionResult),
        "failed" => Failed,
    }
}

/// The [`ThreadPredictionResult`](super::ThreadPredictionResult) whose `type` is `completed`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "completed")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CompletedThreadPredictionResult {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

debug_without_text! { CompletedThreadPredictionResult {} }

/// What `thread/prediction/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadPredictionUpdatedNotification {
    pub thread_id: ThreadId,
    pub source_turn_id: TurnId,
    pub result: ThreadPredictionResult,
}

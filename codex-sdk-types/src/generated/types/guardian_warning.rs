// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `guardian_warning`.

use serde::{Deserialize, Serialize};

use super::ThreadId;
use crate::protocol::macros::debug_without_text;

/// What `guardianWarning` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct GuardianWarningNotification {
    pub thread_id: ThreadId,
    pub message: String,
}

debug_without_text!(GuardianWarningNotification { thread_id });

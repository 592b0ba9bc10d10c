// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `warning`.

use serde::{Deserialize, Serialize};

use super::ThreadId;
use crate::protocol::macros::debug_without_text;

/// What `warning` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WarningNotification {
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

debug_without_text! { WarningNotification { thread_id } }

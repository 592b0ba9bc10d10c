// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_queue`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::UserInput;
use crate::protocol::macros::debug_without_text;

/// In `ThreadQueueAddResponse`, `ThreadQueueListResponse` and 1 more.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct QueuedSubmission {
    pub client_user_message_id: String,
    pub id: String,
    pub input: Vec<UserInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
}

debug_without_text! { QueuedSubmission { input } }

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_read_state`.

use serde::{Deserialize, Serialize};

use super::{ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, tagged_enum};

/// In [`ThreadListResponse`](super::ThreadListResponse), [`ThreadReadResponse`](super::ThreadReadResponse) and 2 more.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadReadState {
    pub revision: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_unread: Option<ThreadUnreadPosition>,
}

debug_without_text! { ThreadReadState { first_unread } }

/// What `thread/readState/changed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadReadStateChangedNotification {
    pub thread_id: ThreadId,
    pub read_state: ThreadReadState,
}

tagged_enum! {
    /// `operation` of `ThreadReadStateUpdateParams`.
    pub enum ThreadReadStateOperation by "type" {
        "read" => Read,
        "unread" => Unread,
    }
}

tagged_enum! {
    /// `firstUnread` of [`ThreadReadState`](super::ThreadReadState).
    pub enum ThreadUnreadPosition by "type" {
        "threadStart" => ThreadStart,
        "turn" => Turn(TurnThreadUnreadPosition),
    }
}

/// The [`ThreadUnreadPosition`](super::ThreadUnreadPosition) whose `type` is `turn`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "turn", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnThreadUnreadPosition {
    pub turn_id: TurnId,
}

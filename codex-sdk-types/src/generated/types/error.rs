// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `error`.

use serde::{Deserialize, Serialize};

use super::{ThreadId, TurnError, TurnId};

/// What `error` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ErrorNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub error: TurnError,
    pub will_retry: bool,
}

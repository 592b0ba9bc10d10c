// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `server_request`.

use serde::{Deserialize, Serialize};

use super::{RequestId, ThreadId};

/// What `serverRequest/resolved` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ServerRequestResolvedNotification {
    pub thread_id: ThreadId,
    pub request_id: RequestId,
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `auto_approval_review`.

use serde::{Deserialize, Serialize};

use super::{ThreadId, TurnId};

/// What `autoApprovalReview/strictReviewRequired` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct StrictReviewRequiredNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub started_at_ms: i64,
}

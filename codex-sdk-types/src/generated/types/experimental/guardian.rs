// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `guardian`.

use serde::{Deserialize, Serialize};

use super::super::{CallId, GuardianRiskLevel, GuardianUserAuthorization, ThreadId};
use crate::protocol::macros::{debug_without_text, words};

words! {
    /// `outcome` of [`ThreadGuardianAssessment`](super::ThreadGuardianAssessment).
    ///
    /// Experimental.
    pub enum GuardianAssessmentOutcome {
        "allow" => Allow,
        "deny" => Deny,
    }
}

/// `assessment` of [`ThreadGuardianReviewResponse`](super::ThreadGuardianReviewResponse).
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadGuardianAssessment {
    pub outcome: GuardianAssessmentOutcome,
    pub rationale: String,
    pub risk_level: GuardianRiskLevel,
    pub user_authorization: GuardianUserAuthorization,
}

debug_without_text! { ThreadGuardianAssessment { outcome, risk_level, user_authorization } }

/// What `thread/guardianReview` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadGuardianReviewParams {
    pub thread_id: ThreadId,
}

impl ThreadGuardianReviewParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/guardianReview` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadGuardianReviewResponse {
    pub call_id: CallId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<ThreadGuardianAssessment>,
}

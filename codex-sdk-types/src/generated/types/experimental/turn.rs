// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `turn`.

use serde::{Deserialize, Serialize};

use super::super::{
    ApprovalsReviewer, ReasoningEffort, ReasoningSummary, ThreadId, TurnEnvironmentParams, TurnId,
};
use crate::protocol::Patch;
use crate::protocol::macros::{debug_without_text, setters, words};

/// What `turn/settings/update` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnSettingsUpdateParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub service_tier: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
}

impl TurnSettingsUpdateParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, turn_id: impl Into<TurnId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            approvals_reviewer: None,
            effort: None,
            environments: None,
            model: None,
            service_tier: Patch::Keep,
            summary: None,
        }
    }
}

setters! {
    TurnSettingsUpdateParams {
        approvals_reviewer: ApprovalsReviewer,
        effort: ReasoningEffort,
        environments: Vec<TurnEnvironmentParams>,
        model: String,
        service_tier: String,
        summary: ReasoningSummary,
    }
}

debug_without_text! {
    TurnSettingsUpdateParams {
        thread_id,
        turn_id,
        approvals_reviewer,
        effort,
        environments,
        summary,
    }
}

/// What `turn/settings/update` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnSettingsUpdateResponse {
    pub status: TurnSettingsUpdateStatus,
}

words! {
    /// `status` of [`TurnSettingsUpdateResponse`](super::TurnSettingsUpdateResponse).
    ///
    /// Experimental.
    pub enum TurnSettingsUpdateStatus {
        "applied" => Applied,
        "targetUnavailable" => TargetUnavailable,
    }
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `review_decision`.

use serde::{Deserialize, Serialize};

use super::NetworkPolicyAmendment;
use crate::protocol::macros::{debug_without_text, keyed_enum};

keyed_enum! {
    /// In [`ApplyPatchApprovalResponse`](super::ApplyPatchApprovalResponse) and [`ExecCommandApprovalResponse`](super::ExecCommandApprovalResponse).
    pub enum ReviewDecision {
        "approved" => Approved,
        "approved_execpolicy_amendment" => ApprovedExecpolicyAmendment(ApprovedExecpolicyAmendmentReviewDecision),
        "approved_for_session" => ApprovedForSession,
        "approved_mcp_policy_amendment" => ApprovedMcpPolicyAmendment,
        "network_policy_amendment" => NetworkPolicyAmendment(NetworkPolicyAmendmentReviewDecision),
        "denied" => Denied(DeniedReviewDecision),
        "timed_out" => TimedOut,
        "abort" => Abort,
    }
}

/// What `approved_execpolicy_amendment` of [`ReviewDecision`](super::ReviewDecision) holds.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ApprovedExecpolicyAmendmentReviewDecision {
    pub proposed_execpolicy_amendment: Vec<String>,
}

impl ApprovedExecpolicyAmendmentReviewDecision {
    /// One with what is required.
    pub fn new(proposed_execpolicy_amendment: Vec<String>) -> Self {
        Self { proposed_execpolicy_amendment }
    }
}

debug_without_text! { ApprovedExecpolicyAmendmentReviewDecision {} }

/// What `network_policy_amendment` of [`ReviewDecision`](super::ReviewDecision) holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct NetworkPolicyAmendmentReviewDecision {
    pub network_policy_amendment: NetworkPolicyAmendment,
}

impl NetworkPolicyAmendmentReviewDecision {
    /// One with what is required.
    pub fn new(network_policy_amendment: impl Into<NetworkPolicyAmendment>) -> Self {
        Self { network_policy_amendment: network_policy_amendment.into() }
    }
}

/// What `denied` of [`ReviewDecision`](super::ReviewDecision) holds.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct DeniedReviewDecision {
    pub rejection: String,
}

impl DeniedReviewDecision {
    /// One with what is required.
    pub fn new(rejection: impl Into<String>) -> Self {
        Self { rejection: rejection.into() }
    }
}

debug_without_text! { DeniedReviewDecision {} }

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `review`.

use serde::{Deserialize, Serialize};

use super::{ThreadId, Turn};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

words! {
    /// `delivery` of [`ReviewStartParams`](super::ReviewStartParams).
    pub enum ReviewDelivery {
        "inline" => Inline,
    }
}

/// What `review/start` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ReviewStartParams {
    pub thread_id: ThreadId,
    pub target: ReviewTarget,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<ReviewDelivery>,
}

impl ReviewStartParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, target: impl Into<ReviewTarget>) -> Self {
        Self { thread_id: thread_id.into(), target: target.into(), delivery: None }
    }
}

setters! { ReviewStartParams { delivery: ReviewDelivery } }

/// What `review/start` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReviewStartResponse {
    pub review_thread_id: ThreadId,
    pub turn: Turn,
}

tagged_enum! {
    /// `target` of [`ReviewStartParams`](super::ReviewStartParams).
    pub enum ReviewTarget by "type" {
        "uncommittedChanges" => UncommittedChanges,
        "baseBranch" => BaseBranch(BaseBranchReviewTarget),
        "commit" => Commit(CommitReviewTarget),
        "custom" => Custom(CustomReviewTarget),
    }
}

/// The [`ReviewTarget`](super::ReviewTarget) whose `type` is `baseBranch`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "baseBranch")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BaseBranchReviewTarget {
    pub branch: String,
}

impl BaseBranchReviewTarget {
    /// One with what is required.
    pub fn new(branch: impl Into<String>) -> Self {
        Self { branch: branch.into() }
    }
}

debug_without_text! { BaseBranchReviewTarget {} }

/// The [`ReviewTarget`](super::ReviewTarget) whose `type` is `commit`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "commit")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CommitReviewTarget {
    pub sha: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl CommitReviewTarget {
    /// One with what is required.
    pub fn new(sha: impl Into<String>) -> Self {
        Self { sha: sha.into(), title: None }
    }
}

setters! { CommitReviewTarget { title: String } }

debug_without_text! { CommitReviewTarget {} }

/// The [`ReviewTarget`](super::ReviewTarget) whose `type` is `custom`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "custom")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CustomReviewTarget {
    pub instructions: String,
}

impl CustomReviewTarget {
    /// One with what is required.
    pub fn new(instructions: impl Into<String>) -> Self {
        Self { instructions: instructions.into() }
    }
}

debug_without_text! { CustomReviewTarget {} }

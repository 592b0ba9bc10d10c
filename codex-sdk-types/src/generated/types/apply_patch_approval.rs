// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `apply_patch_approval`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{CallId, ReviewDecision, ThreadId};
use crate::protocol::macros::{debug_without_text, tagged_enum};

/// What `applyPatchApproval` asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ApplyPatchApprovalParams {
    pub conversation_id: ThreadId,
    pub call_id: CallId,
    pub file_changes: BTreeMap<String, FileChange>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant_root: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_without_text! { ApplyPatchApprovalParams { conversation_id, call_id, file_changes } }

/// The answer to `applyPatchApproval`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ApplyPatchApprovalResponse {
    pub decision: ReviewDecision,
}

impl ApplyPatchApprovalResponse {
    /// One with what is required.
    pub fn new(decision: impl Into<ReviewDecision>) -> Self {
        Self { decision: decision.into() }
    }
}

tagged_enum! {
    /// `fileChanges` of [`ApplyPatchApprovalParams`](super::ApplyPatchApprovalParams).
    pub enum FileChange by "type" {
        "add" => Add(AddFileChange),
        "delete" => Delete(DeleteFileChange),
        "update" => Update(UpdateFileChange),
    }
}

/// The [`FileChange`](super::FileChange) whose `type` is `add`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "add")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AddFileChange {
    pub content: String,
}

debug_without_text! { AddFileChange {} }

/// The [`FileChange`](super::FileChange) whose `type` is `delete`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "delete")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct DeleteFileChange {
    pub content: String,
}

debug_without_text! { DeleteFileChange {} }

/// The [`FileChange`](super::FileChange) whose `type` is `update`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "update")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UpdateFileChange {
    pub unified_diff: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub move_path: Option<String>,
}

debug_without_text! { UpdateFileChange {} }

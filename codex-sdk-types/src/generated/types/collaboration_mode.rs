// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `collaboration_mode`.

use serde::{Deserialize, Serialize};

use super::{ModeKind, ReasoningEffort};
use crate::protocol::Patch;
use crate::protocol::macros::debug_without_text;

/// `data` of `CollaborationModeListResponse`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CollaborationModeMask {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<ModeKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub reasoning_effort: Patch<ReasoningEffort>,
}

debug_without_text! { CollaborationModeMask { mode, reasoning_effort } }

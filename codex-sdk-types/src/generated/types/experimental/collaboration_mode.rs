// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `collaboration_mode`.

use serde::{Deserialize, Serialize};

use super::super::CollaborationModeMask;

/// What `collaborationMode/list` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CollaborationModeListParams {}

/// What `collaborationMode/list` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CollaborationModeListResponse {
    pub data: Vec<CollaborationModeMask>,
}

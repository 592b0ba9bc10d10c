// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `rollout`.

use serde::{Deserialize, Serialize};

/// What `rollout/compress` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RolloutCompressResponse {}

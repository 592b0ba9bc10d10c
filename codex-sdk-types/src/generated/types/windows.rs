// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `windows`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::debug_without_text;

/// What `windows/worldWritableWarning` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WindowsWorldWritableWarningNotification {
    pub extra_count: u64,
    pub failed_scan: bool,
    pub sample_paths: Vec<String>,
}

debug_without_text! { WindowsWorldWritableWarningNotification { extra_count, failed_scan } }

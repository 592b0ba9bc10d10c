// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `deprecation_notice`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::debug_without_text;

/// What `deprecationNotice` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct DeprecationNoticeNotification {
    pub summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
}

debug_without_text! { DeprecationNoticeNotification {} }

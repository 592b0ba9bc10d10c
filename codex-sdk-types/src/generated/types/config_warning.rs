// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `config_warning`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::debug_without_text;

/// What `configWarning` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfigWarningNotification {
    pub summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<TextRange>,
}

debug_without_text! { ConfigWarningNotification { range } }

/// `end` of [`TextRange`](super::TextRange).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TextPosition {
    pub column: u64,
    pub line: u64,
}

/// `range` of [`ConfigWarningNotification`](super::ConfigWarningNotification).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TextRange {
    pub end: TextPosition,
    pub start: TextPosition,
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `server`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::debug_without_text;

/// `gauges` of `ServerDiagnosticsResponse`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ServerDiagnosticsGauge {
    pub name: String,
    pub value: u64,
}

debug_without_text! { ServerDiagnosticsGauge { value } }

/// `process` of `ServerDiagnosticsResponse`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ServerDiagnosticsProcess {
    pub id: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical_footprint_bytes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_memory_bytes: Option<u64>,
}

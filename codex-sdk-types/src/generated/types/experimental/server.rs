// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `server`.

use serde::{Deserialize, Serialize};

use super::super::{ServerDiagnosticsGauge, ServerDiagnosticsProcess};

/// What `server/diagnostics` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ServerDiagnosticsParams {}

/// What `server/diagnostics` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ServerDiagnosticsResponse {
    pub gauges: Vec<ServerDiagnosticsGauge>,
    pub process: ServerDiagnosticsProcess,
}

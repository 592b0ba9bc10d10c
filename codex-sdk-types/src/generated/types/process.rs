// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `process`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, words};

/// What `process/exited` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProcessExitedNotification {
    pub exit_code: i32,
    pub process_handle: String,
    pub stderr: String,
    pub stderr_cap_reached: bool,
    pub stdout: String,
    pub stdout_cap_reached: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_drain_timed_out: Option<bool>,
}

debug_without_text! {
    ProcessExitedNotification {
        exit_code,
        stderr_cap_reached,
        stdout_cap_reached,
        output_drain_timed_out,
    }
}

/// What `process/outputDelta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProcessOutputDeltaNotification {
    pub cap_reached: bool,
    pub delta_base64: String,
    pub process_handle: String,
    pub stream: ProcessOutputStream,
}

debug_without_text! { ProcessOutputDeltaNotification { cap_reached, stream } }

words! {
    /// `stream` of [`ProcessOutputDeltaNotification`](super::ProcessOutputDeltaNotification).
    pub enum ProcessOutputStream {
        "stdout" => Stdout,
        "stderr" => Stderr,
    }
}

/// In `ProcessResizePtyParams` and `ProcessSpawnParams`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProcessTerminalSize {
    pub cols: u16,
    pub rows: u16,
}

impl ProcessTerminalSize {
    /// One with what is required.
    pub fn new(cols: u16, rows: u16) -> Self {
        Self { cols, rows }
    }
}

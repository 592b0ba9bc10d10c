// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `process`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::{AbsolutePathBuf, ProcessTerminalSize};
use crate::protocol::macros::{debug_without_text, setters};

/// What `process/kill` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProcessKillParams {
    pub process_handle: String,
}

impl ProcessKillParams {
    /// One with what is required.
    pub fn new(process_handle: impl Into<String>) -> Self {
        Self { process_handle: process_handle.into() }
    }
}

debug_without_text!(ProcessKillParams {});

/// What `process/kill` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProcessKillResponse {}

/// What `process/resizePty` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProcessResizePtyParams {
    pub process_handle: String,
    pub size: ProcessTerminalSize,
}

impl ProcessResizePtyParams {
    /// One with what is required.
    pub fn new(process_handle: impl Into<String>, size: impl Into<ProcessTerminalSize>) -> Self {
        Self { process_handle: process_handle.into(), size: size.into() }
    }
}

debug_without_text!(ProcessResizePtyParams { size });

/// What `process/resizePty` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProcessResizePtyResponse {}

/// What `process/spawn` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProcessSpawnParams {
    pub command: Vec<String>,
    pub cwd: AbsolutePathBuf,
    pub process_handle: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<BTreeMap<String, Option<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_bytes_cap: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<ProcessTerminalSize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_stdin: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_stdout_stderr: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tty: Option<bool>,
}

impl ProcessSpawnParams {
    /// One with what is required.
    pub fn new(
        command: Vec<String>,
        cwd: impl Into<AbsolutePathBuf>,
        process_handle: impl Into<String>,
    ) -> Self {
        Self {
            command,
            cwd: cwd.into(),
            process_handle: process_handle.into(),
            env: None,
            output_bytes_cap: None,
            size: None,
            stream_stdin: None,
            stream_stdout_stderr: None,
            timeout_ms: None,
            tty: None,
        }
    }
}

setters!(ProcessSpawnParams { env: BTreeMap<String, Option<String>>,
output_bytes_cap: u64,
size: ProcessTerminalSize,
stream_stdin: bool,
stream_stdout_stderr: bool,
timeout_ms: i64,
tty: bool,
 });

debug_without_text!(ProcessSpawnParams {
    cwd,
    output_bytes_cap,
    size,
    stream_stdin,
    stream_stdout_stderr,
    timeout_ms,
    tty,
});

/// What `process/spawn` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProcessSpawnResponse {}

/// What `process/writeStdin` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProcessWriteStdinParams {
    pub process_handle: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_stdin: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delta_base64: Option<String>,
}

impl ProcessWriteStdinParams {
    /// One with what is required.
    pub fn new(process_handle: impl Into<String>) -> Self {
        Self { process_handle: process_handle.into(), close_stdin: None, delta_base64: None }
    }
}

setters!(ProcessWriteStdinParams { close_stdin: bool, delta_base64: String });

debug_without_text!(ProcessWriteStdinParams { close_stdin });

/// What `process/writeStdin` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProcessWriteStdinResponse {}

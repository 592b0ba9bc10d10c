// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `command`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ProcessId, SandboxPolicy};
use crate::protocol::macros::{debug_without_text, setters, words};

/// What `command/exec/outputDelta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecOutputDeltaNotification {
    pub cap_reached: bool,
    pub delta_base64: String,
    pub process_id: ProcessId,
    pub stream: CommandExecOutputStream,
}

debug_without_text! { CommandExecOutputDeltaNotification { cap_reached, process_id, stream } }

words! {
    /// `stream` of [`CommandExecOutputDeltaNotification`](super::CommandExecOutputDeltaNotification).
    pub enum CommandExecOutputStream {
        "stdout" => Stdout,
        "stderr" => Stderr,
    }
}

/// What `command/exec` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CommandExecParams {
    pub command: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_output_cap: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_timeout: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<BTreeMap<String, Option<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_bytes_cap: Option<u64>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permission_profile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_id: Option<ProcessId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_policy: Option<SandboxPolicy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<CommandExecTerminalSize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_stdin: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_stdout_stderr: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tty: Option<bool>,
}

impl CommandExecParams {
    /// One with what is required.
    pub fn new(command: Vec<String>) -> Self {
        Self {
            command,
            cwd: None,
            disable_output_cap: None,
            disable_timeout: None,
            env: None,
            output_bytes_cap: None,
            #[cfg(feature = "experimental")]
            permission_profile: None,
            process_id: None,
            sandbox_policy: None,
            size: None,
            stream_stdin: None,
            stream_stdout_stderr: None,
            timeout_ms: None,
            tty: None,
        }
    }
}

setters! {
    CommandExecParams {
        cwd: String,
        disable_output_cap: bool,
        disable_timeout: bool,
        env: BTreeMap<String, Option<String>>,
        output_bytes_cap: u64,
        #[cfg(feature = "experimental")]
        permission_profile: String,
        process_id: ProcessId,
        sandbox_policy: SandboxPolicy,
        size: CommandExecTerminalSize,
        stream_stdin: bool,
        stream_stdout_stderr: bool,
        timeout_ms: i64,
        tty: bool,
    }
}

debug_without_text! {
    CommandExecParams {
        disable_output_cap,
        disable_timeout,
        output_bytes_cap,
        process_id,
        sandbox_policy,
        size,
        stream_stdin,
        stream_stdout_stderr,
        timeout_ms,
        tty,
    }
}

/// What `command/exec/resize` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecResizeParams {
    pub process_id: ProcessId,
    pub size: CommandExecTerminalSize,
}

impl CommandExecResizeParams {
    /// One with what is required.
    pub fn new(process_id: impl Into<ProcessId>, size: impl Into<CommandExecTerminalSize>) -> Self {
        Self { process_id: process_id.into(), size: size.into() }
    }
}

/// What `command/exec/resize` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecResizeResponse {}

/// What `command/exec` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecResponse {
    pub exit_code: i32,
    pub stderr: String,
    pub stdout: String,
}

debug_without_text! { CommandExecResponse { exit_code } }

/// In [`CommandExecParams`](super::CommandExecParams) and [`CommandExecResizeParams`](super::CommandExecResizeParams).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecTerminalSize {
    pub cols: u16,
    pub rows: u16,
}

impl CommandExecTerminalSize {
    /// One with what is required.
    pub fn new(cols: u16, rows: u16) -> Self {
        Self { cols, rows }
    }
}

/// What `command/exec/terminate` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecTerminateParams {
    pub process_id: ProcessId,
}

impl CommandExecTerminateParams {
    /// One with what is required.
    pub fn new(process_id: impl Into<ProcessId>) -> Self {
        Self { process_id: process_id.into() }
    }
}

/// What `command/exec/terminate` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecTerminateResponse {}

/// What `command/exec/write` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CommandExecWriteParams {
    pub process_id: ProcessId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_stdin: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delta_base64: Option<String>,
}

impl CommandExecWriteParams {
    /// One with what is required.
    pub fn new(process_id: impl Into<ProcessId>) -> Self {
        Self { process_id: process_id.into(), close_stdin: None, delta_base64: None }
    }
}

setters! { CommandExecWriteParams { close_stdin: bool, delta_base64: String } }

debug_without_text! { CommandExecWriteParams { process_id, close_stdin } }

/// What `command/exec/write` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecWriteResponse {}

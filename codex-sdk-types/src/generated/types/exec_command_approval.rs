// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `exec_command_approval`.

use serde::{Deserialize, Serialize};

use super::{CallId, ReviewDecision, ThreadId};
use crate::protocol::macros::{debug_without_text, tagged_enum};

/// What `execCommandApproval` asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExecCommandApprovalParams {
    pub conversation_id: ThreadId,
    pub call_id: CallId,
    pub command: Vec<String>,
    pub cwd: String,
    pub parsed_cmd: Vec<ParsedCommand>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_without_text! { ExecCommandApprovalParams { conversation_id, call_id, parsed_cmd } }

/// The answer to `execCommandApproval`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExecCommandApprovalResponse {
    pub decision: ReviewDecision,
}

impl ExecCommandApprovalResponse {
    /// One with what is required.
    pub fn new(decision: impl Into<ReviewDecision>) -> Self {
        Self { decision: decision.into() }
    }
}

tagged_enum! {
    /// `parsedCmd` of [`ExecCommandApprovalParams`](super::ExecCommandApprovalParams).
    pub enum ParsedCommand by "type" {
        "read" => Read(ReadParsedCommand),
        "list_files" => ListFiles(ListFilesParsedCommand),
        "search" => Search(SearchParsedCommand),
        "unknown" => Unknown(UnknownParsedCommand),
    }
}

/// The [`ParsedCommand`](super::ParsedCommand) whose `type` is `read`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "read")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReadParsedCommand {
    pub cmd: String,
    pub name: String,
    pub path: String,
}

debug_without_text! { ReadParsedCommand {} }

/// The [`ParsedCommand`](super::ParsedCommand) whose `type` is `list_files`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "list_files")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ListFilesParsedCommand {
    pub cmd: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

debug_without_text! { ListFilesParsedCommand {} }

/// The [`ParsedCommand`](super::ParsedCommand) whose `type` is `search`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "search")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SearchParsedCommand {
    pub cmd: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

debug_without_text! { SearchParsedCommand {} }

/// The [`ParsedCommand`](super::ParsedCommand) whose `type` is `unknown`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "unknown")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UnknownParsedCommand {
    pub cmd: String,
}

debug_without_text! { UnknownParsedCommand {} }

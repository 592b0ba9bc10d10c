// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `mcp_elicitation`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::{ThreadId, TurnId};
use crate::protocol::macros::debug_without_text;

/// The [`McpServerElicitationRequestParams`](super::super::McpServerElicitationRequestParams) whose `mode` is `openai/userVerification`.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "openai/userVerification", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UserVerificationMcpElicitation {
    pub thread_id: ThreadId,
    pub challenge: String,
    pub description: String,
    pub server_name: String,
    pub title: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text! { UserVerificationMcpElicitation { thread_id, turn_id } }

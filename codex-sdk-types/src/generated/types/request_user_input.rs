// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `request_user_input`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ItemId, ThreadId, TurnId};
use crate::protocol::macros::debug_without_text;

/// `answers` of [`ToolRequestUserInputResponse`](super::ToolRequestUserInputResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ToolRequestUserInputAnswer {
    pub answers: Vec<String>,
}

impl ToolRequestUserInputAnswer {
    /// One with what is required.
    pub fn new(answers: Vec<String>) -> Self {
        Self { answers }
    }
}

debug_without_text! { ToolRequestUserInputAnswer {} }

/// `options` of [`ToolRequestUserInputQuestion`](super::ToolRequestUserInputQuestion).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ToolRequestUserInputOption {
    pub description: String,
    pub label: String,
}

debug_without_text! { ToolRequestUserInputOption {} }

/// What `item/tool/requestUserInput` asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ToolRequestUserInputParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub is_blocking: bool,
    pub questions: Vec<ToolRequestUserInputQuestion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_resolution_ms: Option<u64>,
}

/// `questions` of [`ToolRequestUserInputParams`](super::ToolRequestUserInputParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ToolRequestUserInputQuestion {
    pub header: String,
    pub id: String,
    pub question: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_other: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_secret: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<ToolRequestUserInputOption>>,
}

debug_without_text! { ToolRequestUserInputQuestion { is_other, is_secret, options } }

/// The answer to `item/tool/requestUserInput`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ToolRequestUserInputResponse {
    pub answers: BTreeMap<String, ToolRequestUserInputAnswer>,
}

impl ToolRequestUserInputResponse {
    /// One with what is required.
    pub fn new(answers: BTreeMap<String, ToolRequestUserInputAnswer>) -> Self {
        Self { answers }
    }
}

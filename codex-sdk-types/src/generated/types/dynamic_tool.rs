// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `dynamic_tool`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{CallId, DynamicToolCallOutputContentItem, ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

/// What `item/tool/call` asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct DynamicToolCallParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub arguments: Value,
    pub call_id: CallId,
    pub tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
}

debug_without_text! { DynamicToolCallParams { thread_id, turn_id, call_id } }

/// The answer to `item/tool/call`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct DynamicToolCallResponse {
    pub content_items: Vec<DynamicToolCallOutputContentItem>,
    pub success: bool,
}

impl DynamicToolCallResponse {
    /// One with what is required.
    pub fn new(content_items: Vec<DynamicToolCallOutputContentItem>, success: bool) -> Self {
        Self { content_items, success }
    }
}

words! {
    /// `status` of [`DynamicToolCallThreadItem`](super::DynamicToolCallThreadItem).
    pub enum DynamicToolCallStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
    }
}

tagged_enum! {
    /// `tools` of [`NamespaceDynamicToolSpec`](super::NamespaceDynamicToolSpec).
    pub enum DynamicToolNamespaceTool by "type" {
        "function" => Function(FunctionDynamicToolNamespaceTool),
    }
}

/// The [`DynamicToolNamespaceTool`](super::DynamicToolNamespaceTool) whose `type` is `function`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "function", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FunctionDynamicToolNamespaceTool {
    pub description: String,
    pub input_schema: Value,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_loading: Option<bool>,
}

impl FunctionDynamicToolNamespaceTool {
    /// One with what is required.
    pub fn new(
        description: impl Into<String>,
        input_schema: Value,
        name: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            input_schema,
            name: name.into(),
            defer_loading: None,
        }
    }
}

setters! { FunctionDynamicToolNamespaceTool { defer_loading: bool } }

debug_without_text! { FunctionDynamicToolNamespaceTool { defer_loading } }

tagged_enum! {
    /// `dynamicTools` of [`ThreadStartParams`](super::ThreadStartParams).
    pub enum DynamicToolSpec by "type" {
        "function" => Function(FunctionDynamicToolSpec),
        "namespace" => Namespace(NamespaceDynamicToolSpec),
    }
}

/// The [`DynamicToolSpec`](super::DynamicToolSpec) whose `type` is `function`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "function", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FunctionDynamicToolSpec {
    pub description: String,
    pub input_schema: Value,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_loading: Option<bool>,
}

impl FunctionDynamicToolSpec {
    /// One with what is required.
    pub fn new(
        description: impl Into<String>,
        input_schema: Value,
        name: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            input_schema,
            name: name.into(),
            defer_loading: None,
        }
    }
}

setters! { FunctionDynamicToolSpec { defer_loading: bool } }

debug_without_text! { FunctionDynamicToolSpec { defer_loading } }

/// The [`DynamicToolSpec`](super::DynamicToolSpec) whose `type` is `namespace`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "namespace")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct NamespaceDynamicToolSpec {
    pub description: String,
    pub name: String,
    pub tools: Vec<DynamicToolNamespaceTool>,
}

impl NamespaceDynamicToolSpec {
    /// One with what is required.
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        tools: Vec<DynamicToolNamespaceTool>,
    ) -> Self {
        Self { description: description.into(), name: name.into(), tools }
    }
}

debug_without_text! { NamespaceDynamicToolSpec { tools } }

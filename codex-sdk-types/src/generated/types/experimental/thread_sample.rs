// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_sample`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::{ReasoningEffort, RequestId, ThreadId, ThreadSource, TurnId};
use crate::protocol::macros::{debug_without_text, setters};

/// What `thread/sample/cancel` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSampleCancelParams {
    pub request_id: RequestId,
}

impl ThreadSampleCancelParams {
    /// One with what is required.
    pub fn new(request_id: impl Into<RequestId>) -> Self {
        Self { request_id: request_id.into() }
    }
}

/// What `thread/sample/cancel` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSampleCancelResponse {}

/// What `thread/sample` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSampleParams {
    pub thread_id: ThreadId,
    pub expected_turn_id: TurnId,
    pub prompt: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_in_progress_turn: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_mcp: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_on_cancel: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_trigger: Option<String>,
}

impl ThreadSampleParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        expected_turn_id: impl Into<TurnId>,
        prompt: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            expected_turn_id: expected_turn_id.into(),
            prompt: prompt.into(),
            allow_in_progress_turn: None,
            disable_mcp: None,
            effort: None,
            interrupt_on_cancel: None,
            responsesapi_client_metadata: None,
            thread_source: None,
            turn_trigger: None,
        }
    }
}

setters!(ThreadSampleParams { allow_in_progress_turn: bool,
disable_mcp: bool,
effort: ReasoningEffort,
interrupt_on_cancel: bool,
responsesapi_client_metadata: BTreeMap<String, String>,
thread_source: ThreadSource,
turn_trigger: String,
 });

debug_without_text!(ThreadSampleParams {
    thread_id,
    expected_turn_id,
    allow_in_progress_turn,
    disable_mcp,
    effort,
    interrupt_on_cancel,
    thread_source,
});

/// What `thread/sample` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSampleResponse {
    pub source_turn_id: TurnId,
    pub response_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cached_input_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

debug_without_text!(ThreadSampleResponse {
    source_turn_id,
    cached_input_tokens,
    input_tokens,
    output_tokens,
});

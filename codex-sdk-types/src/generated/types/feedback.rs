// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `feedback`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{LegacyAppPathString, ThreadId};
use crate::protocol::macros::{debug_without_text, setters};

/// What `feedback/save` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FeedbackSaveParams {
    pub classification: String,
    pub save_path: LegacyAppPathString,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_log_files: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_logs: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

impl FeedbackSaveParams {
    /// One with what is required.
    pub fn new(
        classification: impl Into<String>,
        save_path: impl Into<LegacyAppPathString>,
    ) -> Self {
        Self {
            classification: classification.into(),
            save_path: save_path.into(),
            extra_log_files: None,
            include_logs: None,
            reason: None,
            tags: None,
            thread_id: None,
        }
    }
}

setters!(FeedbackSaveParams { extra_log_files: Vec<String>,
include_logs: bool,
reason: String,
tags: BTreeMap<String, String>,
thread_id: ThreadId,
 });

debug_without_text!(FeedbackSaveParams { save_path, include_logs, thread_id });

/// What `feedback/save` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FeedbackSaveResponse {
    pub thread_id: ThreadId,
    pub saved_path: LegacyAppPathString,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt_hash: Option<String>,
}

debug_without_text!(FeedbackSaveResponse { thread_id, saved_path });

/// What `feedback/upload` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FeedbackUploadParams {
    pub classification: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_log_files: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_logs: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

impl FeedbackUploadParams {
    /// One with what is required.
    pub fn new(classification: impl Into<String>) -> Self {
        Self {
            classification: classification.into(),
            extra_log_files: None,
            include_logs: None,
            reason: None,
            tags: None,
            thread_id: None,
        }
    }
}

setters!(FeedbackUploadParams { extra_log_files: Vec<String>,
include_logs: bool,
reason: String,
tags: BTreeMap<String, String>,
thread_id: ThreadId,
 });

debug_without_text!(FeedbackUploadParams { include_logs, thread_id });

/// What `feedback/upload` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FeedbackUploadResponse {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt_hash: Option<String>,
}

debug_without_text!(FeedbackUploadResponse { thread_id });

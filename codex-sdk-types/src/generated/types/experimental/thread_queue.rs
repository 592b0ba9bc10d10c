// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_queue`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::{QueuedSubmission, ThreadId, Turn, UserInput};
use crate::protocol::macros::{debug_without_text, setters};

/// What `thread/queue/add` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadQueueAddParams {
    pub thread_id: ThreadId,
    pub client_user_message_id: String,
    pub input: Vec<UserInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
}

impl ThreadQueueAddParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        client_user_message_id: impl Into<String>,
        input: Vec<UserInput>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            client_user_message_id: client_user_message_id.into(),
            input,
            responsesapi_client_metadata: None,
        }
    }
}

setters!(ThreadQueueAddParams { responsesapi_client_metadata: BTreeMap<String, String>,
});

debug_without_text!(ThreadQueueAddParams { thread_id, input });

/// What `thread/queue/add` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadQueueAddResponse {
    pub queued_submission: QueuedSubmission,
}

/// What `thread/queue/delete` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadQueueDeleteParams {
    pub thread_id: ThreadId,
    pub queued_submission_id: String,
}

impl ThreadQueueDeleteParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, queued_submission_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), queued_submission_id: queued_submission_id.into() }
    }
}

debug_without_text!(ThreadQueueDeleteParams { thread_id });

/// What `thread/queue/delete` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadQueueDeleteResponse {
    pub deleted: bool,
}

/// What `thread/queue/list` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadQueueListParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadQueueListParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), cursor: None, limit: None }
    }
}

setters!(ThreadQueueListParams { cursor: String, limit: u32 });

debug_without_text!(ThreadQueueListParams { thread_id, limit });

/// What `thread/queue/list` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadQueueListResponse {
    pub data: Vec<QueuedSubmission>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ThreadQueueListResponse { data });

/// What `thread/queue/reorder` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadQueueReorderParams {
    pub thread_id: ThreadId,
    pub queued_submission_ids: Vec<String>,
}

impl ThreadQueueReorderParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, queued_submission_ids: Vec<String>) -> Self {
        Self { thread_id: thread_id.into(), queued_submission_ids }
    }
}

debug_without_text!(ThreadQueueReorderParams { thread_id });

/// What `thread/queue/reorder` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadQueueReorderResponse {}

/// What `thread/queue/start` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadQueueStartParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queued_submission_id: Option<String>,
}

impl ThreadQueueStartParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), queued_submission_id: None }
    }
}

setters!(ThreadQueueStartParams { queued_submission_id: String });

debug_without_text!(ThreadQueueStartParams { thread_id });

/// What `thread/queue/start` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadQueueStartResponse {
    pub turn: Turn,
}

/// What `thread/queue/update` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadQueueUpdateParams {
    pub thread_id: ThreadId,
    pub input: Vec<UserInput>,
    pub queued_submission_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
}

impl ThreadQueueUpdateParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        input: Vec<UserInput>,
        queued_submission_id: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            input,
            queued_submission_id: queued_submission_id.into(),
            responsesapi_client_metadata: None,
        }
    }
}

setters!(ThreadQueueUpdateParams { responsesapi_client_metadata: BTreeMap<String, String>,
});

debug_without_text!(ThreadQueueUpdateParams { thread_id, input });

/// What `thread/queue/update` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadQueueUpdateResponse {
    pub queued_submission: QueuedSubmission,
}

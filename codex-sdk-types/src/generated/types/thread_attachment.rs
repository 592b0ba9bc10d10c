// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_attachment`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ThreadId;
use crate::protocol::macros::{debug_without_text, setters, words};

/// In [`ThreadAttachmentAddResponse`](super::ThreadAttachmentAddResponse) and [`ThreadAttachmentListResponse`](super::ThreadAttachmentListResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadAttachment {
    pub attachment_type: String,
    pub created_at: i64,
    pub id: String,
    pub identity_key: String,
    pub payload: Value,
}

debug_without_text! { ThreadAttachment { created_at } }

words! {
    /// `outcome` of [`ThreadAttachmentAddResponse`](super::ThreadAttachmentAddResponse).
    pub enum ThreadAttachmentAddOutcome {
        "created" => Created,
        "existing" => Existing,
    }
}

/// What `thread/attachment/add` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadAttachmentAddParams {
    pub thread_id: ThreadId,
    pub attachment_type: String,
    pub identity_key: String,
    pub payload: Value,
}

impl ThreadAttachmentAddParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        attachment_type: impl Into<String>,
        identity_key: impl Into<String>,
        payload: Value,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            attachment_type: attachment_type.into(),
            identity_key: identity_key.into(),
            payload,
        }
    }
}

debug_without_text! { ThreadAttachmentAddParams { thread_id } }

/// What `thread/attachment/add` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadAttachmentAddResponse {
    pub attachment: ThreadAttachment,
    pub outcome: ThreadAttachmentAddOutcome,
}

/// What `thread/attachment/list` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadAttachmentListParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadAttachmentListParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), cursor: None, limit: None }
    }
}

setters! { ThreadAttachmentListParams { cursor: String, limit: u32 } }

debug_without_text! { ThreadAttachmentListParams { thread_id, limit } }

/// What `thread/attachment/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadAttachmentListResponse {
    pub data: Vec<ThreadAttachment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ThreadAttachmentListResponse { data } }

words! {
    /// `operation` of [`ThreadAttachmentUpdatedNotification`](super::ThreadAttachmentUpdatedNotification).
    pub enum ThreadAttachmentOperation {
        "created" => Created,
        "deleted" => Deleted,
    }
}

/// `data` of [`ThreadAttachmentOwnerListResponse`](super::ThreadAttachmentOwnerListResponse).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadAttachmentOwner {
    pub thread_id: ThreadId,
    pub archived: bool,
}

/// What `thread/attachmentOwner/list` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadAttachmentOwnerListParams {
    pub attachment_type: String,
    pub identity_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadAttachmentOwnerListParams {
    /// One with what is required.
    pub fn new(attachment_type: impl Into<String>, identity_key: impl Into<String>) -> Self {
        Self {
            attachment_type: attachment_type.into(),
            identity_key: identity_key.into(),
            archived: None,
            cursor: None,
            limit: None,
        }
    }
}

setters! { ThreadAttachmentOwnerListParams { archived: bool, cursor: String, limit: u32 } }

debug_without_text! { ThreadAttachmentOwnerListParams { archived, limit } }

/// What `thread/attachmentOwner/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadAttachmentOwnerListResponse {
    pub data: Vec<ThreadAttachmentOwner>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ThreadAttachmentOwnerListResponse { data } }

/// What `thread/attachment/remove` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadAttachmentRemoveParams {
    pub thread_id: ThreadId,
    pub attachment_type: String,
    pub identity_key: String,
}

impl ThreadAttachmentRemoveParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        attachment_type: impl Into<String>,
        identity_key: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            attachment_type: attachment_type.into(),
            identity_key: identity_key.into(),
        }
    }
}

debug_without_text! { ThreadAttachmentRemoveParams { thread_id } }

/// What `thread/attachment/remove` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadAttachmentRemoveResponse {}

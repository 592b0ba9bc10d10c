// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_notifications`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    ItemId, ProjectId, RealtimeConversationVersion, ThreadAttachmentOperation, ThreadGoal,
    ThreadId, ThreadRealtimeAudioChunk, ThreadRealtimeItem, ThreadStatus, TurnId,
};
use crate::protocol::macros::debug_without_text;

/// What `thread/attachment/updated` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadAttachmentUpdatedNotification {
    pub thread_id: ThreadId,
    pub attachment_id: String,
    pub attachment_type: String,
    pub identity_key: String,
    pub operation: ThreadAttachmentOperation,
}

debug_without_text! { ThreadAttachmentUpdatedNotification { thread_id, operation } }

/// What `thread/closed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadClosedNotification {
    pub thread_id: ThreadId,
}

/// What `thread/goal/cleared` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadGoalClearedNotification {
    pub thread_id: ThreadId,
}

/// What `thread/goal/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadGoalUpdatedNotification {
    pub thread_id: ThreadId,
    pub goal: ThreadGoal,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

/// What `thread/name/updated` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadNameUpdatedNotification {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_name: Option<String>,
}

debug_without_text! { ThreadNameUpdatedNotification { thread_id } }

/// What `thread/project/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadProjectUpdatedNotification {
    pub thread_id: ThreadId,
    pub project_id: Option<ProjectId>,
}

/// What `thread/queue/changed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadQueueChangedNotification {
    pub thread_id: ThreadId,
}

/// What `thread/realtime/closed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadRealtimeClosedNotification {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_without_text! { ThreadRealtimeClosedNotification { thread_id } }

/// What `thread/realtime/error` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeErrorNotification {
    pub thread_id: ThreadId,
    pub message: String,
}

debug_without_text! { ThreadRealtimeErrorNotification { thread_id } }

/// What `thread/realtime/itemAdded` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeItemAddedNotification {
    pub thread_id: ThreadId,
    pub item: Value,
}

debug_without_text! { ThreadRealtimeItemAddedNotification { thread_id } }

/// What `thread/realtime/item/completed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeItemCompletedNotification {
    pub thread_id: ThreadId,
    pub item: ThreadRealtimeItem,
}

/// What `thread/realtime/item/started` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeItemStartedNotification {
    pub thread_id: ThreadId,
    pub item: ThreadRealtimeItem,
}

/// What `thread/realtime/item/transcript/delta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeItemTranscriptDeltaNotification {
    pub thread_id: ThreadId,
    pub item_id: ItemId,
    pub delta: String,
}

debug_without_text! { ThreadRealtimeItemTranscriptDeltaNotification { thread_id, item_id } }

/// What `thread/realtime/outputAudio/delta` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeOutputAudioDeltaNotification {
    pub thread_id: ThreadId,
    pub audio: ThreadRealtimeAudioChunk,
}

/// What `thread/realtime/sdp` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeSdpNotification {
    pub thread_id: ThreadId,
    pub sdp: String,
}

debug_without_text! { ThreadRealtimeSdpNotification { thread_id } }

/// What `thread/realtime/started` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadRealtimeStartedNotification {
    pub thread_id: ThreadId,
    pub version: RealtimeConversationVersion,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime_session_id: Option<String>,
}

debug_without_text! { ThreadRealtimeStartedNotification { thread_id, version } }

/// What `thread/realtime/transcript/delta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeTranscriptDeltaNotification {
    pub thread_id: ThreadId,
    pub delta: String,
    pub role: String,
}

debug_without_text! { ThreadRealtimeTranscriptDeltaNotification { thread_id } }

/// What `thread/realtime/transcript/done` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeTranscriptDoneNotification {
    pub thread_id: ThreadId,
    pub role: String,
    pub text: String,
}

debug_without_text! { ThreadRealtimeTranscriptDoneNotification { thread_id } }

/// What `thread/status/changed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadStatusChangedNotification {
    pub thread_id: ThreadId,
    pub status: ThreadStatus,
}

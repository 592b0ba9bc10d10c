// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `turn_notifications`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ThreadId, Turn, TurnId, TurnPlanStep};
use crate::protocol::macros::debug_without_text;

/// What `turn/completed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnCompletedNotification {
    pub thread_id: ThreadId,
    pub turn: Turn,
}

/// What `turn/diff/updated` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnDiffUpdatedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub diff: String,
}

debug_without_text! { TurnDiffUpdatedNotification { thread_id, turn_id } }

/// What `turn/moderationMetadata` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnModerationMetadataNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub metadata: Value,
}

debug_without_text! { TurnModerationMetadataNotification { thread_id, turn_id } }

/// What `turn/plan/updated` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnPlanUpdatedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub plan: Vec<TurnPlanStep>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

debug_without_text! { TurnPlanUpdatedNotification { thread_id, turn_id, plan } }

/// What `turn/started` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnStartedNotification {
    pub thread_id: ThreadId,
    pub turn: Turn,
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `raw_response`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ResponseItem, ThreadId, TokenUsageBreakdown, TurnId};
use crate::protocol::macros::debug_without_text;

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RawResponseCompletedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub response_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<TokenUsageBreakdown>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_metadata: Option<ResponseUsageMetadata>,
}

debug_without_text! {
    RawResponseCompletedNotification {
        thread_id,
        turn_id,
        usage,
        usage_metadata,
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RawResponseItemCompletedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item: ResponseItem,
}

/// `usageMetadata` of [`RawResponseCompletedNotification`](super::RawResponseCompletedNotification).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ResponseUsageMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
}

debug_without_text! { ResponseUsageMetadata {} }

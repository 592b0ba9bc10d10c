// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `guardian`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AbsolutePathBuf, AutoReviewDecisionSource, ItemId, LegacyAppPathString,
    NetworkApprovalProtocol, ProcessId, RequestPermissionProfile, ThreadId, TurnId,
};
use crate::protocol::macros::{debug_without_text, tagged_enum, words};

/// In [`ItemGuardianApprovalReviewCompletedNotification`](super::ItemGuardianApprovalReviewCompletedNotification) and [`ItemGuardianApprovalReviewStartedNotification`](super::ItemGuardianApprovalReviewStartedNotification).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GuardianApprovalReview {
    pub status: GuardianApprovalReviewStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rationale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level: Option<GuardianRiskLevel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_authorization: Option<GuardianUserAuthorization>,
}

debug_without_text! { GuardianApprovalReview { status, risk_level, user_authorization } }

tagged_enum! {
    /// In [`ItemGuardianApprovalReviewCompletedNotification`](super::ItemGuardianApprovalReviewCompletedNotification) and [`ItemGuardianApprovalReviewStartedNotification`](super::ItemGuardianApprovalReviewStartedNotification).
    pub enum GuardianApprovalReviewAction by "type" {
        "command" => Command(CommandGuardianApprovalReviewAction),
        "execve" => Execve(ExecveGuardianApprovalReviewAction),
        "writeStdin" => WriteStdin(WriteStdinGuardianApprovalReviewAction),
        "applyPatch" => ApplyPatch(ApplyPatchGuardianApprovalReviewAction),
        "networkAccess" => NetworkAccess(NetworkAccessGuardianApprovalReviewAction),
        "mcpToolCall" => McpToolCall(McpToolCallGuardianApprovalReviewAction),
        "requestPermissions" => RequestPermissions(RequestPermissionsGuardianApprovalReviewAction),
    }
}

/// The [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction) whose `type` is `command`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "command")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandGuardianApprovalReviewAction {
    pub command: String,
    pub cwd: LegacyAppPathString,
    pub source: GuardianCommandSource,
}

debug_without_text! { CommandGuardianApprovalReviewAction { cwd, source } }

/// The [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction) whose `type` is `execve`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "execve")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExecveGuardianApprovalReviewAction {
    pub argv: Vec<String>,
    pub cwd: AbsolutePathBuf,
    pub program: String,
    pub source: GuardianCommandSource,
}

debug_without_text! { ExecveGuardianApprovalReviewAction { cwd, source } }

/// The [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction) whose `type` is `writeStdin`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "writeStdin", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WriteStdinGuardianApprovalReviewAction {
    pub approval_id: String,
    pub cwd: LegacyAppPathString,
    pub process_id: ProcessId,
    pub stdin: String,
}

debug_without_text! { WriteStdinGuardianApprovalReviewAction { cwd, process_id } }

/// The [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction) whose `type` is `applyPatch`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "applyPatch")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ApplyPatchGuardianApprovalReviewAction {
    pub cwd: LegacyAppPathString,
    pub files: Vec<LegacyAppPathString>,
}

/// The [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction) whose `type` is `networkAccess`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "networkAccess")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct NetworkAccessGuardianApprovalReviewAction {
    pub host: String,
    pub port: u16,
    pub protocol: NetworkApprovalProtocol,
    pub target: String,
}

debug_without_text! { NetworkAccessGuardianApprovalReviewAction { port, protocol } }

/// The [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction) whose `type` is `mcpToolCall`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mcpToolCall", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpToolCallGuardianApprovalReviewAction {
    pub server: String,
    pub tool_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_title: Option<String>,
}

debug_without_text! { McpToolCallGuardianApprovalReviewAction {} }

/// The [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction) whose `type` is `requestPermissions`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "requestPermissions")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RequestPermissionsGuardianApprovalReviewAction {
    pub permissions: RequestPermissionProfile,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_without_text! { RequestPermissionsGuardianApprovalReviewAction { permissions } }

words! {
    /// `status` of [`GuardianApprovalReview`](super::GuardianApprovalReview).
    pub enum GuardianApprovalReviewStatus {
        "inProgress" => InProgress,
        "approved" => Approved,
        "denied" => Denied,
        "timedOut" => TimedOut,
        "aborted" => Aborted,
    }
}

words! {
    /// In [`CommandGuardianApprovalReviewAction`](super::CommandGuardianApprovalReviewAction) and [`ExecveGuardianApprovalReviewAction`](super::ExecveGuardianApprovalReviewAction).
    pub enum GuardianCommandSource {
        "shell" => Shell,
        "unifiedExec" => UnifiedExec,
    }
}

words! {
    /// In [`GuardianApprovalReview`](super::GuardianApprovalReview) and `ThreadGuardianAssessment`.
    pub enum GuardianRiskLevel {
        "low" => Low,
        "medium" => Medium,
        "high" => High,
        "critical" => Critical,
    }
}

words! {
    /// In [`GuardianApprovalReview`](super::GuardianApprovalReview) and `ThreadGuardianAssessment`.
    pub enum GuardianUserAuthorization {
        "unknown" => Unknown,
        "low" => Low,
        "medium" => Medium,
        "high" => High,
    }
}

/// What `guardianWarning` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct GuardianWarningNotification {
    pub thread_id: ThreadId,
    pub message: String,
}

debug_without_text! { GuardianWarningNotification { thread_id } }

/// What `item/autoApprovalReview/completed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ItemGuardianApprovalReviewCompletedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub action: GuardianApprovalReviewAction,
    pub completed_at_ms: i64,
    pub decision_source: AutoReviewDecisionSource,
    pub review: GuardianApprovalReview,
    pub review_id: String,
    pub started_at_ms: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_item_id: Option<ItemId>,
}

debug_without_text! {
    ItemGuardianApprovalReviewCompletedNotification {
        thread_id,
        turn_id,
        action,
        completed_at_ms,
        decision_source,
        review,
        started_at_ms,
        target_item_id,
    }
}

/// What `item/autoApprovalReview/started` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ItemGuardianApprovalReviewStartedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub action: GuardianApprovalReviewAction,
    pub review: GuardianApprovalReview,
    pub review_id: String,
    pub started_at_ms: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_item_id: Option<ItemId>,
}

debug_without_text! {
    ItemGuardianApprovalReviewStartedNotification {
        thread_id,
        turn_id,
        action,
        review,
        started_at_ms,
        target_item_id,
    }
}

/// What `thread/approveGuardianDeniedAction` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadApproveGuardianDeniedActionParams {
    pub thread_id: ThreadId,
    pub event: Value,
}

impl ThreadApproveGuardianDeniedActionParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, event: Value) -> Self {
        Self { thread_id: thread_id.into(), event }
    }
}

debug_without_text! { ThreadApproveGuardianDeniedActionParams { thread_id } }

/// What `thread/approveGuardianDeniedAction` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadApproveGuardianDeniedActionResponse {}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `item`.

use serde::{Deserialize, Serialize};

use super::{ItemId, ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, words};

words! {
    /// `decisionSource` of [`ItemGuardianApprovalReviewCompletedNotification`](super::ItemGuardianApprovalReviewCompletedNotification).
    pub enum AutoReviewDecisionSource {
        "agent" => Agent,
    }
}

words! {
    /// `decision` of [`FileChangeRequestApprovalResponse`](super::FileChangeRequestApprovalResponse).
    pub enum FileChangeApprovalDecision {
        "accept" => Accept,
        "acceptForSession" => AcceptForSession,
        "decline" => Decline,
        "cancel" => Cancel,
    }
}

/// What `item/fileChange/requestApproval` asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FileChangeRequestApprovalParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub started_at_ms: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant_root: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_without_text! {
    FileChangeRequestApprovalParams {
        thread_id,
        turn_id,
        item_id,
        started_at_ms,
    }
}

/// The answer to `item/fileChange/requestApproval`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FileChangeRequestApprovalResponse {
    pub decision: FileChangeApprovalDecision,
}

impl FileChangeRequestApprovalResponse {
    /// One with what is required.
    pub fn new(decision: impl Into<FileChangeApprovalDecision>) -> Self {
        Self { decision: decision.into() }
    }
}

/// `networkApprovalContext` of [`CommandExecutionRequestApprovalParams`](super::CommandExecutionRequestApprovalParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct NetworkApprovalContext {
    pub host: String,
    pub protocol: NetworkApprovalProtocol,
}

debug_without_text! { NetworkApprovalContext { protocol } }

words! {
    /// In [`NetworkAccessGuardianApprovalReviewAction`](super::NetworkAccessGuardianApprovalReviewAction) and [`NetworkApprovalContext`](super::NetworkApprovalContext).
    pub enum NetworkApprovalProtocol {
        "http" => Http,
        "https" => Https,
        "socks5Tcp" => Socks5Tcp,
        "socks5Udp" => Socks5Udp,
    }
}

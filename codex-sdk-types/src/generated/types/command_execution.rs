// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `command_execution`.

use serde::{Deserialize, Serialize};

#[cfg(feature = "experimental")]
use super::AdditionalPermissionProfile;
use super::{
    EnvironmentId, ItemId, LegacyAppPathString, NetworkApprovalContext, NetworkPolicyAmendment,
    ThreadId, TurnId,
};
use crate::protocol::macros::{debug_without_text, keyed_enum, tagged_enum, words};

tagged_enum! {
    /// In [`CommandExecutionRequestApprovalParams`](super::CommandExecutionRequestApprovalParams) and [`CommandExecutionThreadItem`](super::CommandExecutionThreadItem).
    pub enum CommandAction by "type" {
        "read" => Read(ReadCommandAction),
        "listFiles" => ListFiles(ListFilesCommandAction),
        "search" => Search(SearchCommandAction),
        "unknown" => Unknown(UnknownCommandAction),
    }
}

/// The [`CommandAction`](super::CommandAction) whose `type` is `read`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "read")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReadCommandAction {
    pub command: String,
    pub name: String,
    pub path: LegacyAppPathString,
}

debug_without_text! { ReadCommandAction { path } }

/// The [`CommandAction`](super::CommandAction) whose `type` is `listFiles`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "listFiles")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ListFilesCommandAction {
    pub command: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

debug_without_text! { ListFilesCommandAction {} }

/// The [`CommandAction`](super::CommandAction) whose `type` is `search`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "search")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SearchCommandAction {
    pub command: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

debug_without_text! { SearchCommandAction {} }

/// The [`CommandAction`](super::CommandAction) whose `type` is `unknown`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "unknown")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UnknownCommandAction {
    pub command: String,
}

debug_without_text! { UnknownCommandAction {} }

keyed_enum! {
    /// In [`CommandExecutionRequestApprovalParams`](super::CommandExecutionRequestApprovalParams) and [`CommandExecutionRequestApprovalResponse`](super::CommandExecutionRequestApprovalResponse).
    pub enum CommandExecutionApprovalDecision {
        "accept" => Accept,
        "acceptForSession" => AcceptForSession,
        "acceptWithExecpolicyAmendment" => AcceptWithExecpolicyAmendment(AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision),
        "applyNetworkPolicyAmendment" => ApplyNetworkPolicyAmendment(ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision),
        "decline" => Decline,
        "cancel" => Cancel,
    }
}

/// What `acceptWithExecpolicyAmendment` of [`CommandExecutionApprovalDecision`](super::CommandExecutionApprovalDecision) holds.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision {
    pub execpolicy_amendment: Vec<String>,
}

impl AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision {
    /// One with what is required.
    pub fn new(execpolicy_amendment: Vec<String>) -> Self {
        Self { execpolicy_amendment }
    }
}

debug_without_text! { AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision {} }

/// What `applyNetworkPolicyAmendment` of [`CommandExecutionApprovalDecision`](super::CommandExecutionApprovalDecision) holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision {
    pub network_policy_amendment: NetworkPolicyAmendment,
}

impl ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision {
    /// One with what is required.
    pub fn new(network_policy_amendment: impl Into<NetworkPolicyAmendment>) -> Self {
        Self { network_policy_amendment: network_policy_amendment.into() }
    }
}

words! {
    /// `kind` of [`CommandExecutionRequestApprovalParams`](super::CommandExecutionRequestApprovalParams).
    pub enum CommandExecutionApprovalKind {
        "command" => Command,
        "writeStdin" => WriteStdin,
        "humanCommand" => HumanCommand,
    }
}

/// What `item/commandExecution/outputDelta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecutionOutputDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub delta: String,
}

debug_without_text! { CommandExecutionOutputDeltaNotification { thread_id, turn_id, item_id } }

/// What `item/commandExecution/requestApproval` asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CommandExecutionRequestApprovalParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub started_at_ms: i64,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_permissions: Option<AdditionalPermissionProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_id: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_decisions: Option<Vec<CommandExecutionApprovalDecision>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command_actions: Option<Vec<CommandAction>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<LegacyAppPathString>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CommandExecutionApprovalKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_approval_context: Option<NetworkApprovalContext>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed_execpolicy_amendment: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed_network_policy_amendments: Option<Vec<NetworkPolicyAmendment>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_without_text! {
    CommandExecutionRequestApprovalParams {
        thread_id,
        turn_id,
        item_id,
        started_at_ms,
        #[cfg(feature = "experimental")]
        additional_permissions,
        #[cfg(feature = "experimental")]
        available_decisions,
        command_actions,
        cwd,
        environment_id,
        kind,
        network_approval_context,
        proposed_network_policy_amendments,
    }
}

/// The answer to `item/commandExecution/requestApproval`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandExecutionRequestApprovalResponse {
    pub decision: CommandExecutionApprovalDecision,
}

impl CommandExecutionRequestApprovalResponse {
    /// One with what is required.
    pub fn new(decision: impl Into<CommandExecutionApprovalDecision>) -> Self {
        Self { decision: decision.into() }
    }
}

words! {
    /// `source` of [`CommandExecutionThreadItem`](super::CommandExecutionThreadItem).
    pub enum CommandExecutionSource {
        "agent" => Agent,
        "userShell" => UserShell,
        "unifiedExecStartup" => UnifiedExecStartup,
        "unifiedExecInteraction" => UnifiedExecInteraction,
    }
}

words! {
    /// `status` of [`CommandExecutionThreadItem`](super::CommandExecutionThreadItem).
    pub enum CommandExecutionStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
        "declined" => Declined,
    }
}

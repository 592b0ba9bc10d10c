// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `item`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AbsolutePathBuf, AgentMessageDelivery, AgentMessageModeration, AsyncUserInputQuestion, CallId,
    DynamicToolCallOutputContentItem, DynamicToolCallStatus, EnvironmentId, FileUpdateChange,
    FunctionCallOutputBody, GuardianRiskLevel, GuardianUserAuthorization, HookPromptFragment,
    ImageGenerationFailure, ImageGenerationInputImage, ItemId, LegacyAppPathString, McpAppUi,
    McpToolCallAppContext, McpToolCallError, McpToolCallResult, McpToolCallStatus, MemoryCitation,
    MessagePhase, NetworkPolicyAmendment, PatchApplyStatus, PluginId, ProcessId, ReasoningEffort,
    SubAgentActivityKind, ThreadId, TurnId, UserInput, WebSearchAction,
};
use crate::protocol::macros::{debug_without_text, keyed_enum, setters, tagged_enum, words};

/// `acceptWithExecpolicyAmendment` of [`CommandExecutionApprovalDecision`](super::CommandExecutionApprovalDecision).
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

debug_without_text!(AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision {});

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AdditionalFileSystemPermissions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<FileSystemSandboxEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glob_scan_max_depth: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<Vec<LegacyAppPathString>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<Vec<LegacyAppPathString>>,
}

setters!(AdditionalFileSystemPermissions { entries: Vec<FileSystemSandboxEntry>,
glob_scan_max_depth: u64,
read: Vec<LegacyAppPathString>,
write: Vec<LegacyAppPathString>,
 });

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AdditionalNetworkPermissions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

setters!(AdditionalNetworkPermissions { enabled: bool });

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AdditionalPermissionProfile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_system: Option<AdditionalFileSystemPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<AdditionalNetworkPermissions>,
}

/// What `item/agentMessage/delta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AgentMessageDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub delta: String,
}

debug_without_text!(AgentMessageDeltaNotification { thread_id, turn_id, item_id });

/// `agentMessage` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "agentMessage", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AgentMessageThreadItem {
    pub id: ItemId,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<AgentMessageDelivery>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory_citation: Option<MemoryCitation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderation: Option<AgentMessageModeration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<MessagePhase>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questions: Option<Vec<AsyncUserInputQuestion>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(AgentMessageThreadItem {
    id,
    completed_at_ms,
    delivery,
    memory_citation,
    moderation,
    phase,
    questions,
    started_at_ms,
});

/// `applyNetworkPolicyAmendment` of [`CommandExecutionApprovalDecision`](super::CommandExecutionApprovalDecision).
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

/// `applyPatch` of [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "applyPatch")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ApplyPatchGuardianApprovalReviewAction {
    pub cwd: LegacyAppPathString,
    pub files: Vec<LegacyAppPathString>,
}

words! {
    pub enum AutoReviewDecisionSource {
        "agent" => Agent,
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CollabAgentState {
    pub status: CollabAgentStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

debug_without_text!(CollabAgentState { status });

words! {
    pub enum CollabAgentStatus {
        "pendingInit" => PendingInit,
        "running" => Running,
        "interrupted" => Interrupted,
        "completed" => Completed,
        "errored" => Errored,
        "shutdown" => Shutdown,
        "notFound" => NotFound,
    }
}

words! {
    pub enum CollabAgentTool {
        "spawnAgent" => SpawnAgent,
        "sendInput" => SendInput,
        "resumeAgent" => ResumeAgent,
        "wait" => Wait,
        "closeAgent" => CloseAgent,
        "sendMessage" => SendMessage,
        "followupTask" => FollowupTask,
        "interruptAgent" => InterruptAgent,
        "listAgents" => ListAgents,
    }
}

words! {
    pub enum CollabAgentToolCallStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
        "interrupted" => Interrupted,
    }
}

/// `collabAgentToolCall` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "collabAgentToolCall", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CollabAgentToolCallThreadItem {
    pub receiver_thread_ids: Vec<ThreadId>,
    pub sender_thread_id: ThreadId,
    pub id: ItemId,
    pub agents_states: BTreeMap<String, CollabAgentState>,
    pub status: CollabAgentToolCallStatus,
    pub tool: CollabAgentTool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(CollabAgentToolCallThreadItem {
    receiver_thread_ids,
    sender_thread_id,
    id,
    agents_states,
    status,
    tool,
    completed_at_ms,
    reasoning_effort,
    started_at_ms,
});

tagged_enum! {
    pub enum CommandAction by "type" {
        "read" => Read(ReadCommandAction),
        "listFiles" => ListFiles(ListFilesCommandAction),
        "search" => Search(SearchCommandAction),
        "unknown" => Unknown(UnknownCommandAction),
    }
}

keyed_enum! {
    pub enum CommandExecutionApprovalDecision {
        "accept" => Accept,
        "acceptForSession" => AcceptForSession,
        "acceptWithExecpolicyAmendment" => AcceptWithExecpolicyAmendment(AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision),
        "applyNetworkPolicyAmendment" => ApplyNetworkPolicyAmendment(ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision),
        "decline" => Decline,
        "cancel" => Cancel,
    }
}

words! {
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

debug_without_text!(CommandExecutionOutputDeltaNotification { thread_id, turn_id, item_id });

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

debug_without_text!(CommandExecutionRequestApprovalParams {
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
});

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
    pub enum CommandExecutionSource {
        "agent" => Agent,
        "userShell" => UserShell,
        "unifiedExecStartup" => UnifiedExecStartup,
        "unifiedExecInteraction" => UnifiedExecInteraction,
    }
}

words! {
    pub enum CommandExecutionStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
        "declined" => Declined,
    }
}

/// `commandExecution` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "commandExecution", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CommandExecutionThreadItem {
    pub id: ItemId,
    pub command: String,
    pub command_actions: Vec<CommandAction>,
    pub cwd: LegacyAppPathString,
    pub status: CommandExecutionStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregated_output: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_id: Option<ProcessId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<CommandExecutionSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(CommandExecutionThreadItem {
    id,
    command_actions,
    cwd,
    status,
    completed_at_ms,
    duration_ms,
    exit_code,
    plugin_id,
    process_id,
    source,
    started_at_ms,
});

/// `command` of [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "command")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandGuardianApprovalReviewAction {
    pub command: String,
    pub cwd: LegacyAppPathString,
    pub source: GuardianCommandSource,
}

debug_without_text!(CommandGuardianApprovalReviewAction { cwd, source });

/// `contextCompaction` of [`ThreadItem`](super::ThreadItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "contextCompaction", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ContextCompactionThreadItem {
    pub id: ItemId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

/// What `item/tool/call` asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct DynamicToolCallParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub arguments: Value,
    pub call_id: CallId,
    pub tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
}

debug_without_text!(DynamicToolCallParams { thread_id, turn_id, call_id });

/// The answer to `item/tool/call`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct DynamicToolCallResponse {
    pub content_items: Vec<DynamicToolCallOutputContentItem>,
    pub success: bool,
}

impl DynamicToolCallResponse {
    /// One with what is required.
    pub fn new(content_items: Vec<DynamicToolCallOutputContentItem>, success: bool) -> Self {
        Self { content_items, success }
    }
}

/// `dynamicToolCall` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "dynamicToolCall", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct DynamicToolCallThreadItem {
    pub id: ItemId,
    pub arguments: Value,
    pub status: DynamicToolCallStatus,
    pub tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_items: Option<Vec<DynamicToolCallOutputContentItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}

debug_without_text!(DynamicToolCallThreadItem {
    id,
    status,
    completed_at_ms,
    content_items,
    duration_ms,
    started_at_ms,
    success,
});

/// `enteredReviewMode` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "enteredReviewMode", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct EnteredReviewModeThreadItem {
    pub id: ItemId,
    pub review: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(EnteredReviewModeThreadItem { id, completed_at_ms, started_at_ms });

/// `execve` of [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction).
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

debug_without_text!(ExecveGuardianApprovalReviewAction { cwd, source });

/// `exitedReviewMode` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "exitedReviewMode", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExitedReviewModeThreadItem {
    pub id: ItemId,
    pub review: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(ExitedReviewModeThreadItem { id, completed_at_ms, started_at_ms });

words! {
    pub enum FileChangeApprovalDecision {
        "accept" => Accept,
        "acceptForSession" => AcceptForSession,
        "decline" => Decline,
        "cancel" => Cancel,
    }
}

/// What `item/fileChange/outputDelta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FileChangeOutputDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub delta: String,
}

debug_without_text!(FileChangeOutputDeltaNotification { thread_id, turn_id, item_id });

/// What `item/fileChange/patchUpdated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FileChangePatchUpdatedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub changes: Vec<FileUpdateChange>,
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

debug_without_text!(FileChangeRequestApprovalParams { thread_id, turn_id, item_id, started_at_ms });

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

/// `fileChange` of [`ThreadItem`](super::ThreadItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "fileChange", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FileChangeThreadItem {
    pub id: ItemId,
    pub changes: Vec<FileUpdateChange>,
    pub status: PatchApplyStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

words! {
    pub enum FileSystemAccessMode {
        "read" => Read,
        "write" => Write,
        "deny" => Deny,
    }
}

tagged_enum! {
    pub enum FileSystemPath by "type" {
        "path" => Path(PathFileSystemPath),
        "glob_pattern" => GlobPattern(GlobPatternFileSystemPath),
        "special" => Special(SpecialFileSystemPath),
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FileSystemSandboxEntry {
    pub access: FileSystemAccessMode,
    pub path: FileSystemPath,
}

impl FileSystemSandboxEntry {
    /// One with what is required.
    pub fn new(access: impl Into<FileSystemAccessMode>, path: impl Into<FileSystemPath>) -> Self {
        Self { access: access.into(), path: path.into() }
    }
}

tagged_enum! {
    pub enum FileSystemSpecialPath by "kind" {
        "root" => Root,
        "minimal" => Minimal,
        "project_roots" => ProjectRoots(ProjectRootsFileSystemSpecialPath),
        "tmpdir" => Tmpdir,
        "slash_tmp" => SlashTmp,
        "unknown" => Unknown(UnknownFileSystemSpecialPath),
    }
}

/// `functionCallOutput` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "functionCallOutput", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FunctionCallOutputThreadItem {
    pub id: ItemId,
    pub name: String,
    pub output: FunctionCallOutputBody,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(FunctionCallOutputThreadItem { id, output, completed_at_ms, started_at_ms });

/// `glob_pattern` of [`FileSystemPath`](super::FileSystemPath).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "glob_pattern")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct GlobPatternFileSystemPath {
    pub pattern: String,
}

impl GlobPatternFileSystemPath {
    /// One with what is required.
    pub fn new(pattern: impl Into<String>) -> Self {
        Self { pattern: pattern.into() }
    }
}

debug_without_text!(GlobPatternFileSystemPath {});

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GrantedPermissionProfile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_system: Option<AdditionalFileSystemPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<AdditionalNetworkPermissions>,
}

setters!(GrantedPermissionProfile {
    file_system: AdditionalFileSystemPermissions,
    network: AdditionalNetworkPermissions,
});

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

debug_without_text!(GuardianApprovalReview { status, risk_level, user_authorization });

tagged_enum! {
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

words! {
    pub enum GuardianApprovalReviewStatus {
        "inProgress" => InProgress,
        "approved" => Approved,
        "denied" => Denied,
        "timedOut" => TimedOut,
        "aborted" => Aborted,
    }
}

words! {
    pub enum GuardianCommandSource {
        "shell" => Shell,
        "unifiedExec" => UnifiedExec,
    }
}

/// `hookPrompt` of [`ThreadItem`](super::ThreadItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "hookPrompt", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct HookPromptThreadItem {
    pub id: ItemId,
    pub fragments: Vec<HookPromptFragment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

/// `imageGeneration` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "imageGeneration", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ImageGenerationThreadItem {
    pub id: ItemId,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<ImageGenerationFailure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generation_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_images: Option<Vec<ImageGenerationInputImage>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revised_prompt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved_path: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transparent_background: Option<bool>,
}

debug_without_text!(ImageGenerationThreadItem {
    id,
    completed_at_ms,
    failure,
    input_images,
    saved_path,
    started_at_ms,
    transparent_background,
});

/// `imageView` of [`ThreadItem`](super::ThreadItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "imageView", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ImageViewThreadItem {
    pub id: ItemId,
    pub path: LegacyAppPathString,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

/// What `item/completed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ItemCompletedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub completed_at_ms: i64,
    pub item: ThreadItem,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_token_count: Option<u64>,
}

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

debug_without_text!(ItemGuardianApprovalReviewCompletedNotification {
    thread_id,
    turn_id,
    action,
    completed_at_ms,
    decision_source,
    review,
    started_at_ms,
    target_item_id,
});

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

debug_without_text!(ItemGuardianApprovalReviewStartedNotification {
    thread_id,
    turn_id,
    action,
    review,
    started_at_ms,
    target_item_id,
});

/// What `item/started` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ItemStartedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item: ThreadItem,
    pub started_at_ms: i64,
}

/// `listFiles` of [`CommandAction`](super::CommandAction).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "listFiles")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ListFilesCommandAction {
    pub command: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

debug_without_text!(ListFilesCommandAction {});

/// `mcpToolCall` of [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction).
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

debug_without_text!(McpToolCallGuardianApprovalReviewAction {});

/// What `item/mcpToolCall/progress` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpToolCallProgressNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub message: String,
}

debug_without_text!(McpToolCallProgressNotification { thread_id, turn_id, item_id });

/// `mcpToolCall` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mcpToolCall", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpToolCallThreadItem {
    pub id: ItemId,
    pub arguments: Value,
    pub server: String,
    pub status: McpToolCallStatus,
    pub tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_context: Option<McpToolCallAppContext>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<McpToolCallError>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_app_resource_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_app_ui: Option<McpAppUi>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only_hint: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<McpToolCallResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(McpToolCallThreadItem {
    id,
    status,
    app_context,
    completed_at_ms,
    duration_ms,
    error,
    mcp_app_ui,
    plugin_id,
    read_only_hint,
    result,
    started_at_ms,
});

/// `networkAccess` of [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction).
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

debug_without_text!(NetworkAccessGuardianApprovalReviewAction { port, protocol });

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct NetworkApprovalContext {
    pub host: String,
    pub protocol: NetworkApprovalProtocol,
}

debug_without_text!(NetworkApprovalContext { protocol });

words! {
    pub enum NetworkApprovalProtocol {
        "http" => Http,
        "https" => Https,
        "socks5Tcp" => Socks5Tcp,
        "socks5Udp" => Socks5Udp,
    }
}

/// `path` of [`FileSystemPath`](super::FileSystemPath).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "path")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PathFileSystemPath {
    pub path: LegacyAppPathString,
}

impl PathFileSystemPath {
    /// One with what is required.
    pub fn new(path: impl Into<LegacyAppPathString>) -> Self {
        Self { path: path.into() }
    }
}

words! {
    pub enum PermissionGrantScope {
        "turn" => Turn,
        "session" => Session,
    }
}

/// What `item/permissions/requestApproval` asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PermissionsRequestApprovalParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub cwd: LegacyAppPathString,
    pub permissions: RequestPermissionProfile,
    pub started_at_ms: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_without_text!(PermissionsRequestApprovalParams {
    thread_id,
    turn_id,
    item_id,
    cwd,
    permissions,
    started_at_ms,
    environment_id,
});

/// The answer to `item/permissions/requestApproval`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PermissionsRequestApprovalResponse {
    pub permissions: GrantedPermissionProfile,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<PermissionGrantScope>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict_auto_review: Option<bool>,
}

impl PermissionsRequestApprovalResponse {
    /// One with what is required.
    pub fn new(permissions: impl Into<GrantedPermissionProfile>) -> Self {
        Self { permissions: permissions.into(), scope: None, strict_auto_review: None }
    }
}

setters!(PermissionsRequestApprovalResponse {
    scope: PermissionGrantScope,
    strict_auto_review: bool,
});

/// What `item/plan/delta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PlanDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub delta: String,
}

debug_without_text!(PlanDeltaNotification { thread_id, turn_id, item_id });

/// `plan` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "plan", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PlanThreadItem {
    pub id: ItemId,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(PlanThreadItem { id, completed_at_ms, started_at_ms });

/// `project_roots` of [`FileSystemSpecialPath`](super::FileSystemSpecialPath).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "project_roots")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProjectRootsFileSystemSpecialPath {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subpath: Option<LegacyAppPathString>,
}

setters!(ProjectRootsFileSystemSpecialPath { subpath: LegacyAppPathString });

/// `read` of [`CommandAction`](super::CommandAction).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "read")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReadCommandAction {
    pub command: String,
    pub name: String,
    pub path: LegacyAppPathString,
}

debug_without_text!(ReadCommandAction { path });

/// What `item/reasoning/summaryPartAdded` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReasoningSummaryPartAddedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub summary_index: i64,
}

/// What `item/reasoning/summaryTextDelta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReasoningSummaryTextDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub delta: String,
    pub summary_index: i64,
}

debug_without_text!(ReasoningSummaryTextDeltaNotification {
    thread_id,
    turn_id,
    item_id,
    summary_index,
});

/// What `item/reasoning/textDelta` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReasoningTextDeltaNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub content_index: i64,
    pub delta: String,
}

debug_without_text!(ReasoningTextDeltaNotification { thread_id, turn_id, item_id, content_index });

/// `reasoning` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "reasoning", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ReasoningThreadItem {
    pub id: ItemId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Vec<String>>,
}

debug_without_text!(ReasoningThreadItem { id, completed_at_ms, started_at_ms });

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RequestPermissionProfile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_system: Option<AdditionalFileSystemPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<AdditionalNetworkPermissions>,
}

/// `requestPermissions` of [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "requestPermissions")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RequestPermissionsGuardianApprovalReviewAction {
    pub permissions: RequestPermissionProfile,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_without_text!(RequestPermissionsGuardianApprovalReviewAction { permissions });

/// `search` of [`CommandAction`](super::CommandAction).
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

debug_without_text!(SearchCommandAction {});

/// `sleep` of [`ThreadItem`](super::ThreadItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "sleep", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SleepThreadItem {
    pub id: ItemId,
    pub duration_ms: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

/// `special` of [`FileSystemPath`](super::FileSystemPath).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "special")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SpecialFileSystemPath {
    pub value: FileSystemSpecialPath,
}

impl SpecialFileSystemPath {
    /// One with what is required.
    pub fn new(value: impl Into<FileSystemSpecialPath>) -> Self {
        Self { value: value.into() }
    }
}

/// `subAgentActivity` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "subAgentActivity", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SubAgentActivityThreadItem {
    pub agent_thread_id: ThreadId,
    pub id: ItemId,
    pub agent_path: String,
    pub kind: SubAgentActivityKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(SubAgentActivityThreadItem {
    agent_thread_id,
    id,
    kind,
    completed_at_ms,
    reasoning_effort,
    started_at_ms,
});

/// What `item/commandExecution/terminalInteraction` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TerminalInteractionNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub process_id: ProcessId,
    pub stdin: String,
}

debug_without_text!(TerminalInteractionNotification { thread_id, turn_id, item_id, process_id });

tagged_enum! {
    /// One thing in a turn: a message, a command, a patch, a tool call.
    pub enum ThreadItem by "type" {
        "userMessage" => UserMessage(UserMessageThreadItem),
        "hookPrompt" => HookPrompt(HookPromptThreadItem),
        "agentMessage" => AgentMessage(AgentMessageThreadItem),
        "functionCallOutput" => FunctionCallOutput(FunctionCallOutputThreadItem),
        "plan" => Plan(PlanThreadItem),
        "reasoning" => Reasoning(ReasoningThreadItem),
        "commandExecution" => CommandExecution(CommandExecutionThreadItem),
        "fileChange" => FileChange(FileChangeThreadItem),
        "mcpToolCall" => McpToolCall(McpToolCallThreadItem),
        "dynamicToolCall" => DynamicToolCall(DynamicToolCallThreadItem),
        "collabAgentToolCall" => CollabAgentToolCall(CollabAgentToolCallThreadItem),
        "subAgentActivity" => SubAgentActivity(SubAgentActivityThreadItem),
        "webSearch" => WebSearch(WebSearchThreadItem),
        "imageView" => ImageView(ImageViewThreadItem),
        "sleep" => Sleep(SleepThreadItem),
        "imageGeneration" => ImageGeneration(ImageGenerationThreadItem),
        "enteredReviewMode" => EnteredReviewMode(EnteredReviewModeThreadItem),
        "exitedReviewMode" => ExitedReviewMode(ExitedReviewModeThreadItem),
        "contextCompaction" => ContextCompaction(ContextCompactionThreadItem),
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ToolRequestUserInputAnswer {
    pub answers: Vec<String>,
}

impl ToolRequestUserInputAnswer {
    /// One with what is required.
    pub fn new(answers: Vec<String>) -> Self {
        Self { answers }
    }
}

debug_without_text!(ToolRequestUserInputAnswer {});

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ToolRequestUserInputOption {
    pub description: String,
    pub label: String,
}

debug_without_text!(ToolRequestUserInputOption {});

/// What `item/tool/requestUserInput` asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ToolRequestUserInputParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub is_blocking: bool,
    pub questions: Vec<ToolRequestUserInputQuestion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_resolution_ms: Option<u64>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ToolRequestUserInputQuestion {
    pub header: String,
    pub id: String,
    pub question: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_other: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_secret: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<ToolRequestUserInputOption>>,
}

debug_without_text!(ToolRequestUserInputQuestion { is_other, is_secret, options });

/// The answer to `item/tool/requestUserInput`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ToolRequestUserInputResponse {
    pub answers: BTreeMap<String, ToolRequestUserInputAnswer>,
}

impl ToolRequestUserInputResponse {
    /// One with what is required.
    pub fn new(answers: BTreeMap<String, ToolRequestUserInputAnswer>) -> Self {
        Self { answers }
    }
}

/// `unknown` of [`CommandAction`](super::CommandAction).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "unknown")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UnknownCommandAction {
    pub command: String,
}

debug_without_text!(UnknownCommandAction {});

/// `unknown` of [`FileSystemSpecialPath`](super::FileSystemSpecialPath).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "unknown")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UnknownFileSystemSpecialPath {
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subpath: Option<LegacyAppPathString>,
}

impl UnknownFileSystemSpecialPath {
    /// One with what is required.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), subpath: None }
    }
}

setters!(UnknownFileSystemSpecialPath { subpath: LegacyAppPathString });

debug_without_text!(UnknownFileSystemSpecialPath { subpath });

/// `userMessage` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "userMessage", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UserMessageThreadItem {
    pub id: ItemId,
    pub content: Vec<UserInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(UserMessageThreadItem { id, content, completed_at_ms, started_at_ms });

/// `webSearch` of [`ThreadItem`](super::ThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "webSearch", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WebSearchThreadItem {
    pub id: ItemId,
    pub query: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<WebSearchAction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at_ms: Option<i64>,
}

debug_without_text!(WebSearchThreadItem { id, action, completed_at_ms, started_at_ms });

/// `writeStdin` of [`GuardianApprovalReviewAction`](super::GuardianApprovalReviewAction).
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

debug_without_text!(WriteStdinGuardianApprovalReviewAction { cwd, process_id });

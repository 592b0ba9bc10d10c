// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread`.

use serde::{Deserialize, Serialize};

#[cfg(feature = "experimental")]
use super::ThreadReadState;
use super::{
    AbsolutePathBuf, EnvironmentId, LegacyAppPathString, ProjectId, ReasoningEffort,
    SubAgentSource, ThreadSection, Turn, TurnId,
};
use crate::protocol::macros::{debug_without_text, keyed_enum, setters, tagged_enum, text, words};

text! {
    /// `agent_path` of [`ThreadSpawnSubAgentSource`](super::ThreadSpawnSubAgentSource).
    pub struct AgentPath;
}

tagged_enum! {
    /// `location` of [`SelectedCapabilityRoot`](super::SelectedCapabilityRoot).
    pub enum CapabilityRootLocation by "type" {
        "environment" => Environment(EnvironmentCapabilityRootLocation),
    }
}

/// The [`CapabilityRootLocation`](super::CapabilityRootLocation) whose `type` is `environment`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "environment", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentCapabilityRootLocation {
    pub environment_id: EnvironmentId,
    pub path: String,
}

impl EnvironmentCapabilityRootLocation {
    /// One with what is required.
    pub fn new(environment_id: impl Into<EnvironmentId>, path: impl Into<String>) -> Self {
        Self { environment_id: environment_id.into(), path: path.into() }
    }
}

debug_without_text! { EnvironmentCapabilityRootLocation { environment_id } }

/// `reasoning` of [`ConfigurationUpdateResponseItem`](super::ConfigurationUpdateResponseItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ConfigurationReasoning {
    pub effort: ReasoningEffort,
}

impl ConfigurationReasoning {
    /// One with what is required.
    pub fn new(effort: impl Into<ReasoningEffort>) -> Self {
        Self { effort: effort.into() }
    }
}

/// What `thread/compacted` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ContextCompactedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
}

/// What `thread/environment/connected` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentConnectionNotification {
    pub thread_id: ThreadId,
    pub environment_id: EnvironmentId,
}

/// `gitInfo` of [`Thread`](super::Thread).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GitInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
}

debug_without_text! { GitInfo {} }

/// `selectedCapabilityRoots` of [`ThreadStartParams`](super::ThreadStartParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SelectedCapabilityRoot {
    pub id: String,
    pub location: CapabilityRootLocation,
}

impl SelectedCapabilityRoot {
    /// One with what is required.
    pub fn new(id: impl Into<String>, location: impl Into<CapabilityRootLocation>) -> Self {
        Self { id: id.into(), location: location.into() }
    }
}

debug_without_text! { SelectedCapabilityRoot { location } }

keyed_enum! {
    /// `source` of [`Thread`](super::Thread).
    pub enum SessionSource {
        "cli" => Cli,
        "vscode" => Vscode,
        "exec" => Exec,
        "appServer" => AppServer,
        "unknown" => Unknown,
        "custom" => Custom(String),
        "subAgent" => SubAgent(SubAgentSource),
    }
}

/// A conversation: its turns, its settings and where it is kept.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct Thread {
    pub id: ThreadId,
    pub cli_version: String,
    pub created_at: i64,
    pub cwd: AbsolutePathBuf,
    pub ephemeral: bool,
    pub model_provider: String,
    pub preview: String,
    pub project_id: Option<ProjectId>,
    pub session_id: String,
    pub source: SessionSource,
    pub status: ThreadStatus,
    pub turns: Vec<Turn>,
    pub updated_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_role: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached_to_thread_id: Option<ThreadId>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_accept_direct_input: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daybreak_enabled: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<ThreadEnvironment>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<ThreadExtra>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forked_from_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub git_info: Option<GitInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history_mode: Option<ThreadHistoryMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originator: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_thread_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recency_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<ThreadSection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section_entered_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
}

debug_without_text! {
    Thread {
        id,
        created_at,
        cwd,
        ephemeral,
        project_id,
        source,
        status,
        turns,
        updated_at,
        #[cfg(feature = "experimental")]
        attached_to_thread_id,
        #[cfg(feature = "experimental")]
        can_accept_direct_input,
        #[cfg(feature = "experimental")]
        daybreak_enabled,
        #[cfg(feature = "experimental")]
        environments,
        #[cfg(feature = "experimental")]
        extra,
        forked_from_id,
        git_info,
        history_mode,
        parent_thread_id,
        reasoning_effort,
        recency_at,
        section,
        section_entered_at,
        thread_source,
    }
}

words! {
    /// `activeFlags` of [`ActiveThreadStatus`](super::ActiveThreadStatus).
    pub enum ThreadActiveFlag {
        "waitingOnApproval" => WaitingOnApproval,
        "waitingOnUserInput" => WaitingOnUserInput,
    }
}

/// What `thread/compact/start` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadCompactStartParams {
    pub thread_id: ThreadId,
}

impl ThreadCompactStartParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/compact/start` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadCompactStartResponse {}

/// In [`Thread`](super::Thread) and [`ThreadSettings`](super::ThreadSettings).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadEnvironment {
    pub cwd: LegacyAppPathString,
    pub environment_id: EnvironmentId,
    pub runtime_workspace_roots: Vec<LegacyAppPathString>,
}

/// `extra` of [`Thread`](super::Thread).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadExtra {}

words! {
    /// In [`Thread`](super::Thread) and [`ThreadStartParams`](super::ThreadStartParams).
    pub enum ThreadHistoryMode {
        "legacy" => Legacy,
        "paginated" => Paginated,
    }
}

text! {
    /// Identifies a thread, our conversation.
    pub struct ThreadId;
}

/// What `thread/read` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadReadParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_turns: Option<bool>,
}

impl ThreadReadParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), include_turns: None }
    }
}

setters! { ThreadReadParams { include_turns: bool } }

/// What `thread/read` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadReadResponse {
    pub thread: Thread,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_state: Option<ThreadReadState>,
}

/// What `thread/name/set` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSetNameParams {
    pub thread_id: ThreadId,
    pub name: String,
}

impl ThreadSetNameParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, name: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), name: name.into() }
    }
}

debug_without_text! { ThreadSetNameParams { thread_id } }

/// What `thread/name/set` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSetNameResponse {}

/// What `thread/shellCommand` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadShellCommandParams {
    pub thread_id: ThreadId,
    pub command: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<i64>,
}

impl ThreadShellCommandParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, command: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), command: command.into(), timeout_ms: None }
    }
}

setters! { ThreadShellCommandParams { timeout_ms: i64 } }

debug_without_text! { ThreadShellCommandParams { thread_id, timeout_ms } }

/// What `thread/shellCommand` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadShellCommandResponse {}

words! {
    /// `sortKey` of [`ThreadListParams`](super::ThreadListParams).
    pub enum ThreadSortKey {
        "created_at" => CreatedAt,
        "updated_at" => UpdatedAt,
        "recency_at" => RecencyAt,
        "section_position" => SectionPosition,
    }
}

text! {
    /// In [`Thread`](super::Thread), [`ThreadForkParams`](super::ThreadForkParams) and 2 more.
    pub struct ThreadSource;
}

words! {
    /// In [`ThreadListParams`](super::ThreadListParams) and `ThreadSearchParams`.
    pub enum ThreadSourceKind {
        "cli" => Cli,
        "vscode" => Vscode,
        "exec" => Exec,
        "appServer" => AppServer,
        "subAgent" => SubAgent,
        "subAgentReview" => SubAgentReview,
        "subAgentCompact" => SubAgentCompact,
        "subAgentThreadSpawn" => SubAgentThreadSpawn,
        "subAgentOther" => SubAgentOther,
        "unknown" => Unknown,
    }
}

tagged_enum! {
    /// In [`Thread`](super::Thread) and [`ThreadStatusChangedNotification`](super::ThreadStatusChangedNotification).
    pub enum ThreadStatus by "type" {
        "notLoaded" => NotLoaded,
        "idle" => Idle,
        "systemError" => SystemError,
        "active" => Active(ActiveThreadStatus),
    }
}

/// The [`ThreadStatus`](super::ThreadStatus) whose `type` is `active`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "active", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ActiveThreadStatus {
    pub active_flags: Vec<ThreadActiveFlag>,
}

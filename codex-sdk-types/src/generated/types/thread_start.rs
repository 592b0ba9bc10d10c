// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_start`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AbsolutePathBuf, ApprovalsReviewer, AskForApproval, LegacyAppPathString, Personality, PluginId,
    ReasoningEffort, SandboxMode, SandboxPolicy, Thread, ThreadSource,
};
#[cfg(feature = "experimental")]
use super::{
    ActivePermissionProfile, DynamicToolSpec, MultiAgentMode, ProjectId, SelectedCapabilityRoot,
    ThreadHistoryMode, TurnEnvironmentParams,
};
use crate::protocol::Patch;
use crate::protocol::macros::{debug_without_text, setters, words};

/// What `thread/start` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadStartParams {
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_provider_model_fallback: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daybreak_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_tools: Option<Vec<DynamicToolSpec>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_raw_events: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history_mode: Option<ThreadHistoryMode>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mock_experimental_field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<SandboxMode>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_capability_roots: Option<Vec<SelectedCapabilityRoot>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub service_tier: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_start_source: Option<ThreadStartSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
}

setters! {
    ThreadStartParams {
        #[cfg(feature = "experimental")]
        allow_provider_model_fallback: bool,
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        base_instructions: String,
        config: BTreeMap<String, Value>,
        cwd: String,
        #[cfg(feature = "experimental")]
        daybreak_enabled: bool,
        developer_instructions: String,
        #[cfg(feature = "experimental")]
        dynamic_tools: Vec<DynamicToolSpec>,
        #[cfg(feature = "experimental")]
        environments: Vec<TurnEnvironmentParams>,
        ephemeral: bool,
        #[cfg(feature = "experimental")]
        experimental_raw_events: bool,
        #[cfg(feature = "experimental")]
        history_mode: ThreadHistoryMode,
        #[cfg(feature = "experimental")]
        mock_experimental_field: String,
        model: String,
        model_provider: String,
        #[cfg(feature = "experimental")]
        multi_agent_mode: MultiAgentMode,
        #[cfg(feature = "experimental")]
        permissions: String,
        personality: Personality,
        #[cfg(feature = "experimental")]
        project_id: ProjectId,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots: Vec<AbsolutePathBuf>,
        sandbox: SandboxMode,
        #[cfg(feature = "experimental")]
        selected_capability_roots: Vec<SelectedCapabilityRoot>,
        service_name: String,
        service_tier: String,
        session_start_source: ThreadStartSource,
        thread_source: ThreadSource,
    }
}

debug_without_text! {
    ThreadStartParams {
        #[cfg(feature = "experimental")]
        allow_provider_model_fallback,
        approval_policy,
        approvals_reviewer,
        #[cfg(feature = "experimental")]
        daybreak_enabled,
        #[cfg(feature = "experimental")]
        dynamic_tools,
        #[cfg(feature = "experimental")]
        environments,
        ephemeral,
        #[cfg(feature = "experimental")]
        experimental_raw_events,
        #[cfg(feature = "experimental")]
        history_mode,
        #[cfg(feature = "experimental")]
        multi_agent_mode,
        personality,
        #[cfg(feature = "experimental")]
        project_id,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots,
        sandbox,
        #[cfg(feature = "experimental")]
        selected_capability_roots,
        session_start_source,
        thread_source,
    }
}

/// What `thread/start` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadStartResponse {
    pub approval_policy: AskForApproval,
    pub approvals_reviewer: ApprovalsReviewer,
    pub cwd: AbsolutePathBuf,
    pub model: String,
    pub model_provider: String,
    pub sandbox: SandboxPolicy,
    pub thread: Thread,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_permission_profile: Option<ActivePermissionProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<PluginId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction_sources: Option<Vec<LegacyAppPathString>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
}

debug_without_text! {
    ThreadStartResponse {
        approval_policy,
        approvals_reviewer,
        cwd,
        sandbox,
        thread,
        #[cfg(feature = "experimental")]
        active_permission_profile,
        disabled_plugin_ids,
        instruction_sources,
        #[cfg(feature = "experimental")]
        multi_agent_mode,
        reasoning_effort,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots,
    }
}

words! {
    /// `sessionStartSource` of [`ThreadStartParams`](super::ThreadStartParams).
    pub enum ThreadStartSource {
        "startup" => Startup,
        "clear" => Clear,
    }
}

/// What `thread/started` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadStartedNotification {
    pub thread: Thread,
}

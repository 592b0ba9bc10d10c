// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_fork`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AbsolutePathBuf, ApprovalsReviewer, AskForApproval, LegacyAppPathString, PluginId,
    ReasoningEffort, SandboxMode, SandboxPolicy, Thread, ThreadId, ThreadSource, TurnId,
};
#[cfg(feature = "experimental")]
use super::{ActivePermissionProfile, MultiAgentMode};
use crate::protocol::Patch;
use crate::protocol::macros::{debug_without_text, setters};

/// What `thread/fork` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadForkParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_to_source: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_instructions: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_turn_id: Option<TurnId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_goal_continuation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_turns: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_disable_prediction_mcp: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_prediction_mode: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_turn_id: Option<TurnId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<SandboxMode>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub service_tier: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
}

impl ThreadForkParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            approval_policy: None,
            approvals_reviewer: None,
            #[cfg(feature = "experimental")]
            attach_to_source: None,
            base_instructions: None,
            #[cfg(feature = "experimental")]
            before_turn_id: None,
            config: None,
            cwd: None,
            #[cfg(feature = "experimental")]
            defer_goal_continuation: None,
            developer_instructions: None,
            ephemeral: None,
            exclude_turns: None,
            #[cfg(feature = "experimental")]
            experimental_disable_prediction_mcp: None,
            #[cfg(feature = "experimental")]
            experimental_prediction_mode: None,
            last_turn_id: None,
            model: None,
            model_provider: None,
            #[cfg(feature = "experimental")]
            path: None,
            #[cfg(feature = "experimental")]
            permissions: None,
            #[cfg(feature = "experimental")]
            runtime_workspace_roots: None,
            sandbox: None,
            service_tier: Patch::Keep,
            thread_source: None,
        }
    }
}

setters! {
    ThreadForkParams {
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        #[cfg(feature = "experimental")]
        attach_to_source: bool,
        base_instructions: String,
        #[cfg(feature = "experimental")]
        before_turn_id: TurnId,
        config: BTreeMap<String, Value>,
        cwd: String,
        #[cfg(feature = "experimental")]
        defer_goal_continuation: bool,
        developer_instructions: String,
        ephemeral: bool,
        exclude_turns: bool,
        #[cfg(feature = "experimental")]
        experimental_disable_prediction_mcp: bool,
        #[cfg(feature = "experimental")]
        experimental_prediction_mode: bool,
        last_turn_id: TurnId,
        model: String,
        model_provider: String,
        #[cfg(feature = "experimental")]
        path: String,
        #[cfg(feature = "experimental")]
        permissions: String,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots: Vec<AbsolutePathBuf>,
        sandbox: SandboxMode,
        service_tier: String,
        thread_source: ThreadSource,
    }
}

debug_without_text! {
    ThreadForkParams {
        thread_id,
        approval_policy,
        approvals_reviewer,
        #[cfg(feature = "experimental")]
        attach_to_source,
        #[cfg(feature = "experimental")]
        before_turn_id,
        #[cfg(feature = "experimental")]
        defer_goal_continuation,
        ephemeral,
        exclude_turns,
        #[cfg(feature = "experimental")]
        experimental_disable_prediction_mcp,
        #[cfg(feature = "experimental")]
        experimental_prediction_mode,
        last_turn_id,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots,
        sandbox,
        thread_source,
    }
}

/// What `thread/fork` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadForkResponse {
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
    ThreadForkResponse {
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

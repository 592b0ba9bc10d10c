// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_resume`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AbsolutePathBuf, ApprovalsReviewer, AskForApproval, CollaborationMode, LegacyAppPathString,
    Personality, PluginId, ReasoningEffort, SandboxMode, SandboxPolicy, SortDirection, Thread,
    ThreadId, TurnItemsView,
};
#[cfg(feature = "experimental")]
use super::{ActivePermissionProfile, MultiAgentMode, ResponseItem, TurnsPage};
use crate::protocol::Patch;
use crate::protocol::macros::{debug_without_text, setters};

/// `initialTurnsPage` of [`ThreadResumeParams`](super::ThreadResumeParams).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadResumeInitialTurnsPageParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_view: Option<TurnItemsView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
}

setters! {
    ThreadResumeInitialTurnsPageParams {
        items_view: TurnItemsView,
        limit: u32,
        sort_direction: SortDirection,
    }
}

/// What `thread/resume` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadResumeParams {
    pub thread_id: ThreadId,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_turns: Option<bool>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<ResponseItem>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_turns_page: Option<ThreadResumeInitialTurnsPageParams>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<SandboxMode>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub service_tier: Patch<String>,
}

impl ThreadResumeParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            approval_policy: None,
            approvals_reviewer: None,
            base_instructions: None,
            config: None,
            cwd: None,
            developer_instructions: None,
            exclude_turns: None,
            #[cfg(feature = "experimental")]
            history: None,
            #[cfg(feature = "experimental")]
            initial_turns_page: None,
            model: None,
            model_provider: None,
            #[cfg(feature = "experimental")]
            path: None,
            #[cfg(feature = "experimental")]
            permissions: None,
            personality: None,
            #[cfg(feature = "experimental")]
            runtime_workspace_roots: None,
            sandbox: None,
            service_tier: Patch::Keep,
        }
    }
}

setters! {
    ThreadResumeParams {
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        base_instructions: String,
        config: BTreeMap<String, Value>,
        cwd: String,
        developer_instructions: String,
        exclude_turns: bool,
        #[cfg(feature = "experimental")]
        history: Vec<ResponseItem>,
        #[cfg(feature = "experimental")]
        initial_turns_page: ThreadResumeInitialTurnsPageParams,
        model: String,
        model_provider: String,
        #[cfg(feature = "experimental")]
        path: String,
        #[cfg(feature = "experimental")]
        permissions: String,
        personality: Personality,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots: Vec<AbsolutePathBuf>,
        sandbox: SandboxMode,
        service_tier: String,
    }
}

debug_without_text! {
    ThreadResumeParams {
        thread_id,
        approval_policy,
        approvals_reviewer,
        exclude_turns,
        #[cfg(feature = "experimental")]
        history,
        #[cfg(feature = "experimental")]
        initial_turns_page,
        personality,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots,
        sandbox,
    }
}

/// What `thread/resume` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadResumeResponse {
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
    pub collaboration_mode: Option<CollaborationMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<PluginId>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_turns_page: Option<TurnsPage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction_sources: Option<Vec<LegacyAppPathString>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_backwards_cursor: Option<String>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turns_backwards_cursor: Option<String>,
}

debug_without_text! {
    ThreadResumeResponse {
        approval_policy,
        approvals_reviewer,
        cwd,
        sandbox,
        thread,
        #[cfg(feature = "experimental")]
        active_permission_profile,
        collaboration_mode,
        disabled_plugin_ids,
        #[cfg(feature = "experimental")]
        initial_turns_page,
        instruction_sources,
        #[cfg(feature = "experimental")]
        multi_agent_mode,
        reasoning_effort,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots,
    }
}

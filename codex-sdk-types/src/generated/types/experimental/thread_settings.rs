// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_settings`.

use serde::{Deserialize, Serialize};

use super::super::{
    ApprovalsReviewer, AskForApproval, CollaborationMode, MultiAgentMode, Personality, PluginId,
    ReasoningEffort, ReasoningSummary, SandboxPolicy, ThreadId, TurnEnvironmentParams,
};
use crate::protocol::Patch;
use crate::protocol::macros::{debug_without_text, setters};

/// What `thread/settings/update` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSettingsUpdateParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collaboration_mode: Option<CollaborationMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<PluginId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_policy: Option<SandboxPolicy>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub service_tier: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
}

impl ThreadSettingsUpdateParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            approval_policy: None,
            approvals_reviewer: None,
            collaboration_mode: None,
            cwd: None,
            disabled_plugin_ids: None,
            effort: None,
            environments: None,
            model: None,
            multi_agent_mode: None,
            permissions: None,
            personality: None,
            sandbox_policy: None,
            service_tier: Patch::Keep,
            summary: None,
        }
    }
}

setters! {
    ThreadSettingsUpdateParams {
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        collaboration_mode: CollaborationMode,
        cwd: String,
        disabled_plugin_ids: Vec<PluginId>,
        effort: ReasoningEffort,
        environments: Vec<TurnEnvironmentParams>,
        model: String,
        multi_agent_mode: MultiAgentMode,
        permissions: String,
        personality: Personality,
        sandbox_policy: SandboxPolicy,
        service_tier: String,
        summary: ReasoningSummary,
    }
}

debug_without_text! {
    ThreadSettingsUpdateParams {
        thread_id,
        approval_policy,
        approvals_reviewer,
        collaboration_mode,
        disabled_plugin_ids,
        effort,
        environments,
        multi_agent_mode,
        personality,
        sandbox_policy,
        summary,
    }
}

/// What `thread/settings/update` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSettingsUpdateResponse {}

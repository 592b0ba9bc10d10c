// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_settings`.

use serde::{Deserialize, Serialize};

use super::{
    AbsolutePathBuf, ActivePermissionProfile, ApprovalsReviewer, AskForApproval, CollaborationMode,
    Personality, PluginId, ReasoningEffort, ReasoningSummary, SandboxPolicy, ThreadId,
};
#[cfg(feature = "experimental")]
use super::{MultiAgentMode, ThreadEnvironment};
use crate::protocol::macros::debug_without_text;

/// `threadSettings` of [`ThreadSettingsUpdatedNotification`](super::ThreadSettingsUpdatedNotification).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSettings {
    pub approval_policy: AskForApproval,
    pub approvals_reviewer: ApprovalsReviewer,
    pub collaboration_mode: CollaborationMode,
    pub cwd: AbsolutePathBuf,
    pub model: String,
    pub model_provider: String,
    pub sandbox_policy: SandboxPolicy,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_permission_profile: Option<ActivePermissionProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<PluginId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<ThreadEnvironment>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
}

debug_without_text! {
    ThreadSettings {
        approval_policy,
        approvals_reviewer,
        collaboration_mode,
        cwd,
        sandbox_policy,
        active_permission_profile,
        disabled_plugin_ids,
        effort,
        #[cfg(feature = "experimental")]
        environments,
        #[cfg(feature = "experimental")]
        multi_agent_mode,
        personality,
        summary,
    }
}

/// What `thread/settings/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSettingsUpdatedNotification {
    pub thread_id: ThreadId,
    pub thread_settings: ThreadSettings,
}

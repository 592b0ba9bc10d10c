// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `turn_start`.

#[cfg(feature = "experimental")]
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[cfg(feature = "experimental")]
use super::{
    AbsolutePathBuf, AdditionalContextEntry, CollaborationMode, CyberAccessProgram, MultiAgentMode,
    TurnEnvironmentParams,
};
use super::{
    ApprovalsReviewer, AskForApproval, Personality, PluginId, ReasoningEffort, ReasoningSummary,
    SandboxPolicy, ThreadId, Turn, TurnId, TurnToolOutput, UserInput,
};
use crate::protocol::Patch;
use crate::protocol::macros::{debug_without_text, setters};

/// What `turn/start` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnStartParams {
    pub thread_id: ThreadId,
    pub input: Vec<UserInput>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_context: Option<BTreeMap<String, AdditionalContextEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_user_message_id: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collaboration_mode: Option<CollaborationMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cyber_access_program: Option<CyberAccessProgram>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<PluginId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_schema: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_turn_id: Option<TurnId>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata_patch: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_turn_id: Option<TurnId>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_policy: Option<SandboxPolicy>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub service_tier: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier_for_turn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_output: Option<TurnToolOutput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_trigger: Option<String>,
}

impl TurnStartParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, input: Vec<UserInput>) -> Self {
        Self {
            thread_id: thread_id.into(),
            input,
            #[cfg(feature = "experimental")]
            additional_context: None,
            approval_policy: None,
            approvals_reviewer: None,
            client_user_message_id: None,
            #[cfg(feature = "experimental")]
            collaboration_mode: None,
            cwd: None,
            #[cfg(feature = "experimental")]
            cyber_access_program: None,
            disabled_plugin_ids: None,
            effort: None,
            #[cfg(feature = "experimental")]
            environments: None,
            model: None,
            #[cfg(feature = "experimental")]
            multi_agent_mode: None,
            output_schema: None,
            parent_turn_id: None,
            #[cfg(feature = "experimental")]
            permissions: None,
            personality: None,
            #[cfg(feature = "experimental")]
            responsesapi_client_metadata: None,
            #[cfg(feature = "experimental")]
            responsesapi_client_metadata_patch: None,
            root_turn_id: None,
            #[cfg(feature = "experimental")]
            runtime_workspace_roots: None,
            sandbox_policy: None,
            service_tier: Patch::Keep,
            service_tier_for_turn: None,
            summary: None,
            tool_output: None,
            turn_trigger: None,
        }
    }
}

setters! {
    TurnStartParams {
        #[cfg(feature = "experimental")]
        additional_context: BTreeMap<String, AdditionalContextEntry>,
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        client_user_message_id: String,
        #[cfg(feature = "experimental")]
        collaboration_mode: CollaborationMode,
        cwd: String,
        #[cfg(feature = "experimental")]
        cyber_access_program: CyberAccessProgram,
        disabled_plugin_ids: Vec<PluginId>,
        effort: ReasoningEffort,
        #[cfg(feature = "experimental")]
        environments: Vec<TurnEnvironmentParams>,
        model: String,
        #[cfg(feature = "experimental")]
        multi_agent_mode: MultiAgentMode,
        output_schema: Value,
        parent_turn_id: TurnId,
        #[cfg(feature = "experimental")]
        permissions: String,
        personality: Personality,
        #[cfg(feature = "experimental")]
        responsesapi_client_metadata: BTreeMap<String, String>,
        #[cfg(feature = "experimental")]
        responsesapi_client_metadata_patch: BTreeMap<String, String>,
        root_turn_id: TurnId,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots: Vec<AbsolutePathBuf>,
        sandbox_policy: SandboxPolicy,
        service_tier: String,
        service_tier_for_turn: String,
        summary: ReasoningSummary,
        tool_output: TurnToolOutput,
        turn_trigger: String,
    }
}

debug_without_text! {
    TurnStartParams {
        thread_id,
        input,
        #[cfg(feature = "experimental")]
        additional_context,
        approval_policy,
        approvals_reviewer,
        #[cfg(feature = "experimental")]
        collaboration_mode,
        #[cfg(feature = "experimental")]
        cyber_access_program,
        disabled_plugin_ids,
        effort,
        #[cfg(feature = "experimental")]
        environments,
        #[cfg(feature = "experimental")]
        multi_agent_mode,
        parent_turn_id,
        personality,
        root_turn_id,
        #[cfg(feature = "experimental")]
        runtime_workspace_roots,
        sandbox_policy,
        summary,
        tool_output,
    }
}

/// What `turn/start` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnStartResponse {
    pub turn: Turn,
}

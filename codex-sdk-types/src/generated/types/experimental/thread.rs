// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread`.

use serde::{Deserialize, Serialize};

use super::super::{
    ApprovalsReviewer, AskForApproval, CallId, CollaborationMode, GuardianRiskLevel,
    GuardianUserAuthorization, ItemId, LegacyAppPathString, MultiAgentMode, Personality, PluginId,
    ProcessId, ReasoningEffort, ReasoningSummary, SandboxPolicy, SortDirection, ThreadId,
    ThreadItemEntry, ThreadMemoryMode, ThreadReadState, ThreadReadStateOperation,
    ThreadSearchResult, ThreadSearchSortKey, ThreadSourceKind, ThreadTimelineEntry,
    TurnEnvironmentParams, TurnId,
};
use crate::protocol::Patch;
use crate::protocol::macros::{debug_without_text, setters, words};

words! {
    /// Experimental.
    pub enum GuardianAssessmentOutcome {
        "allow" => Allow,
        "deny" => Deny,
    }
}

/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminal {
    pub item_id: ItemId,
    pub command: String,
    pub cwd: LegacyAppPathString,
    pub process_id: ProcessId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_percent: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_pid: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rss_kb: Option<u64>,
}

debug_without_text!(ThreadBackgroundTerminal {
    item_id,
    cwd,
    process_id,
    cpu_percent,
    os_pid,
    rss_kb,
});

/// What `thread/backgroundTerminals/clean` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsCleanParams {
    pub thread_id: ThreadId,
}

impl ThreadBackgroundTerminalsCleanParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/backgroundTerminals/clean` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsCleanResponse {}

/// What `thread/backgroundTerminals/list` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsListParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadBackgroundTerminalsListParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), cursor: None, limit: None }
    }
}

setters!(ThreadBackgroundTerminalsListParams { cursor: String, limit: u32 });

debug_without_text!(ThreadBackgroundTerminalsListParams { thread_id, limit });

/// What `thread/backgroundTerminals/list` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsListResponse {
    pub data: Vec<ThreadBackgroundTerminal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ThreadBackgroundTerminalsListResponse { data });

/// What `thread/backgroundTerminals/terminate` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsTerminateParams {
    pub thread_id: ThreadId,
    pub process_id: ProcessId,
}

impl ThreadBackgroundTerminalsTerminateParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, process_id: impl Into<ProcessId>) -> Self {
        Self { thread_id: thread_id.into(), process_id: process_id.into() }
    }
}

/// What `thread/backgroundTerminals/terminate` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsTerminateResponse {
    pub terminated: bool,
}

/// What `thread/decrement_elicitation` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadDecrementElicitationParams {
    pub thread_id: ThreadId,
}

impl ThreadDecrementElicitationParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/decrement_elicitation` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadDecrementElicitationResponse {
    pub count: i64,
    pub paused: bool,
}

/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadGuardianAssessment {
    pub outcome: GuardianAssessmentOutcome,
    pub rationale: String,
    pub risk_level: GuardianRiskLevel,
    pub user_authorization: GuardianUserAuthorization,
}

debug_without_text!(ThreadGuardianAssessment { outcome, risk_level, user_authorization });

/// What `thread/guardianReview` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadGuardianReviewParams {
    pub thread_id: ThreadId,
}

impl ThreadGuardianReviewParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/guardianReview` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadGuardianReviewResponse {
    pub call_id: CallId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<ThreadGuardianAssessment>,
}

/// What `thread/increment_elicitation` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadIncrementElicitationParams {
    pub thread_id: ThreadId,
}

impl ThreadIncrementElicitationParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/increment_elicitation` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadIncrementElicitationResponse {
    pub count: i64,
    pub paused: bool,
}

/// What `thread/items/read` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadItemsReadParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_ids: Vec<ItemId>,
}

impl ThreadItemsReadParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        turn_id: impl Into<TurnId>,
        item_ids: Vec<ItemId>,
    ) -> Self {
        Self { thread_id: thread_id.into(), turn_id: turn_id.into(), item_ids }
    }
}

/// What `thread/items/read` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadItemsReadResponse {
    pub data: Vec<ThreadItemEntry>,
}

/// What `thread/memoryMode/set` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadMemoryModeSetParams {
    pub thread_id: ThreadId,
    pub mode: ThreadMemoryMode,
}

impl ThreadMemoryModeSetParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, mode: impl Into<ThreadMemoryMode>) -> Self {
        Self { thread_id: thread_id.into(), mode: mode.into() }
    }
}

/// What `thread/memoryMode/set` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadMemoryModeSetResponse {}

/// What `thread/memory/read` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadMemoryReadParams {
    pub thread_id: ThreadId,
}

impl ThreadMemoryReadParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/memory/read` answers.
///
/// Experimental.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadMemoryReadResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

debug_without_text!(ThreadMemoryReadResponse {});

/// What `thread/prediction/request` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadPredictionRequestParams {
    pub thread_id: ThreadId,
    pub source_turn_id: TurnId,
}

impl ThreadPredictionRequestParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, source_turn_id: impl Into<TurnId>) -> Self {
        Self { thread_id: thread_id.into(), source_turn_id: source_turn_id.into() }
    }
}

/// What `thread/prediction/request` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadPredictionRequestResponse {}

/// What `thread/prepareApprovedPlan` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadPrepareApprovedPlanParams {
    pub thread_id: ThreadId,
    pub markdown: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment_path: Option<String>,
}

impl ThreadPrepareApprovedPlanParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, markdown: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), markdown: markdown.into(), attachment_path: None }
    }
}

setters!(ThreadPrepareApprovedPlanParams { attachment_path: String });

debug_without_text!(ThreadPrepareApprovedPlanParams { thread_id });

/// What `thread/prepareApprovedPlan` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadPrepareApprovedPlanResponse {
    pub prompt: String,
}

debug_without_text!(ThreadPrepareApprovedPlanResponse {});

/// What `thread/readState/update` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadReadStateUpdateParams {
    pub thread_id: ThreadId,
    pub expected_revision: String,
    pub operation: ThreadReadStateOperation,
}

impl ThreadReadStateUpdateParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        expected_revision: impl Into<String>,
        operation: impl Into<ThreadReadStateOperation>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            expected_revision: expected_revision.into(),
            operation: operation.into(),
        }
    }
}

debug_without_text!(ThreadReadStateUpdateParams { thread_id, operation });

/// What `thread/readState/update` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadReadStateUpdateResponse {
    pub read_state: ThreadReadState,
}

/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSearchOccurrence {
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub snippet: String,
    pub snippet_match_range: ThreadSearchTextRange,
    pub turn_cursor: String,
}

debug_without_text!(ThreadSearchOccurrence { turn_id, item_id, snippet_match_range });

/// What `thread/searchOccurrences` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSearchOccurrencesParams {
    pub thread_id: ThreadId,
    pub search_term: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadSearchOccurrencesParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, search_term: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            search_term: search_term.into(),
            cursor: None,
            limit: None,
        }
    }
}

setters!(ThreadSearchOccurrencesParams { cursor: String, limit: u32 });

debug_without_text!(ThreadSearchOccurrencesParams { thread_id, limit });

/// What `thread/searchOccurrences` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSearchOccurrencesResponse {
    pub data: Vec<ThreadSearchOccurrence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ThreadSearchOccurrencesResponse { data });

/// What `thread/search` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSearchParams {
    pub search_term: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_account_only: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_attached_threads: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_key: Option<ThreadSearchSortKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_kinds: Option<Vec<ThreadSourceKind>>,
}

impl ThreadSearchParams {
    /// One with what is required.
    pub fn new(search_term: impl Into<String>) -> Self {
        Self {
            search_term: search_term.into(),
            archived: None,
            current_account_only: None,
            cursor: None,
            include_attached_threads: None,
            limit: None,
            sort_direction: None,
            sort_key: None,
            source_kinds: None,
        }
    }
}

setters!(ThreadSearchParams { archived: bool,
current_account_only: bool,
cursor: String,
include_attached_threads: bool,
limit: u32,
sort_direction: SortDirection,
sort_key: ThreadSearchSortKey,
source_kinds: Vec<ThreadSourceKind>,
 });

debug_without_text!(ThreadSearchParams {
    archived,
    current_account_only,
    include_attached_threads,
    limit,
    sort_direction,
    sort_key,
    source_kinds,
});

/// What `thread/search` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSearchResponse {
    pub data: Vec<ThreadSearchResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backwards_cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ThreadSearchResponse { data });

/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSearchTextRange {
    pub end: u32,
    pub start: u32,
}

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

setters!(ThreadSettingsUpdateParams { approval_policy: AskForApproval,
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
 });

debug_without_text!(ThreadSettingsUpdateParams {
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
});

/// What `thread/settings/update` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadSettingsUpdateResponse {}

/// What `thread/timeline/list` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadTimelineListParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadTimelineListParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), cursor: None, limit: None }
    }
}

setters!(ThreadTimelineListParams { cursor: String, limit: u32 });

debug_without_text!(ThreadTimelineListParams { thread_id, limit });

/// What `thread/timeline/list` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadTimelineListResponse {
    pub data: Vec<ThreadTimelineEntry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_realtime_session_at_page_start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ThreadTimelineListResponse { data });

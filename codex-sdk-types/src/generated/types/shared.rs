// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `shared`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    NetworkPolicyAmendment, ReasoningEffort, ResponseItem, ThreadId, TokenUsageBreakdown, TurnId,
};
use crate::protocol::macros::{
    debug_without_text, keyed_enum, setters, tagged_enum, text, untagged_enum, words,
};

text! {
    pub struct AbsolutePathBuf;
}

/// `activeTurnNotSteerable` of [`CodexErrorInfo`](super::CodexErrorInfo).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ActiveTurnNotSteerableCodexErrorInfo {
    pub turn_kind: NonSteerableTurnKind,
}

words! {
    pub enum AgentMessageDelivery {
        "async" => Async,
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AgentMessageDisplay {
    pub action: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_trusted_contacts: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cyber_trusted_access: Option<bool>,
}

debug_without_text!(AgentMessageDisplay { check_trusted_contacts, cyber_trusted_access });

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AgentMessageModeration {
    pub moderated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<AgentMessageDisplay>,
}

words! {
    pub enum AllowDenyRequirement {
        "allow" => Allow,
        "deny" => Deny,
    }
}

/// `approved_execpolicy_amendment` of [`ReviewDecision`](super::ReviewDecision).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ApprovedExecpolicyAmendmentReviewDecision {
    pub proposed_execpolicy_amendment: Vec<String>,
}

impl ApprovedExecpolicyAmendmentReviewDecision {
    /// One with what is required.
    pub fn new(proposed_execpolicy_amendment: Vec<String>) -> Self {
        Self { proposed_execpolicy_amendment }
    }
}

debug_without_text!(ApprovedExecpolicyAmendmentReviewDecision {});

keyed_enum! {
    /// When the runtime asks before it does something.
    pub enum AskForApproval {
        "untrusted" => Untrusted,
        "on-request" => OnRequest,
        "never" => Never,
        "granular" => Granular(GranularApproval),
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AsyncUserInputQuestion {
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<String>>,
}

debug_without_text!(AsyncUserInputQuestion {});

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ByteRange {
    pub end: u64,
    pub start: u64,
}

impl ByteRange {
    /// One with what is required.
    pub fn new(end: u64, start: u64) -> Self {
        Self { end, start }
    }
}

text! {
    pub struct CallId;
}

keyed_enum! {
    /// What kind of failure a turn met.
    pub enum CodexErrorInfo {
        "contextWindowExceeded" => ContextWindowExceeded,
        "sessionBudgetExceeded" => SessionBudgetExceeded,
        "usageLimitExceeded" => UsageLimitExceeded,
        "rateLimitExceeded" => RateLimitExceeded,
        "flexUnavailable" => FlexUnavailable,
        "serverOverloaded" => ServerOverloaded,
        "modelNotFound" => ModelNotFound,
        "policyCapacityUnavailable" => PolicyCapacityUnavailable,
        "cyberPolicy" => CyberPolicy,
        "misalignmentPolicyViolation" => MisalignmentPolicyViolation,
        "tooManyDenials" => TooManyDenials,
        "internalServerError" => InternalServerError,
        "unauthorized" => Unauthorized,
        "badRequest" => BadRequest,
        "threadRollbackFailed" => ThreadRollbackFailed,
        "sandboxError" => SandboxError,
        "other" => Other,
        "inferenceHookDenied" => InferenceHookDenied,
        "httpConnectionFailed" => HttpConnectionFailed(HttpConnectionFailedCodexErrorInfo),
        "responseStreamConnectionFailed" => ResponseStreamConnectionFailed(ResponseStreamConnectionFailedCodexErrorInfo),
        "responseStreamDisconnected" => ResponseStreamDisconnected(ResponseStreamDisconnectedCodexErrorInfo),
        "responseTooManyFailedAttempts" => ResponseTooManyFailedAttempts(ResponseTooManyFailedAttemptsCodexErrorInfo),
        "activeTurnNotSteerable" => ActiveTurnNotSteerable(ActiveTurnNotSteerableCodexErrorInfo),
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CollaborationMode {
    pub mode: ModeKind,
    pub settings: Settings,
}

impl CollaborationMode {
    /// One with what is required.
    pub fn new(mode: impl Into<ModeKind>, settings: impl Into<Settings>) -> Self {
        Self { mode: mode.into(), settings: settings.into() }
    }
}

words! {
    pub enum CyberAccessProgram {
        "standard" => Standard,
        "daybreakBlue" => DaybreakBlue,
        "daybreakRed" => DaybreakRed,
    }
}

/// `denied` of [`ReviewDecision`](super::ReviewDecision).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct DeniedReviewDecision {
    pub rejection: String,
}

impl DeniedReviewDecision {
    /// One with what is required.
    pub fn new(rejection: impl Into<String>) -> Self {
        Self { rejection: rejection.into() }
    }
}

debug_without_text!(DeniedReviewDecision {});

tagged_enum! {
    pub enum DynamicToolCallOutputContentItem by "type" {
        "inputText" => InputText(InputTextDynamicToolCallOutputContentItem),
        "inputImage" => InputImage(InputImageDynamicToolCallOutputContentItem),
        "inputAudio" => InputAudio(InputAudioDynamicToolCallOutputContentItem),
    }
}

words! {
    pub enum DynamicToolCallStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
    }
}

/// `encrypted_content` of [`FunctionCallOutputContentItem`](super::FunctionCallOutputContentItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "encrypted_content")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EncryptedContentFunctionCallOutputContentItem {
    pub encrypted_content: String,
}

impl EncryptedContentFunctionCallOutputContentItem {
    /// One with what is required.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self { encrypted_content: encrypted_content.into() }
    }
}

debug_without_text!(EncryptedContentFunctionCallOutputContentItem {});

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FileUpdateChange {
    pub diff: String,
    pub kind: PatchChangeKind,
    pub path: String,
}

debug_without_text!(FileUpdateChange { kind });

/// `findInPage` of [`WebSearchAction`](super::WebSearchAction).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "findInPage")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FindInPageWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

debug_without_text!(FindInPageWebSearchAction {});

words! {
    pub enum ForcedLoginMethod {
        "chatgpt" => Chatgpt,
        "api" => Api,
    }
}

untagged_enum! {
    pub enum FunctionCallOutputBody {
        Text(String) = Kind::String,
        List(Vec<FunctionCallOutputContentItem>) = Kind::Array,
    }
}

tagged_enum! {
    pub enum FunctionCallOutputContentItem by "type" {
        "input_text" => InputText(InputTextFunctionCallOutputContentItem),
        "input_image" => InputImage(InputImageFunctionCallOutputContentItem),
        "input_audio" => InputAudio(InputAudioFunctionCallOutputContentItem),
        "encrypted_content" => EncryptedContent(EncryptedContentFunctionCallOutputContentItem),
    }
}

/// `granular` of [`AskForApproval`](super::AskForApproval).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GranularApproval {
    pub mcp_elicitations: bool,
    pub rules: bool,
    pub sandbox_approval: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_permissions: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skill_approval: Option<bool>,
}

impl GranularApproval {
    /// One with what is required.
    pub fn new(mcp_elicitations: bool, rules: bool, sandbox_approval: bool) -> Self {
        Self {
            mcp_elicitations,
            rules,
            sandbox_approval,
            request_permissions: None,
            skill_approval: None,
        }
    }
}

setters!(GranularApproval { request_permissions: bool, skill_approval: bool });

words! {
    pub enum GuardianRiskLevel {
        "low" => Low,
        "medium" => Medium,
        "high" => High,
        "critical" => Critical,
    }
}

words! {
    pub enum GuardianUserAuthorization {
        "unknown" => Unknown,
        "low" => Low,
        "medium" => Medium,
        "high" => High,
    }
}

/// `httpConnectionFailed` of [`CodexErrorInfo`](super::CodexErrorInfo).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct HttpConnectionFailedCodexErrorInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
}

words! {
    pub enum ImageDetail {
        "auto" => Auto,
        "low" => Low,
        "high" => High,
        "original" => Original,
    }
}

tagged_enum! {
    pub enum ImageGenerationFailure by "type" {
        "usageLimitExceeded" => UsageLimitExceeded(UsageLimitExceededImageGenerationFailure),
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ImageGenerationInputImage {
    pub path: AbsolutePathBuf,
    pub sha256: String,
}

debug_without_text!(ImageGenerationInputImage { path });

/// `inputAudio` of [`DynamicToolCallOutputContentItem`](super::DynamicToolCallOutputContentItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inputAudio", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputAudioDynamicToolCallOutputContentItem {
    pub audio_url: String,
}

impl InputAudioDynamicToolCallOutputContentItem {
    /// One with what is required.
    pub fn new(audio_url: impl Into<String>) -> Self {
        Self { audio_url: audio_url.into() }
    }
}

debug_without_text!(InputAudioDynamicToolCallOutputContentItem {});

/// `input_audio` of [`FunctionCallOutputContentItem`](super::FunctionCallOutputContentItem).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_audio")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InputAudioFunctionCallOutputContentItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

setters!(InputAudioFunctionCallOutputContentItem { audio_url: String, file_id: String });

debug_without_text!(InputAudioFunctionCallOutputContentItem {});

/// `inputImage` of [`DynamicToolCallOutputContentItem`](super::DynamicToolCallOutputContentItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inputImage", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputImageDynamicToolCallOutputContentItem {
    pub image_url: String,
}

impl InputImageDynamicToolCallOutputContentItem {
    /// One with what is required.
    pub fn new(image_url: impl Into<String>) -> Self {
        Self { image_url: image_url.into() }
    }
}

debug_without_text!(InputImageDynamicToolCallOutputContentItem {});

/// `input_image` of [`FunctionCallOutputContentItem`](super::FunctionCallOutputContentItem).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_image")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InputImageFunctionCallOutputContentItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}

setters!(InputImageFunctionCallOutputContentItem {
    detail: ImageDetail,
    file_id: String,
    image_url: String,
});

debug_without_text!(InputImageFunctionCallOutputContentItem { detail });

/// `inputText` of [`DynamicToolCallOutputContentItem`](super::DynamicToolCallOutputContentItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inputText")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputTextDynamicToolCallOutputContentItem {
    pub text: String,
}

impl InputTextDynamicToolCallOutputContentItem {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text!(InputTextDynamicToolCallOutputContentItem {});

/// `input_text` of [`FunctionCallOutputContentItem`](super::FunctionCallOutputContentItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputTextFunctionCallOutputContentItem {
    pub text: String,
}

impl InputTextFunctionCallOutputContentItem {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text!(InputTextFunctionCallOutputContentItem {});

text! {
    /// Identifies an item within its thread.
    pub struct ItemId;
}

text! {
    pub struct LegacyAppPathString;
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MemoryCitation {
    pub thread_ids: Vec<ThreadId>,
    pub entries: Vec<MemoryCitationEntry>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MemoryCitationEntry {
    pub line_end: u32,
    pub line_start: u32,
    pub note: String,
    pub path: String,
}

debug_without_text!(MemoryCitationEntry { line_end, line_start });

words! {
    pub enum MessagePhase {
        "commentary" => Commentary,
        "partial_answer" => PartialAnswer,
        "final_answer" => FinalAnswer,
    }
}

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MisalignmentErrorDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detailed_explanation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_target: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steer: Option<MisalignmentSteer>,
}

debug_without_text!(MisalignmentErrorDetails { steer });

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MisalignmentSteer {
    pub message: String,
}

debug_without_text!(MisalignmentSteer {});

words! {
    pub enum ModeKind {
        "plan" => Plan,
        "default" => Default,
    }
}

keyed_enum! {
    pub enum MultiAgentMode {
        "explicitRequestOnly" => ExplicitRequestOnly,
        "proactive" => Proactive,
        "custom" => Custom(String),
    }
}

/// `network_policy_amendment` of [`ReviewDecision`](super::ReviewDecision).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct NetworkPolicyAmendmentReviewDecision {
    pub network_policy_amendment: NetworkPolicyAmendment,
}

impl NetworkPolicyAmendmentReviewDecision {
    /// One with what is required.
    pub fn new(network_policy_amendment: impl Into<NetworkPolicyAmendment>) -> Self {
        Self { network_policy_amendment: network_policy_amendment.into() }
    }
}

words! {
    pub enum NonSteerableTurnKind {
        "review" => Review,
        "compact" => Compact,
    }
}

/// `openPage` of [`WebSearchAction`](super::WebSearchAction).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "openPage")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OpenPageWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

debug_without_text!(OpenPageWebSearchAction {});

words! {
    pub enum PatchApplyStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
        "declined" => Declined,
    }
}

tagged_enum! {
    pub enum PatchChangeKind by "type" {
        "add" => Add,
        "delete" => Delete,
        "update" => Update(UpdatePatchChangeKind),
    }
}

words! {
    pub enum Personality {
        "none" => None,
        "friendly" => Friendly,
        "pragmatic" => Pragmatic,
    }
}

words! {
    pub enum PlanType {
        "free" => Free,
        "go" => Go,
        "plus" => Plus,
        "pro" => Pro,
        "prolite" => Prolite,
        "promax" => Promax,
        "team" => Team,
        "self_serve_business_prolite" => SelfServeBusinessProlite,
        "self_serve_business_usage_based" => SelfServeBusinessUsageBased,
        "business" => Business,
        "ent26" => Ent26,
        "enterprise_cbp_automation" => EnterpriseCbpAutomation,
        "enterprise_cbp_usage_based" => EnterpriseCbpUsageBased,
        "enterprise" => Enterprise,
        "edu" => Edu,
        "edu_plus" => EduPlus,
        "edu_pro" => EduPro,
        "sci" => Sci,
        "sci_plus" => SciPlus,
        "unknown" => Unknown,
    }
}

text! {
    pub struct ProcessId;
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RawResponseCompletedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub response_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<TokenUsageBreakdown>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_metadata: Option<ResponseUsageMetadata>,
}

debug_without_text!(RawResponseCompletedNotification { thread_id, turn_id, usage, usage_metadata });

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RawResponseItemCompletedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item: ResponseItem,
}

/// `responseStreamConnectionFailed` of [`CodexErrorInfo`](super::CodexErrorInfo).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ResponseStreamConnectionFailedCodexErrorInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
}

/// `responseStreamDisconnected` of [`CodexErrorInfo`](super::CodexErrorInfo).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ResponseStreamDisconnectedCodexErrorInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
}

/// `responseTooManyFailedAttempts` of [`CodexErrorInfo`](super::CodexErrorInfo).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ResponseTooManyFailedAttemptsCodexErrorInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
}

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ResponseUsageMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
}

debug_without_text!(ResponseUsageMetadata {});

keyed_enum! {
    pub enum ReviewDecision {
        "approved" => Approved,
        "approved_execpolicy_amendment" => ApprovedExecpolicyAmendment(ApprovedExecpolicyAmendmentReviewDecision),
        "approved_for_session" => ApprovedForSession,
        "approved_mcp_policy_amendment" => ApprovedMcpPolicyAmendment,
        "network_policy_amendment" => NetworkPolicyAmendment(NetworkPolicyAmendmentReviewDecision),
        "denied" => Denied(DeniedReviewDecision),
        "timed_out" => TimedOut,
        "abort" => Abort,
    }
}

/// `search` of [`WebSearchAction`](super::WebSearchAction).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "search")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SearchWebSearchAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queries: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

debug_without_text!(SearchWebSearchAction {});

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct Settings {
    pub model: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
}

impl Settings {
    /// One with what is required.
    pub fn new(model: impl Into<String>) -> Self {
        Self { model: model.into(), developer_instructions: None, reasoning_effort: None }
    }
}

setters!(Settings { developer_instructions: String, reasoning_effort: ReasoningEffort });

debug_without_text!(Settings { reasoning_effort });

words! {
    pub enum SortDirection {
        "asc" => Asc,
        "desc" => Desc,
    }
}

words! {
    pub enum SubAgentActivityKind {
        "started" => Started,
        "interacted" => Interacted,
        "interrupted" => Interrupted,
        "completed" => Completed,
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TextElement {
    pub byte_range: ByteRange,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
}

impl TextElement {
    /// One with what is required.
    pub fn new(byte_range: impl Into<ByteRange>) -> Self {
        Self { byte_range: byte_range.into(), placeholder: None }
    }
}

setters!(TextElement { placeholder: String });

debug_without_text!(TextElement { byte_range });

words! {
    pub enum ToolExposureSurface {
        "code_mode" => CodeMode,
        "deferred" => Deferred,
        "direct" => Direct,
    }
}

/// `update` of [`PatchChangeKind`](super::PatchChangeKind).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "update")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UpdatePatchChangeKind {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub move_path: Option<String>,
}

debug_without_text!(UpdatePatchChangeKind {});

/// `usageLimitExceeded` of [`ImageGenerationFailure`](super::ImageGenerationFailure).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "usageLimitExceeded", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UsageLimitExceededImageGenerationFailure {
    pub limit_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resets_at: Option<i64>,
}

debug_without_text!(UsageLimitExceededImageGenerationFailure { resets_at });

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct W3cTraceContext {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traceparent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracestate: Option<String>,
}

debug_without_text!(W3cTraceContext {});

tagged_enum! {
    pub enum WebSearchAction by "type" {
        "search" => Search(SearchWebSearchAction),
        "openPage" => OpenPage(OpenPageWebSearchAction),
        "findInPage" => FindInPage(FindInPageWebSearchAction),
        "other" => Other,
    }
}

words! {
    pub enum WebSearchMode {
        "disabled" => Disabled,
        "cached" => Cached,
        "indexed" => Indexed,
        "live" => Live,
    }
}

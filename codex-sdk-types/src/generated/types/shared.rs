// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `shared`.

use serde::{Deserialize, Serialize};

use super::{FunctionCallOutputContentItem, ReasoningEffort, ThreadId};
use crate::protocol::macros::{
    debug_without_text, keyed_enum, setters, tagged_enum, text, untagged_enum, words,
};

text! {
    /// In [`AgentHookMetadata`](super::AgentHookMetadata), [`CommandHookMetadata`](super::CommandHookMetadata) and 55 more.
    pub struct AbsolutePathBuf;
}

words! {
    /// `delivery` of [`AgentMessageThreadItem`](super::AgentMessageThreadItem).
    pub enum AgentMessageDelivery {
        "async" => Async,
    }
}

/// `display` of [`AgentMessageModeration`](super::AgentMessageModeration).
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

debug_without_text! { AgentMessageDisplay { check_trusted_contacts, cyber_trusted_access } }

/// `moderation` of [`AgentMessageThreadItem`](super::AgentMessageThreadItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AgentMessageModeration {
    pub moderated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<AgentMessageDisplay>,
}

words! {
    /// In [`BrowserUseOriginPolicy`](super::BrowserUseOriginPolicy), [`BrowserUseOriginPolicyConfig`](super::BrowserUseOriginPolicyConfig) and 8 more.
    pub enum AllowDenyRequirement {
        "allow" => Allow,
        "deny" => Deny,
    }
}

keyed_enum! {
    /// When the runtime asks before it does something.
    pub enum AskForApproval {
        "untrusted" => Untrusted,
        "on-request" => OnRequest,
        "never" => Never,
        "granular" => Granular(GranularApproval),
    }
}

/// What `granular` of [`AskForApproval`](super::AskForApproval) holds.
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

setters! { GranularApproval { request_permissions: bool, skill_approval: bool } }

/// `questions` of [`AgentMessageThreadItem`](super::AgentMessageThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AsyncUserInputQuestion {
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<String>>,
}

debug_without_text! { AsyncUserInputQuestion {} }

/// `byteRange` of [`TextElement`](super::TextElement).
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
    /// In [`ApplyPatchApprovalParams`](super::ApplyPatchApprovalParams), [`CustomToolCallOutputResponseItem`](super::CustomToolCallOutputResponseItem) and 12 more.
    pub struct CallId;
}

/// In [`ThreadResumeResponse`](super::ThreadResumeResponse), [`ThreadSettings`](super::ThreadSettings) and 2 more.
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
    /// In [`ModelAccessPrograms`](super::ModelAccessPrograms) and [`TurnStartParams`](super::TurnStartParams).
    pub enum CyberAccessProgram {
        "standard" => Standard,
        "daybreakBlue" => DaybreakBlue,
        "daybreakRed" => DaybreakRed,
    }
}

/// In [`FileChangePatchUpdatedNotification`](super::FileChangePatchUpdatedNotification) and [`FileChangeThreadItem`](super::FileChangeThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FileUpdateChange {
    pub diff: String,
    pub kind: PatchChangeKind,
    pub path: String,
}

debug_without_text! { FileUpdateChange { kind } }

words! {
    /// In [`Config`](super::Config) and [`ConfigRequirements`](super::ConfigRequirements).
    pub enum ForcedLoginMethod {
        "chatgpt" => Chatgpt,
        "api" => Api,
    }
}

untagged_enum! {
    /// In [`CustomToolCallOutputResponseItem`](super::CustomToolCallOutputResponseItem), [`FunctionCallOutputResponseItem`](super::FunctionCallOutputResponseItem) and 2 more.
    pub enum FunctionCallOutputBody {
        Text(String) = Kind::String,
        List(Vec<FunctionCallOutputContentItem>) = Kind::Array,
    }
}

words! {
    /// In [`ImageUserInput`](super::ImageUserInput), [`InputImageContentItem`](super::InputImageContentItem) and 2 more.
    pub enum ImageDetail {
        "auto" => Auto,
        "low" => Low,
        "high" => High,
        "original" => Original,
    }
}

text! {
    /// Identifies an item within its thread.
    pub struct ItemId;
}

text! {
    /// In [`AdditionalFileSystemPermissions`](super::AdditionalFileSystemPermissions), [`ApplicationStorageRequirements`](super::ApplicationStorageRequirements) and 22 more.
    pub struct LegacyAppPathString;
}

/// `memoryCitation` of [`AgentMessageThreadItem`](super::AgentMessageThreadItem).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MemoryCitation {
    pub thread_ids: Vec<ThreadId>,
    pub entries: Vec<MemoryCitationEntry>,
}

/// `entries` of [`MemoryCitation`](super::MemoryCitation).
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

debug_without_text! { MemoryCitationEntry { line_end, line_start } }

words! {
    /// In [`AgentMessageThreadItem`](super::AgentMessageThreadItem) and [`MessageResponseItem`](super::MessageResponseItem).
    pub enum MessagePhase {
        "commentary" => Commentary,
        "partial_answer" => PartialAnswer,
        "final_answer" => FinalAnswer,
    }
}

words! {
    /// In [`CollaborationMode`](super::CollaborationMode) and [`CollaborationModeMask`](super::CollaborationModeMask).
    pub enum ModeKind {
        "plan" => Plan,
        "default" => Default,
    }
}

keyed_enum! {
    /// In [`ThreadForkResponse`](super::ThreadForkResponse), [`ThreadResumeResponse`](super::ThreadResumeResponse) and 5 more.
    pub enum MultiAgentMode {
        "explicitRequestOnly" => ExplicitRequestOnly,
        "proactive" => Proactive,
        "custom" => Custom(String),
    }
}

words! {
    /// `turnKind` of [`ActiveTurnNotSteerableCodexErrorInfo`](super::ActiveTurnNotSteerableCodexErrorInfo).
    pub enum NonSteerableTurnKind {
        "review" => Review,
        "compact" => Compact,
    }
}

words! {
    /// `status` of [`FileChangeThreadItem`](super::FileChangeThreadItem).
    pub enum PatchApplyStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
        "declined" => Declined,
    }
}

tagged_enum! {
    /// `kind` of [`FileUpdateChange`](super::FileUpdateChange).
    pub enum PatchChangeKind by "type" {
        "add" => Add,
        "delete" => Delete,
        "update" => Update(UpdatePatchChangeKind),
    }
}

/// The [`PatchChangeKind`](super::PatchChangeKind) whose `type` is `update`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "update")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UpdatePatchChangeKind {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub move_path: Option<String>,
}

debug_without_text! { UpdatePatchChangeKind {} }

words! {
    /// In [`ThreadResumeParams`](super::ThreadResumeParams), [`ThreadSettings`](super::ThreadSettings) and 3 more.
    pub enum Personality {
        "none" => None,
        "friendly" => Friendly,
        "pragmatic" => Pragmatic,
    }
}

words! {
    /// In [`AccountUpdatedNotification`](super::AccountUpdatedNotification), [`ChatgptAccount`](super::ChatgptAccount) and 1 more.
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
    /// In [`CommandExecOutputDeltaNotification`](super::CommandExecOutputDeltaNotification), [`CommandExecParams`](super::CommandExecParams) and 8 more.
    pub struct ProcessId;
}

/// `settings` of [`CollaborationMode`](super::CollaborationMode).
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

setters! { Settings { developer_instructions: String, reasoning_effort: ReasoningEffort } }

debug_without_text! { Settings { reasoning_effort } }

words! {
    /// In `ProjectListParams`, [`ThreadItemsListParams`](super::ThreadItemsListParams) and 4 more.
    pub enum SortDirection {
        "asc" => Asc,
        "desc" => Desc,
    }
}

/// `text_elements` of [`TextUserInput`](super::TextUserInput).
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

setters! { TextElement { placeholder: String } }

debug_without_text! { TextElement { byte_range } }

words! {
    /// `omit_tools_from` of [`AppConfig`](super::AppConfig).
    pub enum ToolExposureSurface {
        "code_mode" => CodeMode,
        "deferred" => Deferred,
        "direct" => Direct,
    }
}

/// `trace` of [`JsonRpcRequest`](super::JsonRpcRequest).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct W3cTraceContext {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traceparent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracestate: Option<String>,
}

debug_without_text! { W3cTraceContext {} }

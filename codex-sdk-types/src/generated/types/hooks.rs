// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `hooks`.

use serde::{Deserialize, Serialize};

use super::{AbsolutePathBuf, EnvironmentId, PluginId, ThreadId};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

/// `errors` of [`HooksListEntry`](super::HooksListEntry).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct HookErrorInfo {
    pub message: String,
    pub path: String,
}

debug_without_text! { HookErrorInfo {} }

words! {
    /// In [`AgentHookMetadata`](super::AgentHookMetadata), [`CommandHookMetadata`](super::CommandHookMetadata) and 4 more.
    pub enum HookEventName {
        "preModelRequest" => PreModelRequest,
        "postModelRequest" => PostModelRequest,
        "preToolUse" => PreToolUse,
        "permissionRequest" => PermissionRequest,
        "postToolUse" => PostToolUse,
        "preCompact" => PreCompact,
        "postCompact" => PostCompact,
        "sessionStart" => SessionStart,
        "sessionEnd" => SessionEnd,
        "userPromptSubmit" => UserPromptSubmit,
        "subagentStart" => SubagentStart,
        "subagentStop" => SubagentStop,
        "stop" => Stop,
        "interrupt" => Interrupt,
    }
}

tagged_enum! {
    /// `hooks` of [`HooksListEntry`](super::HooksListEntry).
    pub enum HookMetadata by "handlerType" {
        "command" => Command(CommandHookMetadata),
        "mcpTool" => McpTool(McpToolHookMetadata),
        "prompt" => Prompt(PromptHookMetadata),
        "agent" => Agent(AgentHookMetadata),
    }
}

/// The [`HookMetadata`](super::HookMetadata) whose `handlerType` is `command`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "handlerType", rename = "command", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CommandHookMetadata {
    pub command: String,
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_context_limit: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

debug_without_text! {
    CommandHookMetadata {
        display_order,
        enabled,
        event_name,
        is_managed,
        source,
        source_path,
        timeout_sec,
        trust_status,
        additional_context_limit,
        r#async,
        environment_id,
        plugin_id,
    }
}

/// The [`HookMetadata`](super::HookMetadata) whose `handlerType` is `mcpTool`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "handlerType", rename = "mcpTool", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpToolHookMetadata {
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub server: String,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub timeout_sec: u64,
    pub tool: String,
    pub trust_status: HookTrustStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_context_limit: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

debug_without_text! {
    McpToolHookMetadata {
        display_order,
        enabled,
        event_name,
        is_managed,
        source,
        source_path,
        timeout_sec,
        trust_status,
        additional_context_limit,
        environment_id,
        plugin_id,
    }
}

/// The [`HookMetadata`](super::HookMetadata) whose `handlerType` is `prompt`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "handlerType", rename = "prompt", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PromptHookMetadata {
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_context_limit: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

debug_without_text! {
    PromptHookMetadata {
        display_order,
        enabled,
        event_name,
        is_managed,
        source,
        source_path,
        timeout_sec,
        trust_status,
        additional_context_limit,
        environment_id,
        plugin_id,
    }
}

/// The [`HookMetadata`](super::HookMetadata) whose `handlerType` is `agent`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "handlerType", rename = "agent", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AgentHookMetadata {
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_context_limit: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

debug_without_text! {
    AgentHookMetadata {
        display_order,
        enabled,
        event_name,
        is_managed,
        source,
        source_path,
        timeout_sec,
        trust_status,
        additional_context_limit,
        environment_id,
        plugin_id,
    }
}

/// `fragments` of [`HookPromptThreadItem`](super::HookPromptThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct HookPromptFragment {
    pub hook_run_id: String,
    pub text: String,
}

debug_without_text! { HookPromptFragment {} }

words! {
    /// In [`AgentHookMetadata`](super::AgentHookMetadata), [`CommandHookMetadata`](super::CommandHookMetadata) and 3 more.
    pub enum HookSource {
        "system" => System,
        "user" => User,
        "project" => Project,
        "mdm" => Mdm,
        "sessionFlags" => SessionFlags,
        "plugin" => Plugin,
        "cloudRequirements" => CloudRequirements,
        "cloudManagedConfig" => CloudManagedConfig,
        "legacyManagedConfigFile" => LegacyManagedConfigFile,
        "legacyManagedConfigMdm" => LegacyManagedConfigMdm,
        "unknown" => Unknown,
    }
}

words! {
    /// In [`AgentHookMetadata`](super::AgentHookMetadata), [`CommandHookMetadata`](super::CommandHookMetadata) and 2 more.
    pub enum HookTrustStatus {
        "managed" => Managed,
        "untrusted" => Untrusted,
        "trusted" => Trusted,
        "modified" => Modified,
    }
}

/// `data` of [`HooksListResponse`](super::HooksListResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct HooksListEntry {
    pub cwd: String,
    pub errors: Vec<HookErrorInfo>,
    pub hooks: Vec<HookMetadata>,
    pub warnings: Vec<String>,
}

debug_without_text! { HooksListEntry { errors, hooks } }

/// What `hooks/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct HooksListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

setters! { HooksListParams { cwds: Vec<String>, thread_id: ThreadId } }

debug_without_text! { HooksListParams { thread_id } }

/// What `hooks/list` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct HooksListResponse {
    pub data: Vec<HooksListEntry>,
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `configured_hooks`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::protocol::macros::{debug_without_text, tagged_enum};

tagged_enum! {
    /// `hooks` of [`ConfiguredHookMatcherGroup`](super::ConfiguredHookMatcherGroup).
    pub enum ConfiguredHookHandler by "type" {
        "command" => Command(CommandConfiguredHookHandler),
        "mcp_tool" => McpTool(McpToolConfiguredHookHandler),
        "prompt" => Prompt,
        "agent" => Agent,
    }
}

/// The [`ConfiguredHookHandler`](super::ConfiguredHookHandler) whose `type` is `command`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "command", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CommandConfiguredHookHandler {
    pub r#async: bool,
    pub command: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_context_limit: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command_windows: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_sec: Option<u64>,
}

debug_without_text! {
    CommandConfiguredHookHandler {
        r#async,
        additional_context_limit,
        timeout_sec,
    }
}

/// The [`ConfiguredHookHandler`](super::ConfiguredHookHandler) whose `type` is `mcp_tool`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mcp_tool", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpToolConfiguredHookHandler {
    pub input: BTreeMap<String, Value>,
    pub server: String,
    pub tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_sec: Option<u64>,
}

debug_without_text! { McpToolConfiguredHookHandler { timeout_sec } }

/// `PermissionRequest` of [`ManagedHooksRequirements`](super::ManagedHooksRequirements).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfiguredHookMatcherGroup {
    pub hooks: Vec<ConfiguredHookHandler>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<String>,
}

debug_without_text! { ConfiguredHookMatcherGroup { hooks } }

/// `hooks` of [`ConfigRequirements`](super::ConfigRequirements).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ManagedHooksRequirements {
    #[serde(rename = "PermissionRequest")]
    pub permission_request: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PostCompact")]
    pub post_compact: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PostToolUse")]
    pub post_tool_use: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PreCompact")]
    pub pre_compact: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PreToolUse")]
    pub pre_tool_use: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "SessionStart")]
    pub session_start: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "Stop")]
    pub stop: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "SubagentStart")]
    pub subagent_start: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "SubagentStop")]
    pub subagent_stop: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "UserPromptSubmit")]
    pub user_prompt_submit: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "Interrupt", skip_serializing_if = "Option::is_none")]
    pub interrupt: Option<Vec<ConfiguredHookMatcherGroup>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managed_dir: Option<String>,
    #[serde(rename = "PostModelRequest", skip_serializing_if = "Option::is_none")]
    pub post_model_request: Option<Vec<ConfiguredHookMatcherGroup>>,
    #[serde(rename = "PreModelRequest", skip_serializing_if = "Option::is_none")]
    pub pre_model_request: Option<Vec<ConfiguredHookMatcherGroup>>,
    #[serde(rename = "SessionEnd", skip_serializing_if = "Option::is_none")]
    pub session_end: Option<Vec<ConfiguredHookMatcherGroup>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub windows_managed_dir: Option<String>,
}

debug_without_text! {
    ManagedHooksRequirements {
        permission_request,
        post_compact,
        post_tool_use,
        pre_compact,
        pre_tool_use,
        session_start,
        stop,
        subagent_start,
        subagent_stop,
        user_prompt_submit,
        interrupt,
        post_model_request,
        pre_model_request,
        session_end,
    }
}

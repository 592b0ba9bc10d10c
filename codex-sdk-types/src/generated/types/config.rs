// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `config`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AbsolutePathBuf, ApprovalsReviewer, AskForApproval, BrowserUseConfig, ComputerUseConfig,
    ConfigLayer, ConfigLayerMetadata, ForcedLoginMethod, ReasoningEffort, ReasoningSummary,
    SandboxMode, WebSearchMode, WebSearchProvider, WebSearchToolConfig,
};
use crate::protocol::macros::{debug_without_text, setters, untagged_enum, words};

/// `analytics` of [`Config`](super::Config).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AnalyticsConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Every other key.
    #[serde(flatten)]
    pub others: BTreeMap<String, Value>,
}

debug_without_text! { AnalyticsConfig { enabled } }

words! {
    /// In [`AppConfig`](super::AppConfig), [`AppLinkConfig`](super::AppLinkConfig) and 2 more.
    pub enum AppToolApproval {
        "auto" => Auto,
        "prompt" => Prompt,
        "writes" => Writes,
        "approve" => Approve,
    }
}

/// `apps` of [`Config`](super::Config).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppsConfig {
    #[serde(rename = "_default", skip_serializing_if = "Option::is_none")]
    pub default: Option<AppsDefaultConfig>,
    /// Every other key.
    #[serde(flatten)]
    pub others: BTreeMap<String, Value>,
}

debug_without_text! { AppsConfig { default } }

/// `_default` of [`AppsConfig`](super::AppsConfig).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppsDefaultConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_tools_approval_mode: Option<AppToolApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destructive_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_world_enabled: Option<bool>,
}

words! {
    /// `model_auto_compact_token_limit_scope` of [`Config`](super::Config).
    pub enum AutoCompactTokenLimitScope {
        "total" => Total,
        "body_after_prefix" => BodyAfterPrefix,
    }
}

/// `config` of [`ConfigReadResponse`](super::ConfigReadResponse).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct Config {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub analytics: Option<AnalyticsConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apps: Option<AppsConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_use: Option<BrowserUseConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_search_provider: Option<WebSearchProvider>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compact_prompt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub computer_use: Option<ComputerUseConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desktop: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forced_chatgpt_workspace_id: Option<ForcedChatgptWorkspaceIds>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forced_login_method: Option<ForcedLoginMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_auto_compact_token_limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_auto_compact_token_limit_scope: Option<AutoCompactTokenLimitScope>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_context_window: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_reasoning_effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_reasoning_summary: Option<ReasoningSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_verbosity: Option<Verbosity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_mode: Option<SandboxMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_workspace_write: Option<SandboxWorkspaceWrite>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tools: Option<ToolsV2>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_search: Option<WebSearchMode>,
    /// Every other key.
    #[serde(flatten)]
    pub others: BTreeMap<String, Value>,
}

debug_without_text! {
    Config {
        analytics,
        approval_policy,
        approvals_reviewer,
        #[cfg(feature = "experimental")]
        apps,
        browser_use,
        client_search_provider,
        computer_use,
        forced_chatgpt_workspace_id,
        forced_login_method,
        model_auto_compact_token_limit,
        model_auto_compact_token_limit_scope,
        model_context_window,
        model_reasoning_effort,
        model_reasoning_summary,
        model_verbosity,
        sandbox_mode,
        sandbox_workspace_write,
        tools,
        web_search,
    }
}

/// What `config/batchWrite` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfigBatchWriteParams {
    pub edits: Vec<ConfigEdit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reload_user_config: Option<bool>,
}

impl ConfigBatchWriteParams {
    /// One with what is required.
    pub fn new(edits: Vec<ConfigEdit>) -> Self {
        Self { edits, expected_version: None, file_path: None, reload_user_config: None }
    }
}

setters! {
    ConfigBatchWriteParams {
        expected_version: String,
        file_path: String,
        reload_user_config: bool,
    }
}

debug_without_text! { ConfigBatchWriteParams { edits, reload_user_config } }

/// `edits` of [`ConfigBatchWriteParams`](super::ConfigBatchWriteParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ConfigEdit {
    pub key_path: String,
    pub merge_strategy: MergeStrategy,
    pub value: Value,
}

impl ConfigEdit {
    /// One with what is required.
    pub fn new(
        key_path: impl Into<String>,
        merge_strategy: impl Into<MergeStrategy>,
        value: Value,
    ) -> Self {
        Self { key_path: key_path.into(), merge_strategy: merge_strategy.into(), value }
    }
}

debug_without_text! { ConfigEdit { merge_strategy } }

/// What `config/read` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfigReadParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_layers: Option<bool>,
}

setters! { ConfigReadParams { cwd: String, include_layers: bool } }

debug_without_text! { ConfigReadParams { include_layers } }

/// What `config/read` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfigReadResponse {
    pub config: Config,
    pub origins: BTreeMap<String, ConfigLayerMetadata>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layers: Option<Vec<ConfigLayer>>,
}

/// What `config/value/write` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfigValueWriteParams {
    pub key_path: String,
    pub merge_strategy: MergeStrategy,
    pub value: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_path: Option<String>,
}

impl ConfigValueWriteParams {
    /// One with what is required.
    pub fn new(
        key_path: impl Into<String>,
        merge_strategy: impl Into<MergeStrategy>,
        value: Value,
    ) -> Self {
        Self {
            key_path: key_path.into(),
            merge_strategy: merge_strategy.into(),
            value,
            expected_version: None,
            file_path: None,
        }
    }
}

setters! { ConfigValueWriteParams { expected_version: String, file_path: String } }

debug_without_text! { ConfigValueWriteParams { merge_strategy } }

/// What `config/batchWrite` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfigWriteResponse {
    pub file_path: AbsolutePathBuf,
    pub status: WriteStatus,
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overridden_metadata: Option<OverriddenMetadata>,
}

debug_without_text! { ConfigWriteResponse { file_path, status, overridden_metadata } }

untagged_enum! {
    /// `forced_chatgpt_workspace_id` of [`Config`](super::Config).
    pub enum ForcedChatgptWorkspaceIds {
        Text(String) = Kind::String,
        List(Vec<String>) = Kind::Array,
    }
}

/// What `config/mcpServer/reload` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpServerRefreshResponse {}

words! {
    /// In [`ConfigEdit`](super::ConfigEdit) and [`ConfigValueWriteParams`](super::ConfigValueWriteParams).
    pub enum MergeStrategy {
        "replace" => Replace,
        "upsert" => Upsert,
    }
}

/// `overriddenMetadata` of [`ConfigWriteResponse`](super::ConfigWriteResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct OverriddenMetadata {
    pub effective_value: Value,
    pub message: String,
    pub overriding_layer: ConfigLayerMetadata,
}

debug_without_text! { OverriddenMetadata { overriding_layer } }

/// `sandbox_workspace_write` of [`Config`](super::Config).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SandboxWorkspaceWrite {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_slash_tmp: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_tmpdir_env_var: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_access: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writable_roots: Option<Vec<String>>,
}

debug_without_text! {
    SandboxWorkspaceWrite {
        exclude_slash_tmp,
        exclude_tmpdir_env_var,
        network_access,
    }
}

/// `tools` of [`Config`](super::Config).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ToolsV2 {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_search: Option<WebSearchToolConfig>,
}

words! {
    /// `model_verbosity` of [`Config`](super::Config).
    pub enum Verbosity {
        "low" => Low,
        "medium" => Medium,
        "high" => High,
    }
}

words! {
    /// `status` of [`ConfigWriteResponse`](super::ConfigWriteResponse).
    pub enum WriteStatus {
        "ok" => Ok,
        "okOverridden" => OkOverridden,
    }
}

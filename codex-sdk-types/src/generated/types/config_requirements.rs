// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `config_requirements`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[cfg(feature = "experimental")]
use super::ApprovalsReviewer;
use super::{
    AllowDenyRequirement, AskForApproval, ForcedLoginMethod, LegacyAppPathString, ReasoningEffort,
    SandboxMode, WebSearchMode,
};
use crate::protocol::macros::{debug_without_text, keyed_enum, tagged_enum, words};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ApplicationNetworkRequirements {
    pub domains: BTreeMap<String, NetworkDomainPermission>,
    pub enabled: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ApplicationRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<ApplicationNetworkRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<ApplicationStorageRequirements>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ApplicationStorageRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_project_parent: Option<LegacyAppPathString>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projectless_workspace_root: Option<LegacyAppPathString>,
}

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AutoReviewRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignore_rules: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_on_models: Option<Vec<String>>,
}

debug_without_text!(AutoReviewRequirements {});

words! {
    pub enum BrowserUseAccessApprovalLifetime {
        "turn" => Turn,
        "thread" => Thread,
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BrowserUseExtensionRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_headers: Option<Vec<RequestHeader>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BrowserUseOriginPolicy {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<AllowDenyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_approval_lifetime: Option<BrowserUseAccessApprovalLifetime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_review: Option<AllowDenyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub downloads: Option<AllowDenyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_cdp_access: Option<AllowDenyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistent_approval: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploads: Option<AllowDenyRequirement>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BrowserUseRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_global_persistent_approval: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_history_access: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_webmcp: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_origin_policy: Option<BrowserUseOriginPolicy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_auto_review: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<BrowserUseExtensionRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origins: Option<BTreeMap<String, BrowserUseOriginPolicy>>,
}

words! {
    pub enum CliAuthCredentialsStoreMode {
        "file" => File,
        "keyring" => Keyring,
        "auto" => Auto,
        "ephemeral" => Ephemeral,
    }
}

/// `command` of [`ConfiguredHookHandler`](super::ConfiguredHookHandler).
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

debug_without_text!(CommandConfiguredHookHandler {
    r#async,
    additional_context_limit,
    timeout_sec,
});

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseMacosRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_ids: Option<BTreeMap<String, AllowDenyRequirement>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_locked_computer_use: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_persistent_approval: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_app_access: Option<AllowDenyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub macos: Option<ComputerUseMacosRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub windows: Option<ComputerUseWindowsRequirements>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseWindowsExeRequirement {
    pub access: AllowDenyRequirement,
    pub product_name: String,
    pub publisher_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binary_name: Option<String>,
}

debug_without_text!(ComputerUseWindowsExeRequirement { access });

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseWindowsRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aumids: Option<BTreeMap<String, AllowDenyRequirement>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exes: Option<Vec<ComputerUseWindowsExeRequirement>>,
}

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfigRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_developer_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_appshots: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_browser_and_computer_use: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_login_shell: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_managed_hooks_only: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_remote_control: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_approval_policies: Option<Vec<AskForApproval>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_approvals_reviewers: Option<Vec<ApprovalsReviewer>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_login_methods: Option<Vec<ForcedLoginMethod>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_permission_profiles: Option<BTreeMap<String, bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_sandbox_modes: Option<Vec<SandboxMode>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_web_search_modes: Option<Vec<WebSearchMode>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_windows_sandbox_implementations: Option<Vec<WindowsSandboxImplementation>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<ApplicationRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_review: Option<AutoReviewRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_use: Option<BrowserUseRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatgpt_base_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_for_update_on_startup: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cli_auth_credentials_store: Option<CliAuthCredentialsStoreMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub computer_use: Option<ComputerUseRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_permissions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_residency: Option<ResidencyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feature_requirements: Option<BTreeMap<String, bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback: Option<FeedbackRequirements>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hooks: Option<ManagedHooksRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_app_browser: Option<InAppBrowserRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_dir: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_catalog_json: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_providers: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub models: Option<ModelsRequirements>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<NetworkRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otel: Option<OtelRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sqlite_home: Option<String>,
}

debug_without_text!(ConfigRequirements {
    allow_appshots,
    allow_browser_and_computer_use,
    allow_login_shell,
    allow_managed_hooks_only,
    allow_remote_control,
    allowed_approval_policies,
    #[cfg(feature = "experimental")]
    allowed_approvals_reviewers,
    allowed_login_methods,
    allowed_permission_profiles,
    allowed_sandbox_modes,
    allowed_web_search_modes,
    allowed_windows_sandbox_implementations,
    #[cfg(feature = "experimental")]
    application,
    auto_review,
    browser_use,
    check_for_update_on_startup,
    cli_auth_credentials_store,
    computer_use,
    enforce_residency,
    feature_requirements,
    feedback,
    #[cfg(feature = "experimental")]
    hooks,
    in_app_browser,
    models,
    #[cfg(feature = "experimental")]
    network,
    otel,
});

/// What `configRequirements/read` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfigRequirementsReadResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirements: Option<ConfigRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_independent_speed_modes: Option<bool>,
}

tagged_enum! {
    pub enum ConfiguredHookHandler by "type" {
        "command" => Command(CommandConfiguredHookHandler),
        "mcp_tool" => McpTool(McpToolConfiguredHookHandler),
        "prompt" => Prompt,
        "agent" => Agent,
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfiguredHookMatcherGroup {
    pub hooks: Vec<ConfiguredHookHandler>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matcher: Option<String>,
}

debug_without_text!(ConfiguredHookMatcherGroup { hooks });

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FeedbackRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InAppBrowserRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_external_browser_settings_import: Option<bool>,
}

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

debug_without_text!(ManagedHooksRequirements {
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
});

/// `mcp_tool` of [`ConfiguredHookHandler`](super::ConfiguredHookHandler).
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

debug_without_text!(McpToolConfiguredHookHandler { timeout_sec });

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ModelsRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_thread: Option<NewThreadModelDefaults>,
}

words! {
    pub enum NetworkDomainPermission {
        "allow" => Allow,
        "deny" => Deny,
    }
}

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct NetworkRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_local_binding: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_unix_sockets: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_upstream_proxy: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_domains: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dangerously_allow_all_unix_sockets: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dangerously_allow_non_loopback_proxy: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denied_domains: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<BTreeMap<String, NetworkDomainPermission>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_port: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managed_allowed_domains_only: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_domains: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub socks_port: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unix_sockets: Option<BTreeMap<String, NetworkUnixSocketPermission>>,
}

debug_without_text!(NetworkRequirements {
    allow_local_binding,
    allow_upstream_proxy,
    dangerously_allow_all_unix_sockets,
    dangerously_allow_non_loopback_proxy,
    domains,
    enabled,
    http_port,
    managed_allowed_domains_only,
    socks_port,
    unix_sockets,
});

words! {
    pub enum NetworkUnixSocketPermission {
        "allow" => Allow,
        "deny" => Deny,
    }
}

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct NewThreadModelDefaults {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_reasoning_effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
}

debug_without_text!(NewThreadModelDefaults { model_reasoning_effort });

keyed_enum! {
    pub enum OtelExporter {
        "none" => None,
        "statsig" => Statsig,
        "otlp-http" => OtlpHttp(OtlpHttpOtelExporter),
        "otlp-grpc" => OtlpGrpc(OtlpGrpcOtelExporter),
    }
}

words! {
    pub enum OtelHttpProtocol {
        "binary" => Binary,
        "json" => Json,
    }
}

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OtelRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exporter: Option<OtelExporter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_agent_responses: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_guardian_assessments: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_sse_deltas: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_user_prompt: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics_exporter: Option<OtelExporter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span_attributes: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_result: Option<OtelToolResultLogConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace_exporter: Option<OtelExporter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracestate: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

debug_without_text!(OtelRequirements {
    exporter,
    log_agent_responses,
    log_guardian_assessments,
    log_sse_deltas,
    log_user_prompt,
    metrics_exporter,
    tool_result,
    trace_exporter,
});

#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OtelTlsConfig {
    #[serde(rename = "ca-certificate", skip_serializing_if = "Option::is_none")]
    pub ca_certificate: Option<String>,
    #[serde(rename = "client-certificate", skip_serializing_if = "Option::is_none")]
    pub client_certificate: Option<String>,
    #[serde(rename = "client-private-key", skip_serializing_if = "Option::is_none")]
    pub client_private_key: Option<String>,
}

debug_without_text!(OtelTlsConfig {});

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct OtelToolResultLogConfig {
    pub max_bytes: u64,
}

/// `otlp-grpc` of [`OtelExporter`](super::OtelExporter).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OtlpGrpcOtelExporter {
    pub endpoint: String,
    pub headers: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<OtelTlsConfig>,
}

debug_without_text!(OtlpGrpcOtelExporter { tls });

/// `otlp-http` of [`OtelExporter`](super::OtelExporter).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OtlpHttpOtelExporter {
    pub endpoint: String,
    pub headers: BTreeMap<String, String>,
    pub protocol: OtelHttpProtocol,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<OtelTlsConfig>,
}

debug_without_text!(OtlpHttpOtelExporter { protocol, tls });

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RequestHeader {
    pub name: String,
    pub value: String,
}

debug_without_text!(RequestHeader {});

words! {
    pub enum ResidencyRequirement {
        "us" => Us,
    }
}

words! {
    pub enum WindowsSandboxImplementation {
        "elevated" => Elevated,
        "unelevated" => Unelevated,
        "mxc" => Mxc,
    }
}

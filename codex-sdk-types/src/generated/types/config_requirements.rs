// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `config_requirements`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[cfg(feature = "experimental")]
use super::{ApprovalsReviewer, ManagedHooksRequirements};
use super::{
    AskForApproval, BrowserUseRequirements, ComputerUseRequirements, ForcedLoginMethod,
    LegacyAppPathString, NetworkDomainPermission, NetworkUnixSocketPermission, OtelRequirements,
    ReasoningEffort, SandboxMode, WebSearchMode,
};
use crate::protocol::macros::{debug_without_text, words};

/// `network` of [`ApplicationRequirements`](super::ApplicationRequirements).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ApplicationNetworkRequirements {
    pub domains: BTreeMap<String, NetworkDomainPermission>,
    pub enabled: bool,
}

/// `application` of [`ConfigRequirements`](super::ConfigRequirements).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ApplicationRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<ApplicationNetworkRequirements>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<ApplicationStorageRequirements>,
}

/// `storage` of [`ApplicationRequirements`](super::ApplicationRequirements).
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

/// `autoReview` of [`ConfigRequirements`](super::ConfigRequirements).
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

debug_without_text! { AutoReviewRequirements {} }

words! {
    /// `cliAuthCredentialsStore` of [`ConfigRequirements`](super::ConfigRequirements).
    pub enum CliAuthCredentialsStoreMode {
        "file" => File,
        "keyring" => Keyring,
        "auto" => Auto,
        "ephemeral" => Ephemeral,
    }
}

/// `requirements` of [`ConfigRequirementsReadResponse`](super::ConfigRequirementsReadResponse).
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

debug_without_text! {
    ConfigRequirements {
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
    }
}

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

/// `feedback` of [`ConfigRequirements`](super::ConfigRequirements).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FeedbackRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

/// `inAppBrowser` of [`ConfigRequirements`](super::ConfigRequirements).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InAppBrowserRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_external_browser_settings_import: Option<bool>,
}

/// `models` of [`ConfigRequirements`](super::ConfigRequirements).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ModelsRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_thread: Option<NewThreadModelDefaults>,
}

/// `network` of [`ConfigRequirements`](super::ConfigRequirements).
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

debug_without_text! {
    NetworkRequirements {
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
    }
}

/// `newThread` of [`ModelsRequirements`](super::ModelsRequirements).
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

debug_without_text! { NewThreadModelDefaults { model_reasoning_effort } }

/// `requestHeaders` of [`BrowserUseExtensionRequirements`](super::BrowserUseExtensionRequirements).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RequestHeader {
    pub name: String,
    pub value: String,
}

debug_without_text! { RequestHeader {} }

words! {
    /// `enforceResidency` of [`ConfigRequirements`](super::ConfigRequirements).
    pub enum ResidencyRequirement {
        "us" => Us,
    }
}

words! {
    /// `allowedWindowsSandboxImplementations` of [`ConfigRequirements`](super::ConfigRequirements).
    pub enum WindowsSandboxImplementation {
        "elevated" => Elevated,
        "unelevated" => Unelevated,
        "mxc" => Mxc,
    }
}

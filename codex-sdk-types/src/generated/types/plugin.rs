// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `plugin`.

use serde::{Deserialize, Serialize};

use super::{
    AbsolutePathBuf, HookEventName, LegacyAppPathString, PluginInstallPolicy,
    PluginInstallPolicySource, PluginShareContext, PluginSource, ScheduledTaskSummary,
    SkillInterface,
};
use crate::protocol::macros::{debug_without_text, setters, text, words};

/// In [`PluginDetail`](super::PluginDetail) and [`PluginInstallResponse`](super::PluginInstallResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppSummary {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_url: Option<String>,
}

debug_without_text! { AppSummary {} }

/// `appTemplates` of [`PluginDetail`](super::PluginDetail).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppTemplateSummary {
    pub materialized_app_ids: Vec<String>,
    pub name: String,
    pub template_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical_connector_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<AppTemplateUnavailableReason>,
}

debug_without_text! { AppTemplateSummary { reason } }

words! {
    /// `reason` of [`AppTemplateSummary`](super::AppTemplateSummary).
    pub enum AppTemplateUnavailableReason {
        "NOT_CONFIGURED_FOR_WORKSPACE" => NotConfiguredForWorkspace,
        "NO_ACTIVE_WORKSPACE" => NoActiveWorkspace,
    }
}

words! {
    /// In [`PluginInstallResponse`](super::PluginInstallResponse) and [`PluginSummary`](super::PluginSummary).
    pub enum PluginAuthPolicy {
        "ON_INSTALL" => OnInstall,
        "ON_USE" => OnUse,
    }
}

words! {
    /// `availability` of [`PluginSummary`](super::PluginSummary).
    pub enum PluginAvailability {
        "DISABLED_BY_ADMIN" => DisabledByAdmin,
        "AVAILABLE" => Available,
    }
}

/// `plugin` of [`PluginReadResponse`](super::PluginReadResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginDetail {
    pub app_templates: Vec<AppTemplateSummary>,
    pub apps: Vec<AppSummary>,
    pub hooks: Vec<PluginHookSummary>,
    pub marketplace_name: String,
    pub mcp_servers: Vec<String>,
    pub skills: Vec<SkillSummary>,
    pub summary: PluginSummary,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_path: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onboarding_skill: Option<SkillSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_tasks: Option<Vec<ScheduledTaskSummary>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_url: Option<String>,
}

debug_without_text! {
    PluginDetail {
        app_templates,
        apps,
        hooks,
        skills,
        summary,
        marketplace_path,
        onboarding_skill,
        scheduled_tasks,
    }
}

words! {
    /// `disabledReason` of [`PluginSummary`](super::PluginSummary).
    pub enum PluginDisabledReason {
        "disabled_by_admin" => DisabledByAdmin,
        "plan_not_eligible" => PlanNotEligible,
        "required_app_unavailable" => RequiredAppUnavailable,
        "unknown" => Unknown,
    }
}

/// `hooks` of [`PluginDetail`](super::PluginDetail).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginHookSummary {
    pub event_name: HookEventName,
    pub key: String,
}

debug_without_text! { PluginHookSummary { event_name } }

text! {
    /// In [`AgentHookMetadata`](super::AgentHookMetadata), [`CommandExecutionThreadItem`](super::CommandExecutionThreadItem) and 24 more.
    pub struct PluginId;
}

/// `interface` of [`PluginSummary`](super::PluginSummary).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginInterface {
    pub capabilities: Vec<String>,
    pub screenshot_urls: Vec<String>,
    pub screenshots: Vec<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub composer_icon: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub composer_icon_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_prompt: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_dark: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privacy_policy_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_of_service_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

debug_without_text! { PluginInterface { screenshots, composer_icon, logo, logo_dark } }

/// What `plugin/read` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginReadParams {
    pub plugin_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_path: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_marketplace_name: Option<String>,
}

impl PluginReadParams {
    /// One with what is required.
    pub fn new(plugin_name: impl Into<String>) -> Self {
        Self {
            plugin_name: plugin_name.into(),
            marketplace_path: None,
            remote_marketplace_name: None,
        }
    }
}

setters! { PluginReadParams { marketplace_path: AbsolutePathBuf, remote_marketplace_name: String } }

debug_without_text! { PluginReadParams { marketplace_path } }

/// What `plugin/read` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginReadResponse {
    pub plugin: PluginDetail,
}

/// `data` of `PluginSearchResponse`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginSearchResult {
    pub marketplace_name: String,
    pub plugin: PluginSummary,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_path: Option<AbsolutePathBuf>,
}

debug_without_text! { PluginSearchResult { plugin, marketplace_path } }

words! {
    /// `scope` of `PluginSearchParams`.
    pub enum PluginSearchScope {
        "global" => Global,
        "workspace" => Workspace,
        "personal" => Personal,
    }
}

/// What `plugin/skill/read` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginSkillReadParams {
    pub remote_marketplace_name: String,
    pub remote_plugin_id: PluginId,
    pub skill_name: String,
}

impl PluginSkillReadParams {
    /// One with what is required.
    pub fn new(
        remote_marketplace_name: impl Into<String>,
        remote_plugin_id: impl Into<PluginId>,
        skill_name: impl Into<String>,
    ) -> Self {
        Self {
            remote_marketplace_name: remote_marketplace_name.into(),
            remote_plugin_id: remote_plugin_id.into(),
            skill_name: skill_name.into(),
        }
    }
}

debug_without_text! { PluginSkillReadParams { remote_plugin_id } }

/// What `plugin/skill/read` answers.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginSkillReadResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contents: Option<String>,
}

debug_without_text! { PluginSkillReadResponse {} }

/// In [`PluginDetail`](super::PluginDetail), [`PluginMarketplaceEntry`](super::PluginMarketplaceEntry) and 2 more.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginSummary {
    pub auth_policy: PluginAuthPolicy,
    pub enabled: bool,
    pub id: String,
    pub install_policy: PluginInstallPolicy,
    pub installed: bool,
    pub name: String,
    pub source: PluginSource,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<PluginAvailability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<PluginDisabledReason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligible_plan_types: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_policy_source: Option<PluginInstallPolicySource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installed_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<PluginInterface>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keywords: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must_show_installation_interstitial: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_context: Option<PluginShareContext>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

debug_without_text! {
    PluginSummary {
        auth_policy,
        enabled,
        install_policy,
        installed,
        source,
        availability,
        disabled_reason,
        install_policy_source,
        installed_at,
        interface,
        must_show_installation_interstitial,
        remote_plugin_id,
        share_context,
    }
}

/// `skills` of [`PluginDetail`](super::PluginDetail).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SkillSummary {
    pub description: String,
    pub enabled: bool,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<SkillInterface>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<LegacyAppPathString>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
}

debug_without_text! { SkillSummary { enabled, interface, path } }

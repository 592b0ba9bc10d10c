// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `plugin_install`.

use serde::{Deserialize, Serialize};

use super::{
    AbsolutePathBuf, AppSummary, MarketplaceLoadErrorInfo, PluginAuthPolicy, PluginId,
    PluginMarketplaceEntry,
};
use crate::protocol::macros::{debug_without_text, setters, words};

/// What `plugin/install` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginInstallParams {
    pub plugin_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_attempt_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_path: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_marketplace_name: Option<String>,
}

impl PluginInstallParams {
    /// One with what is required.
    pub fn new(plugin_name: impl Into<String>) -> Self {
        Self {
            plugin_name: plugin_name.into(),
            install_attempt_id: None,
            marketplace_path: None,
            remote_marketplace_name: None,
        }
    }
}

setters! {
    PluginInstallParams {
        install_attempt_id: String,
        marketplace_path: AbsolutePathBuf,
        remote_marketplace_name: String,
    }
}

debug_without_text! { PluginInstallParams { marketplace_path } }

words! {
    /// `installPolicy` of [`PluginSummary`](super::PluginSummary).
    pub enum PluginInstallPolicy {
        "NOT_AVAILABLE" => NotAvailable,
        "AVAILABLE" => Available,
        "INSTALLED_BY_DEFAULT" => InstalledByDefault,
    }
}

words! {
    /// `installPolicySource` of [`PluginSummary`](super::PluginSummary).
    pub enum PluginInstallPolicySource {
        "WORKSPACE_SETTING" => WorkspaceSetting,
        "IMPLICIT_CANONICAL_APP" => ImplicitCanonicalApp,
    }
}

/// What `plugin/install` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginInstallResponse {
    pub apps_needing_auth: Vec<AppSummary>,
    pub auth_policy: PluginAuthPolicy,
}

/// What `plugin/installed` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginInstalledParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_suggestion_plugin_names: Option<Vec<String>>,
}

setters! {
    PluginInstalledParams {
        cwds: Vec<AbsolutePathBuf>,
        install_suggestion_plugin_names: Vec<String>,
    }
}

debug_without_text! { PluginInstalledParams { cwds } }

/// What `plugin/installed` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginInstalledResponse {
    pub marketplaces: Vec<PluginMarketplaceEntry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_load_errors: Option<Vec<MarketplaceLoadErrorInfo>>,
}

/// `changedPlugins` of [`PluginReconcileResponse`](super::PluginReconcileResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[expect(clippy::struct_excessive_bools, reason = "the runtime has them")]
#[non_exhaustive]
pub struct PluginReconcileChangedPlugin {
    pub has_apps: bool,
    pub has_hooks: bool,
    pub has_mcps: bool,
    pub has_skills: bool,
    pub id: String,
}

debug_without_text! { PluginReconcileChangedPlugin { has_apps, has_hooks, has_mcps, has_skills } }

/// What `plugin/reconcile` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginReconcileParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

setters! { PluginReconcileParams { reason: String } }

debug_without_text! { PluginReconcileParams {} }

/// What `plugin/reconcile` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginReconcileResponse {
    pub changed_plugins: Vec<PluginReconcileChangedPlugin>,
    pub failed_materialization_remote_plugin_ids: Vec<PluginId>,
    pub failed_remote_plugin_ids: Vec<PluginId>,
}

/// What `plugin/uninstall` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginUninstallParams {
    pub plugin_id: PluginId,
}

impl PluginUninstallParams {
    /// One with what is required.
    pub fn new(plugin_id: impl Into<PluginId>) -> Self {
        Self { plugin_id: plugin_id.into() }
    }
}

/// What `plugin/uninstall` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginUninstallResponse {}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `app`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AppToolApproval, ThreadId, ToolExposureSurface};
use crate::protocol::macros::{debug_without_text, setters, words};

/// `branding` of [`AppInfo`](super::AppInfo).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppBranding {
    pub is_discoverable_app: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privacy_policy: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_of_service: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

debug_without_text! { AppBranding { is_discoverable_app } }

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_tools_approval_mode: Option<AppToolApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_tools_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destructive_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<AppLinksConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub omit_tools_from: Option<Vec<ToolExposureSurface>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_world_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tools: Option<AppToolsConfig>,
}

/// In [`AppListUpdatedNotification`](super::AppListUpdatedNotification) and [`AppsListResponse`](super::AppsListResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppInfo {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<AppMetadata>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branding: Option<AppBranding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution_channel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_assets: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_dark_assets: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_accessible: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_display_names: Option<Vec<String>>,
}

debug_without_text! { AppInfo { app_metadata, branding, is_accessible, is_enabled } }

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppLinkConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_tools_approval_mode: Option<AppToolApproval>,
}

/// `links` of [`AppConfig`](super::AppConfig).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AppLinksConfig {
    /// Every other key.
    #[serde(flatten)]
    pub others: BTreeMap<String, Value>,
}

debug_without_text! { AppLinksConfig {} }

/// What `app/list/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AppListUpdatedNotification {
    pub data: Vec<AppInfo>,
}

/// `appMetadata` of [`AppInfo`](super::AppInfo).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_party_requires_install: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<AppReview>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screenshots: Option<Vec<AppScreenshot>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seo_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_in_composer_when_unlinked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_categories: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_notes: Option<String>,
}

debug_without_text! {
    AppMetadata {
        first_party_requires_install,
        review,
        screenshots,
        show_in_composer_when_unlinked,
    }
}

/// `review` of [`AppMetadata`](super::AppMetadata).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AppReview {
    pub status: String,
}

debug_without_text! { AppReview {} }

/// `screenshots` of [`AppMetadata`](super::AppMetadata).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppScreenshot {
    pub user_prompt: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

debug_without_text! { AppScreenshot {} }

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppToolConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_mode: Option<AppToolApproval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

/// `toolSummaries` of [`ConnectorMetadata`](super::ConnectorMetadata).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppToolSummary {
    pub description: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_read_only: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text! { AppToolSummary { is_enabled, is_read_only } }

/// `tools` of [`AppConfig`](super::AppConfig).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AppToolsConfig {
    /// Every other key.
    #[serde(flatten)]
    pub others: BTreeMap<String, Value>,
}

debug_without_text! { AppToolsConfig {} }

words! {
    /// In [`AppConfig`](super::AppConfig), [`AppLinkConfig`](super::AppLinkConfig) and 13 more.
    pub enum ApprovalsReviewer {
        "user" => User,
        "auto_review" => AutoReview,
        "guardian_subagent" => GuardianSubagent,
    }
}

/// What `app/installed` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppsInstalledParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_refresh: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

setters! { AppsInstalledParams { force_refresh: bool, thread_id: ThreadId } }

/// What `app/installed` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AppsInstalledResponse {
    pub apps: Vec<InstalledApp>,
}

/// What `app/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppsListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_refetch: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

setters! { AppsListParams { cursor: String, force_refetch: bool, limit: u32, thread_id: ThreadId } }

debug_without_text! { AppsListParams { force_refetch, limit, thread_id } }

/// What `app/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppsListResponse {
    pub data: Vec<AppInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { AppsListResponse { data } }

/// What `app/read` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AppsReadParams {
    pub app_ids: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_tools: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

impl AppsReadParams {
    /// One with what is required.
    pub fn new(app_ids: Vec<String>) -> Self {
        Self { app_ids, include_tools: None, thread_id: None }
    }
}

setters! { AppsReadParams { include_tools: bool, thread_id: ThreadId } }

debug_without_text! { AppsReadParams { include_tools, thread_id } }

/// What `app/read` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AppsReadResponse {
    pub apps: Vec<ConnectorMetadata>,
    pub missing_app_ids: Vec<String>,
}

debug_without_text! { AppsReadResponse { apps } }

/// `apps` of [`AppsReadResponse`](super::AppsReadResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConnectorMetadata {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution_channel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_display_names: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_summaries: Option<Vec<AppToolSummary>>,
}

debug_without_text! { ConnectorMetadata { tool_summaries } }

/// `apps` of [`AppsInstalledResponse`](super::AppsInstalledResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InstalledApp {
    pub callable: bool,
    pub enabled: bool,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_name: Option<String>,
}

debug_without_text! { InstalledApp { callable, enabled } }

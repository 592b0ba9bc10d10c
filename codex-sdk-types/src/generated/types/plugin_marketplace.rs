// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `plugin_marketplace`.

use serde::{Deserialize, Serialize};

use super::{AbsolutePathBuf, PluginId, PluginSummary};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

/// `interface` of [`PluginMarketplaceEntry`](super::PluginMarketplaceEntry).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MarketplaceInterface {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

debug_without_text! { MarketplaceInterface {} }

/// In [`PluginInstalledResponse`](super::PluginInstalledResponse) and [`PluginListResponse`](super::PluginListResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MarketplaceLoadErrorInfo {
    pub marketplace_path: AbsolutePathBuf,
    pub message: String,
}

debug_without_text! { MarketplaceLoadErrorInfo { marketplace_path } }

words! {
    /// `marketplaceKinds` of [`PluginListParams`](super::PluginListParams).
    pub enum PluginListMarketplaceKind {
        "local" => Local,
        "vertical" => Vertical,
        "workspace-directory" => WorkspaceDirectory,
        "shared-with-me" => SharedWithMe,
        "created-by-me-remote" => CreatedByMeRemote,
    }
}

/// What `plugin/list` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_refetch: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_kinds: Option<Vec<PluginListMarketplaceKind>>,
}

setters! {
    PluginListParams {
        cwds: Vec<AbsolutePathBuf>,
        force_refetch: bool,
        marketplace_kinds: Vec<PluginListMarketplaceKind>,
    }
}

/// What `plugin/list` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginListResponse {
    pub marketplaces: Vec<PluginMarketplaceEntry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub featured_plugin_ids: Option<Vec<PluginId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_load_errors: Option<Vec<MarketplaceLoadErrorInfo>>,
}

/// In [`PluginInstalledResponse`](super::PluginInstalledResponse) and [`PluginListResponse`](super::PluginListResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginMarketplaceEntry {
    pub name: String,
    pub plugins: Vec<PluginSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<MarketplaceInterface>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<AbsolutePathBuf>,
}

debug_without_text! { PluginMarketplaceEntry { plugins, interface, path } }

tagged_enum! {
    /// `source` of [`PluginSummary`](super::PluginSummary).
    pub enum PluginSource by "type" {
        "local" => Local(LocalPluginSource),
        "git" => Git(GitPluginSource),
        "npm" => Npm(NpmPluginSource),
        "remote" => Remote,
    }
}

/// The [`PluginSource`](super::PluginSource) whose `type` is `local`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "local")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct LocalPluginSource {
    pub path: AbsolutePathBuf,
}

/// The [`PluginSource`](super::PluginSource) whose `type` is `git`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "git", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GitPluginSource {
    pub url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ref_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
}

debug_without_text! { GitPluginSource {} }

/// The [`PluginSource`](super::PluginSource) whose `type` is `npm`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "npm")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct NpmPluginSource {
    pub package: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registry: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

debug_without_text! { NpmPluginSource {} }

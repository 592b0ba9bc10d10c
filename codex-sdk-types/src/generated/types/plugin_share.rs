// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `plugin_share`.

use serde::{Deserialize, Serialize};

use super::{AbsolutePathBuf, PluginId, PluginSummary};
use crate::protocol::macros::{debug_without_text, setters, words};

/// What `plugin/share/checkout` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginShareCheckoutParams {
    pub remote_plugin_id: PluginId,
}

impl PluginShareCheckoutParams {
    /// One with what is required.
    pub fn new(remote_plugin_id: impl Into<PluginId>) -> Self {
        Self { remote_plugin_id: remote_plugin_id.into() }
    }
}

/// What `plugin/share/checkout` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginShareCheckoutResponse {
    pub marketplace_name: String,
    pub marketplace_path: AbsolutePathBuf,
    pub plugin_id: PluginId,
    pub plugin_name: String,
    pub plugin_path: AbsolutePathBuf,
    pub remote_plugin_id: PluginId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_version: Option<String>,
}

debug_without_text! {
    PluginShareCheckoutResponse {
        marketplace_path,
        plugin_id,
        plugin_path,
        remote_plugin_id,
    }
}

/// `shareContext` of [`PluginSummary`](super::PluginSummary).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginShareContext {
    pub remote_plugin_id: PluginId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_publish_to_workspace: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_account_user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discoverability: Option<PluginShareDiscoverability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_principals: Option<Vec<PluginSharePrincipal>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_url: Option<String>,
}

debug_without_text! {
    PluginShareContext {
        remote_plugin_id,
        can_publish_to_workspace,
        discoverability,
        share_principals,
    }
}

/// What `plugin/share/delete` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginShareDeleteParams {
    pub remote_plugin_id: PluginId,
}

impl PluginShareDeleteParams {
    /// One with what is required.
    pub fn new(remote_plugin_id: impl Into<PluginId>) -> Self {
        Self { remote_plugin_id: remote_plugin_id.into() }
    }
}

/// What `plugin/share/delete` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginShareDeleteResponse {}

words! {
    /// In [`PluginShareContext`](super::PluginShareContext), [`PluginShareSaveParams`](super::PluginShareSaveParams) and 1 more.
    pub enum PluginShareDiscoverability {
        "LISTED" => Listed,
        "UNLISTED" => Unlisted,
        "PRIVATE" => Private,
    }
}

/// `data` of [`PluginShareListResponse`](super::PluginShareListResponse).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginShareListItem {
    pub plugin: PluginSummary,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_plugin_path: Option<AbsolutePathBuf>,
}

/// What `plugin/share/list` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginShareListParams {}

/// What `plugin/share/list` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginShareListResponse {
    pub data: Vec<PluginShareListItem>,
}

/// In [`PluginShareContext`](super::PluginShareContext) and [`PluginShareUpdateTargetsResponse`](super::PluginShareUpdateTargetsResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginSharePrincipal {
    pub name: String,
    pub principal_id: String,
    pub principal_type: PluginSharePrincipalType,
    pub role: PluginSharePrincipalRole,
}

debug_without_text! { PluginSharePrincipal { principal_type, role } }

words! {
    /// `role` of [`PluginSharePrincipal`](super::PluginSharePrincipal).
    pub enum PluginSharePrincipalRole {
        "reader" => Reader,
        "editor" => Editor,
        "owner" => Owner,
    }
}

words! {
    /// In [`PluginSharePrincipal`](super::PluginSharePrincipal) and [`PluginShareTarget`](super::PluginShareTarget).
    pub enum PluginSharePrincipalType {
        "user" => User,
        "group" => Group,
        "workspace" => Workspace,
    }
}

/// What `plugin/share/save` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginShareSaveParams {
    pub plugin_path: AbsolutePathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discoverability: Option<PluginShareDiscoverability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_targets: Option<Vec<PluginShareTarget>>,
}

impl PluginShareSaveParams {
    /// One with what is required.
    pub fn new(plugin_path: impl Into<AbsolutePathBuf>) -> Self {
        Self {
            plugin_path: plugin_path.into(),
            discoverability: None,
            remote_plugin_id: None,
            share_targets: None,
        }
    }
}

setters! {
    PluginShareSaveParams {
        discoverability: PluginShareDiscoverability,
        remote_plugin_id: PluginId,
        share_targets: Vec<PluginShareTarget>,
    }
}

/// What `plugin/share/save` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PluginShareSaveResponse {
    pub remote_plugin_id: PluginId,
    pub share_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_publish_to_workspace: Option<bool>,
}

debug_without_text! { PluginShareSaveResponse { remote_plugin_id, can_publish_to_workspace } }

/// In [`PluginShareSaveParams`](super::PluginShareSaveParams) and [`PluginShareUpdateTargetsParams`](super::PluginShareUpdateTargetsParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginShareTarget {
    pub principal_id: String,
    pub principal_type: PluginSharePrincipalType,
    pub role: PluginShareTargetRole,
}

impl PluginShareTarget {
    /// One with what is required.
    pub fn new(
        principal_id: impl Into<String>,
        principal_type: impl Into<PluginSharePrincipalType>,
        role: impl Into<PluginShareTargetRole>,
    ) -> Self {
        Self {
            principal_id: principal_id.into(),
            principal_type: principal_type.into(),
            role: role.into(),
        }
    }
}

debug_without_text! { PluginShareTarget { principal_type, role } }

words! {
    /// `role` of [`PluginShareTarget`](super::PluginShareTarget).
    pub enum PluginShareTargetRole {
        "reader" => Reader,
        "editor" => Editor,
    }
}

words! {
    /// `discoverability` of [`PluginShareUpdateTargetsParams`](super::PluginShareUpdateTargetsParams).
    pub enum PluginShareUpdateDiscoverability {
        "UNLISTED" => Unlisted,
        "PRIVATE" => Private,
        "LISTED" => Listed,
    }
}

/// What `plugin/share/updateTargets` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginShareUpdateTargetsParams {
    pub discoverability: PluginShareUpdateDiscoverability,
    pub remote_plugin_id: PluginId,
    pub share_targets: Vec<PluginShareTarget>,
}

impl PluginShareUpdateTargetsParams {
    /// One with what is required.
    pub fn new(
        discoverability: impl Into<PluginShareUpdateDiscoverability>,
        remote_plugin_id: impl Into<PluginId>,
        share_targets: Vec<PluginShareTarget>,
    ) -> Self {
        Self {
            discoverability: discoverability.into(),
            remote_plugin_id: remote_plugin_id.into(),
            share_targets,
        }
    }
}

/// What `plugin/share/updateTargets` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginShareUpdateTargetsResponse {
    pub discoverability: PluginShareDiscoverability,
    pub principals: Vec<PluginSharePrincipal>,
}

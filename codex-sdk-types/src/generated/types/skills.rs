// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `skills`.

use serde::{Deserialize, Serialize};

use super::{AbsolutePathBuf, LegacyAppPathString, PluginId};
use crate::protocol::macros::{debug_without_text, setters, words};

/// `dependencies` of [`SkillMetadata`](super::SkillMetadata).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillDependencies {
    pub tools: Vec<SkillToolDependency>,
}

/// `errors` of [`SkillsListEntry`](super::SkillsListEntry).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillErrorInfo {
    pub message: String,
    pub path: String,
}

debug_without_text! { SkillErrorInfo {} }

/// In [`SkillMetadata`](super::SkillMetadata) and [`SkillSummary`](super::SkillSummary).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SkillInterface {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_prompt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_large: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_large_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_small: Option<AbsolutePathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_small_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
}

debug_without_text! { SkillInterface { icon_large, icon_small } }

/// `skills` of [`SkillsListEntry`](super::SkillsListEntry).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SkillMetadata {
    pub description: String,
    pub enabled: bool,
    pub name: String,
    pub path: LegacyAppPathString,
    pub scope: SkillScope,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<SkillDependencies>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<SkillInterface>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_id: Option<PluginId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
}

debug_without_text! { SkillMetadata { enabled, path, scope, dependencies, interface, plugin_id } }

words! {
    /// `scope` of [`SkillMetadata`](super::SkillMetadata).
    pub enum SkillScope {
        "user" => User,
        "repo" => Repo,
        "system" => System,
        "admin" => Admin,
    }
}

/// `tools` of [`SkillDependencies`](super::SkillDependencies).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SkillToolDependency {
    pub r#type: String,
    pub value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

debug_without_text! { SkillToolDependency {} }

/// What `skills/changed` says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillsChangedNotification {}

/// What `skills/config/write` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SkillsConfigWriteParams {
    pub enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<AbsolutePathBuf>,
}

impl SkillsConfigWriteParams {
    /// One with what is required.
    pub fn new(enabled: bool) -> Self {
        Self { enabled, name: None, path: None }
    }
}

setters! { SkillsConfigWriteParams { name: String, path: AbsolutePathBuf } }

debug_without_text! { SkillsConfigWriteParams { enabled, path } }

/// What `skills/config/write` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillsConfigWriteResponse {
    pub effective_enabled: bool,
}

/// What `skills/extraRoots/set` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillsExtraRootsSetParams {
    pub extra_roots: Vec<AbsolutePathBuf>,
}

impl SkillsExtraRootsSetParams {
    /// One with what is required.
    pub fn new(extra_roots: Vec<AbsolutePathBuf>) -> Self {
        Self { extra_roots }
    }
}

/// What `skills/extraRoots/set` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillsExtraRootsSetResponse {}

/// `data` of [`SkillsListResponse`](super::SkillsListResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillsListEntry {
    pub cwd: String,
    pub errors: Vec<SkillErrorInfo>,
    pub skills: Vec<SkillMetadata>,
}

debug_without_text! { SkillsListEntry { errors, skills } }

/// What `skills/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SkillsListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_reload: Option<bool>,
}

setters! { SkillsListParams { cwds: Vec<String>, force_reload: bool } }

debug_without_text! { SkillsListParams { force_reload } }

/// What `skills/list` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillsListResponse {
    pub data: Vec<SkillsListEntry>,
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `config_layer`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::AbsolutePathBuf;
use crate::protocol::macros::{debug_without_text, tagged_enum};

/// `layers` of [`ConfigReadResponse`](super::ConfigReadResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConfigLayer {
    pub config: Value,
    pub name: ConfigLayerSource,
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<String>,
}

debug_without_text! { ConfigLayer { name } }

/// In [`ConfigReadResponse`](super::ConfigReadResponse) and [`OverriddenMetadata`](super::OverriddenMetadata).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ConfigLayerMetadata {
    pub name: ConfigLayerSource,
    pub version: String,
}

debug_without_text! { ConfigLayerMetadata { name } }

tagged_enum! {
    /// In [`ConfigLayer`](super::ConfigLayer) and [`ConfigLayerMetadata`](super::ConfigLayerMetadata).
    pub enum ConfigLayerSource by "type" {
        "packagedDefaults" => PackagedDefaults(PackagedDefaultsConfigLayerSource),
        "mdm" => Mdm(MdmConfigLayerSource),
        "system" => System(SystemConfigLayerSource),
        "enterpriseManaged" => EnterpriseManaged(EnterpriseManagedConfigLayerSource),
        "user" => User(UserConfigLayerSource),
        "project" => Project(ProjectConfigLayerSource),
        "sessionFlags" => SessionFlags,
        "legacyManagedConfigTomlFromFile" => LegacyManagedConfigTomlFromFile(LegacyManagedConfigTomlFromFileConfigLayerSource),
        "legacyManagedConfigTomlFromMdm" => LegacyManagedConfigTomlFromMdm,
    }
}

/// The [`ConfigLayerSource`](super::ConfigLayerSource) whose `type` is `packagedDefaults`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "packagedDefaults")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PackagedDefaultsConfigLayerSource {
    pub file: AbsolutePathBuf,
}

/// The [`ConfigLayerSource`](super::ConfigLayerSource) whose `type` is `mdm`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mdm")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MdmConfigLayerSource {
    pub domain: String,
    pub key: String,
}

debug_without_text! { MdmConfigLayerSource {} }

/// The [`ConfigLayerSource`](super::ConfigLayerSource) whose `type` is `system`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "system")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SystemConfigLayerSource {
    pub file: AbsolutePathBuf,
}

/// The [`ConfigLayerSource`](super::ConfigLayerSource) whose `type` is `enterpriseManaged`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "enterpriseManaged")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnterpriseManagedConfigLayerSource {
    pub id: String,
    pub name: String,
}

debug_without_text! { EnterpriseManagedConfigLayerSource {} }

/// The [`ConfigLayerSource`](super::ConfigLayerSource) whose `type` is `user`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "user")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UserConfigLayerSource {
    pub file: AbsolutePathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
}

debug_without_text! { UserConfigLayerSource { file } }

/// The [`ConfigLayerSource`](super::ConfigLayerSource) whose `type` is `project`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "project", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectConfigLayerSource {
    pub dot_codex_folder: AbsolutePathBuf,
}

/// The [`ConfigLayerSource`](super::ConfigLayerSource) whose `type` is `legacyManagedConfigTomlFromFile`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "legacyManagedConfigTomlFromFile")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct LegacyManagedConfigTomlFromFileConfigLayerSource {
    pub file: AbsolutePathBuf,
}

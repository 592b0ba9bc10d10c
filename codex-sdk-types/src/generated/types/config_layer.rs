// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `config_layer`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::AbsolutePathBuf;
use crate::protocol::macros::{debug_without_text, tagged_enum};

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

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ConfigLayerMetadata {
    pub name: ConfigLayerSource,
    pub version: String,
}

debug_without_text! { ConfigLayerMetadata { name } }

tagged_enum! {
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

/// `enterpriseManaged` of [`ConfigLayerSource`](super::ConfigLayerSource).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "enterpriseManaged")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnterpriseManagedConfigLayerSource {
    pub id: String,
    pub name: String,
}

debug_without_text! { EnterpriseManagedConfigLayerSource {} }

/// `legacyManagedConfigTomlFromFile` of [`ConfigLayerSource`](super::ConfigLayerSource).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "legacyManagedConfigTomlFromFile")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct LegacyManagedConfigTomlFromFileConfigLayerSource {
    pub file: AbsolutePathBuf,
}

/// `mdm` of [`ConfigLayerSource`](super::ConfigLayerSource).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mdm")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MdmConfigLayerSource {
    pub domain: String,
    pub key: String,
}

debug_without_text! { MdmConfigLayerSource {} }

/// `packagedDefaults` of [`ConfigLayerSource`](super::ConfigLayerSource).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "packagedDefaults")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PackagedDefaultsConfigLayerSource {
    pub file: AbsolutePathBuf,
}

/// `project` of [`ConfigLayerSource`](super::ConfigLayerSource).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "project", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectConfigLayerSource {
    pub dot_codex_folder: AbsolutePathBuf,
}

/// `system` of [`ConfigLayerSource`](super::ConfigLayerSource).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "system")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SystemConfigLayerSource {
    pub file: AbsolutePathBuf,
}

/// `user` of [`ConfigLayerSource`](super::ConfigLayerSource).
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

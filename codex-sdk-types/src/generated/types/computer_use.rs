// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `computer_use`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AllowDenyRequirement, RequestHeader};
use crate::protocol::macros::{debug_without_text, words};

words! {
    /// `accessApprovalLifetime` of [`BrowserUseOriginPolicy`](super::BrowserUseOriginPolicy).
    pub enum BrowserUseAccessApprovalLifetime {
        "turn" => Turn,
        "thread" => Thread,
    }
}

/// `browser_use` of [`Config`](super::Config).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BrowserUseConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_history_access: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_origin_policy: Option<BrowserUseOriginPolicyConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origins: Option<BTreeMap<String, BrowserUseOriginPolicyConfig>>,
}

/// `extension` of [`BrowserUseRequirements`](super::BrowserUseRequirements).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BrowserUseExtensionRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_headers: Option<Vec<RequestHeader>>,
}

/// `defaultOriginPolicy` of [`BrowserUseRequirements`](super::BrowserUseRequirements).
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

/// `default_origin_policy` of [`BrowserUseConfig`](super::BrowserUseConfig).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BrowserUseOriginPolicyConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<AllowDenyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub downloads: Option<AllowDenyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_cdp_access: Option<AllowDenyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploads: Option<AllowDenyRequirement>,
}

/// `browserUse` of [`ConfigRequirements`](super::ConfigRequirements).
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

/// `computer_use` of [`Config`](super::Config).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_app_access: Option<AllowDenyRequirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub macos: Option<ComputerUseMacosConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub windows: Option<ComputerUseWindowsConfig>,
}

/// `macos` of [`ComputerUseConfig`](super::ComputerUseConfig).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseMacosConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_ids: Option<BTreeMap<String, AllowDenyRequirement>>,
}

/// `macos` of [`ComputerUseRequirements`](super::ComputerUseRequirements).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseMacosRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_ids: Option<BTreeMap<String, AllowDenyRequirement>>,
}

/// `computerUse` of [`ConfigRequirements`](super::ConfigRequirements).
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

/// `windows` of [`ComputerUseConfig`](super::ComputerUseConfig).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseWindowsConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aumids: Option<BTreeMap<String, AllowDenyRequirement>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exes: Option<Vec<ComputerUseWindowsExeConfig>>,
}

/// `exes` of [`ComputerUseWindowsConfig`](super::ComputerUseWindowsConfig).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseWindowsExeConfig {
    pub access: AllowDenyRequirement,
    pub product_name: String,
    pub publisher_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binary_name: Option<String>,
}

debug_without_text! { ComputerUseWindowsExeConfig { access } }

/// `exes` of [`ComputerUseWindowsRequirements`](super::ComputerUseWindowsRequirements).
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

debug_without_text! { ComputerUseWindowsExeRequirement { access } }

/// `windows` of [`ComputerUseRequirements`](super::ComputerUseRequirements).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ComputerUseWindowsRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aumids: Option<BTreeMap<String, AllowDenyRequirement>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exes: Option<Vec<ComputerUseWindowsExeRequirement>>,
}

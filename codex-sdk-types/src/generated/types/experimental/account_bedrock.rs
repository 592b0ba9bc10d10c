// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `account_bedrock`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, tagged_enum, words};

words! {
    /// `type` of [`BedrockEnvironmentCredential`](super::BedrockEnvironmentCredential).
    ///
    /// Experimental.
    pub enum AwsCredentialType {
        "accessKeys" => AccessKeys,
        "bedrockApiKey" => BedrockApiKey,
    }
}

/// `profiles` of [`BedrockDiscoverResponse`](super::BedrockDiscoverResponse).
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BedrockAwsProfile {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

debug_without_text! { BedrockAwsProfile {} }

/// What `account/bedrock/checkGovCloudRequirements` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BedrockCheckGovCloudRequirementsParams {}

/// What `account/bedrock/checkGovCloudRequirements` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BedrockCheckGovCloudRequirementsResponse {
    pub is_gov_cloud: bool,
    pub should_warn: bool,
}

/// What `account/bedrock/discover` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BedrockDiscoverParams {}

/// What `account/bedrock/discover` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BedrockDiscoverResponse {
    pub environment_credentials: Vec<BedrockEnvironmentCredential>,
    pub profiles: Vec<BedrockAwsProfile>,
}

/// `environmentCredentials` of [`BedrockDiscoverResponse`](super::BedrockDiscoverResponse).
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BedrockEnvironmentCredential {
    pub r#type: AwsCredentialType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

debug_without_text! { BedrockEnvironmentCredential { r#type } }

tagged_enum! {
    /// What `account/bedrock/setup` takes.
    ///
    /// Experimental.
    pub enum BedrockSetupParams by "type" {
        "profile" => Profile(ProfileBedrockSetupParams),
        "environment" => Environment(EnvironmentBedrockSetupParams),
    }
}

/// The [`BedrockSetupParams`](super::BedrockSetupParams) whose `type` is `profile`.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "profile")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProfileBedrockSetupParams {
    pub profile: String,
    pub region: String,
}

impl ProfileBedrockSetupParams {
    /// One with what is required.
    pub fn new(profile: impl Into<String>, region: impl Into<String>) -> Self {
        Self { profile: profile.into(), region: region.into() }
    }
}

debug_without_text! { ProfileBedrockSetupParams {} }

/// The [`BedrockSetupParams`](super::BedrockSetupParams) whose `type` is `environment`.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "environment")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentBedrockSetupParams {
    pub region: String,
}

impl EnvironmentBedrockSetupParams {
    /// One with what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self { region: region.into() }
    }
}

debug_without_text! { EnvironmentBedrockSetupParams {} }

/// What `account/bedrock/setup` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BedrockSetupResponse {}

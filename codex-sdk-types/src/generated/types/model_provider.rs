// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `model_provider`.

use serde::{Deserialize, Serialize};

use super::{ProjectId, ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

/// What `modelProvider/authRecoveryCompleted` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AuthRecoveryNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub message: String,
    pub provider: String,
}

debug_without_text! { AuthRecoveryNotification { thread_id, turn_id } }

words! {
    /// `providerId` of [`BedrockProviderSettingsPatch`](super::BedrockProviderSettingsPatch).
    pub enum BedrockProviderId {
        "amazon-bedrock" => AmazonBedrock,
        "amazon-bedrock-runtime" => AmazonBedrockRuntime,
    }
}

tagged_enum! {
    /// `auth` of [`CustomGatewayProviderSettings`](super::CustomGatewayProviderSettings).
    pub enum GatewayAuth by "mode" {
        "none" => None,
        "environmentVariable" => EnvironmentVariable(EnvironmentVariableGatewayAuth),
        "externallyConfigured" => ExternallyConfigured(ExternallyConfiguredGatewayAuth),
    }
}

/// The [`GatewayAuth`](super::GatewayAuth) whose `mode` is `environmentVariable`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "environmentVariable", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EnvironmentVariableGatewayAuth {
    pub env_key: String,
}

debug_without_text! { EnvironmentVariableGatewayAuth {} }

/// The [`GatewayAuth`](super::GatewayAuth) whose `mode` is `externallyConfigured`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "externallyConfigured", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternallyConfiguredGatewayAuth {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env_key: Option<String>,
}

debug_without_text! { ExternallyConfiguredGatewayAuth {} }

words! {
    /// `providerId` of [`GcpProviderSettingsPatch`](super::GcpProviderSettingsPatch).
    pub enum GcpProviderId {
        "gcp" => Gcp,
    }
}

/// What `modelProvider/capabilities/read` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelProviderCapabilitiesReadParams {}

/// What `modelProvider/capabilities/read` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelProviderCapabilitiesReadResponse {
    pub image_generation: bool,
    pub web_search: bool,
}

/// What `modelProvider/config/write` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelProviderConfigWriteParams {
    pub settings: ProviderSettingsPatch,
}

impl ModelProviderConfigWriteParams {
    /// One with what is required.
    pub fn new(settings: impl Into<ProviderSettingsPatch>) -> Self {
        Self { settings: settings.into() }
    }
}

/// What `modelProvider/config/write` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelProviderConfigWriteResponse {
    pub provider: ModelProviderSummary,
}

/// What `modelProvider/list` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelProviderListParams {}

/// What `modelProvider/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelProviderListResponse {
    pub can_change_default: bool,
    pub data: Vec<ModelProviderSummary>,
    pub default_provider_id: String,
}

debug_without_text! { ModelProviderListResponse { can_change_default, data } }

/// In [`ModelProviderConfigWriteResponse`](super::ModelProviderConfigWriteResponse) and [`ModelProviderListResponse`](super::ModelProviderListResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ModelProviderSummary {
    pub can_edit: bool,
    pub id: String,
    pub name: String,
    pub settings: ProviderSettings,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
}

debug_without_text! { ModelProviderSummary { can_edit, settings } }

tagged_enum! {
    /// `settings` of [`ModelProviderSummary`](super::ModelProviderSummary).
    pub enum ProviderSettings by "type" {
        "openai" => Openai,
        "customGateway" => CustomGateway(CustomGatewayProviderSettings),
        "bedrock" => Bedrock(BedrockProviderSettings),
        "gcp" => Gcp(GcpProviderSettings),
    }
}

/// The [`ProviderSettings`](super::ProviderSettings) whose `type` is `customGateway`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "customGateway")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CustomGatewayProviderSettings {
    pub auth: GatewayAuth,
}

/// The [`ProviderSettings`](super::ProviderSettings) whose `type` is `bedrock`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "bedrock")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BedrockProviderSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

debug_without_text! { BedrockProviderSettings {} }

/// The [`ProviderSettings`](super::ProviderSettings) whose `type` is `gcp`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "gcp", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GcpProviderSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
}

debug_without_text! { GcpProviderSettings { project_id } }

tagged_enum! {
    /// `settings` of [`ModelProviderConfigWriteParams`](super::ModelProviderConfigWriteParams).
    pub enum ProviderSettingsPatch by "type" {
        "customGateway" => CustomGateway(CustomGatewayProviderSettingsPatch),
        "bedrock" => Bedrock(BedrockProviderSettingsPatch),
        "gcp" => Gcp(GcpProviderSettingsPatch),
    }
}

/// The [`ProviderSettingsPatch`](super::ProviderSettingsPatch) whose `type` is `customGateway`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "customGateway", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CustomGatewayProviderSettingsPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
}

setters! {
    CustomGatewayProviderSettingsPatch {
        base_url: String,
        env_key: String,
        name: String,
        provider_id: String,
    }
}

debug_without_text! { CustomGatewayProviderSettingsPatch {} }

/// The [`ProviderSettingsPatch`](super::ProviderSettingsPatch) whose `type` is `bedrock`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "bedrock", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BedrockProviderSettingsPatch {
    pub provider_id: BedrockProviderId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

impl BedrockProviderSettingsPatch {
    /// One with what is required.
    pub fn new(provider_id: impl Into<BedrockProviderId>) -> Self {
        Self { provider_id: provider_id.into(), profile: None, region: None }
    }
}

setters! { BedrockProviderSettingsPatch { profile: String, region: String } }

debug_without_text! { BedrockProviderSettingsPatch { provider_id } }

/// The [`ProviderSettingsPatch`](super::ProviderSettingsPatch) whose `type` is `gcp`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "gcp", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GcpProviderSettingsPatch {
    pub provider_id: GcpProviderId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
}

impl GcpProviderSettingsPatch {
    /// One with what is required.
    pub fn new(provider_id: impl Into<GcpProviderId>) -> Self {
        Self {
            provider_id: provider_id.into(),
            credential_file: None,
            location: None,
            project_id: None,
        }
    }
}

setters! {
    GcpProviderSettingsPatch {
        credential_file: String,
        location: String,
        project_id: ProjectId,
    }
}

debug_without_text! { GcpProviderSettingsPatch { provider_id, project_id } }

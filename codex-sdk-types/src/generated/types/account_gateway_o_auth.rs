// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `account_gateway_o_auth`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, setters, words};

/// What `account/gatewayOAuth/cancel` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct GatewayOAuthCancelResponse {}

/// What `account/gatewayOAuth/changed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GatewayOAuthChangedNotification {
    pub provider_id: String,
    pub status: GatewayOAuthStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_id: Option<String>,
}

debug_without_text! { GatewayOAuthChangedNotification { status } }

/// What `account/gatewayOAuth/login` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GatewayOAuthLoginParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_auth: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
}

setters! { GatewayOAuthLoginParams { device_auth: bool, model_provider: String } }

debug_without_text! { GatewayOAuthLoginParams { device_auth } }

/// What `account/gatewayOAuth/login` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GatewayOAuthLoginResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<GatewayOAuthPrompt>,
}

/// `prompt` of [`GatewayOAuthLoginResponse`](super::GatewayOAuthLoginResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct GatewayOAuthPrompt {
    pub login_id: String,
    pub user_code: String,
    pub verification_url: String,
}

debug_without_text! { GatewayOAuthPrompt {} }

/// What `account/gatewayOAuth/read` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GatewayOAuthReadParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
}

setters! { GatewayOAuthReadParams { model_provider: String } }

debug_without_text! { GatewayOAuthReadParams {} }

/// What `account/gatewayOAuth/read` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GatewayOAuthReadResponse {
    pub provider_id: String,
    pub provider_name: String,
    pub required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<GatewayOAuthStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_device_auth: Option<bool>,
}

debug_without_text! { GatewayOAuthReadResponse { required, status, supports_device_auth } }

words! {
    /// In [`GatewayOAuthChangedNotification`](super::GatewayOAuthChangedNotification) and [`GatewayOAuthReadResponse`](super::GatewayOAuthReadResponse).
    pub enum GatewayOAuthStatus {
        "notReady" => NotReady,
        "started" => Started,
        "succeeded" => Succeeded,
        "failed" => Failed,
    }
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `account_login`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

/// What `account/login/completed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AccountLoginCompletedNotification {
    pub success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onboarding_entrypoint: Option<DesktopOnboardingEntrypoint>,
}

debug_without_text! { AccountLoginCompletedNotification { success, onboarding_entrypoint } }

/// What `account/login/cancel` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CancelLoginAccountParams {
    pub login_id: String,
}

impl CancelLoginAccountParams {
    /// One with what is required.
    pub fn new(login_id: impl Into<String>) -> Self {
        Self { login_id: login_id.into() }
    }
}

debug_without_text! { CancelLoginAccountParams {} }

/// What `account/login/cancel` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CancelLoginAccountResponse {
    pub status: CancelLoginAccountStatus,
}

words! {
    /// `status` of [`CancelLoginAccountResponse`](super::CancelLoginAccountResponse).
    pub enum CancelLoginAccountStatus {
        "canceled" => Canceled,
        "notFound" => NotFound,
    }
}

words! {
    /// `onboardingEntrypoint` of [`AccountLoginCompletedNotification`](super::AccountLoginCompletedNotification).
    pub enum DesktopOnboardingEntrypoint {
        "life_sciences" => LifeSciences,
    }
}

tagged_enum! {
    /// What `account/login/start` takes.
    pub enum LoginAccountParams by "type" {
        "apiKey" => ApiKey(ApiKeyLoginAccountParams),
        "chatgpt" => Chatgpt(ChatgptLoginAccountParams),
        "chatgptDeviceCode" => ChatgptDeviceCode,
        "chatgptAuthTokens" => ChatgptAuthTokens(ChatgptAuthTokensLoginAccountParams),
        "amazonBedrock" => AmazonBedrock(AmazonBedrockLoginAccountParams),
        "amazonBedrockAccessKeys" => AmazonBedrockAccessKeys(AmazonBedrockAccessKeysLoginAccountParams),
    }
}

/// The [`LoginAccountParams`](super::LoginAccountParams) whose `type` is `apiKey`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "apiKey", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ApiKeyLoginAccountParams {
    pub api_key: String,
}

impl ApiKeyLoginAccountParams {
    /// One with what is required.
    pub fn new(api_key: impl Into<String>) -> Self {
        Self { api_key: api_key.into() }
    }
}

debug_without_text! { ApiKeyLoginAccountParams {} }

/// The [`LoginAccountParams`](super::LoginAccountParams) whose `type` is `chatgpt`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgpt", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ChatgptLoginAccountParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_brand: Option<LoginAppBrand>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_streamlined_login: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_hosted_login_success_page: Option<bool>,
}

setters! {
    ChatgptLoginAccountParams {
        app_brand: LoginAppBrand,
        codex_streamlined_login: bool,
        use_hosted_login_success_page: bool,
    }
}

/// The [`LoginAccountParams`](super::LoginAccountParams) whose `type` is `chatgptAuthTokens`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgptAuthTokens", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ChatgptAuthTokensLoginAccountParams {
    pub access_token: String,
    pub chatgpt_account_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatgpt_plan_type: Option<String>,
}

impl ChatgptAuthTokensLoginAccountParams {
    /// One with what is required.
    pub fn new(access_token: impl Into<String>, chatgpt_account_id: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            chatgpt_account_id: chatgpt_account_id.into(),
            chatgpt_plan_type: None,
        }
    }
}

setters! { ChatgptAuthTokensLoginAccountParams { chatgpt_plan_type: String } }

debug_without_text! { ChatgptAuthTokensLoginAccountParams {} }

/// The [`LoginAccountParams`](super::LoginAccountParams) whose `type` is `amazonBedrock`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "amazonBedrock", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AmazonBedrockLoginAccountParams {
    pub api_key: String,
    pub region: String,
}

impl AmazonBedrockLoginAccountParams {
    /// One with what is required.
    pub fn new(api_key: impl Into<String>, region: impl Into<String>) -> Self {
        Self { api_key: api_key.into(), region: region.into() }
    }
}

debug_without_text! { AmazonBedrockLoginAccountParams {} }

/// The [`LoginAccountParams`](super::LoginAccountParams) whose `type` is `amazonBedrockAccessKeys`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "amazonBedrockAccessKeys", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AmazonBedrockAccessKeysLoginAccountParams {
    pub access_key_id: String,
    pub region: String,
    pub secret_access_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<String>,
}

impl AmazonBedrockAccessKeysLoginAccountParams {
    /// One with what is required.
    pub fn new(
        access_key_id: impl Into<String>,
        region: impl Into<String>,
        secret_access_key: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            region: region.into(),
            secret_access_key: secret_access_key.into(),
            session_token: None,
        }
    }
}

setters! { AmazonBedrockAccessKeysLoginAccountParams { session_token: String } }

debug_without_text! { AmazonBedrockAccessKeysLoginAccountParams {} }

tagged_enum! {
    /// What `account/login/start` answers.
    pub enum LoginAccountResponse by "type" {
        "apiKey" => ApiKey,
        "chatgpt" => Chatgpt(ChatgptLoginAccountResponse),
        "chatgptDeviceCode" => ChatgptDeviceCode(ChatgptDeviceCodeLoginAccountResponse),
        "chatgptAuthTokens" => ChatgptAuthTokens,
        "amazonBedrock" => AmazonBedrock,
    }
}

/// The [`LoginAccountResponse`](super::LoginAccountResponse) whose `type` is `chatgpt`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgpt", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ChatgptLoginAccountResponse {
    pub auth_url: String,
    pub login_id: String,
}

debug_without_text! { ChatgptLoginAccountResponse {} }

/// The [`LoginAccountResponse`](super::LoginAccountResponse) whose `type` is `chatgptDeviceCode`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgptDeviceCode", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ChatgptDeviceCodeLoginAccountResponse {
    pub login_id: String,
    pub user_code: String,
    pub verification_url: String,
}

debug_without_text! { ChatgptDeviceCodeLoginAccountResponse {} }

words! {
    /// `appBrand` of [`ChatgptLoginAccountParams`](super::ChatgptLoginAccountParams).
    pub enum LoginAppBrand {
        "codex" => Codex,
        "chatgpt" => Chatgpt,
    }
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `account`.

use serde::{Deserialize, Serialize};

use super::PlanType;
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

tagged_enum! {
    /// `account` of [`GetAccountResponse`](super::GetAccountResponse).
    pub enum Account by "type" {
        "apiKey" => ApiKey,
        "chatgpt" => Chatgpt(ChatgptAccount),
        "amazonBedrock" => AmazonBedrock(AmazonBedrockAccount),
        "gcp" => Gcp,
    }
}

/// The [`Account`](super::Account) whose `type` is `chatgpt`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chatgpt", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ChatgptAccount {
    pub email: Option<String>,
    pub plan_type: PlanType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_name: Option<String>,
}

debug_without_text! { ChatgptAccount { plan_type } }

/// The [`Account`](super::Account) whose `type` is `amazonBedrock`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "amazonBedrock", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AmazonBedrockAccount {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_codex_managed_credentials: Option<bool>,
}

words! {
    /// `accountRoutingOverride` of [`WorkspaceRouting`](super::WorkspaceRouting).
    pub enum AccountRoutingOverride {
        "NO_CONSTRAINT" => NoConstraint,
        "us" => Us,
        "us_cr" => UsCr,
    }
}

/// `action` of [`AccountSecuritySetupNotice`](super::AccountSecuritySetupNotice).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AccountSecuritySetupAction {
    pub label: String,
    pub url: String,
}

debug_without_text! { AccountSecuritySetupAction {} }

/// `notice` of [`GetAccountSecuritySetupResponse`](super::GetAccountSecuritySetupResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AccountSecuritySetupNotice {
    pub account_id: String,
    pub action: AccountSecuritySetupAction,
    pub description: String,
    pub title: String,
    pub user_id: String,
}

debug_without_text! { AccountSecuritySetupNotice { action } }

/// What `account/updated` says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AccountUpdatedNotification {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_mode: Option<AuthMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_type: Option<PlanType>,
}

words! {
    /// `creditType` of [`SendAddCreditsNudgeEmailParams`](super::SendAddCreditsNudgeEmailParams).
    pub enum AddCreditsNudgeCreditType {
        "credits" => Credits,
        "usage_limit" => UsageLimit,
    }
}

words! {
    /// `status` of [`SendAddCreditsNudgeEmailResponse`](super::SendAddCreditsNudgeEmailResponse).
    pub enum AddCreditsNudgeEmailStatus {
        "sent" => Sent,
        "cooldown_active" => CooldownActive,
    }
}

words! {
    /// `authMode` of [`AccountUpdatedNotification`](super::AccountUpdatedNotification).
    pub enum AuthMode {
        "apikey" => Apikey,
        "chatgpt" => Chatgpt,
        "chatgptAuthTokens" => ChatgptAuthTokens,
        "headers" => Headers,
        "agentIdentity" => AgentIdentity,
        "personalAccessToken" => PersonalAccessToken,
        "bedrockApiKey" => BedrockApiKey,
        "bedrockAccessKeys" => BedrockAccessKeys,
    }
}

/// What `account/chatgptAuthTokens/refresh` asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ChatgptAuthTokensRefreshParams {
    pub reason: ChatgptAuthTokensRefreshReason,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_account_id: Option<String>,
}

debug_without_text! { ChatgptAuthTokensRefreshParams { reason } }

words! {
    /// `reason` of [`ChatgptAuthTokensRefreshParams`](super::ChatgptAuthTokensRefreshParams).
    pub enum ChatgptAuthTokensRefreshReason {
        "unauthorized" => Unauthorized,
    }
}

/// The answer to `account/chatgptAuthTokens/refresh`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ChatgptAuthTokensRefreshResponse {
    pub access_token: String,
    pub chatgpt_account_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatgpt_plan_type: Option<String>,
}

impl ChatgptAuthTokensRefreshResponse {
    /// One with what is required.
    pub fn new(access_token: impl Into<String>, chatgpt_account_id: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            chatgpt_account_id: chatgpt_account_id.into(),
            chatgpt_plan_type: None,
        }
    }
}

setters! { ChatgptAuthTokensRefreshResponse { chatgpt_plan_type: String } }

debug_without_text! { ChatgptAuthTokensRefreshResponse {} }

words! {
    /// `outcome` of [`ConsumeAccountRateLimitResetCreditResponse`](super::ConsumeAccountRateLimitResetCreditResponse).
    pub enum ConsumeAccountRateLimitResetCreditOutcome {
        "reset" => Reset,
        "nothingToReset" => NothingToReset,
        "noCredit" => NoCredit,
        "alreadyRedeemed" => AlreadyRedeemed,
    }
}

/// What `account/rateLimitResetCredit/consume` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ConsumeAccountRateLimitResetCreditParams {
    pub idempotency_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_id: Option<String>,
}

impl ConsumeAccountRateLimitResetCreditParams {
    /// One with what is required.
    pub fn new(idempotency_key: impl Into<String>) -> Self {
        Self { idempotency_key: idempotency_key.into(), credit_id: None }
    }
}

setters! { ConsumeAccountRateLimitResetCreditParams { credit_id: String } }

debug_without_text! { ConsumeAccountRateLimitResetCreditParams {} }

/// What `account/rateLimitResetCredit/consume` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ConsumeAccountRateLimitResetCreditResponse {
    pub outcome: ConsumeAccountRateLimitResetCreditOutcome,
}

/// What `account/read` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GetAccountParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<bool>,
}

setters! { GetAccountParams { refresh_token: bool } }

/// What `account/read` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GetAccountResponse {
    pub requires_openai_auth: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_routing: Option<WorkspaceRouting>,
}

debug_without_text! {
    GetAccountResponse {
        requires_openai_auth,
        account,
        #[cfg(feature = "experimental")]
        workspace_routing,
    }
}

/// What `account/securitySetup/read` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GetAccountSecuritySetupResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<AccountSecuritySetupNotice>,
}

/// What `account/workspaceMessages/read` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct GetWorkspaceMessagesResponse {
    pub feature_enabled: bool,
    pub messages: Vec<WorkspaceMessage>,
}

/// What `account/logout` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct LogoutAccountResponse {}

/// What `account/sendAddCreditsNudgeEmail` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SendAddCreditsNudgeEmailParams {
    pub credit_type: AddCreditsNudgeCreditType,
}

impl SendAddCreditsNudgeEmailParams {
    /// One with what is required.
    pub fn new(credit_type: impl Into<AddCreditsNudgeCreditType>) -> Self {
        Self { credit_type: credit_type.into() }
    }
}

/// What `account/sendAddCreditsNudgeEmail` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SendAddCreditsNudgeEmailResponse {
    pub status: AddCreditsNudgeEmailStatus,
}

/// `messages` of [`GetWorkspaceMessagesResponse`](super::GetWorkspaceMessagesResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WorkspaceMessage {
    pub message_body: String,
    pub message_id: String,
    pub message_type: WorkspaceMessageType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<i64>,
}

debug_without_text! { WorkspaceMessage { message_type, archived_at, created_at } }

words! {
    /// `messageType` of [`WorkspaceMessage`](super::WorkspaceMessage).
    pub enum WorkspaceMessageType {
        "headline" => Headline,
        "announcement" => Announcement,
        "unknown" => Unknown,
    }
}

/// `workspaceRouting` of [`GetAccountResponse`](super::GetAccountResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WorkspaceRouting {
    pub account_routing_override: AccountRoutingOverride,
    pub backend_origin: String,
    pub chatgpt_account_id: String,
}

debug_without_text! { WorkspaceRouting { account_routing_override } }

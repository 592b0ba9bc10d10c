// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `account_rate_limits`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::PlanType;
use crate::protocol::macros::{debug_without_text, setters, words};

/// What `account/rateLimits/updated` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AccountRateLimitsUpdatedNotification {
    pub rate_limits: RateLimitSnapshot,
}

/// `credits` of [`RateLimitSnapshot`](super::RateLimitSnapshot).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CreditsSnapshot {
    pub has_credits: bool,
    pub unlimited: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<String>,
}

debug_without_text! { CreditsSnapshot { has_credits, unlimited } }

/// What `account/rateLimits/read` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GetAccountRateLimitsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_reset_credit_details: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_luna_reserve: Option<bool>,
}

setters! {
    GetAccountRateLimitsParams {
        exclude_reset_credit_details: bool,
        supports_luna_reserve: bool,
    }
}

/// What `account/rateLimits/read` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GetAccountRateLimitsResponse {
    pub rate_limits: RateLimitSnapshot,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordinary_usage_allowed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_limit_reset_credits: Option<RateLimitResetCreditsSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_limit_upsell: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_limits_by_limit_id: Option<BTreeMap<String, RateLimitSnapshot>>,
}

debug_without_text! {
    GetAccountRateLimitsResponse {
        rate_limits,
        ordinary_usage_allowed,
        rate_limit_reset_credits,
        rate_limits_by_limit_id,
    }
}

words! {
    /// `rateLimitReachedType` of [`RateLimitSnapshot`](super::RateLimitSnapshot).
    pub enum RateLimitReachedType {
        "rate_limit_reached" => RateLimitReached,
        "workspace_owner_credits_depleted" => WorkspaceOwnerCreditsDepleted,
        "workspace_member_credits_depleted" => WorkspaceMemberCreditsDepleted,
        "workspace_owner_usage_limit_reached" => WorkspaceOwnerUsageLimitReached,
        "workspace_member_usage_limit_reached" => WorkspaceMemberUsageLimitReached,
    }
}

/// `credits` of [`RateLimitResetCreditsSummary`](super::RateLimitResetCreditsSummary).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RateLimitResetCredit {
    pub granted_at: i64,
    pub id: String,
    pub reset_type: RateLimitResetType,
    pub status: RateLimitResetCreditStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text! { RateLimitResetCredit { granted_at, reset_type, status, expires_at } }

words! {
    /// `status` of [`RateLimitResetCredit`](super::RateLimitResetCredit).
    pub enum RateLimitResetCreditStatus {
        "available" => Available,
        "redeeming" => Redeeming,
        "redeemed" => Redeemed,
        "unknown" => Unknown,
    }
}

/// `rateLimitResetCredits` of [`GetAccountRateLimitsResponse`](super::GetAccountRateLimitsResponse).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RateLimitResetCreditsSummary {
    pub available_count: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits: Option<Vec<RateLimitResetCredit>>,
}

words! {
    /// `resetType` of [`RateLimitResetCredit`](super::RateLimitResetCredit).
    pub enum RateLimitResetType {
        "codexRateLimits" => CodexRateLimits,
        "unknown" => Unknown,
    }
}

/// In [`AccountRateLimitsUpdatedNotification`](super::AccountRateLimitsUpdatedNotification) and [`GetAccountRateLimitsResponse`](super::GetAccountRateLimitsResponse).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RateLimitSnapshot {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits: Option<CreditsSnapshot>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_limit: Option<SpendControlLimitSnapshot>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_model_slug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_type: Option<PlanType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<RateLimitWindow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_limit_reached_type: Option<RateLimitReachedType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary: Option<RateLimitWindow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_control_reached: Option<bool>,
}

debug_without_text! {
    RateLimitSnapshot {
        credits,
        individual_limit,
        plan_type,
        primary,
        rate_limit_reached_type,
        secondary,
        spend_control_reached,
    }
}

/// `primary` of [`RateLimitSnapshot`](super::RateLimitSnapshot).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RateLimitWindow {
    pub used_percent: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resets_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window_duration_mins: Option<i64>,
}

/// `individualLimit` of [`RateLimitSnapshot`](super::RateLimitSnapshot).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SpendControlLimitSnapshot {
    pub limit: String,
    pub remaining_percent: i32,
    pub resets_at: i64,
    pub used: String,
}

debug_without_text! { SpendControlLimitSnapshot { remaining_percent, resets_at } }

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `account_usage`.

use serde::{Deserialize, Serialize};

use super::ThreadId;
use crate::protocol::macros::{debug_without_text, setters};

/// `dailyUsageBuckets` of [`GetAccountTokenUsageResponse`](super::GetAccountTokenUsageResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AccountTokenUsageDailyBucket {
    pub start_date: String,
    pub tokens: i64,
}

debug_without_text! { AccountTokenUsageDailyBucket { tokens } }

/// `summary` of [`GetAccountTokenUsageResponse`](super::GetAccountTokenUsageResponse).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AccountTokenUsageSummary {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_streak_days: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longest_running_turn_sec: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longest_streak_days: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peak_daily_tokens: Option<i64>,
}

/// What `account/usage/read` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GetAccountTokenUsageParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

setters! { GetAccountTokenUsageParams { thread_id: ThreadId } }

/// What `account/usage/read` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GetAccountTokenUsageResponse {
    pub summary: AccountTokenUsageSummary,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_usage_buckets: Option<Vec<AccountTokenUsageDailyBucket>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_usage: Option<ThreadUsage>,
}

/// `threadUsage` of [`GetAccountTokenUsageResponse`](super::GetAccountTokenUsageResponse).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadUsage {
    pub thread_id: ThreadId,
    pub estimated_usage_credits_micros: i64,
    pub groups: Vec<ThreadUsageBreakdownGroup>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_usage_usd_micros: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub native_usage_usd_micros: Option<i64>,
}

/// `groups` of [`ThreadUsage`](super::ThreadUsage).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadUsageBreakdownGroup {
    pub estimated_usage_credits_micros: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cached_input_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net_new_input_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_tokens: Option<i64>,
}

debug_without_text! {
    ThreadUsageBreakdownGroup {
        estimated_usage_credits_micros,
        cached_input_tokens,
        input_tokens,
        net_new_input_tokens,
        output_tokens,
        total_tokens,
    }
}

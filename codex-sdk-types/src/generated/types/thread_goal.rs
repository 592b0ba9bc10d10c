// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_goal`.

use serde::{Deserialize, Serialize};

use super::ThreadId;
use crate::protocol::macros::{debug_without_text, setters, words};

/// In [`ThreadGoalGetResponse`](super::ThreadGoalGetResponse), [`ThreadGoalSetResponse`](super::ThreadGoalSetResponse) and 1 more.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadGoal {
    pub thread_id: ThreadId,
    pub created_at: i64,
    pub objective: String,
    pub status: ThreadGoalStatus,
    pub time_used_seconds: i64,
    pub tokens_used: i64,
    pub updated_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_budget: Option<i64>,
}

debug_without_text! {
    ThreadGoal {
        thread_id,
        created_at,
        status,
        time_used_seconds,
        tokens_used,
        updated_at,
        token_budget,
    }
}

/// What `thread/goal/clear` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadGoalClearParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<ThreadGoalMutationOrigin>,
}

impl ThreadGoalClearParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into(), origin: None }
    }
}

setters! { ThreadGoalClearParams { origin: ThreadGoalMutationOrigin } }

/// What `thread/goal/clear` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadGoalClearResponse {
    pub cleared: bool,
}

/// What `thread/goal/get` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadGoalGetParams {
    pub thread_id: ThreadId,
}

impl ThreadGoalGetParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/goal/get` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadGoalGetResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<ThreadGoal>,
}

words! {
    /// In [`ThreadGoalClearParams`](super::ThreadGoalClearParams) and [`ThreadGoalSetParams`](super::ThreadGoalSetParams).
    pub enum ThreadGoalMutationOrigin {
        "user" => User,
        "automatic" => Automatic,
    }
}

/// What `thread/goal/set` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadGoalSetParams {
    pub thread_id: ThreadId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<ThreadGoalMutationOrigin>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ThreadGoalStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_budget: Option<i64>,
}

impl ThreadGoalSetParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            objective: None,
            origin: None,
            status: None,
            token_budget: None,
        }
    }
}

setters! {
    ThreadGoalSetParams {
        objective: String,
        origin: ThreadGoalMutationOrigin,
        status: ThreadGoalStatus,
        token_budget: i64,
    }
}

debug_without_text! { ThreadGoalSetParams { thread_id, origin, status, token_budget } }

/// What `thread/goal/set` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadGoalSetResponse {
    pub goal: ThreadGoal,
}

words! {
    /// In [`ThreadGoal`](super::ThreadGoal) and [`ThreadGoalSetParams`](super::ThreadGoalSetParams).
    pub enum ThreadGoalStatus {
        "active" => Active,
        "paused" => Paused,
        "blocked" => Blocked,
        "usageLimited" => UsageLimited,
        "budgetLimited" => BudgetLimited,
        "complete" => Complete,
    }
}

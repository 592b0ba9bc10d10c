// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `experimental_feature`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ThreadId;
use crate::protocol::macros::{debug_without_text, setters, words};

/// `data` of [`ExperimentalFeatureListResponse`](super::ExperimentalFeatureListResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExperimentalFeature {
    pub default_enabled: bool,
    pub enabled: bool,
    pub name: String,
    pub stage: ExperimentalFeatureStage,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announcement: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

debug_without_text! { ExperimentalFeature { default_enabled, enabled, stage } }

/// What `experimentalFeature/enablement/set` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExperimentalFeatureEnablementSetParams {
    pub enablement: BTreeMap<String, bool>,
}

impl ExperimentalFeatureEnablementSetParams {
    /// One with what is required.
    pub fn new(enablement: BTreeMap<String, bool>) -> Self {
        Self { enablement }
    }
}

/// What `experimentalFeature/enablement/set` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExperimentalFeatureEnablementSetResponse {
    pub enablement: BTreeMap<String, bool>,
}

/// What `experimentalFeature/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExperimentalFeatureListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

setters! { ExperimentalFeatureListParams { cursor: String, limit: u32, thread_id: ThreadId } }

debug_without_text! { ExperimentalFeatureListParams { limit, thread_id } }

/// What `experimentalFeature/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExperimentalFeatureListResponse {
    pub data: Vec<ExperimentalFeature>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ExperimentalFeatureListResponse { data } }

words! {
    /// `stage` of [`ExperimentalFeature`](super::ExperimentalFeature).
    pub enum ExperimentalFeatureStage {
        "beta" => Beta,
        "underDevelopment" => UnderDevelopment,
        "stable" => Stable,
        "deprecated" => Deprecated,
        "removed" => Removed,
    }
}

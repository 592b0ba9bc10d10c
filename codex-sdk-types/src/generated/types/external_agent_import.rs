// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `external_agent_import`.

use serde::{Deserialize, Serialize};

use super::{ExternalAgentConfigMigrationItem, ExternalAgentConfigMigrationItemType};
use crate::protocol::macros::{debug_without_text, setters, words};

/// What `externalAgentConfig/import/completed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportCompletedNotification {
    pub import_id: String,
    pub item_type_results: Vec<ExternalAgentConfigImportTypeResult>,
}

debug_without_text! { ExternalAgentConfigImportCompletedNotification { item_type_results } }

/// What `externalAgentConfig/import/readHistories` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoriesReadResponse {
    pub connectors: Vec<ExternalAgentImportedConnectorCandidate>,
    pub data: Vec<ExternalAgentConfigImportHistory>,
}

/// `data` of [`ExternalAgentConfigImportHistoriesReadResponse`](super::ExternalAgentConfigImportHistoriesReadResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistory {
    pub completed_at_ms: i64,
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    pub import_id: String,
    pub successes: Vec<ExternalAgentConfigImportItemTypeSuccess>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
}

debug_without_text! { ExternalAgentConfigImportHistory { completed_at_ms, failures, successes } }

/// What `externalAgentConfig/import/recordHistory` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordParams {
    pub item_type_results: Vec<ExternalAgentConfigImportHistoryRecordTypeResultParams>,
    pub provider_id: String,
}

impl ExternalAgentConfigImportHistoryRecordParams {
    /// One with what is required.
    pub fn new(
        item_type_results: Vec<ExternalAgentConfigImportHistoryRecordTypeResultParams>,
        provider_id: impl Into<String>,
    ) -> Self {
        Self { item_type_results, provider_id: provider_id.into() }
    }
}

debug_without_text! { ExternalAgentConfigImportHistoryRecordParams { item_type_results } }

/// What `externalAgentConfig/import/recordHistory` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordResponse {
    pub import_id: String,
}

debug_without_text! { ExternalAgentConfigImportHistoryRecordResponse {} }

/// `successes` of [`ExternalAgentConfigImportHistoryRecordTypeResultParams`](super::ExternalAgentConfigImportHistoryRecordTypeResultParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordSuccessParams {
    pub item_type: ExternalAgentConfigMigrationItemType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl ExternalAgentConfigImportHistoryRecordSuccessParams {
    /// One with what is required.
    pub fn new(item_type: impl Into<ExternalAgentConfigMigrationItemType>) -> Self {
        Self { item_type: item_type.into(), cwd: None, source: None, target: None, title: None }
    }
}

setters! {
    ExternalAgentConfigImportHistoryRecordSuccessParams {
        cwd: String,
        source: String,
        target: String,
        title: String,
    }
}

debug_without_text! { ExternalAgentConfigImportHistoryRecordSuccessParams { item_type } }

/// `itemTypeResults` of [`ExternalAgentConfigImportHistoryRecordParams`](super::ExternalAgentConfigImportHistoryRecordParams).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordTypeResultParams {
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub successes: Vec<ExternalAgentConfigImportHistoryRecordSuccessParams>,
}

impl ExternalAgentConfigImportHistoryRecordTypeResultParams {
    /// One with what is required.
    pub fn new(
        failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
        item_type: impl Into<ExternalAgentConfigMigrationItemType>,
        successes: Vec<ExternalAgentConfigImportHistoryRecordSuccessParams>,
    ) -> Self {
        Self { failures, item_type: item_type.into(), successes }
    }
}

/// In [`ExternalAgentConfigImportHistory`](super::ExternalAgentConfigImportHistory), [`ExternalAgentConfigImportHistoryRecordTypeResultParams`](super::ExternalAgentConfigImportHistoryRecordTypeResultParams) and 1 more.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportItemTypeFailure {
    pub failure_stage: String,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_error_type: Option<String>,
}

impl ExternalAgentConfigImportItemTypeFailure {
    /// One with what is required.
    pub fn new(
        failure_stage: impl Into<String>,
        item_type: impl Into<ExternalAgentConfigMigrationItemType>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            failure_stage: failure_stage.into(),
            item_type: item_type.into(),
            message: message.into(),
            cwd: None,
            error_type: None,
            source: None,
            sub_error_type: None,
        }
    }
}

setters! {
    ExternalAgentConfigImportItemTypeFailure {
        cwd: String,
        error_type: String,
        source: String,
        sub_error_type: String,
    }
}

debug_without_text! { ExternalAgentConfigImportItemTypeFailure { item_type } }

/// In [`ExternalAgentConfigImportHistory`](super::ExternalAgentConfigImportHistory) and [`ExternalAgentConfigImportTypeResult`](super::ExternalAgentConfigImportTypeResult).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportItemTypeSuccess {
    pub item_type: ExternalAgentConfigMigrationItemType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text! { ExternalAgentConfigImportItemTypeSuccess { item_type } }

/// What `externalAgentConfig/import` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportParams {
    pub migration_items: Vec<ExternalAgentConfigMigrationItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl ExternalAgentConfigImportParams {
    /// One with what is required.
    pub fn new(migration_items: Vec<ExternalAgentConfigMigrationItem>) -> Self {
        Self { migration_items, migration_source: None, provider_id: None, source: None }
    }
}

setters! {
    ExternalAgentConfigImportParams {
        migration_source: String,
        provider_id: String,
        source: String,
    }
}

debug_without_text! { ExternalAgentConfigImportParams { migration_items } }

/// What `externalAgentConfig/import/progress` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportProgressNotification {
    pub import_id: String,
    pub item_type_results: Vec<ExternalAgentConfigImportTypeResult>,
}

debug_without_text! { ExternalAgentConfigImportProgressNotification { item_type_results } }

/// What `externalAgentConfig/import` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportResponse {
    pub import_id: String,
}

debug_without_text! { ExternalAgentConfigImportResponse {} }

/// In [`ExternalAgentConfigImportCompletedNotification`](super::ExternalAgentConfigImportCompletedNotification) and [`ExternalAgentConfigImportProgressNotification`](super::ExternalAgentConfigImportProgressNotification).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentConfigImportTypeResult {
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub successes: Vec<ExternalAgentConfigImportItemTypeSuccess>,
}

/// `connectors` of [`ExternalAgentConfigImportHistoriesReadResponse`](super::ExternalAgentConfigImportHistoriesReadResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentImportedConnectorCandidate {
    pub name: String,
    pub session_count: u32,
    pub source: ExternalAgentImportedConnectorSource,
}

debug_without_text! { ExternalAgentImportedConnectorCandidate { session_count, source } }

words! {
    /// `source` of [`ExternalAgentImportedConnectorCandidate`](super::ExternalAgentImportedConnectorCandidate).
    pub enum ExternalAgentImportedConnectorSource {
        "remoteMcpServersConfig" => RemoteMcpServersConfig,
    }
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `external_agent_config`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, setters, words};

/// `commands` of [`MigrationDetails`](super::MigrationDetails).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CommandMigration {
    pub name: String,
}

impl CommandMigration {
    /// One with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

debug_without_text! { CommandMigration {} }

/// What `externalAgentConfig/detect` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalAgentConfigDetectParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_home: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_session_age_days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_sessions: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

setters! {
    ExternalAgentConfigDetectParams {
        cwds: Vec<String>,
        include_home: bool,
        max_session_age_days: u32,
        max_sessions: u32,
        migration_source: String,
        source: String,
    }
}

debug_without_text! {
    ExternalAgentConfigDetectParams {
        include_home,
        max_session_age_days,
        max_sessions,
    }
}

/// What `externalAgentConfig/detect` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalAgentConfigDetectResponse {
    pub items: Vec<ExternalAgentConfigMigrationItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connectors: Option<Vec<ExternalAgentDetectedConnectorCandidate>>,
}

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

/// In [`ExternalAgentConfigDetectResponse`](super::ExternalAgentConfigDetectResponse) and [`ExternalAgentConfigImportParams`](super::ExternalAgentConfigImportParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalAgentConfigMigrationItem {
    pub description: String,
    pub item_type: ExternalAgentConfigMigrationItemType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<MigrationDetails>,
}

impl ExternalAgentConfigMigrationItem {
    /// One with what is required.
    pub fn new(
        description: impl Into<String>,
        item_type: impl Into<ExternalAgentConfigMigrationItemType>,
    ) -> Self {
        Self {
            description: description.into(),
            item_type: item_type.into(),
            cwd: None,
            details: None,
        }
    }
}

setters! { ExternalAgentConfigMigrationItem { cwd: String, details: MigrationDetails } }

debug_without_text! { ExternalAgentConfigMigrationItem { item_type, details } }

words! {
    /// In [`ExternalAgentConfigImportHistoryRecordSuccessParams`](super::ExternalAgentConfigImportHistoryRecordSuccessParams), [`ExternalAgentConfigImportHistoryRecordTypeResultParams`](super::ExternalAgentConfigImportHistoryRecordTypeResultParams) and 4 more.
    pub enum ExternalAgentConfigMigrationItemType {
        "AGENTS_MD" => AgentsMd,
        "CONFIG" => Config,
        "SKILLS" => Skills,
        "PLUGINS" => Plugins,
        "MCP_SERVER_CONFIG" => McpServerConfig,
        "SUBAGENTS" => Subagents,
        "HOOKS" => Hooks,
        "COMMANDS" => Commands,
        "MEMORY" => Memory,
        "SESSIONS" => Sessions,
    }
}

/// `connectors` of [`ExternalAgentConfigDetectResponse`](super::ExternalAgentConfigDetectResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExternalAgentDetectedConnectorCandidate {
    pub name: String,
    pub session_count: u32,
    pub source: ExternalAgentDetectedConnectorSource,
}

debug_without_text! { ExternalAgentDetectedConnectorCandidate { session_count, source } }

words! {
    /// `source` of [`ExternalAgentDetectedConnectorCandidate`](super::ExternalAgentDetectedConnectorCandidate).
    pub enum ExternalAgentDetectedConnectorSource {
        "remoteMcpServersConfig" => RemoteMcpServersConfig,
        "sessionToolUse" => SessionToolUse,
    }
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

/// `hooks` of [`MigrationDetails`](super::MigrationDetails).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct HookMigration {
    pub name: String,
}

impl HookMigration {
    /// One with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

debug_without_text! { HookMigration {} }

/// `mcpServers` of [`MigrationDetails`](super::MigrationDetails).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpServerMigration {
    pub name: String,
}

impl McpServerMigration {
    /// One with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

debug_without_text! { McpServerMigration {} }

/// `details` of [`ExternalAgentConfigMigrationItem`](super::ExternalAgentConfigMigrationItem).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MigrationDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commands: Option<Vec<CommandMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hooks: Option<Vec<HookMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_servers: Option<Vec<McpServerMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugins: Option<Vec<PluginsMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Vec<SessionMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skills: Option<Vec<SkillMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subagents: Option<Vec<SubagentMigration>>,
}

setters! {
    MigrationDetails {
        commands: Vec<CommandMigration>,
        hooks: Vec<HookMigration>,
        mcp_servers: Vec<McpServerMigration>,
        memory: Vec<String>,
        plugins: Vec<PluginsMigration>,
        sessions: Vec<SessionMigration>,
        skills: Vec<SkillMigration>,
        subagents: Vec<SubagentMigration>,
    }
}

debug_without_text! {
    MigrationDetails {
        commands,
        hooks,
        mcp_servers,
        plugins,
        sessions,
        skills,
        subagents,
    }
}

/// `plugins` of [`MigrationDetails`](super::MigrationDetails).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PluginsMigration {
    pub marketplace_name: String,
    pub plugin_names: Vec<String>,
}

impl PluginsMigration {
    /// One with what is required.
    pub fn new(marketplace_name: impl Into<String>, plugin_names: Vec<String>) -> Self {
        Self { marketplace_name: marketplace_name.into(), plugin_names }
    }
}

debug_without_text! { PluginsMigration {} }

/// `sessions` of [`MigrationDetails`](super::MigrationDetails).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SessionMigration {
    pub cwd: String,
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl SessionMigration {
    /// One with what is required.
    pub fn new(cwd: impl Into<String>, path: impl Into<String>) -> Self {
        Self { cwd: cwd.into(), path: path.into(), title: None }
    }
}

setters! { SessionMigration { title: String } }

debug_without_text! { SessionMigration {} }

/// `skills` of [`MigrationDetails`](super::MigrationDetails).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillMigration {
    pub name: String,
}

impl SkillMigration {
    /// One with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

debug_without_text! { SkillMigration {} }

/// `subagents` of [`MigrationDetails`](super::MigrationDetails).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SubagentMigration {
    pub name: String,
}

impl SubagentMigration {
    /// One with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

debug_without_text! { SubagentMigration {} }

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

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `permissions`.

use serde::{Deserialize, Serialize};

use super::{
    AbsolutePathBuf, EnvironmentId, FileSystemPath, ItemId, LegacyAppPathString, ThreadId, TurnId,
};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

/// In [`ThreadForkResponse`](super::ThreadForkResponse), [`ThreadResumeResponse`](super::ThreadResumeResponse) and 2 more.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ActivePermissionProfile {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
}

debug_without_text! { ActivePermissionProfile {} }

/// In [`AdditionalPermissionProfile`](super::AdditionalPermissionProfile), [`GrantedPermissionProfile`](super::GrantedPermissionProfile) and 1 more.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AdditionalFileSystemPermissions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<FileSystemSandboxEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glob_scan_max_depth: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<Vec<LegacyAppPathString>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<Vec<LegacyAppPathString>>,
}

setters! {
    AdditionalFileSystemPermissions {
        entries: Vec<FileSystemSandboxEntry>,
        glob_scan_max_depth: u64,
        read: Vec<LegacyAppPathString>,
        write: Vec<LegacyAppPathString>,
    }
}

/// In [`AdditionalPermissionProfile`](super::AdditionalPermissionProfile), [`GrantedPermissionProfile`](super::GrantedPermissionProfile) and 1 more.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AdditionalNetworkPermissions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

setters! { AdditionalNetworkPermissions { enabled: bool } }

/// `additionalPermissions` of [`CommandExecutionRequestApprovalParams`](super::CommandExecutionRequestApprovalParams).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AdditionalPermissionProfile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_system: Option<AdditionalFileSystemPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<AdditionalNetworkPermissions>,
}

words! {
    /// `access` of [`FileSystemSandboxEntry`](super::FileSystemSandboxEntry).
    pub enum FileSystemAccessMode {
        "read" => Read,
        "write" => Write,
        "deny" => Deny,
    }
}

/// `entries` of [`AdditionalFileSystemPermissions`](super::AdditionalFileSystemPermissions).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FileSystemSandboxEntry {
    pub access: FileSystemAccessMode,
    pub path: FileSystemPath,
}

impl FileSystemSandboxEntry {
    /// One with what is required.
    pub fn new(access: impl Into<FileSystemAccessMode>, path: impl Into<FileSystemPath>) -> Self {
        Self { access: access.into(), path: path.into() }
    }
}

/// `permissions` of [`PermissionsRequestApprovalResponse`](super::PermissionsRequestApprovalResponse).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GrantedPermissionProfile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_system: Option<AdditionalFileSystemPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<AdditionalNetworkPermissions>,
}

setters! {
    GrantedPermissionProfile {
        file_system: AdditionalFileSystemPermissions,
        network: AdditionalNetworkPermissions,
    }
}

words! {
    /// `networkAccess` of [`ExternalSandboxSandboxPolicy`](super::ExternalSandboxSandboxPolicy).
    pub enum NetworkAccess {
        "restricted" => Restricted,
        "enabled" => Enabled,
    }
}

words! {
    /// In [`ApplicationNetworkRequirements`](super::ApplicationNetworkRequirements) and [`NetworkRequirements`](super::NetworkRequirements).
    pub enum NetworkDomainPermission {
        "allow" => Allow,
        "deny" => Deny,
    }
}

/// In [`ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision`](super::ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision), [`CommandExecutionRequestApprovalParams`](super::CommandExecutionRequestApprovalParams) and 1 more.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct NetworkPolicyAmendment {
    pub action: NetworkPolicyRuleAction,
    pub host: String,
}

impl NetworkPolicyAmendment {
    /// One with what is required.
    pub fn new(action: impl Into<NetworkPolicyRuleAction>, host: impl Into<String>) -> Self {
        Self { action: action.into(), host: host.into() }
    }
}

debug_without_text! { NetworkPolicyAmendment { action } }

words! {
    /// `action` of [`NetworkPolicyAmendment`](super::NetworkPolicyAmendment).
    pub enum NetworkPolicyRuleAction {
        "allow" => Allow,
        "deny" => Deny,
    }
}

words! {
    /// `unixSockets` of [`NetworkRequirements`](super::NetworkRequirements).
    pub enum NetworkUnixSocketPermission {
        "allow" => Allow,
        "deny" => Deny,
    }
}

words! {
    /// `scope` of [`PermissionsRequestApprovalResponse`](super::PermissionsRequestApprovalResponse).
    pub enum PermissionGrantScope {
        "turn" => Turn,
        "session" => Session,
    }
}

/// What `permissionProfile/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PermissionProfileListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

setters! { PermissionProfileListParams { cursor: String, cwd: String, limit: u32 } }

debug_without_text! { PermissionProfileListParams { limit } }

/// What `permissionProfile/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PermissionProfileListResponse {
    pub data: Vec<PermissionProfileSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { PermissionProfileListResponse { data } }

/// `data` of [`PermissionProfileListResponse`](super::PermissionProfileListResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PermissionProfileSummary {
    pub allowed: bool,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

debug_without_text! { PermissionProfileSummary { allowed } }

/// What `item/permissions/requestApproval` asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PermissionsRequestApprovalParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub cwd: LegacyAppPathString,
    pub permissions: RequestPermissionProfile,
    pub started_at_ms: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_without_text! {
    PermissionsRequestApprovalParams {
        thread_id,
        turn_id,
        item_id,
        cwd,
        permissions,
        started_at_ms,
        environment_id,
    }
}

/// The answer to `item/permissions/requestApproval`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct PermissionsRequestApprovalResponse {
    pub permissions: GrantedPermissionProfile,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<PermissionGrantScope>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict_auto_review: Option<bool>,
}

impl PermissionsRequestApprovalResponse {
    /// One with what is required.
    pub fn new(permissions: impl Into<GrantedPermissionProfile>) -> Self {
        Self { permissions: permissions.into(), scope: None, strict_auto_review: None }
    }
}

setters! {
    PermissionsRequestApprovalResponse {
        scope: PermissionGrantScope,
        strict_auto_review: bool,
    }
}

/// In [`PermissionsRequestApprovalParams`](super::PermissionsRequestApprovalParams) and [`RequestPermissionsGuardianApprovalReviewAction`](super::RequestPermissionsGuardianApprovalReviewAction).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RequestPermissionProfile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_system: Option<AdditionalFileSystemPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<AdditionalNetworkPermissions>,
}

words! {
    /// In [`Config`](super::Config), [`ConfigRequirements`](super::ConfigRequirements) and 3 more.
    pub enum SandboxMode {
        "read-only" => ReadOnly,
        "workspace-write" => WorkspaceWrite,
        "danger-full-access" => DangerFullAccess,
    }
}

tagged_enum! {
    /// What the commands of a turn may touch.
    pub enum SandboxPolicy by "type" {
        "dangerFullAccess" => DangerFullAccess,
        "readOnly" => ReadOnly(ReadOnlySandboxPolicy),
        "externalSandbox" => ExternalSandbox(ExternalSandboxSandboxPolicy),
        "workspaceWrite" => WorkspaceWrite(WorkspaceWriteSandboxPolicy),
    }
}

/// The [`SandboxPolicy`](super::SandboxPolicy) whose `type` is `readOnly`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "readOnly", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ReadOnlySandboxPolicy {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_access: Option<bool>,
}

setters! { ReadOnlySandboxPolicy { network_access: bool } }

/// The [`SandboxPolicy`](super::SandboxPolicy) whose `type` is `externalSandbox`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "externalSandbox", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalSandboxSandboxPolicy {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_access: Option<NetworkAccess>,
}

setters! { ExternalSandboxSandboxPolicy { network_access: NetworkAccess } }

/// The [`SandboxPolicy`](super::SandboxPolicy) whose `type` is `workspaceWrite`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "workspaceWrite", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WorkspaceWriteSandboxPolicy {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_slash_tmp: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_tmpdir_env_var: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_access: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writable_roots: Option<Vec<AbsolutePathBuf>>,
}

setters! {
    WorkspaceWriteSandboxPolicy {
        exclude_slash_tmp: bool,
        exclude_tmpdir_env_var: bool,
        network_access: bool,
        writable_roots: Vec<AbsolutePathBuf>,
    }
}

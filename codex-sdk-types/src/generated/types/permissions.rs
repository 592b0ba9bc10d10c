// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `permissions`.

use serde::{Deserialize, Serialize};

use super::AbsolutePathBuf;
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

/// `externalSandbox` of [`SandboxPolicy`](super::SandboxPolicy).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "externalSandbox", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ExternalSandboxSandboxPolicy {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_access: Option<NetworkAccess>,
}

setters!(ExternalSandboxSandboxPolicy { network_access: NetworkAccess });

words! {
    pub enum NetworkAccess {
        "restricted" => Restricted,
        "enabled" => Enabled,
    }
}

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

debug_without_text!(NetworkPolicyAmendment { action });

words! {
    pub enum NetworkPolicyRuleAction {
        "allow" => Allow,
        "deny" => Deny,
    }
}

/// `readOnly` of [`SandboxPolicy`](super::SandboxPolicy).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "readOnly", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ReadOnlySandboxPolicy {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_access: Option<bool>,
}

setters!(ReadOnlySandboxPolicy { network_access: bool });

words! {
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

/// `workspaceWrite` of [`SandboxPolicy`](super::SandboxPolicy).
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

setters!(WorkspaceWriteSandboxPolicy { exclude_slash_tmp: bool,
exclude_tmpdir_env_var: bool,
network_access: bool,
writable_roots: Vec<AbsolutePathBuf>,
 });

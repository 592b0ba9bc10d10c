//! What the agent may do without being asked, and where it may do it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// When the runtime asks before it runs a command or changes a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AskForApproval {
    /// Asks for every command and every patch.
    Untrusted,
    /// Asks after the sandbox has refused something, and before patches outside the writable roots.
    ///
    /// The runtime no longer takes this word: it is sent as [`AskForApproval::Granular`] with everything on.
    OnFailure,
    /// Asks only for escalations that the model itself requests, and for patches outside the writable roots.
    OnRequest,
    /// Never asks: what the sandbox refuses fails.
    Never,
    /// Asks by kind of question.
    Granular(GranularApproval),
}

impl AskForApproval {
    /// The value as the runtime takes it.
    pub fn to_wire(&self) -> Value {
        match self {
            Self::OnFailure => json!({ "granular": GranularApproval::ALL }),
            other => json!(other),
        }
    }
}

/// Which kinds of question reach the application; a kind that is off is refused without asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "the protocol's shape: one switch a kind")]
pub struct GranularApproval {
    /// A command that the sandbox refused.
    pub sandbox_approval: bool,
    /// A command that a rule wants asked about.
    pub rules: bool,
    /// A skill's command. The runtime only tells the model whether it may be asked about: it asks about none.
    #[serde(default)]
    pub skill_approval: bool,
    /// A request for more permissions.
    #[serde(default)]
    pub request_permissions: bool,
    /// A question of an MCP server.
    pub mcp_elicitations: bool,
}

impl GranularApproval {
    /// Every kind of question.
    pub const ALL: Self = Self {
        sandbox_approval: true,
        rules: true,
        skill_approval: true,
        request_permissions: true,
        mcp_elicitations: true,
    };
}

/// Where commands and patches may write, and whether they reach the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "mode",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum SandboxPolicy {
    /// No sandbox at all.
    DangerFullAccess {},
    /// Nothing may be written.
    ReadOnly {
        /// Whether commands reach the network. Default: no.
        #[serde(default)]
        network_access: bool,
    },
    /// The working directory, the writable roots and the temporary folders may be written.
    WorkspaceWrite {
        /// Whether commands reach the network. Default: no.
        #[serde(default)]
        network_access: bool,
        /// Further folders that may be written, as absolute paths.
        #[serde(default)]
        writable_roots: Vec<PathBuf>,
        /// Leaves the folder of `TMPDIR` out. Default: no.
        #[serde(default)]
        exclude_tmpdir_env_var: bool,
        /// Leaves `/tmp` out. Default: no.
        #[serde(default)]
        exclude_slash_tmp: bool,
    },
}

impl SandboxPolicy {
    /// `workspace-write` without network or further roots: the SDK's default.
    pub const fn workspace_write() -> Self {
        Self::WorkspaceWrite {
            network_access: false,
            writable_roots: Vec::new(),
            exclude_tmpdir_env_var: false,
            exclude_slash_tmp: false,
        }
    }

    /// `read-only` without network.
    pub const fn read_only() -> Self {
        Self::ReadOnly { network_access: false }
    }

    /// `danger-full-access`.
    pub const fn danger_full_access() -> Self {
        Self::DangerFullAccess {}
    }

    /// The mode's name, the only part of it that `thread/start` takes.
    pub const fn mode(&self) -> &'static str {
        match self {
            Self::DangerFullAccess {} => "danger-full-access",
            Self::ReadOnly { .. } => "read-only",
            Self::WorkspaceWrite { .. } => "workspace-write",
        }
    }

    /// The policy that the runtime reports; `None` when it is none of ours.
    pub fn from_wire(policy: &Value) -> Option<Self> {
        let flag = |name: &str| policy.get(name).and_then(Value::as_bool).unwrap_or(false);
        let network_access = flag("networkAccess");
        match policy.get("type")?.as_str()? {
            "dangerFullAccess" => Some(Self::DangerFullAccess {}),
            "readOnly" => Some(Self::ReadOnly { network_access }),
            "workspaceWrite" => Some(Self::WorkspaceWrite {
                network_access,
                writable_roots: serde_json::from_value(policy.get("writableRoots")?.clone())
                    .ok()?,
                exclude_tmpdir_env_var: flag("excludeTmpdirEnvVar"),
                exclude_slash_tmp: flag("excludeSlashTmp"),
            }),
            _ => None,
        }
    }

    /// The whole policy as `turn/start` and `thread/settings/update` take it.
    pub fn to_wire(&self) -> Value {
        match self {
            Self::DangerFullAccess {} => json!({ "type": "dangerFullAccess" }),
            Self::ReadOnly { network_access } => {
                json!({ "type": "readOnly", "networkAccess": network_access })
            }
            Self::WorkspaceWrite {
                network_access,
                writable_roots,
                exclude_tmpdir_env_var,
                exclude_slash_tmp,
            } => json!({
                "type": "workspaceWrite",
                "networkAccess": network_access,
                "writableRoots": writable_roots,
                "excludeTmpdirEnvVar": exclude_tmpdir_env_var,
                "excludeSlashTmp": exclude_slash_tmp,
            }),
        }
    }
}

impl Default for SandboxPolicy {
    fn default() -> Self {
        Self::workspace_write()
    }
}

/// How much of its reasoning the model summarises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum ReasoningSummary {
    /// As the model sees fit.
    Auto,
    /// Short.
    Concise,
    /// Long.
    Detailed,
    /// Not at all.
    None,
}

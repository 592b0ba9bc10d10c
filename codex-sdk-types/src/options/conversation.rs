//! What may be set for one conversation, and what can be changed of it for good.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    AskForApproval, ReasoningSummary, SandboxPolicy, context_part, effort_setters, setters,
};
use crate::protocol::Patch;

/// The settings of a conversation. What is left out is the client's default, else the runtime's.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ConversationOptions {
    /// Where the agent works. It must exist; a relative path is made absolute. Default: the current directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<PathBuf>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The provider of the model, a key of `model_providers` in the runtime's configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    /// How hard the model thinks; cleared (null), as hard as it does by itself, whatever the client's default is.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub effort: Patch<String>,
    /// How much of its reasoning it summarises.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
    /// When the runtime asks. Default: the client's, `on-request`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    /// What commands may touch. Default: the client's, `workspace-write`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_policy: Option<SandboxPolicy>,
    /// Keeps nothing on disk: such a conversation cannot be resumed, forked or archived. Default: no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
    /// Replaces the model's base instructions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_instructions: Option<String>,
    /// Instructions of the application, beside the base instructions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    /// A name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Runtime configuration of this conversation alone, as in `config.toml`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Map<String, Value>>,
}

/// Without instructions and configuration: neither what an application tells its agent nor a key belongs in a log.
impl std::fmt::Debug for ConversationOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConversationOptions")
            .field("cwd", &self.cwd)
            .field("model", &self.model)
            .field("effort", &self.effort)
            .field("approval_policy", &self.approval_policy)
            .field("sandbox_policy", &self.sandbox_policy)
            .field("ephemeral", &self.ephemeral)
            .finish_non_exhaustive()
    }
}

impl ConversationOptions {
    setters! {
        /// Sets the working directory.
        cwd: PathBuf,
        /// Sets the model.
        model: String,
        /// Sets the model's provider.
        model_provider: String,
        /// Sets the reasoning summary.
        summary: ReasoningSummary,
        /// Sets the approval policy.
        approval_policy: AskForApproval,
        /// Sets the sandbox policy.
        sandbox_policy: SandboxPolicy,
        /// Sets whether the conversation leaves nothing on disk.
        ephemeral: bool,
        /// Sets the base instructions.
        base_instructions: String,
        /// Sets the developer instructions.
        developer_instructions: String,
        /// Sets the name.
        name: String,
        /// Sets runtime configuration.
        config: Map<String, Value>,
    }
    effort_setters!();
    context_part!("The part that every turn restates.");

    /// These options with that part replaced.
    #[must_use]
    pub fn in_context(self, context: TurnContext) -> Self {
        let TurnContext { cwd, model, effort, summary, approval_policy, sandbox_policy } = context;
        Self { cwd, model, effort, summary, approval_policy, sandbox_policy, ..self }
    }
}

/// The settings that every turn restates, so that what one turn overrides ends with it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct TurnContext {
    /// Where the agent works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<PathBuf>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// How hard the model thinks; cleared (null), as hard as it does by itself.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub effort: Patch<String>,
    /// How much of its reasoning it summarises.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
    /// When the runtime asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    /// What commands may touch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_policy: Option<SandboxPolicy>,
}

impl TurnContext {
    setters! {
        /// Sets the working directory.
        cwd: PathBuf,
        /// Sets the model.
        model: String,
        /// Sets the reasoning summary.
        summary: ReasoningSummary,
        /// Sets the approval policy.
        approval_policy: AskForApproval,
        /// Sets the sandbox policy.
        sandbox_policy: SandboxPolicy,
    }
    effort_setters!();

    /// These settings where they say something, else those of `base`.
    #[must_use]
    pub fn or(self, base: &Self) -> Self {
        Self {
            cwd: self.cwd.or_else(|| base.cwd.clone()),
            model: self.model.or_else(|| base.model.clone()),
            effort: self.effort.or(base.effort.clone()),
            summary: self.summary.or(base.summary),
            approval_policy: self.approval_policy.or_else(|| base.approval_policy.clone()),
            sandbox_policy: self.sandbox_policy.or_else(|| base.sandbox_policy.clone()),
        }
    }
}

//! What a conversation starts from, and holding the runtime to it.
//!
//! Resume and fork change settings in silence: what a client did not restate may come back stricter or looser. So the
//! reply is compared with what was asked for, and a difference is repaired or refused.

use codex_sdk_types::Submission;
use codex_sdk_types::options::{AskForApproval, ConversationOptions, SandboxPolicy, TurnContext};
use codex_sdk_types::wire::ThreadReply;
use serde_json::{Value, json};

use super::Conversation;
use crate::client::{ClientInner, validate};
use crate::config;
use crate::error::{Error, Result};

/// Whose settings a resumed conversation goes on with, where the options do not say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ResumeSettings {
    /// The client's.
    #[default]
    Client,
    /// The stored conversation's, as the runtime brings them back: it forgets the network access and the writable roots
    /// of a sandbox, and a turn during which the runtime died may have left its own.
    Saved,
}

/// The options with the client's defaults filled in, checked.
pub(super) fn settle(
    client: &ClientInner,
    options: ConversationOptions,
) -> Result<ConversationOptions> {
    let of_client = &client.options;
    let has_policy = options.sandbox_policy.is_some();
    let mut options = check(options)?;
    validate::one_sandbox(has_policy, options.config.as_ref().unwrap_or(&serde_json::Map::new()))?;
    options.model = options.model.or_else(|| of_client.default_model.clone());
    options.effort = options.effort.or_else(|| of_client.default_effort.clone());
    options.summary = options.summary.or(of_client.default_summary);
    let defaults = &client.defaults;
    options.approval_policy = options.approval_policy.or_else(|| defaults.approval_policy.clone());
    options.sandbox_policy = options.sandbox_policy.or_else(|| defaults.sandbox_policy.clone());
    Ok(options)
}

/// The options as they are, checked.
pub(super) fn check(mut options: ConversationOptions) -> Result<ConversationOptions> {
    options.cwd = options.cwd.as_deref().map(validate::cwd).transpose()?;
    if let Some(policy) = &options.sandbox_policy {
        validate::sandbox(policy)?;
    }
    let config = config::nested(&options.config.take().unwrap_or_default(), "config")?;
    config::no_null(&config, "config")?;
    options.config = (!config.is_empty()).then_some(config);
    Ok(options)
}

/// The settings that every turn restates: what was asked for, and what the runtime chose where nothing was.
pub(super) fn context_of(options: &ConversationOptions, reply: &ThreadReply) -> TurnContext {
    let mut context = TurnContext::default();
    context.cwd = options.cwd.clone().or_else(|| reply.cwd.clone().map(Into::into));
    context.model = options.model.clone().or_else(|| reply.model.clone());
    context.effort = options.effort.clone().or_else(|| reply.reasoning_effort.clone());
    context.summary = options.summary;
    context.approval_policy = options
        .approval_policy
        .clone()
        .or_else(|| serde_json::from_value(reply.approval_policy.clone()).ok());
    context.sandbox_policy =
        options.sandbox_policy.clone().or_else(|| SandboxPolicy::from_wire(&reply.sandbox));
    context
}

impl Conversation {
    /// Compares what the runtime reports with what every turn will restate, and has it change what differs.
    pub(super) async fn repair(&self, reply: &ThreadReply) -> Result<()> {
        let differing = differences(&self.state.context(), reply);
        if differing.is_empty() {
            return Ok(());
        }
        tracing::debug!(conversation.id = %self.state.id, ?differing, "the runtime changed settings, and is told again");
        if self.client.experimental() {
            let context = self.state.context();
            return self
                .client
                .submit(&Submission::override_turn_context(&self.state.id, &context))
                .await
                .map(drop);
        }
        Err(Error::session(format!(
            "the runtime opened the conversation {} with other settings than asked for ({}), and without experimentalApi \
             they cannot be repaired",
            self.state.id,
            differing.join(", ")
        ))
        .with_reason("SETTINGS_CHANGED")
        .detail("settings", json!(differing)))
    }
}

/// The settings that differ, by name.
fn differences(context: &TurnContext, reply: &ThreadReply) -> Vec<&'static str> {
    let policy = context.approval_policy.as_ref().map(AskForApproval::to_wire);
    let sandbox_differs = context
        .sandbox_policy
        .as_ref()
        .is_some_and(|policy| SandboxPolicy::from_wire(&reply.sandbox).as_ref() != Some(policy));
    let pairs = [
        ("model", differs(context.model.as_ref(), reply.model.as_ref())),
        ("effort", differs(context.effort.as_ref(), reply.reasoning_effort.as_ref())),
        ("approvalPolicy", policy.is_some_and(|policy: Value| policy != reply.approval_policy)),
        ("sandboxPolicy", sandbox_differs),
    ];
    pairs.into_iter().filter_map(|(name, differs)| differs.then_some(name)).collect()
}

fn differs(wanted: Option<&String>, got: Option<&String>) -> bool {
    wanted.is_some() && wanted != got
}

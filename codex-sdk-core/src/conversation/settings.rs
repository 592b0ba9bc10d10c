//! What a conversation starts from, and holding the runtime to it.
//!
//! Resume and fork change settings in silence: what a client did not restate may come back stricter or looser. So the
//! reply is compared with what was asked for, and a difference is repaired or refused.

use codex_sdk_types::Submission;
use codex_sdk_types::options::{
    AskForApproval, ConversationOptions, ReasoningSummary, SandboxPolicy, TurnContext,
};
use codex_sdk_types::protocol::Patch;
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
    /// The stored conversation's, as the runtime brings them back. A sandbox that may write or reach the network it does
    /// not: that one is read in the runtime's record of the conversation. Where the record cannot be read, or holds more
    /// than a policy can say, nothing may be written. Nor does it tell a turn's own settings from the conversation's when it
    /// died in that turn: then the record says what was before it, and else the client's are taken. The reasoning summary is
    /// not stored.
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
    options.effort =
        options.effort.or(of_client.default_effort.clone().map_or(Patch::Keep, Patch::Set));
    options.summary = options.summary.or(of_client.default_summary);
    let defaults = &client.defaults;
    options.approval_policy = options.approval_policy.or_else(|| defaults.approval_policy.clone());
    options.sandbox_policy = options.sandbox_policy.or_else(|| defaults.sandbox_policy.clone());
    Ok(options)
}

/// The options as they are, checked.
pub(super) fn check(options: ConversationOptions) -> Result<ConversationOptions> {
    let context = validate::context(options.context())?;
    let mut options = options.in_context(context);
    if let Some(name) = options.name.as_deref() {
        validate::name(name)?;
        if options.ephemeral == Some(true) {
            let allowed = "left out with ephemeral: what is not stored cannot be given a name";
            return Err(Error::invalid("name", name, allowed));
        }
    }
    let provider = options.model_provider.as_deref();
    provider.map_or(Ok(()), |provider| validate::not_empty("modelProvider", provider))?;
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
    let reported = reply.reasoning_effort.clone().map_or(Patch::Clear, Patch::Set);
    context.effort = options.effort.clone().or(reported);
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
    /// Without the experimental API the runtime takes a reasoning effort, but cannot take it back.
    pub(super) fn effort_can_be_taken_back(&self, wanted: &TurnContext) -> Result<()> {
        if self.client.experimental() {
            return Ok(());
        }
        let given = wanted.effort.as_set().map_or(Value::Null, |effort| json!(effort));
        let allowed = "an effort where the conversation has one, none where it has none: without experimentalApi the \
                       runtime cannot take an effort back";
        Err(Error::invalid("effort", given, allowed))
    }

    /// Gives the conversation the summary that it has, when a turn is about to change it: the runtime takes another one,
    /// but never none. Where nobody has configured it, that is `auto`.
    pub(super) async fn settle_summary(&self) -> Result<()> {
        let mut context = self.state.context();
        if context.summary.is_some() {
            return Ok(());
        }
        let own = self.state.options.config.as_ref();
        let configured = if let Some(own) = own.and_then(|own| own.get("model_reasoning_summary")) {
            own.clone()
        } else {
            let read = Submission::request("config/read", json!({ "cwd": context.cwd }));
            let reply = self.client.submit(&read).await?;
            reply.decode::<Value>(&read.method)?["config"]["model_reasoning_summary"].take()
        };
        // One that this SDK does not know is not one to go back to.
        let known = serde_json::from_value(configured).unwrap_or(ReasoningSummary::Auto);
        context.summary = Some(known);
        self.state.set_context(context);
        Ok(())
    }

    /// Compares what the runtime reports with what every turn will restate, and has it change what differs.
    pub(super) async fn repair(&self, reply: &ThreadReply) -> Result<()> {
        let differing = differences(&self.state.context(), reply);
        if differing.is_empty() {
            return Ok(());
        }
        tracing::debug!(conversation.id = %self.state.id, ?differing, "the runtime changed settings, and is told again");
        if self.client.experimental() {
            let context = self.state.context();
            let repaired = Submission::override_turn_context(&self.state.id, &context)
                .clearing(reply.reasoning_effort.as_ref(), &context);
            return self.client.submit(&repaired).await.map(drop);
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

/// The options as they are sent: with them, what of the client's configuration no argument may show.
pub(super) fn sent(client: &ClientInner, options: &ConversationOptions) -> ConversationOptions {
    let mut sent = options.clone();
    let config = config::of_conversation(client.defaults.config.as_ref(), options.config.as_ref());
    sent.config = (!config.is_empty()).then_some(config);
    sent
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
        (
            "effort",
            !context.effort.is_keep() && context.effort.as_set() != reply.reasoning_effort.as_ref(),
        ),
        ("approvalPolicy", policy.is_some_and(|policy: Value| policy != reply.approval_policy)),
        ("sandboxPolicy", sandbox_differs),
    ];
    pairs.into_iter().filter_map(|(name, differs)| differs.then_some(name)).collect()
}

fn differs(wanted: Option<&String>, got: Option<&String>) -> bool {
    wanted.is_some() && wanted != got
}

//! What may be set for one turn. It ends with the turn.

use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    AskForApproval, ReasoningSummary, SandboxPolicy, TurnContext, context_part, effort_setters,
    millis, number_setters, setters, whole,
};
use crate::protocol::Patch;

/// The options of a turn. What is left out is the conversation's.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct TurnOptions {
    /// Where the agent works in this turn.
    pub cwd: Option<PathBuf>,
    /// The model of this turn.
    pub model: Option<String>,
    /// How hard it thinks; cleared (null), as hard as it does by itself, whatever the conversation's effort is.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub effort: Patch<String>,
    /// How much of its reasoning it summarises.
    pub summary: Option<ReasoningSummary>,
    /// When the runtime asks in this turn.
    pub approval_policy: Option<AskForApproval>,
    /// What commands may touch in this turn.
    pub sandbox_policy: Option<SandboxPolicy>,
    /// Interrupts the turn after this time. Default: never.
    #[serde(rename = "timeoutMs", with = "millis::option")]
    pub timeout: Option<Duration>,
    /// What happens when a turn is going on already. Default: the new one is refused.
    pub if_busy: Option<IfBusy>,
    /// Interrupts the turn when it has used more than this.
    pub budget: Option<Budget>,
    /// A name of the caller's for the message, to find its turn again.
    pub client_message_id: Option<String>,
    /// A JSON Schema that the answer has to fit, in the strict subset that models know: the root is an object, and every
    /// object says `additionalProperties: false`. Properties may be optional.
    pub output_schema: Option<Value>,
    /// A W3C `traceparent`, handed to the runtime with the request.
    pub traceparent: Option<String>,
}

impl TurnOptions {
    setters! {
        /// Sets the working directory of this turn.
        cwd: PathBuf,
        /// Sets the model of this turn.
        model: String,
        /// Sets the reasoning summary of this turn.
        summary: ReasoningSummary,
        /// Sets the approval policy of this turn.
        approval_policy: AskForApproval,
        /// Sets the sandbox policy of this turn.
        sandbox_policy: SandboxPolicy,
        /// Sets the time after which the turn is interrupted.
        timeout: Duration,
        /// Sets what happens when a turn is going on already.
        if_busy: IfBusy,
        /// Sets the budget.
        budget: Budget,
        /// Sets the caller's name for the message.
        client_message_id: String,
        /// Sets the JSON Schema that the answer has to fit.
        output_schema: Value,
        /// Sets the W3C trace context.
        traceparent: String,
    }
    effort_setters!();
    context_part!("The part that overrides the conversation's settings.");
}

/// What happens to a turn that is sent while another one is going on in its conversation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum IfBusy {
    /// It is refused with `TURN_ACTIVE`.
    #[default]
    Reject,
    /// It waits for its turn, first come first served.
    Queue,
    /// Its input steers the turn that is going on, which keeps its own options: those given with the input count only where
    /// no turn goes on, and it begins one.
    Steer,
}

/// What a turn may use before it is interrupted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Budget {
    /// Tokens in all, cached ones included. Above 0: a turn uses some before it can be stopped.
    #[serde(deserialize_with = "whole::option::deserialize")]
    pub total_tokens: Option<u64>,
    /// Tokens that the model wrote. Above 0.
    #[serde(deserialize_with = "whole::option::deserialize")]
    pub output_tokens: Option<u64>,
    /// Time on the wall.
    #[serde(rename = "wallMs", with = "millis::option")]
    pub wall: Option<Duration>,
    /// Commands, patches and tool calls. With 0 the first one ends the turn.
    pub tool_calls: Option<u64>,
    /// Calls of the model. Above 0.
    #[serde(deserialize_with = "whole::option::deserialize")]
    pub model_calls: Option<u64>,
}

impl Budget {
    setters! {
        /// Sets the limit of time.
        wall: Duration,
    }

    number_setters! {
        /// Sets the limit of all tokens.
        total_tokens: u64,
        /// Sets the limit of tokens that the model writes.
        output_tokens: u64,
        /// Sets the limit of commands, patches and tool calls.
        tool_calls: u64,
        /// Sets the limit of calls of the model.
        model_calls: u64,
    }
}

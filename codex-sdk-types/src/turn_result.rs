//! How a turn ended, and what it cost.

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::options::millis;
use crate::output_mismatch::OutputMismatch;
use std::sync::Arc;
use std::time::Duration;

/// How a turn ended. Every turn ends, in exactly one of these ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum TurnStatus {
    /// The agent finished.
    Completed,
    /// Somebody stopped it.
    Interrupted,
    /// The runtime gave up, and says why.
    Failed,
    /// Nobody can say how it ended: the runtime went away, or never answered.
    Lost,
}

/// Why a turn ended.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
#[non_exhaustive]
pub enum EndReason {
    /// The agent finished.
    Finished,
    /// It was interrupted.
    Interrupted {
        /// By whom.
        by: InterruptedBy,
    },
    /// It was interrupted because it used more than its budget.
    Budget {
        /// The name of the limit, as in the options.
        limit: &'static str,
        /// What was used when it was noticed.
        used: u64,
    },
    /// The runtime reported an error.
    Error {
        /// The runtime's `TurnError`.
        error: Box<RawValue>,
    },
    /// It was lost.
    Lost {
        /// What is known.
        evidence: LostEvidence,
    },
}

/// Who interrupted a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum InterruptedBy {
    /// `interrupt()`, or dropping `run()`.
    Caller,
    /// The abort signal given with the turn.
    Signal,
    /// The `timeout` given with the turn.
    Timeout,
    /// An approval answered with `cancel`.
    Decision,
    /// The runtime, on its own.
    Runtime,
}

/// What is known about a lost turn.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LostEvidence {
    /// What happened.
    pub why: LostWhy,
    /// In words.
    pub detail: String,
    /// The end of what the runtime wrote to stderr.
    pub stderr_tail: String,
}

impl LostEvidence {
    /// Evidence in words.
    pub fn new(why: LostWhy, detail: impl Into<String>, stderr_tail: impl Into<String>) -> Self {
        Self { why, detail: detail.into(), stderr_tail: stderr_tail.into() }
    }
}

/// Without the runtime's output.
impl std::fmt::Debug for LostEvidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LostEvidence").field("why", &self.why).finish_non_exhaustive()
    }
}

/// What happened to a lost turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum LostWhy {
    /// The runtime's process ended.
    Exited,
    /// The connection broke.
    Disconnected,
    /// The runtime says that the conversation is idle, but never reported the turn's end.
    Idle,
    /// The runtime never acknowledged the turn.
    NoAck,
}

/// Token counts. Cached and cache-written tokens are part of the input, reasoning tokens of the output.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tokens {
    /// What the model read.
    pub input_tokens: u64,
    /// Of these, from the provider's cache.
    pub cached_input_tokens: u64,
    /// Of these, written to the provider's cache.
    pub cache_write_input_tokens: u64,
    /// What the model wrote.
    pub output_tokens: u64,
    /// Of these, reasoning.
    pub reasoning_output_tokens: u64,
    /// Input and output.
    pub total_tokens: u64,
}

impl Tokens {
    fn zip(self, other: Self, of: impl Fn(u64, u64) -> u64) -> Self {
        Self {
            input_tokens: of(self.input_tokens, other.input_tokens),
            cached_input_tokens: of(self.cached_input_tokens, other.cached_input_tokens),
            cache_write_input_tokens: of(
                self.cache_write_input_tokens,
                other.cache_write_input_tokens,
            ),
            output_tokens: of(self.output_tokens, other.output_tokens),
            reasoning_output_tokens: of(
                self.reasoning_output_tokens,
                other.reasoning_output_tokens,
            ),
            total_tokens: of(self.total_tokens, other.total_tokens),
        }
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        self.zip(other, u64::saturating_add)
    }

    /// What was added since `earlier`; a count that fell adds nothing.
    #[must_use]
    pub fn since(self, earlier: Self) -> Self {
        self.zip(earlier, u64::saturating_sub)
    }
}

/// What a turn used: its own tokens, those of the conversation so far, and its sub-agents' apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TurnUsage {
    /// The turn alone.
    #[serde(flatten)]
    pub tokens: Tokens,
    /// The conversation so far, as the runtime counts it.
    pub conversation: Tokens,
    /// The sub-agents that the turn started.
    pub subagents: Tokens,
    /// Calls of the model in the turn.
    pub model_calls: u64,
    /// The model's context window, where the runtime says.
    pub context_window: Option<u64>,
    /// Whether every call was counted: not when the turn was lost, or a sub-agent goes on after it.
    pub complete: bool,
}

/// The end of a turn with everything that was gathered on the way.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TurnResult {
    /// The conversation.
    pub conversation_id: Arc<str>,
    /// The turn; empty when the runtime never acknowledged it.
    pub turn_id: Arc<str>,
    /// How it ended.
    pub status: TurnStatus,
    /// Why.
    pub end_reason: EndReason,
    /// The agent's last answer; empty when there is none.
    pub final_response: String,
    /// The answer checked against `output_schema`, where one was given.
    pub structured: Option<serde_json::Value>,
    /// Why there is none, when the turn completed with an answer that does not fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_error: Option<OutputMismatch>,
    /// The runtime's items: completed ones in the order of completion, then those still open, as started.
    pub items: Vec<Box<RawValue>>,
    /// What it used; `None` when the runtime reported nothing.
    pub usage: Option<TurnUsage>,
    /// The model that answered, where known.
    pub model: Option<String>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub started_at_ms: i64,
    /// From sending to its end.
    #[serde(rename = "durationMs", serialize_with = "millis::serialize")]
    pub duration: Duration,
    /// From sending to its first event.
    #[serde(rename = "firstEventMs", serialize_with = "optional_millis")]
    pub first_event: Option<Duration>,
    /// From sending to the first piece of text.
    #[serde(rename = "firstTextMs", serialize_with = "optional_millis")]
    pub first_text: Option<Duration>,
    /// The `seq` of its last event.
    pub last_seq: u64,
}

#[expect(clippy::ref_option, reason = "serde passes a reference to the field")]
fn optional_millis<S: Serializer>(length: &Option<Duration>, to: S) -> Result<S::Ok, S::Error> {
    millis::option::serialize(length, to)
}

/// Names and sizes only.
impl std::fmt::Debug for TurnResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TurnResult")
            .field("conversation_id", &self.conversation_id)
            .field("turn_id", &self.turn_id)
            .field("status", &self.status)
            .field("items", &self.items.len())
            .field("duration", &self.duration)
            .finish_non_exhaustive()
    }
}

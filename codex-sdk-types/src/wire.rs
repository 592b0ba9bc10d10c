//! Narrow, borrowed views of the few messages that core itself acts on, and the handshake.
//!
//! The whole protocol is typed elsewhere; these views skip what core does not look at, so that a message of
//! megabytes costs no more than finding its end.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::turn_result::Tokens;

/// What the client says in `initialize` that it can do.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Capabilities {
    /// Whether the experimental API is used.
    pub experimental_api: bool,
    /// Whether somebody answers `attestation/generate`: only then does the runtime ask.
    pub request_attestation: bool,
}

/// The parameters of `initialize`.
pub fn initialize_params(capabilities: Capabilities) -> Value {
    json!({
        "clientInfo": {
            "name": "codex-sdk",
            "title": "codex-sdk",
            "version": env!("CARGO_PKG_VERSION"),
        },
        "capabilities": capabilities,
    })
}

/// One request line. Some methods take no parameters at all.
#[derive(Serialize)]
struct RequestLine<'a, P> {
    id: u64,
    method: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    params: Option<&'a P>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace: Option<Trace<'a>>,
}

/// W3C trace context.
#[derive(Serialize)]
struct Trace<'a> {
    traceparent: &'a str,
}

/// A request as one line, its newline included.
///
/// # Errors
/// When the parameters have no JSON form.
pub fn request_line(
    id: u64,
    method: &str,
    params: &Value,
    traceparent: Option<&str>,
) -> serde_json::Result<Vec<u8>> {
    request_line_of(id, method, (!params.is_null()).then_some(params), traceparent)
}

/// The same with parameters of any type.
///
/// # Errors
/// When the parameters have no JSON form.
pub fn request_line_of<P: Serialize>(
    id: u64,
    method: &str,
    params: Option<&P>,
    traceparent: Option<&str>,
) -> serde_json::Result<Vec<u8>> {
    let trace = traceparent.map(|traceparent| Trace { traceparent });
    line(&RequestLine { id, method, params, trace })
}

/// A notification as one line.
///
/// # Errors
/// When the parameters have no JSON form.
pub fn notification_line(method: &str) -> serde_json::Result<Vec<u8>> {
    line(&json!({ "method": method }))
}

/// The answer to a request of the runtime as one line; `id` is the runtime's, unchanged.
///
/// # Errors
/// When the answer has no JSON form.
pub fn answer_line(id: &RawValue, answer: &crate::request::Answer) -> serde_json::Result<Vec<u8>> {
    #[derive(Serialize)]
    struct Line<'a> {
        id: &'a RawValue,
        #[serde(skip_serializing_if = "Option::is_none")]
        result: Option<&'a Value>,
        #[serde(skip_serializing_if = "Option::is_none")]
        error: Option<Value>,
    }
    let (result, error) = match answer {
        crate::request::Answer::Result(value) => (Some(value), None),
        crate::request::Answer::Error { code, message } => {
            (None, Some(json!({ "code": code, "message": message })))
        }
    };
    line(&Line { id, result, error })
}

fn line(message: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(message)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// An error reply.
#[derive(Debug, Deserialize)]
pub struct RpcError<'a> {
    /// JSON-RPC's code.
    pub code: i64,
    /// In words.
    #[serde(borrow)]
    pub message: Cow<'a, str>,
    /// More, as the runtime gives it.
    #[serde(borrow, default)]
    pub data: Option<&'a RawValue>,
}

/// A reply that brings a thread: `thread/start`, `thread/resume`, `thread/fork`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadReply {
    /// The thread.
    pub thread: ThreadSummary,
    /// The model that will answer.
    #[serde(default)]
    pub model: Option<String>,
    /// Where the agent works.
    #[serde(default)]
    pub cwd: Option<String>,
    /// How hard the model thinks.
    #[serde(default)]
    pub reasoning_effort: Option<String>,
    /// When the runtime asks, in its own words.
    #[serde(default)]
    pub approval_policy: Value,
    /// What commands may touch, in its own words.
    #[serde(default)]
    pub sandbox: Value,
}

/// The reply to `thread/read`.
#[derive(Debug, Deserialize)]
pub struct ThreadReadReply {
    /// The thread.
    pub thread: ThreadSummary,
}

/// The reply to `thread/unsubscribe`.
#[derive(Debug, Deserialize)]
pub struct UnsubscribeReply<'a> {
    /// Whether there was something to let go of.
    #[serde(borrow, default)]
    pub status: Option<Cow<'a, str>>,
}

/// Of a thread, what a conversation keeps.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSummary {
    /// Its id.
    pub id: String,
    /// Its record on disk, unless it is ephemeral.
    #[serde(default)]
    pub path: Option<String>,
}

/// The reply to `turn/start`.
#[derive(Debug, Deserialize)]
pub struct TurnReply<'a> {
    /// The turn.
    #[serde(borrow)]
    pub turn: TurnView<'a>,
}

/// `turn/started` and `turn/completed`.
#[derive(Debug, Deserialize)]
pub struct TurnEvent<'a> {
    /// The turn.
    #[serde(borrow)]
    pub turn: TurnView<'a>,
}

/// Of a turn, its id and how it stands.
#[derive(Debug, Deserialize)]
pub struct TurnView<'a> {
    /// Its id.
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    /// `completed`, `interrupted`, `failed` or `inProgress`.
    #[serde(borrow, default)]
    pub status: Cow<'a, str>,
    /// Why it failed.
    #[serde(borrow, default)]
    pub error: Option<&'a RawValue>,
}

/// `item/started` and `item/completed`.
#[derive(Debug, Deserialize)]
pub struct ItemEvent<'a> {
    /// The item, unread.
    #[serde(borrow)]
    pub item: &'a RawValue,
}

/// Of an item, what a turn's result needs.
#[derive(Debug, Deserialize)]
pub struct ItemView<'a> {
    /// Its id.
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    /// Its type, such as `agentMessage`.
    #[serde(borrow, rename = "type")]
    pub kind: Cow<'a, str>,
    /// The text of a message.
    #[serde(borrow, default)]
    pub text: Option<Cow<'a, str>>,
    /// `commentary` or `final_answer`, where the model says.
    #[serde(borrow, default)]
    pub phase: Option<Cow<'a, str>>,
}

/// `item/started` and `item/completed` of a call that starts, or is about, sub-agents.
#[derive(Debug, Deserialize)]
pub struct SpawnEvent<'a> {
    /// The call.
    #[serde(borrow)]
    pub item: SpawnView<'a>,
}

/// Of such a call, whom it is about.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpawnView<'a> {
    /// Its id.
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    /// What is done: `spawnAgent` starts one.
    #[serde(borrow)]
    pub tool: Cow<'a, str>,
    /// The threads of the sub-agents; those of one that is being started are known in the end.
    #[serde(borrow)]
    pub receiver_thread_ids: Vec<Cow<'a, str>>,
}

/// Of a delta, the item it belongs to and its text.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextDelta<'a> {
    /// The item.
    #[serde(borrow)]
    pub item_id: Cow<'a, str>,
    /// The text.
    #[serde(borrow)]
    pub delta: Cow<'a, str>,
}

/// `thread/tokenUsage/updated`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TokenUsageEvent {
    /// The counts.
    pub token_usage: TokenUsageView,
}

/// The counts of a thread.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TokenUsageView {
    /// Since the thread began; it falls after a revert.
    pub total: Tokens,
    /// Of the last call of the model.
    pub last: Tokens,
    /// The model's context window.
    #[serde(default)]
    pub model_context_window: Option<u64>,
}

/// `thread/status/changed`.
#[derive(Debug, Deserialize)]
pub struct ThreadStatusEvent<'a> {
    /// The status.
    #[serde(borrow)]
    pub status: ThreadStatusView<'a>,
}

/// The status of a thread.
#[derive(Debug, Deserialize)]
pub struct ThreadStatusView<'a> {
    /// `idle`, `active`, …
    #[serde(borrow, rename = "type")]
    pub kind: Cow<'a, str>,
}

/// Of a question of the runtime, what the desk needs.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView<'a> {
    /// The model's id of a call, which is the id of the call's item.
    #[serde(borrow, default)]
    pub call_id: Option<Cow<'a, str>>,
    /// The tool that the model calls.
    #[serde(borrow, default)]
    pub tool: Option<Cow<'a, str>>,
    /// The namespace of that tool.
    #[serde(borrow, default)]
    pub namespace: Option<Cow<'a, str>>,
    /// The decisions on offer.
    #[serde(default)]
    pub available_decisions: Option<Vec<Value>>,
    /// When the runtime settles it by itself.
    #[serde(default)]
    pub auto_resolution_ms: Option<u64>,
}

/// `account/login/completed`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LoginCompleted {
    /// Which login.
    #[serde(default)]
    pub login_id: Option<String>,
    /// Whether somebody is logged in now.
    pub success: bool,
    /// Why not.
    #[serde(default)]
    pub error: Option<String>,
}

/// `serverRequest/resolved`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResolvedEvent<'a> {
    /// The runtime's id of the question, number or string.
    #[serde(borrow)]
    pub request_id: &'a RawValue,
}

/// The reply to `thread/turns/list`, where it is asked how a turn ended.
#[derive(Debug, Deserialize)]
pub struct TurnsReply<'a> {
    /// The turns.
    #[serde(borrow)]
    pub data: Vec<TurnView<'a>>,
}

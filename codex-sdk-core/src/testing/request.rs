//! A request as it came from the runtime, and what tests ask about it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

/// Headers that carry credentials: their values are not kept.
const SECRET_HEADERS: [&str; 4] =
    ["authorization", "proxy-authorization", "cookie", "chatgpt-account-id"];
/// A JSON object about the turn, which the runtime sends with each of its model requests: as a
/// header, and again in the body.
const TURN_METADATA: &str = "x-codex-turn-metadata";

/// A request that the runtime has sent to the model. Cheap to clone.
#[derive(Clone)]
pub struct Request {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    method: String,
    path: String,
    headers: BTreeMap<String, String>,
    body: Value,
    body_bytes: usize,
    metadata: Value,
    answered: Answered,
}

/// Where the answer to a request came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answered {
    /// A script said what to do: a reply, a rule or the default.
    Scripted,
    /// No script was left: the request was refused with status 400.
    Unscripted,
    /// It was no request to the model, such as the list of models.
    Other,
}

impl Request {
    pub(super) fn new(
        method: String,
        path: String,
        headers: impl IntoIterator<Item = (String, String)>,
        body: &[u8],
    ) -> Self {
        let headers: BTreeMap<_, _> = headers
            .into_iter()
            .map(|(name, value)| {
                let secret = SECRET_HEADERS.contains(&name.as_str());
                (name, if secret { "[redacted]".to_owned() } else { value })
            })
            .collect();
        let parse = |json: &[u8]| serde_json::from_slice(json).unwrap_or(Value::Null);
        let body_bytes = body.len();
        let body = parse(body);
        let in_body = body["client_metadata"][TURN_METADATA].as_str();
        let metadata = headers.get(TURN_METADATA).map(String::as_str).or(in_body);
        let metadata = metadata.map_or(Value::Null, |json| parse(json.as_bytes()));
        let inner =
            Inner { method, path, headers, body, body_bytes, metadata, answered: Answered::Other };
        Self { inner: Arc::new(inner) }
    }

    /// The HTTP method.
    pub fn method(&self) -> &str {
        &self.inner.method
    }

    /// The path, such as `/v1/responses`.
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// A header, by its name in lower case. Credentials read `[redacted]`.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.inner.headers.get(name).map(String::as_str)
    }

    /// All headers, names in lower case.
    pub fn headers(&self) -> &BTreeMap<String, String> {
        &self.inner.headers
    }

    /// The body; null when there was none, or none that is JSON.
    pub fn body(&self) -> &Value {
        &self.inner.body
    }

    /// How this request was answered.
    pub fn answered(&self) -> Answered {
        self.inner.answered
    }

    /// The thread that asks.
    pub fn thread_id(&self) -> Option<&str> {
        self.metadata("thread_id").or_else(|| self.header("thread-id"))
    }

    /// The turn that asks.
    pub fn turn_id(&self) -> Option<&str> {
        self.metadata("turn_id")
    }

    /// The turn of the user that caused this one: another than `turn_id` for sub-agents and reviews.
    pub fn root_turn_id(&self) -> Option<&str> {
        self.metadata("root_turn_id")
    }

    /// The thread that spawned the one that asks.
    pub fn parent_thread_id(&self) -> Option<&str> {
        self.metadata("parent_thread_id").or_else(|| self.header("x-codex-parent-thread-id"))
    }

    /// What kind of sub-agent asks: `collab_spawn`, `review`; `None` for the user's own turns.
    pub fn subagent(&self) -> Option<&str> {
        self.header("x-openai-subagent")
    }

    /// What the request is for: `turn` or `compaction`.
    pub fn kind(&self) -> Option<&str> {
        self.metadata("request_kind")
    }

    fn metadata(&self, key: &str) -> Option<&str> {
        self.inner.metadata[key].as_str()
    }

    pub(super) fn body_bytes(&self) -> usize {
        self.inner.body_bytes
    }

    pub(super) fn with_answered(self, answered: Answered) -> Self {
        let mut inner = Arc::unwrap_or_clone(self.inner);
        inner.answered = answered;
        Self { inner: Arc::new(inner) }
    }
}

/// Without prompts: they do not belong in logs.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method())
            .field("path", &self.path())
            .field("thread_id", &self.thread_id())
            .field("turn_id", &self.turn_id())
            .field("kind", &self.kind())
            .field("answered", &self.answered())
            .finish_non_exhaustive()
    }
}

//! The runtime's questions, as an application sees them, and the words in which they are answered.
//!
//! Who answers, and when, is core's affair.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// A question that waits for an answer.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PendingRequest {
    /// Ours, and never repeated: the runtime's own ids start at 0 in every process.
    pub id: Arc<str>,
    /// The method, such as `item/commandExecution/requestApproval`.
    pub method: Arc<str>,
    /// The conversation it is about.
    pub conversation_id: Option<Arc<str>>,
    /// The conversation of the application at the root: another one for a sub-agent's question.
    pub root_conversation_id: Option<Arc<str>>,
    /// The turn it is about.
    pub turn_id: Option<Arc<str>>,
    /// The item it is about, as it was started: a file change's paths and diff are here.
    pub item: Option<Arc<RawValue>>,
    /// The decisions on offer, where the runtime lists them.
    pub decisions: Vec<Value>,
    /// When it came, in milliseconds since the Unix epoch.
    pub received_at_ms: i64,
    /// When it is settled without an answer, where it has a deadline.
    pub deadline_at_ms: Option<i64>,
    #[serde(serialize_with = "as_it_is")]
    params: Bytes,
}

/// The parameters as the runtime wrote them; `null` when that was nothing.
fn as_it_is<S: serde::Serializer>(params: &Bytes, to: S) -> Result<S::Ok, S::Error> {
    let text = if params.is_empty() { b"null" } else { params.as_ref() };
    serde_json::from_slice::<&RawValue>(text).map_err(serde::ser::Error::custom)?.serialize(to)
}

impl PendingRequest {
    /// A question with its parameters' JSON text. The rest is filled in by whoever routes it.
    pub fn new(id: Arc<str>, method: Arc<str>, params: Bytes) -> Self {
        Self {
            id,
            method,
            conversation_id: None,
            root_conversation_id: None,
            turn_id: None,
            item: None,
            decisions: Vec::new(),
            received_at_ms: 0,
            deadline_at_ms: None,
            params,
        }
    }

    /// The parameters' JSON text, as the runtime wrote it.
    pub fn params_json(&self) -> &[u8] {
        &self.params
    }

    /// Decodes the parameters.
    ///
    /// # Errors
    /// When the parameters do not fit `T`.
    pub fn params<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_slice(&self.params)
    }

    /// Which kind of question it is.
    pub fn kind(&self) -> RequestKind {
        RequestKind::of(&self.method)
    }
}

/// Names only: commands and diffs do not belong in a log.
impl fmt::Debug for PendingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingRequest")
            .field("id", &self.id)
            .field("method", &self.method)
            .field("conversation_id", &self.conversation_id)
            .field("turn_id", &self.turn_id)
            .finish_non_exhaustive()
    }
}

/// The kinds of question, by who may answer them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestKind {
    /// May this command run? Also the legacy `execCommandApproval`.
    CommandApproval,
    /// May these files be changed? Also the legacy `applyPatchApproval`.
    FileChangeApproval,
    /// May the turn have more permissions?
    PermissionsApproval,
    /// Questions of the model to the user.
    UserInput,
    /// A question of an MCP server to the user.
    Elicitation,
    /// A call of a client tool.
    ToolCall,
    /// Fresh tokens of a `ChatGPT` login.
    TokenRefresh,
    /// An attestation of the client.
    Attestation,
    /// What time it is. The SDK answers this itself.
    CurrentTime,
    /// A question that this SDK does not know.
    Unrecognized,
}

impl RequestKind {
    /// The kind of a method.
    pub fn of(method: &str) -> Self {
        match method {
            "item/commandExecution/requestApproval" | "execCommandApproval" => {
                Self::CommandApproval
            }
            "item/fileChange/requestApproval" | "applyPatchApproval" => Self::FileChangeApproval,
            "item/permissions/requestApproval" => Self::PermissionsApproval,
            "item/tool/requestUserInput" => Self::UserInput,
            "mcpServer/elicitation/request" => Self::Elicitation,
            "item/tool/call" => Self::ToolCall,
            "account/chatgptAuthTokens/refresh" => Self::TokenRefresh,
            "attestation/generate" => Self::Attestation,
            "currentTime/read" => Self::CurrentTime,
            _ => Self::Unrecognized,
        }
    }
}

/// An answer to a question: a result, or an error in JSON-RPC's terms.
#[derive(Clone)]
pub enum Answer {
    /// The result.
    Result(Value),
    /// An error: the runtime is told that this client does not do that.
    Error {
        /// JSON-RPC's code.
        code: i64,
        /// In words.
        message: String,
    },
}

/// Without the content: answers carry what a user typed, and tokens.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Result(_) => f.write_str("Result(…)"),
            Self::Error { code, .. } => write!(f, "Error({code})"),
        }
    }
}

impl Answer {
    /// JSON-RPC's word for a method that this client does not serve.
    pub fn unsupported(method: &str) -> Self {
        Self::Error { code: -32601, message: format!("this client does not serve {method}") }
    }

    /// What time it is (`currentTime/read`), in seconds since the Unix epoch.
    pub fn current_time(seconds: i64) -> Self {
        Self::Result(json!({ "currentTimeAt": seconds }))
    }

    /// The kind's own way of saying no; the turn goes on.
    pub fn decline(method: &str, why: &str) -> Self {
        Self::refusal(method, "decline", "denied", why)
    }

    /// The kind's own way of saying no, and ending the turn where it has one.
    pub fn cancel(method: &str, why: &str) -> Self {
        Self::refusal(method, "cancel", "abort", why)
    }

    fn refusal(method: &str, word: &str, legacy_word: &str, why: &str) -> Self {
        match (RequestKind::of(method), method) {
            (_, "execCommandApproval" | "applyPatchApproval") => {
                Self::Result(json!({ "decision": legacy_word }))
            }
            (RequestKind::CommandApproval | RequestKind::FileChangeApproval, _) => {
                Self::Result(json!({ "decision": word }))
            }
            (RequestKind::PermissionsApproval, _) => {
                Self::Result(json!({ "permissions": {}, "scope": "turn" }))
            }
            (RequestKind::UserInput, _) => Self::Result(json!({ "answers": {} })),
            (RequestKind::Elicitation, _) => {
                Self::Result(json!({ "action": word, "content": null, "_meta": null }))
            }
            (RequestKind::ToolCall, _) => Self::Result(json!({
                "success": false,
                "contentItems": [{ "type": "inputText", "text": why }],
            })),
            _ => Self::unsupported(method),
        }
    }
}

/// The answer to an approval.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Decision {
    /// Yes, this once.
    Accept,
    /// Yes, and the same again until the conversation ends.
    AcceptForSession,
    /// No; the turn goes on.
    Decline,
    /// No; the turn ends.
    Cancel,
    /// A decision in the protocol's own words, such as an amendment of the rules.
    Protocol(Value),
}

impl Decision {
    /// The decision in the words of the method that asks: the legacy ones have others.
    pub fn to_answer(&self, method: &str) -> Answer {
        let legacy = matches!(method, "execCommandApproval" | "applyPatchApproval");
        let word = match (self, legacy) {
            (Self::Accept, false) => json!("accept"),
            (Self::AcceptForSession, false) => json!("acceptForSession"),
            (Self::Decline, false) => json!("decline"),
            (Self::Cancel, false) => json!("cancel"),
            (Self::Accept, true) => json!("approved"),
            (Self::AcceptForSession, true) => json!("approved_for_session"),
            (Self::Decline, true) => json!("denied"),
            (Self::Cancel, true) => json!("abort"),
            (Self::Protocol(value), _) => value.clone(),
        };
        Answer::Result(json!({ "decision": word }))
    }
}

impl<'de> Deserialize<'de> for Decision {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        match value.as_str() {
            Some("accept") => Ok(Self::Accept),
            Some("acceptForSession") => Ok(Self::AcceptForSession),
            Some("decline") => Ok(Self::Decline),
            Some("cancel") => Ok(Self::Cancel),
            // The runtime would not understand a decision within a decision.
            None if value.as_object().is_some_and(|given| !given.contains_key("decision")) => {
                Ok(Self::Protocol(value))
            }
            _ => Err(serde::de::Error::invalid_value(
                serde::de::Unexpected::Other("what is no decision"),
                &"'accept', 'acceptForSession', 'decline', 'cancel', or a decision of the protocol",
            )),
        }
    }
}

/// How a question was settled, once.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestSettled {
    /// The question's id.
    pub request_id: Arc<str>,
    /// Its method.
    pub method: Arc<str>,
    /// How.
    pub how: SettledHow,
    /// By whom.
    pub by: SettledBy,
}

impl RequestSettled {
    /// A question's settlement.
    pub fn new(request: &PendingRequest, how: SettledHow, by: SettledBy) -> Self {
        Self { request_id: Arc::clone(&request.id), method: Arc::clone(&request.method), how, by }
    }
}

/// How a question was settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum SettledHow {
    /// With an answer.
    Answered,
    /// With a no.
    Declined,
    /// Its deadline passed.
    Expired,
    /// The runtime no longer wants to know.
    Withdrawn,
    /// Its connection is gone.
    Lost,
}

/// Who settled a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum SettledBy {
    /// A handler.
    Handler,
    /// `respond` or `decline`.
    Respond,
    /// The declared policy.
    Policy,
    /// A plugin.
    Plugin,
    /// The runtime.
    Runtime,
}

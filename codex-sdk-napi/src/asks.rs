//! Questions to functions of JavaScript: handed over as frames, settled by `answer`, withdrawn when nobody wants to know.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use codex_sdk_core::plugin::answer_of_handler;
use codex_sdk_core::{
    Error, HandlerError, PendingRequest, RequestContext, ToolContext, ToolOutput, Verdict,
    options_from_json,
};
use codex_sdk_plugins::PluginScope;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

use crate::envelope;
use crate::handover::{Frame, Handover};

/// The questions that JavaScript is answering.
#[derive(Debug, Default)]
pub(crate) struct Asks(Mutex<Table>);

#[derive(Debug, Default)]
struct Table {
    last: u32,
    open: HashMap<u32, Waiting>,
}

/// Who waits for an answer, and whose hooks it is wanted in.
#[derive(Debug)]
struct Waiting {
    answer: oneshot::Sender<Answer>,
    scope: PluginScope,
}

/// What a function of JavaScript gave back.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Answer {
    /// It returned this.
    Value(Value),
    /// It threw this.
    Error(String),
}

impl Asks {
    /// Settles a question. One that was withdrawn meanwhile is not open any more.
    pub(crate) fn answer(&self, ask: u32, answer: Answer) {
        if let Some(open) = self.lock().open.remove(&ask) {
            // Nobody waits: it is being withdrawn.
            let _ = open.answer.send(answer);
        }
    }

    /// The hooks that a question is asked in: what the function that answers it calls is called in them, too.
    pub(crate) fn scope(&self, ask: u32) -> PluginScope {
        self.lock().open.get(&ask).map(|open| open.scope.clone()).unwrap_or_default()
    }

    fn open(&self) -> (u32, oneshot::Receiver<Answer>) {
        let (answer, receiver) = oneshot::channel();
        let waiting = Waiting { answer, scope: PluginScope::current() };
        let mut table = self.lock();
        table.last += 1;
        let ask = table.last;
        table.open.insert(ask, waiting);
        (ask, receiver)
    }

    fn lock(&self) -> MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A function of JavaScript that answers questions. When it is dropped, JavaScript may forget the function.
#[derive(Debug)]
pub(crate) struct JsHandler {
    number: u32,
    asks: Arc<Asks>,
    handover: Weak<Handover>,
}

impl JsHandler {
    pub(crate) fn new(number: u32, asks: &Arc<Asks>, handover: &Arc<Handover>) -> Arc<Self> {
        let (asks, handover) = (Arc::clone(asks), Arc::downgrade(handover));
        Arc::new(Self { number, asks, handover })
    }

    /// Asks it a question of the runtime.
    pub(crate) async fn ask<T: DeserializeOwned>(
        self: Arc<Self>,
        request: PendingRequest,
        context: RequestContext,
    ) -> Result<Verdict<T>, HandlerError> {
        match self.put(&envelope::json(&request), &context.signal).await? {
            Value::String(word) if word == "hold" => Ok(Verdict::Hold),
            value => {
                // What it threw, JavaScript knows, and reports; that this is no answer, it has to be told.
                if let Err(error) = answer_of_handler(&request, value.clone()) {
                    self.misfit(&request, &error);
                    return Err(error.into());
                }
                Ok(Verdict::Answer(options_from_json(&value, "the handler's answer")?))
            }
        }
    }

    fn misfit(&self, request: &PendingRequest, error: &Error) {
        if let Some(handover) = self.handover.upgrade() {
            let (method, error) = (envelope::json(&request.method), envelope::error(error));
            handover.push(&Frame::Misfit { method: &method, error: &error });
        }
    }

    /// Calls it as a tool.
    pub(crate) async fn call(
        self: Arc<Self>,
        input: Value,
        context: ToolContext,
    ) -> Result<ToolOutput, HandlerError> {
        let call = json!({
            "input": input,
            "conversationId": &*context.conversation_id,
            "rootConversationId": &*context.root_conversation_id,
            "turnId": &*context.turn_id,
            "callId": &*context.call_id,
        });
        Ok(serde_json::from_value(self.put(&call.to_string(), &context.signal).await?)?)
    }

    /// Hands something over, and waits for what the function returns.
    pub(crate) async fn put(
        &self,
        what: &str,
        signal: &CancellationToken,
    ) -> Result<Value, HandlerError> {
        let handover = self.handover.upgrade().ok_or("the client is gone")?;
        let (ask, answer) = self.asks.open();
        let mut open = Open { ask, asks: &self.asks, handover: &handover, answered: false };
        handover.push(&Frame::Ask { ask, handler: self.number, request: what });
        // Nobody answers once JavaScript is gone.
        let answer = handover.closed.run_until_cancelled(signal.run_until_cancelled(answer));
        let answer = answer.await.ok_or("the client is gone")?;
        open.answered = matches!(answer, Some(Ok(_)));
        match answer.ok_or("an answer is no longer wanted")?? {
            Answer::Error(message) => {
                Err(Thrown { message, ask, handover: self.handover.clone() }.into())
            }
            Answer::Value(value) => Ok(value),
        }
    }
}

/// What a function of JavaScript threw. JavaScript keeps the error itself until this is dropped.
#[derive(Debug)]
pub(crate) struct Thrown {
    message: String,
    /// The question that it was thrown in.
    pub(crate) ask: u32,
    handover: Weak<Handover>,
}

impl fmt::Display for Thrown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Thrown {}

impl Drop for Thrown {
    fn drop(&mut self) {
        if let Some(handover) = self.handover.upgrade() {
            handover.push(&Frame::Withdrawn { ask: self.ask });
        }
    }
}

impl Drop for JsHandler {
    fn drop(&mut self) {
        if let Some(handover) = self.handover.upgrade() {
            handover.push(&Frame::Forgotten { handler: self.number });
        }
    }
}

/// A question that JavaScript has: told when it is no longer wanted, also when whoever asked is dropped.
struct Open<'a> {
    ask: u32,
    asks: &'a Asks,
    handover: &'a Arc<Handover>,
    answered: bool,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        if !self.answered {
            self.asks.lock().open.remove(&self.ask);
            self.handover.push(&Frame::Withdrawn { ask: self.ask });
        }
    }
}

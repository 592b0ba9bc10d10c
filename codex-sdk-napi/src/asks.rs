//! Questions to functions of JavaScript: handed over as frames, settled by `answer`, withdrawn when nobody wants to know.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use codex_sdk_core::{HandlerError, PendingRequest, RequestContext, Verdict};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::sync::oneshot;

use crate::envelope;
use crate::handover::{Frame, Handover};

/// The questions that JavaScript is answering.
#[derive(Debug, Default)]
pub(crate) struct Asks(Mutex<Table>);

#[derive(Debug, Default)]
struct Table {
    last: u32,
    open: HashMap<u32, oneshot::Sender<Answer>>,
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
            let _ = open.send(answer);
        }
    }

    fn open(&self) -> (u32, oneshot::Receiver<Answer>) {
        let (sender, receiver) = oneshot::channel();
        let mut table = self.lock();
        table.last += 1;
        let ask = table.last;
        table.open.insert(ask, sender);
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

    /// Asks it.
    pub(crate) async fn ask<T: DeserializeOwned>(
        self: Arc<Self>,
        request: PendingRequest,
        context: RequestContext,
    ) -> Result<Verdict<T>, HandlerError> {
        let handover = self.handover.upgrade().ok_or("the client is gone")?;
        let (ask, answer) = self.asks.open();
        let mut open = Open { ask, asks: &self.asks, handover: &handover, answered: false };
        let request = envelope::json(&request);
        handover.push(&Frame::Ask { ask, handler: self.number, request: &request });
        let answer = context.signal.run_until_cancelled(answer).await;
        open.answered = matches!(answer, Some(Ok(_)));
        match answer.ok_or("the question was withdrawn")?? {
            Answer::Error(thrown) => Err(thrown.into()),
            Answer::Value(Value::String(word)) if word == "hold" => Ok(Verdict::Hold),
            Answer::Value(value) => Ok(Verdict::Answer(serde_json::from_value(value)?)),
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
    handover: &'a Handover,
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

//! Requests that wait for their reply. Every one ends: with its reply, with its caller's patience, or with its connection.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use codex_sdk_types::look::LookError;
use codex_sdk_types::protocol::{self, DecodeError};
use codex_sdk_types::wire::RpcError;
use serde::Deserialize;
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::thread::Interrupter;
use crate::error::{Error, Result};
use crate::events::Owned;
use crate::turn::TurnState;

/// A reply, undecoded.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) line: Bytes,
    pub(crate) result: Range<usize>,
}

impl Reply {
    /// The result's JSON text.
    pub(crate) fn json(&self) -> &[u8] {
        &self.line[self.result.clone()]
    }

    /// Decodes the result; a failure names the method and the place in the JSON.
    pub(crate) fn decode<'de, T: Deserialize<'de>>(&'de self, method: &str) -> Result<T> {
        protocol::decode(self.json()).map_err(|error| {
            let DecodeError { path, reason, .. } = &error;
            Error::protocol(format!(
                "the reply to {method} does not have the expected form at result.{path}: {reason}"
            ))
            .detail("method", method)
            .detail("path", path.as_str())
            .caused_by(error)
        })
    }
}

/// Why a request has no result.
pub(super) enum NoResult {
    /// The runtime refused it, in these words.
    Refused(Bytes),
    /// The line that was to be its reply is no message.
    Broken { path: String, reason: String },
}

impl NoResult {
    /// What is wrong with a line that is no message.
    pub(super) fn broken(line: &[u8], error: &LookError) -> Self {
        match protocol::decode::<serde_json::Value>(line) {
            Err(DecodeError { path, reason, .. }) => Self::Broken { path, reason },
            Ok(_) => Self::Broken { path: ".".to_owned(), reason: error.to_string() },
        }
    }

    /// The error of whoever asked.
    pub(super) fn of(&self, method: &str) -> Error {
        match self {
            Self::Refused(error) => refusal(method, error),
            Self::Broken { path, reason } => {
                let message = format!("the reply to {method} is not JSON at {path}: {reason}");
                Error::protocol(message).detail("method", method).detail("path", path.as_str())
            }
        }
    }
}

/// Who waits for a reply.
pub(super) enum Waiter {
    /// A handle.
    Caller { method: String, reply: oneshot::Sender<Result<Reply>>, owner: Option<Arc<Owned>> },
    /// A handle that started a turn in this thread: the task learns the turn's id before the handle does.
    Turn { turn: Arc<TurnState>, reply: oneshot::Sender<Result<Reply>> },
    /// Nobody any more; a turn that turns out to be running is interrupted.
    AbandonedTurn { thread: Arc<str> },
    /// The task, to find out how a turn ended whose end never came.
    Reconcile { thread: Arc<str>, turn: Arc<str> },
    /// Those who interrupted a turn, until its commands and its sub-agents are stopped too: told by being dropped, with
    /// the last of these.
    Interrupters(#[expect(dead_code, reason = "dropping it is what tells")] Arc<Vec<Interrupter>>),
    /// The task: a turn's settings end with it, also where the runtime keeps them.
    Restored,
    /// Nobody: the request's effect is seen elsewhere.
    Nobody,
}

/// The table of those who wait.
#[derive(Default)]
pub(super) struct Pending {
    /// How many bytes were sent so far.
    pub(super) sent: u64,
    /// Each with what was sent up to the end of its request.
    waiters: HashMap<u64, (u64, Waiter)>,
    /// For those that nobody else would give up in time. What was answered meanwhile is passed over.
    deadlines: BTreeSet<(Instant, u64)>,
}

impl Pending {
    /// For a request that was sent last.
    pub(super) fn insert(&mut self, id: u64, waiter: Waiter) {
        self.waiters.insert(id, (self.sent, waiter));
    }

    /// As [`Self::insert`], for somebody who has no patience of their own.
    pub(super) fn insert_until(&mut self, deadline: Option<Instant>, id: u64, waiter: Waiter) {
        self.insert(id, waiter);
        self.deadlines.extend(deadline.map(|deadline| (deadline, id)));
    }

    /// The next deadline.
    pub(super) fn next_deadline(&self) -> Option<Instant> {
        self.deadlines.first().map(|(deadline, _)| *deadline)
    }

    /// A request whose deadline has passed without a reply.
    pub(super) fn overdue(&mut self, now: Instant) -> Option<u64> {
        while self.deadlines.first().is_some_and(|(deadline, _)| *deadline <= now) {
            let (_, id) = self.deadlines.pop_first()?;
            if self.waiters.contains_key(&id) {
                return Some(id);
            }
        }
        None
    }

    /// Whether this reply is waited for.
    pub(super) fn has(&self, id: u64) -> bool {
        self.waiters.contains_key(&id)
    }

    /// Whoever waits for this reply. `None`: nobody does (any more).
    pub(super) fn take(&mut self, id: u64) -> Option<Waiter> {
        self.waiters.remove(&id).map(|(_, waiter)| waiter)
    }

    /// Fails those who wait for more than an effect, and lets the others go. Whose request was not read, as far as is known,
    /// is told so; turns among them are returned: they never began.
    pub(super) fn fail_all(
        &mut self,
        error: &Error,
        not_sent: &Error,
        read: Option<u64>,
    ) -> Vec<Arc<TurnState>> {
        let mut never_began = Vec::new();
        for (_, (end, waiter)) in self.waiters.drain() {
            let unread = read.is_some_and(|read| read < end);
            let error = if unread { not_sent } else { error };
            // When a caller is gone, nobody wants to know.
            match waiter {
                Waiter::Caller { reply, .. } => drop(reply.send(Err(error.clone()))),
                Waiter::Turn { turn, reply } => {
                    never_began.extend(unread.then_some(turn));
                    let _ = reply.send(Err(error.clone()));
                }
                _ => {}
            }
        }
        never_began
    }

    /// Whether the settings that a turn overrode are still on their way back.
    pub(super) fn is_restoring(&self) -> bool {
        self.waiters.values().any(|waiter| matches!(waiter, (_, Waiter::Restored)))
    }

    /// Whether anybody waits.
    pub(super) fn is_empty(&self) -> bool {
        self.waiters.is_empty()
    }
}

/// JSON-RPC's code by which the runtime says that it is overloaded and has done nothing.
const OVERLOADED: i64 = -32001;

/// The runtime's refusal of a request, as an error of ours.
pub(super) fn refusal(method: &str, error: &[u8]) -> Error {
    let Ok(RpcError { code, message, data }) = serde_json::from_slice(error) else {
        return Error::protocol(format!(
            "the runtime refused {method} in a form that cannot be read"
        ))
        .detail("method", method);
    };
    let data = data.and_then(|data| serde_json::from_str(data.get()).ok());
    let refused = Error::request(format!("the runtime refused {method}: {message}"))
        .detail("method", method)
        .detail("code", code)
        .detail("data", data.unwrap_or(serde_json::Value::Null));
    if code == OVERLOADED { refused.with_reason("OVERLOADED").retryable() } else { refused }
}

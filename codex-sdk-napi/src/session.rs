//! The session: one client, or one pool, as JavaScript sees it.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use codex_sdk_core::{CodexClient, CodexClientPool, Error, Result};
use codex_sdk_plugins::{Host, RegisterPlugins as _};
use napi::bindgen_prelude::{Env, Function};
use napi_derive::napi;

use crate::asks::{Answer, Asks};
use crate::calls::Calls;
use crate::envelope;
use crate::handles::{Handle, Handles};
use crate::handover::{Handover, Text};
use crate::intake::Intake;
use crate::ops::{self, Op};

/// A client, or a pool, and everything that JavaScript holds of it.
#[napi]
#[derive(Debug)]
pub struct Session {
    inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) calls: Arc<Calls>,
    pub(crate) intake: Intake,
    pub(crate) handles: Handles,
    pub(crate) asks: Arc<Asks>,
    /// The plugins that were there from the beginning: what they conceal, they conceal of any of a pool's runtimes.
    pub(crate) conceals: Host,
    client: OnceLock<CodexClient>,
    pool: OnceLock<CodexClientPool>,
}

impl Inner {
    pub(crate) fn handover(&self) -> &Arc<Handover> {
        &self.calls.handover
    }

    /// A client by its number; the session's own, once it is built, is number 0.
    pub(crate) fn client(&self, number: u32) -> Result<CodexClient> {
        if number != 0 {
            return self.handles.client(number);
        }
        self.client.get().cloned().ok_or_else(|| Error::session("the client is not built"))
    }

    /// The number under which a plugin of this session has a client: none for the session's own.
    pub(crate) fn number_of(&self, client: &CodexClient) -> Option<u32> {
        let own = self.client.get().is_some();
        (!own).then(|| self.handles.keep(Handle::Runtime(client.downgrade())))
    }

    /// The pool, once it is made.
    pub(crate) fn pool(&self) -> Result<&CodexClientPool> {
        self.pool.get().ok_or_else(|| Error::session("the pool is not made"))
    }

    /// A text as loggers may see it.
    pub(crate) fn conceal<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match self.client.get() {
            Some(client) => client.conceal(text),
            None => self.conceals.conceal(text),
        }
    }

    /// Takes the client that was built.
    pub(crate) fn built(&self, client: CodexClient) -> Result<()> {
        self.client.set(client).map_err(|_| Error::session("the client is built already"))
    }

    /// Takes the pool that was made.
    pub(crate) fn made(&self, pool: CodexClientPool) -> Result<()> {
        self.pool.set(pool).map_err(|_| Error::session("the pool is made already"))
    }
}

#[napi]
impl Session {
    /// A session without a client yet. `wake` is called, without arguments, when `drain` will find something.
    #[napi(constructor, catch_unwind)]
    pub fn new(wake: Function<'_, (), ()>) -> napi::Result<Self> {
        let handover = Handover::new(&wake)?;
        let inner = Inner {
            calls: Arc::new(Calls::new(handover)),
            intake: Intake::default(),
            handles: Handles::default(),
            asks: Arc::default(),
            conceals: Host::new(),
            client: OnceLock::new(),
            pool: OnceLock::new(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Does what needs no waiting: `{"ok": …}` or `{"error": …}`.
    #[napi(catch_unwind)]
    pub fn call(&self, op: String, target: u32, args: String) -> String {
        let op = Op::new(&op, target, &args);
        envelope::outcome(op.and_then(|op| ops::call(self.settled(), &op)))
    }

    /// Begins what does: the text of an array of `[call, op, target, within, args]`, where `within` is the question that the
    /// hook answers which makes the call, or null. The replies come as frames.
    #[napi(catch_unwind)]
    pub fn submit(&self, calls: String) -> napi::Result<()> {
        Intake::submit(&self.inner, calls)
    }

    /// Cancels a call. Its reply comes all the same.
    #[napi(catch_unwind)]
    pub fn cancel(&self, call: u32) {
        self.settled().calls.cancel(call);
    }

    /// Settles a question: `{"value": …}` or `{"error": "…"}`.
    #[napi(catch_unwind)]
    pub fn answer(&self, ask: u32, answer: String) {
        let answer = serde_json::from_str(&answer).unwrap_or_else(|error| {
            Answer::Error(format!("the answer has no form that can be read: {error}"))
        });
        self.settled().asks.answer(ask, answer);
    }

    /// Asks for a batch of a reader's events, which the next `drain` hands over if it is there. Says whether one is on its
    /// way when it is not: then the reader is told of it, even if it turns out to be nothing.
    #[napi(catch_unwind)]
    pub fn want(&self, reader: u32) -> bool {
        self.settled().handover().want(reader)
    }

    /// Whether something is on its way to a reader that JavaScript waits for: then the reader is told, even if it turns out
    /// to be nothing.
    #[napi(catch_unwind)]
    pub fn is_coming(&self, reader: u32) -> bool {
        self.inner.handover().is_coming(reader)
    }

    /// Ends a reader at once.
    #[napi(catch_unwind)]
    pub fn close_reader(&self, reader: u32) {
        self.settled().handover().readers.close(reader);
    }

    /// What there is now, or null; then `wake` is called when there is something.
    #[napi(catch_unwind, ts_return_type = "string | null")]
    pub fn drain(&self) -> Option<Text> {
        self.inner.handover().drain()
    }

    /// Keeps the event loop alive, or no longer.
    #[napi(catch_unwind)]
    pub fn set_ref(&self, env: Env, hold: bool) -> napi::Result<()> {
        self.inner.handover().hold(env, hold)
    }

    /// Lets go of a client, a conversation or a turn that JavaScript no longer has.
    #[napi(catch_unwind)]
    pub fn release(&self, handle: u32) {
        self.settled().handles.release(handle);
    }

    /// Kills the runtimes and everything they have started, at once: the process is about to end.
    #[napi(catch_unwind)]
    pub fn kill(&self) {
        if let Some(client) = self.inner.client.get() {
            client.kill_now();
        }
        if let Some(pool) = self.inner.pool.get() {
            pool.kill_now();
        }
    }
}

impl Session {
    /// The session, with all begun that JavaScript has submitted: for what must not overtake that.
    fn settled(&self) -> &Arc<Inner> {
        Intake::begin(&self.inner);
        &self.inner
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.inner.calls.end();
    }
}

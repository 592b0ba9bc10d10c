//! The session: one client, as JavaScript sees it.

use std::sync::{Arc, OnceLock};

use codex_sdk_core::{CodexClient, Error, Result};
use napi::bindgen_prelude::{Env, Function};
use napi_derive::napi;

use crate::asks::{Answer, Asks};
use crate::calls::Calls;
use crate::envelope;
use crate::handles::Handles;
use crate::handover::{Handover, Text};
use crate::ops::{self, Op};

/// A client and everything that JavaScript holds of it.
#[napi]
#[derive(Debug)]
pub struct Session {
    inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) calls: Arc<Calls>,
    pub(crate) handles: Handles,
    pub(crate) asks: Arc<Asks>,
    client: OnceLock<CodexClient>,
}

impl Inner {
    pub(crate) fn handover(&self) -> &Arc<Handover> {
        &self.calls.handover
    }

    /// The client, once it is built.
    pub(crate) fn client(&self) -> Result<&CodexClient> {
        self.client.get().ok_or_else(|| Error::session("the client is not built"))
    }

    /// Takes the client that was built.
    pub(crate) fn built(&self, client: CodexClient) -> Result<()> {
        self.client.set(client).map_err(|_| Error::session("the client is built already"))
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
            handles: Handles::default(),
            asks: Arc::default(),
            client: OnceLock::new(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Does what needs no waiting: `{"ok": …}` or `{"error": …}`.
    #[napi(catch_unwind)]
    pub fn call(&self, op: String, target: u32, args: String) -> String {
        envelope::outcome(ops::call(&self.inner, Op { name: &op, target, args: &args }))
    }

    /// Begins what does, within a time where one is given, and in the hook that answers a question where one does.
    /// The reply comes as a frame.
    #[napi(catch_unwind)]
    pub fn submit(
        &self,
        call: u32,
        op: String,
        target: u32,
        args: String,
        timeout_ms: Option<f64>,
        within: Option<u32>,
    ) -> napi::Result<()> {
        let inner = &self.inner;
        let op = Op { name: &op, target, args: &args };
        let scope = within.map(|ask| inner.asks.scope(ask)).unwrap_or_default();
        inner.calls.begin(call, timeout_ms, |cancelled| {
            Ok(ops::submit(inner, op, cancelled)?.within(scope))
        })
    }

    /// Cancels a call. Its reply comes all the same.
    #[napi(catch_unwind)]
    pub fn cancel(&self, call: u32) {
        self.inner.calls.cancel(call);
    }

    /// Settles a question: `{"value": …}` or `{"error": "…"}`.
    #[napi(catch_unwind)]
    pub fn answer(&self, ask: u32, answer: String) {
        let answer = serde_json::from_str(&answer).unwrap_or_else(|error| {
            Answer::Error(format!("the answer has no form that can be read: {error}"))
        });
        self.inner.asks.answer(ask, answer);
    }

    /// Asks for a batch of a reader's events, which the next `drain` looks for.
    #[napi(catch_unwind)]
    pub fn want(&self, reader: u32) {
        self.inner.handover().want(reader);
    }

    /// Ends a reader at once.
    #[napi(catch_unwind)]
    pub fn close_reader(&self, reader: u32) {
        self.inner.handover().readers.close(reader);
    }

    /// What there is now, or null; then `wake` is called when there is something.
    #[napi(catch_unwind)]
    pub fn drain(&self) -> Option<Text> {
        self.inner.handover().drain()
    }

    /// Keeps the event loop alive, or no longer.
    #[napi(catch_unwind)]
    pub fn set_ref(&self, env: Env, hold: bool) -> napi::Result<()> {
        self.inner.handover().hold(env, hold)
    }

    /// Lets go of a conversation or a turn that JavaScript no longer has.
    #[napi(catch_unwind)]
    pub fn release(&self, handle: u32) {
        self.inner.handles.release(handle);
    }

    /// Kills the runtime and everything it has started, at once: the process is about to end.
    #[napi(catch_unwind)]
    pub fn kill(&self) {
        if let Ok(client) = self.inner.client() {
            client.kill_now();
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.inner.calls.end();
    }
}

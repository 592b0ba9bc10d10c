//! The scripted model as JavaScript sees it, for the tests of applications. The same methods as a session, as far as
//! there is something to do for them.

use std::sync::Arc;

use napi::bindgen_prelude::{Env, Function};
use napi_derive::napi;

use crate::calls::Calls;
use crate::envelope;
use crate::handover::{Handover, Text};
use crate::intake::{self, Submitted};
use crate::ops::Op;
use crate::ops::model::{self, Inner};

/// A scripted model.
#[napi]
#[derive(Debug)]
pub struct ModelSession {
    inner: Arc<Inner>,
}

#[napi]
impl ModelSession {
    /// A session without a model yet. `wake` is called, without arguments, when `drain` will find something.
    #[napi(constructor, catch_unwind)]
    pub fn new(wake: Function<'_, (), ()>) -> napi::Result<Self> {
        let calls = Calls::new(Handover::new(&wake)?);
        Ok(Self { inner: Arc::new(Inner::new(calls)) })
    }

    /// Does what needs no waiting: `{"ok": …}` or `{"error": …}`.
    #[napi(catch_unwind)]
    pub fn call(&self, op: String, target: u32, args: String) -> String {
        let op = Op::new(&op, target, &args);
        envelope::outcome(op.and_then(|op| model::call(&self.inner, &op)))
    }

    /// Begins what does: the text of an array of `[call, op, target, null, args]`. The replies come as frames.
    #[napi(catch_unwind)]
    pub fn submit(&self, calls: String) {
        let inner = &self.inner;
        intake::each(&calls, |Submitted { call, op, target, args, .. }| {
            let begin = |_: &_| model::submit(inner, &Op::new(op, target, args)?);
            if let Err(error) = inner.calls.begin(call, begin) {
                tracing::error!(%error, "a call could not begin");
            }
        });
    }

    /// Cancels a call. Its reply comes all the same.
    #[napi(catch_unwind)]
    pub fn cancel(&self, call: u32) {
        self.inner.calls.cancel(call);
    }

    /// What there is now, or null; then `wake` is called when there is something.
    #[napi(catch_unwind, ts_return_type = "string | null")]
    pub fn drain(&self) -> Option<Text> {
        self.inner.calls.handover.drain()
    }

    /// Keeps the event loop alive, or no longer.
    #[napi(catch_unwind)]
    pub fn set_ref(&self, env: Env, hold: bool) -> napi::Result<()> {
        self.inner.calls.handover.hold(env, hold)
    }
}

impl Drop for ModelSession {
    fn drop(&mut self) {
        self.inner.calls.end();
    }
}

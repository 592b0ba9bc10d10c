//! Calls that are under way: begun in the order in which JavaScript makes them, each replied to exactly once.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use codex_sdk_core::{CallOptions, Error, Result, limited, traced};
use codex_sdk_plugins::PluginScope;
use tokio_util::sync::CancellationToken;

use crate::envelope;
use crate::handover::{Frame, Handover};
use crate::runtime;

/// What a call does; its outcome is the JSON text of the reply.
pub(crate) type Work = Pin<Box<dyn Future<Output = Result<String>> + Send>>;

/// A call that is about to begin.
pub(crate) struct Call {
    work: Work,
    on_cancel: OnCancel,
}

/// What becomes of a call that is cancelled.
enum OnCancel {
    /// It is dropped, and fails with `ABORTED`.
    Drop,
    /// It has the token, and ends by itself.
    Own,
}

impl Call {
    /// A call that is dropped when it is cancelled.
    pub(crate) fn new(work: impl Future<Output = Result<String>> + Send + 'static) -> Self {
        Self { work: Box::pin(work), on_cancel: OnCancel::Drop }
    }

    /// A call that has its token, and does what cancelling it means.
    pub(crate) fn cancels(work: impl Future<Output = Result<String>> + Send + 'static) -> Self {
        Self { work: Box::pin(work), on_cancel: OnCancel::Own }
    }

    /// The same call from within hooks of plugins.
    pub(crate) fn within(self, scope: PluginScope) -> Self {
        Self { work: Box::pin(scope.run(self.work)), ..self }
    }

    /// The same call within a time, and with a trace context.
    pub(crate) fn on(self, terms: CallOptions) -> Result<Self> {
        let mut work = self.work;
        if let Some(traceparent) = terms.traceparent {
            work = Box::pin(traced(traceparent, work)?);
        }
        if let Some(limit) = terms.timeout {
            work = Box::pin(limited(limit, work)?);
        }
        Ok(Self { work, ..self })
    }
}

/// The calls of a session.
#[derive(Debug)]
pub(crate) struct Calls {
    pub(crate) handover: Arc<Handover>,
    running: Mutex<HashMap<u32, CancellationToken>>,
    /// The session is gone: nobody waits for a reply.
    pub(crate) ended: CancellationToken,
}

impl Calls {
    pub(crate) fn new(handover: Arc<Handover>) -> Self {
        Self { handover, running: Mutex::default(), ended: CancellationToken::new() }
    }

    /// Begins a call. As much of it as needs no waiting is done before this returns: so what JavaScript calls in
    /// one order reaches the connection in that order.
    pub(crate) fn begin(
        self: &Arc<Self>,
        call: u32,
        prepare: impl FnOnce(&CancellationToken) -> Result<Call>,
    ) -> napi::Result<()> {
        let runtime = runtime::handle()?;
        let _context = runtime.enter();
        let token = CancellationToken::new();
        self.running().insert(call, token.clone());
        let reply = Reply { calls: Arc::clone(self), call, told: false };
        let Call { work, on_cancel } = match prepare(&token) {
            Ok(call) => call,
            Err(error) => {
                reply.tell(Err(error));
                return Ok(());
            }
        };
        let ended = self.ended.clone();
        let mut task = Box::pin(async move {
            let work = async {
                match on_cancel {
                    OnCancel::Own => work.await,
                    OnCancel::Drop => {
                        token.run_until_cancelled(work).await.unwrap_or_else(|| Err(aborted()))
                    }
                }
            };
            match ended.run_until_cancelled(work).await {
                Some(outcome) => reply.tell(outcome),
                None => reply.forget(),
            }
        });
        // Waiting starts when it is polled again, as a task of the runtime.
        if task.as_mut().poll(&mut Context::from_waker(Waker::noop())) == Poll::Pending {
            runtime.spawn(task);
        }
        Ok(())
    }

    /// Cancels a call. Its reply comes all the same.
    pub(crate) fn cancel(&self, call: u32) {
        let token = self.running().get(&call).cloned();
        if let Some(token) = token {
            token.cancel();
        }
    }

    /// Ends everything: nobody waits any more.
    pub(crate) fn end(&self) {
        self.ended.cancel();
        self.handover.close();
    }

    fn running(&self) -> MutexGuard<'_, HashMap<u32, CancellationToken>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The error of a call that was cancelled.
pub(crate) fn aborted() -> Error {
    Error::abort("the call was cancelled by its signal")
}

/// Replies once, also when the call panics.
struct Reply {
    calls: Arc<Calls>,
    call: u32,
    told: bool,
}

impl Reply {
    fn tell(mut self, outcome: Result<String>) {
        self.give(&outcome);
    }

    fn forget(mut self) {
        self.told = true;
        self.calls.running().remove(&self.call);
    }

    fn give(&mut self, outcome: &Result<String>) {
        self.told = true;
        let call = self.call;
        self.calls.running().remove(&call);
        match outcome {
            Ok(value) => self.calls.handover.push(&Frame::Reply { call, value }),
            Err(error) => {
                let error = envelope::error(error);
                self.calls.handover.push(&Frame::Failure { call, error: &error });
            }
        }
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        if !self.told {
            self.give(&Err(Error::protocol(
                "the native module failed in this call, which is a bug",
            )));
        }
    }
}

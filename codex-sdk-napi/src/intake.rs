//! Calls that JavaScript has made and that have not begun.
//!
//! The thread of JavaScript only puts them down here, all that it has made in one go together; a task begins them, in
//! their order. Whatever else JavaScript does afterwards finds them begun: it begins what still waits itself.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use serde_json::value::RawValue;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::ops::{self, Op};
use crate::runtime;
use crate::session::Inner;

/// A call as JavaScript makes it.
#[derive(Debug)]
pub(crate) struct Submitted<'a> {
    pub(crate) call: u32,
    pub(crate) op: &'a str,
    pub(crate) target: u32,
    /// The question that the hook which makes the call answers.
    pub(crate) within: Option<u32>,
    pub(crate) args: &'a str,
}

/// The calls that wait, and whose turn it is to begin one.
#[derive(Debug, Default)]
pub(crate) struct Intake {
    /// Each the JSON text of an array of calls: they are read where JavaScript does not wait for it.
    waiting: Mutex<VecDeque<String>>,
    /// Held while calls begin, so that the next ones begin after them.
    beginning: Mutex<()>,
    more: Arc<Notify>,
    task: OnceLock<()>,
}

impl Intake {
    /// Puts calls down.
    pub(crate) fn submit(session: &Arc<Inner>, calls: String) -> napi::Result<()> {
        let Self { waiting, more, task, .. } = &session.intake;
        let runtime = runtime::handle()?;
        task.get_or_init(|| {
            let ended = session.calls.ended.clone();
            drop(runtime.spawn(run(Arc::downgrade(session), Arc::clone(more), ended)));
        });
        lock(waiting).push_back(calls);
        more.notify_one();
        Ok(())
    }

    /// Begins what waits. When this returns, all that was put down before has begun.
    pub(crate) fn begin(session: &Arc<Inner>) {
        loop {
            let _turn = lock(&session.intake.beginning);
            let Some(calls) = lock(&session.intake.waiting).pop_front() else { return };
            each(&calls, |next| {
                // Whoever made the call is told of the panic by the call itself.
                let _ = catch_unwind(AssertUnwindSafe(|| begin(session, &next)));
            });
        }
    }
}

/// Goes through the calls in a text: `[[call, "op", target, within, args], …]`.
pub(crate) fn each(calls: &str, mut begin: impl FnMut(Submitted<'_>)) {
    type Written<'a> = (u32, &'a str, u32, Option<u32>, &'a RawValue);
    match serde_json::from_str::<Vec<Written<'_>>>(calls) {
        Ok(calls) => {
            for (call, op, target, within, args) in calls {
                begin(Submitted { call, op, target, within, args: args.get() });
            }
        }
        Err(error) => tracing::error!(%error, "calls have no form that can be read"),
    }
}

async fn run(session: Weak<Inner>, more: Arc<Notify>, ended: CancellationToken) {
    let work = async {
        loop {
            more.notified().await;
            let Some(session) = session.upgrade() else { return };
            Intake::begin(&session);
        }
    };
    ended.run_until_cancelled(work).await;
}

fn begin(session: &Arc<Inner>, submitted: &Submitted<'_>) {
    let Submitted { call, op, target, within, args } = submitted;
    let scope = within.map(|ask| session.asks.scope(ask)).unwrap_or_default();
    let begun = session.calls.begin(*call, |cancelled| {
        let op = Op::new(op, *target, args)?;
        Ok(ops::submit(session, &op, cancelled)?.within(scope))
    });
    if let Err(error) = begun {
        tracing::error!(%error, "a call could not begin");
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

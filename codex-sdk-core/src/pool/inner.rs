//! The pool's state behind its lock, and the tasks that carry out what the policy asks for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use codex_sdk_types::options::{PoolOptions, PoolStats};
use tokio::runtime::Handle;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tracing::{Instrument as _, Span};

use super::errors::{lost, refused};
use super::policy::{Effect, Granted, Policy, RuntimeKey, Ticket, Want};
use super::supervisor::supervise;
use crate::client::{CodexClient, CodexClientBuilder};
use crate::connection::Command;
use crate::error::Result;
use crate::events::CloseReason;
use crate::spans;

/// What all handles of a pool, and its leases, share.
#[derive(Debug)]
pub(super) struct PoolInner {
    builder: CodexClientBuilder,
    /// Where its records, and those of its clients, belong.
    span: Span,
    pub(super) options: PoolOptions,
    /// A plain mutex: no step waits for anything.
    state: Mutex<State>,
    /// Where tasks run that are begun by a drop.
    handle: OnceLock<Handle>,
    /// Cancelled when closing is over.
    closed: CancellationToken,
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) policy: Policy,
    /// The runtimes, until their processes are gone.
    clients: HashMap<RuntimeKey, Pooled>,
    /// How callers that wait are told that there is an outcome.
    bells: HashMap<Ticket, oneshot::Sender<()>>,
    /// The turns of the runtimes that are gone.
    past_turns: u64,
}

#[derive(Debug)]
struct Pooled {
    client: CodexClient,
    /// Tells its supervisor that it has no lease now.
    idle: Arc<Notify>,
}

/// What came of asking.
enum Asked {
    Served(Granted),
    Waits(Ticket, oneshot::Receiver<()>),
}

/// Somebody who waits. Dropped, it gives up.
struct Waiting<'a> {
    pool: &'a Arc<PoolInner>,
    ticket: Ticket,
}

impl PoolInner {
    pub(super) fn new(builder: CodexClientBuilder, options: PoolOptions) -> Self {
        let state = State {
            policy: Policy::new(options),
            clients: HashMap::new(),
            bells: HashMap::new(),
            past_turns: 0,
        };
        Self {
            builder,
            span: spans::pool(),
            options,
            state: Mutex::new(state),
            handle: OnceLock::new(),
            closed: CancellationToken::new(),
        }
    }

    /// Takes a step, and has done what it asks for.
    pub(super) fn step<R>(self: &Arc<Self>, step: impl FnOnce(&mut State) -> R) -> R {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let outcome = step(&mut state);
        let effects = state.policy.take_effects();
        let begun: Vec<_> =
            effects.into_iter().filter_map(|effect| self.begin(&mut state, effect)).collect();
        drop(state);
        // What they wake may come back for the lock at once.
        for begun in begun {
            self.carry_out(begun);
        }
        outcome
    }

    /// Asks for a lease or for room, and waits for it.
    ///
    /// # Cancel safety
    /// A dropped future has asked for nothing.
    pub(super) async fn ask(self: &Arc<Self>, want: Want) -> Result<Granted> {
        let _ = self.handle.get_or_init(Handle::current);
        let refused = |refusal| refused(refusal, &self.options);
        let asked = self.step(|state| {
            let ticket = state.policy.ask(want)?;
            if let Some(outcome) = state.policy.collect(ticket) {
                return outcome.map(Asked::Served);
            }
            let (bell, rung) = oneshot::channel();
            state.bells.insert(ticket, bell);
            Ok(Asked::Waits(ticket, rung))
        });
        let (ticket, rung) = match asked.map_err(refused)? {
            Asked::Served(granted) => return Ok(granted),
            Asked::Waits(ticket, rung) => (ticket, rung),
        };
        let waiting = Waiting { pool: self, ticket };
        // It is rung once there is an outcome, and never dropped before.
        let _ = rung.await;
        let outcome = self.step(|state| state.policy.collect(waiting.ticket));
        outcome.ok_or_else(lost)?.map_err(refused)
    }

    /// A runtime's client, unless it is gone.
    pub(super) fn client(self: &Arc<Self>, key: RuntimeKey) -> Option<CodexClient> {
        self.step(|state| state.clients.get(&key).map(|pooled| pooled.client.clone()))
    }

    /// A runtime has ended by itself, or could not be started: its place is another one's, its readers are told.
    pub(super) fn gone(self: &Arc<Self>, key: RuntimeKey) {
        if !self.step(|state| state.policy.gone(key)) {
            return;
        }
        let Some(client) = self.client(key) else { return };
        self.spawn(async move {
            let end = |done| Command::EndReaders(None, CloseReason::ConnectionLost, done);
            // Fails when the client is closed: then they were told.
            let _ = client.inner().ask(end).await;
        });
    }

    pub(super) fn stats(self: &Arc<Self>) -> PoolStats {
        self.step(|state| {
            let mut stats = state.policy.stats();
            let present = state.clients.values().map(|pooled| turns(&pooled.client));
            stats.turns = state.past_turns + present.sum::<u64>();
            stats
        })
    }

    pub(super) fn kill_now(self: &Arc<Self>) {
        let clients: Vec<_> =
            self.step(|state| state.clients.values().map(|pooled| pooled.client.clone()).collect());
        for client in clients {
            client.kill_now();
        }
    }

    /// Ends every runtime. Later calls wait for the same end.
    pub(super) async fn close(self: &Arc<Self>) {
        if self.step(|state| state.policy.close()) {
            let pool = Arc::clone(self);
            // A task: closing goes on when nobody waits for it.
            tokio::spawn(async move { pool.close_all().await });
        }
        self.closed.cancelled().await;
    }

    async fn close_all(self: Arc<Self>) {
        let clients: Vec<_> = self.step(|state| {
            state.clients.iter().map(|(key, pooled)| (*key, pooled.client.clone())).collect()
        });
        let mut closing = JoinSet::new();
        for (key, client) in clients {
            let pool = Arc::clone(&self);
            closing.spawn(async move { pool.stop(key, client).await });
        }
        while closing.join_next().await.is_some() {}
        self.closed.cancel();
    }

    async fn stop(self: Arc<Self>, key: RuntimeKey, client: CodexClient) {
        client.close().await;
        self.step(|state| {
            // Closing the pool and its idle time may both have ended it.
            if state.clients.remove(&key).is_some() {
                state.past_turns += turns(&client);
                state.policy.stopped(key);
            }
        });
    }

    /// Runs a task, also where a drop outside of the async runtime asks for it.
    pub(super) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let task = task.instrument(self.span.clone());
        if let Ok(handle) = Handle::try_current() {
            handle.spawn(task);
        } else if let Some(handle) = self.handle.get() {
            handle.spawn(task);
        }
    }

    /// The part of an effect that needs the lock.
    fn begin(&self, state: &mut State, effect: Effect) -> Option<Begun> {
        match effect {
            Effect::Start(key) => {
                let client = match self.span.in_scope(|| self.builder.clone().build()) {
                    Ok(client) => client,
                    Err(error) => {
                        // The same options were checked when the pool was made.
                        tracing::error!(%error, "a client of the pool cannot be built");
                        return Some(Begun::Failed(key));
                    }
                };
                let idle = Arc::new(Notify::new());
                let pooled = Pooled { client: client.clone(), idle: Arc::clone(&idle) };
                state.clients.insert(key, pooled);
                Some(Begun::Start(key, client, idle))
            }
            Effect::Stop(key) => {
                let pooled = state.clients.get(&key);
                if pooled.is_none() {
                    state.policy.stopped(key);
                }
                pooled.map(|pooled| Begun::Stop(key, pooled.client.clone()))
            }
            Effect::Idle(key) => {
                if let Some(pooled) = state.clients.get(&key) {
                    pooled.idle.notify_one();
                }
                None
            }
            Effect::Wake(ticket) => state.bells.remove(&ticket).map(Begun::Wake),
        }
    }

    fn carry_out(self: &Arc<Self>, begun: Begun) {
        match begun {
            Begun::Start(key, client, idle) => {
                self.spawn(supervise(Arc::downgrade(self), key, client, idle));
            }
            Begun::Stop(key, client) => self.spawn(Arc::clone(self).stop(key, client)),
            Begun::Failed(key) => self.gone(key),
            // Whoever has just given up is not waiting any more.
            Begun::Wake(bell) => drop(bell.send(())),
        }
    }
}

/// What is left to do of an effect without the lock.
enum Begun {
    Start(RuntimeKey, CodexClient, Arc<Notify>),
    Stop(RuntimeKey, CodexClient),
    Failed(RuntimeKey),
    Wake(oneshot::Sender<()>),
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let ticket = self.ticket;
        self.pool.step(|state| {
            state.bells.remove(&ticket);
            // Nothing to do where the outcome was collected.
            state.policy.give_up(ticket, Instant::now());
        });
    }
}

fn turns(client: &CodexClient) -> u64 {
    client.inner().board.lock().turns
}

//! A lease from the inside: which conversations are its own, who may open more, and how it ends.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

use super::errors::{in_use, released};
use super::inner::PoolInner;
use super::policy::{LeaseKey, RuntimeKey, Want};
use crate::client::{CodexClient, Gate, Scope};
use crate::connection::Command;
use crate::conversation::Conversation;
use crate::error::Result;
use crate::events::{CloseReason, Owned};

/// What the handles of a lease share.
pub(super) struct Tenure {
    pub(super) pool: Arc<PoolInner>,
    key: LeaseKey,
    runtime: RuntimeKey,
    /// The runtime's client, all of it.
    whole: CodexClient,
    owned: Arc<Owned>,
    stage: watch::Sender<Stage>,
    /// How many conversations are being opened.
    openings: watch::Sender<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Held,
    /// Its conversations are being closed.
    Releasing,
    /// It can be used no longer, and its room is free.
    Released,
    /// Its readers were told.
    Over,
}

impl Tenure {
    pub(super) fn new(
        pool: Arc<PoolInner>,
        key: LeaseKey,
        runtime: RuntimeKey,
        whole: CodexClient,
    ) -> Arc<Self> {
        Arc::new(Self {
            pool,
            key,
            runtime,
            whole,
            owned: Arc::default(),
            stage: watch::Sender::new(Stage::Held),
            openings: watch::Sender::new(0),
        })
    }

    /// The handles that its holder is given.
    pub(super) fn client(self: &Arc<Self>) -> CodexClient {
        let gate: Arc<dyn Gate> = Arc::clone(self) as _;
        let scope = Scope { owned: Arc::clone(&self.owned), gate };
        self.whole.inner().part(scope).client_handle()
    }

    /// Begins the end of the lease, once.
    pub(super) fn begin_release(self: &Arc<Self>) {
        let first = self.stage.send_if_modified(|stage| {
            let first = *stage == Stage::Held;
            if first {
                *stage = Stage::Releasing;
            }
            first
        });
        if !first {
            return;
        }
        self.pool.step(|state| state.policy.releasing(self.key));
        let unused = *self.openings.borrow() == 0 && self.owned.all().is_empty();
        let ending = Arc::clone(self);
        if unused {
            // There is nothing to wait for.
            self.finish();
            self.pool.spawn(async move {
                ending.end_readers().await;
                ending.stage.send_replace(Stage::Over);
            });
        } else {
            self.pool.spawn(async move {
                ending.close_conversations().await;
                ending.end_readers().await;
                ending.finish();
                ending.stage.send_replace(Stage::Over);
            });
        }
    }

    /// Waits for the end of the lease, of which its readers were told.
    ///
    /// # Cancel safety
    /// May be dropped and called again.
    pub(super) async fn over(&self) {
        // The sender lives in `self`, so it cannot be gone.
        let _ = self.stage.subscribe().wait_for(|stage| *stage == Stage::Over).await;
    }

    /// Closes what was opened. A runtime in which that fails is not used again.
    async fn close_conversations(&self) {
        // Each ends, since every request does.
        let _ = self.openings.subscribe().wait_for(|openings| *openings == 0).await;
        let inner = self.whole.inner();
        let states: Vec<_> = {
            let board = inner.board.lock();
            self.owned.all().iter().filter_map(|id| board.conversations.get(id).cloned()).collect()
        };
        let mut closing = JoinSet::new();
        for state in states {
            // By the client's own handle: the lease's say no soon.
            let conversation = Conversation::new(Arc::clone(inner), state);
            let limit = inner.options.request_timeout();
            closing.spawn(async move { timeout(limit, conversation.close()).await });
        }
        while let Some(closed) = closing.join_next().await {
            if !matches!(closed, Ok(Ok(Ok(())))) {
                tracing::warn!(?closed, "a conversation of a released lease could not be closed");
                self.pool.step(|state| state.policy.retire(self.runtime));
            }
        }
    }

    async fn end_readers(&self) {
        let owned = Some(Arc::clone(&self.owned));
        let end = |done| Command::EndReaders(owned, CloseReason::Ended, done);
        // Fails when the client is closed: then they were told.
        let _ = self.whole.inner().ask(end).await;
    }

    fn finish(&self) {
        self.owned.take_all();
        self.pool.step(|state| state.policy.release(self.key, Instant::now()));
        self.stage.send_replace(Stage::Released);
    }
}

impl Gate for Tenure {
    fn check(&self) -> Result<()> {
        match *self.stage.borrow() {
            Stage::Held | Stage::Releasing => Ok(()),
            Stage::Released | Stage::Over => Err(released()),
        }
    }

    fn not_others(&self, conversation: &str) -> Result<()> {
        match self.pool.step(|state| state.policy.holder(conversation)) {
            Some(holder) if holder != self.key => Err(in_use(conversation)),
            _ => Ok(()),
        }
    }

    fn admit<'a>(
        &'a self,
        stored: Option<&'a str>,
    ) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>> {
        Box::pin(async move {
            let opening = Opening::begin(self, stored)?;
            self.pool.ask(Want::Room(self.key)).await?;
            std::mem::forget(opening);
            Ok(())
        })
    }

    fn opened(&self, conversation: &Arc<str>) {
        self.pool.step(|state| state.policy.claim(conversation, self.key));
        self.openings.send_modify(|openings| *openings -= 1);
    }

    fn not_opened(&self, stored: Option<&str>) {
        self.pool.step(|state| {
            if let Some(stored) = stored {
                state.policy.unclaim(stored, self.key);
            }
            state.policy.room_back(self.key);
        });
        self.openings.send_modify(|openings| *openings -= 1);
    }

    fn end(self: Arc<Self>) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(async move {
            self.begin_release();
            self.over().await;
        })
    }

    fn closed(&self, conversation: &str) {
        self.pool.step(|state| {
            state.policy.unclaim(conversation, self.key);
            state.policy.room_back(self.key);
        });
    }
}

impl fmt::Debug for Tenure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tenure").field("key", &self.key).finish_non_exhaustive()
    }
}

/// A conversation that waits for its room. Dropped, it is not opened.
struct Opening<'a> {
    tenure: &'a Tenure,
    stored: Option<&'a str>,
}

impl<'a> Opening<'a> {
    fn begin(tenure: &'a Tenure, stored: Option<&'a str>) -> Result<Self> {
        let claimed = stored.is_none_or(|stored| {
            tenure.pool.step(|state| {
                let free = state.policy.holder(stored).is_none();
                free && state.policy.claim(&stored.into(), tenure.key)
            })
        });
        if !claimed {
            return Err(in_use(stored.unwrap_or_default()));
        }
        tenure.openings.send_modify(|openings| *openings += 1);
        let opening = Self { tenure, stored };
        // Looked at after it was counted: a release that begins now waits for it.
        if *tenure.stage.borrow() == Stage::Held { Ok(opening) } else { Err(released()) }
    }
}

impl Drop for Opening<'_> {
    fn drop(&mut self) {
        if let Some(stored) = self.stored {
            self.tenure.pool.step(|state| state.policy.unclaim(stored, self.tenure.key));
        }
        self.tenure.openings.send_modify(|openings| *openings -= 1);
    }
}

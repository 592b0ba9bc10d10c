//! A pool of runtimes, for many conversations of many users.
//!
//! | file | holds |
//! |---|---|
//! | `policy` | who gets room where, and who waits: a state machine |
//! | `inner` | its lock, and the tasks that do what it asks for |
//! | `supervisor` | a task for each runtime: started, seen to end, stopped when idle |
//! | `tenure` | a lease from the inside: what is its own, and how it ends |
//! | `lease`, `account` | a lease from the outside: what its holder can do |
//! | `errors` | what the pool says no with |
//!
//! **Invariant:** no conversation outlives its lease, and none is reachable from another one. A runtime takes the next
//! lease in a conversation's place only after that conversation is interrupted, its commands are stopped and the
//! runtime has let go of it; a runtime that fails to do that takes no lease any more.

mod account;
mod errors;
mod inner;
mod lease;
mod policy;
mod supervisor;
mod tenure;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use codex_sdk_types::TurnResult;
use codex_sdk_types::options::{
    ConversationOptions, Input, PoolOptions, PoolStats, Reconnect, TurnOptions,
};
use tokio::time::timeout;

use crate::client::CodexClientBuilder;
use crate::conversation::Conversation;
use crate::error::{Error, Result};
use crate::requests::Handlers;
use inner::PoolInner;
use policy::{Granted, Want};
use tenure::Tenure;

pub use lease::PoolLease;

/// A pool of runtimes that are started on demand. Cloning it is cheap: clones are the same pool.
///
/// There is room for `max_size` runtimes with `max_conversations_per_client` conversations each. A lease is in one
/// runtime and takes one conversation's room there for as long as it is held, and more for every further conversation
/// that it opens; closing one gives its room back. Who finds no room waits, first come first served. Another runtime
/// is started only when none that runs has room; among those that have, the least loaded one is chosen.
///
/// A runtime that ends by itself is not connected again, whatever the builder says of `reconnect`: it is taken out,
/// and the next lease starts another one. The turns of its leases end `lost`, their calls fail with the code
/// `CONNECTION`; such a lease is of no more use. Stored conversations can be resumed in another lease.
///
/// When the last handle of the pool and of its leases is dropped without [`CodexClientPool::close`], the runtimes end
/// soon after, in the background.
#[derive(Debug, Clone)]
pub struct CodexClientPool {
    inner: Arc<PoolInner>,
}

impl CodexClientPool {
    /// A pool of clients that this builder builds. Nothing is started yet.
    ///
    /// The builder's handlers and plugins serve every lease. A plugin is initialised and cleaned up once for each runtime,
    /// and sees all that its runtimes do, whichever lease it is for. The builder's transport, when it is a custom one, is
    /// opened once for each runtime.
    ///
    /// # Errors
    /// `CONFIG`, naming the field, its value and what is allowed.
    pub fn new(builder: CodexClientBuilder, options: PoolOptions) -> Result<Self> {
        for (field, value) in [
            ("maxSize", options.max_size),
            ("maxConversationsPerClient", options.max_conversations_per_client),
        ] {
            if value == 0 {
                return Err(Error::invalid(field, 0, "a whole number, above 0"));
            }
        }
        if options.acquire_timeout.is_some_and(|limit| limit.is_zero()) {
            let allowed =
                "a whole number of milliseconds, above 0; with maxWaiting: 0 nobody waits";
            return Err(Error::invalid("acquireTimeoutMs", 0, allowed));
        }
        builder.clone().build()?;
        let builder = builder.with_reconnect(Reconnect::Enabled(false));
        Ok(Self { inner: Arc::new(PoolInner::new(builder, options)) })
    }

    /// A lease in the least loaded runtime, started if need be. It waits for room where there is none.
    ///
    /// # Errors
    /// `POOL` with `FULL` when too many wait already, with `CLOSED`, or with `ACQUIRE_TIMEOUT` after the pool's
    /// `acquire_timeout`; and those of [`CodexClient::connect`] when the runtime does not start.
    ///
    /// # Cancel safety
    /// A dropped future has acquired nothing, and its place in the queue is the next one's.
    ///
    /// [`CodexClient::connect`]: crate::CodexClient::connect
    pub async fn acquire(&self) -> Result<PoolLease> {
        let Some(limit) = self.inner.options.acquire_timeout else {
            return self.acquire_some_time().await;
        };
        timeout(limit, self.acquire_some_time())
            .await
            .unwrap_or_else(|_| Err(errors::too_late(limit)))
    }

    async fn acquire_some_time(&self) -> Result<PoolLease> {
        let Granted::Lease(lease, runtime) = self.inner.ask(Want::Lease).await? else {
            return Err(errors::lost());
        };
        let Some(client) = self.inner.client(runtime) else {
            self.inner.step(|state| state.policy.release(lease, tokio::time::Instant::now()));
            return Err(errors::lost());
        };
        // From here on, dropping it gives the room back.
        let lease =
            PoolLease::new(Tenure::new(Arc::clone(&self.inner), lease, runtime, client.clone()));
        match client.inner().connect(false).await {
            Ok(_) => {
                let now = tokio::time::Instant::now();
                self.inner.step(|state| state.policy.up(runtime, now));
                Ok(lease)
            }
            Err(error) if error.reason() == Some("CLOSED") => Err(errors::closed()),
            Err(error) => {
                self.inner.gone(runtime);
                Err(error)
            }
        }
    }

    /// Releases a lease: its turns are interrupted with their commands, its conversations closed, its readers told the
    /// end. Returns when all that is done and its room is free. Releasing it again waits for the same end.
    ///
    /// # Errors
    /// `POOL` with `NOT_FOUND` when the lease is another pool's.
    ///
    /// # Cancel safety
    /// Once polled, it is released though the future is dropped.
    pub async fn release(&self, lease: &PoolLease) -> Result<()> {
        if !Arc::ptr_eq(&lease.tenure().pool, &self.inner) {
            return Err(errors::foreign());
        }
        lease.close().await;
        Ok(())
    }

    /// Acquires a lease for the time of `work`, and releases it however that ends.
    ///
    /// # Errors
    /// Those of `work`, and of [`Self::acquire`].
    ///
    /// # Cancel safety
    /// When the future is dropped, or `work` panics, the lease is released in the background.
    pub async fn with_client<T, E, W, F>(&self, work: W) -> Result<T, E>
    where
        W: FnOnce(PoolLease) -> F,
        F: Future<Output = Result<T, E>>,
        E: From<Error>,
    {
        let lease = self.acquire().await?;
        // Whoever keeps a clone of the lease cannot hold it up.
        let release = lease.release_on_drop();
        let outcome = work(lease.clone()).await;
        drop(release);
        lease.close().await;
        outcome
    }

    /// Opens a conversation for the time of `work`, and closes it however that ends.
    ///
    /// # Errors
    /// Those of `work`, of [`Self::acquire`], and of [`PoolLease::create_conversation`].
    ///
    /// # Cancel safety
    /// When the future is dropped, or `work` panics, the conversation is closed in the background.
    pub async fn with_conversation<T, E, W, F>(
        &self,
        options: ConversationOptions,
        work: W,
    ) -> Result<T, E>
    where
        W: FnOnce(Conversation) -> F,
        F: Future<Output = Result<T, E>>,
        E: From<Error>,
    {
        self.with_conversation_with(options, Handlers::default(), work).await
    }

    /// As [`Self::with_conversation`], with handlers that answer its questions before the builder's.
    ///
    /// # Errors
    /// As [`Self::with_conversation`].
    ///
    /// # Cancel safety
    /// As [`Self::with_conversation`].
    pub async fn with_conversation_with<T, E, W, F>(
        &self,
        options: ConversationOptions,
        handlers: Handlers,
        work: W,
    ) -> Result<T, E>
    where
        W: FnOnce(Conversation) -> F,
        F: Future<Output = Result<T, E>>,
        E: From<Error>,
    {
        self.with_client(|lease| async move {
            work(lease.create_conversation_with(options, handlers).await?).await
        })
        .await
    }

    /// Runs one turn in a conversation of its own, and closes that.
    ///
    /// # Errors
    /// Those of [`Conversation::run`], of [`Self::acquire`], and of [`PoolLease::create_conversation`].
    ///
    /// # Cancel safety
    /// Dropping the future interrupts the turn; the conversation is closed in the background.
    pub async fn run(
        &self,
        input: impl Into<Input>,
        conversation: ConversationOptions,
        turn: TurnOptions,
    ) -> Result<Arc<TurnResult>> {
        let input = input.into();
        self.with_conversation(conversation, |conversation| async move {
            conversation.run(input, turn).await
        })
        .await
    }

    /// How the pool stands.
    pub fn stats(&self) -> PoolStats {
        self.inner.stats()
    }

    /// Kills every runtime at once, without waiting and without an end to its turns: for a process that is about to
    /// end.
    pub fn kill_now(&self) {
        self.inner.kill_now();
    }

    /// Ends every runtime, with the turns that go on; those who wait for room are refused. When it returns, the
    /// runtimes, their commands and their descendants are gone. Leases are of no more use; releasing them is harmless.
    /// Acquiring fails with `POOL` and `CLOSED` from then on.
    ///
    /// # Cancel safety
    /// Closing goes on when the future is dropped. It may be called again, and waits for the same end.
    pub async fn close(&self) {
        self.inner.close().await;
    }
}

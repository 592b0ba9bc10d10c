//! A task for each runtime of the pool: starts it, sees it end, and has it stopped when it was idle for long enough.

use std::sync::{Arc, Weak};

use codex_sdk_types::EventFilter;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use super::inner::PoolInner;
use super::policy::RuntimeKey;
use crate::client::CodexClient;

/// Attends to a runtime until it has ended, or the pool is gone. It keeps neither alive.
pub(super) async fn supervise(
    pool: Weak<PoolInner>,
    key: RuntimeKey,
    client: CodexClient,
    idle: Arc<Notify>,
) {
    // Asked for before the connection is there, so that its end cannot be missed.
    let end = client.inner().subscribe(EventFilter::default().with_methods(["sdk/disconnected"]));
    let connected = match end.await {
        Ok(end) => client.inner().connect(false).await.map(|_| end),
        Err(error) => Err(error),
    };
    drop(client);
    let Some(strong) = pool.upgrade() else { return };
    let mut end = match connected {
        Ok(end) => end,
        Err(error) => {
            tracing::warn!(%error, "a runtime of the pool could not be started");
            return strong.gone(key);
        }
    };
    strong.step(|state| state.policy.up(key, Instant::now()));
    drop(strong);
    let mut deadline = None;
    loop {
        tokio::select! {
            _ = end.next() => {
                if let Some(pool) = pool.upgrade() {
                    pool.gone(key);
                }
                return;
            }
            () = idle.notified() => {}
            () = until(deadline) => {}
        }
        let Some(pool) = pool.upgrade() else { return };
        deadline = pool.step(|state| state.policy.expire(key, Instant::now()));
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

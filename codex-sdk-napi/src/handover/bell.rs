//! The task that wakes JavaScript for what somebody waits for.
//!
//! To be woken costs JavaScript more than to take a dozen replies, and replies to calls that were made together come
//! together: so whatever else of the module's can go on at this moment goes on first, and JavaScript finds all that it
//! brings. Nothing waits for time to pass.

use std::sync::{Arc, Weak};

use tokio::sync::Notify;
use tokio::task::yield_now;

use super::Handover;
use crate::runtime;

/// Starts the task; whoever has something to hand over notifies it.
pub(super) fn hang(handover: &Arc<Handover>) -> Arc<Notify> {
    let cord = Arc::new(Notify::new());
    // Where there is none, no call could begin: its caller was told.
    if let Ok(runtime) = runtime::handle() {
        let work = run(Arc::downgrade(handover), Arc::clone(&cord));
        let closed = handover.closed.clone();
        drop(runtime.spawn(async move { closed.run_until_cancelled(work).await }));
    }
    cord
}

async fn run(handover: Weak<Handover>, cord: Arc<Notify>) {
    loop {
        cord.notified().await;
        yield_now().await;
        let Some(handover) = handover.upgrade() else { return };
        handover.rung();
    }
}

//! The requests that have come in, and those who wait for more.

use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

use super::request::Request;

/// Everything that the runtime has asked, in the order in which the answers were decided.
#[derive(Debug)]
pub(super) struct Journal {
    entries: Mutex<Entries>,
    /// How many there are: the wake-up of those who wait, never held across an await.
    count: watch::Sender<usize>,
}

#[derive(Debug, Default)]
struct Entries {
    requests: Vec<Request>,
    /// How many of them `take_next` has handed out.
    taken: usize,
}

impl Journal {
    pub(super) fn new() -> Self {
        Self { entries: Mutex::default(), count: watch::Sender::new(0) }
    }

    pub(super) fn record(&self, request: Request) {
        let count = {
            let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
            entries.requests.push(request);
            entries.requests.len()
        };
        // Two may arrive here in either order: the count must not fall.
        self.count.send_modify(|known| *known = count.max(*known));
    }

    pub(super) fn requests(&self) -> Vec<Request> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).requests.clone()
    }

    /// Returns when `n` requests have come in.
    pub(super) async fn reached(&self, n: usize) {
        // The sender is ours and outlives the wait, so that it cannot fail.
        let _ = self.count.subscribe().wait_for(|count| *count >= n).await;
    }

    /// The oldest request that has not been handed out yet. Nothing is lost when dropped.
    pub(super) async fn take_next(&self) -> Request {
        let mut count = self.count.subscribe();
        loop {
            // Marked as seen before looking, so that one that comes in between wakes us.
            count.mark_unchanged();
            {
                let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(next) = entries.requests.get(entries.taken).cloned() {
                    entries.taken += 1;
                    return next;
                }
            }
            let _ = count.changed().await;
        }
    }
}

//! The ids of our requests, one row for handles and the connection task.

use std::sync::atomic::{AtomicU64, Ordering};

/// Hands out ids, from 2: those below are the handshake's.
#[derive(Debug)]
pub(crate) struct RequestIds(AtomicU64);

impl Default for RequestIds {
    fn default() -> Self {
        Self(AtomicU64::new(2))
    }
}

impl RequestIds {
    pub(crate) fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

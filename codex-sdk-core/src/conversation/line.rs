//! The line of those who send turns in a conversation. What has to be waited for before a turn can be handed over takes one
//! longer than the other; all the same, whoever was called first sends first.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OwnedMutexGuard;

/// The line.
#[derive(Debug, Default)]
pub(crate) struct Line(
    /// Held while a turn is prepared, which waits for others: tokio's, which is also fair.
    Arc<tokio::sync::Mutex<()>>,
);

/// A place in it. Whoever drops it has left.
pub(super) struct Place(Mutex<Option<OwnedMutexGuard<()>>>);

impl Line {
    /// Waits until all those who came before have left.
    pub(super) async fn stand(&self) -> Place {
        Place(Mutex::new(Some(Arc::clone(&self.0).lock_owned().await)))
    }
}

impl Place {
    /// One outside the line, for who would wait in it for itself.
    pub(super) fn outside() -> Self {
        Self(Mutex::new(None))
    }

    /// It is the next one's turn.
    pub(super) fn leave(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

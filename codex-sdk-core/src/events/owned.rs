//! The conversations of one part of a client: its readers get the events of these, and of no others.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A set of conversations that grows and shrinks while events are filtered by it.
#[derive(Debug, Default)]
pub(crate) struct Owned(Mutex<HashSet<Arc<str>>>);

impl Owned {
    /// Whether it is one of them.
    pub(crate) fn has(&self, conversation: &str) -> bool {
        self.lock().contains(conversation)
    }

    /// Adds one.
    pub(crate) fn add(&self, conversation: Arc<str>) {
        self.lock().insert(conversation);
    }

    /// Takes one out. False: it is out already.
    pub(crate) fn remove(&self, conversation: &str) -> bool {
        self.lock().remove(conversation)
    }

    /// Takes all of them out.
    pub(crate) fn take_all(&self) -> Vec<Arc<str>> {
        self.lock().drain().collect()
    }

    /// All of them.
    pub(crate) fn all(&self) -> Vec<Arc<str>> {
        self.lock().iter().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<Arc<str>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

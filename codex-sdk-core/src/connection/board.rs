//! What anybody may read of a client without asking the connection task, which alone writes it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use codex_sdk_types::RuntimeInfo;
use codex_sdk_types::request::PendingRequest;

use crate::conversation::ConversationState;

/// The client's state, readable from anywhere.
#[derive(Debug, Default)]
pub(crate) struct Board(Mutex<Content>);

/// What is on the board.
#[derive(Debug, Default)]
pub(crate) struct Content {
    /// The runtime, while it is connected.
    pub(crate) runtime: Option<Arc<RuntimeInfo>>,
    /// Counts the connections: what was loaded on an earlier one has to be loaded again.
    pub(crate) epoch: u64,
    /// Whether nothing new begins any more: the client is about to be closed.
    pub(crate) draining: bool,
    /// Whether `close()` was called.
    pub(crate) closed: bool,
    /// The conversations that are open.
    pub(crate) conversations: HashMap<Arc<str>, Arc<ConversationState>>,
    /// How many turns were handed to the runtime.
    pub(crate) turns: u64,
    /// The questions that wait for an answer.
    pub(crate) requests: Vec<Arc<PendingRequest>>,
}

impl Board {
    /// The content, locked: nothing that waits may be done with it.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Content> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

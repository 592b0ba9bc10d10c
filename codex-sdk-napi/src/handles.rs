//! What JavaScript holds by number, and gives back when its own object is gone.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use codex_sdk_core::{CodexClient, Conversation, Error, PoolLease, Result, Turn, WeakCodexClient};

/// A thing that JavaScript holds.
#[derive(Debug, Clone)]
pub(crate) enum Handle {
    Lease(PoolLease),
    /// The client of one of a pool's runtimes, as the pool's plugins have it: they do not keep it alive.
    Runtime(WeakCodexClient),
    Conversation(Conversation),
    Turn(Turn),
}

/// The things that JavaScript holds.
#[derive(Debug, Default)]
pub(crate) struct Handles(Mutex<Table>);

#[derive(Debug, Default)]
struct Table {
    last: u32,
    held: HashMap<u32, Handle>,
}

impl Handles {
    /// Keeps a thing under a number of its own.
    pub(crate) fn keep(&self, handle: Handle) -> u32 {
        let mut table = self.lock();
        table.last += 1;
        let number = table.last;
        table.held.insert(number, handle);
        number
    }

    /// Lets go of a thing. What goes on in the runtime goes on.
    pub(crate) fn release(&self, number: u32) {
        let released = self.lock().held.remove(&number);
        // Outside of the lock: the last handle of a client has more to do.
        drop(released);
    }

    /// A client: a lease's, or that of a runtime.
    pub(crate) fn client(&self, number: u32) -> Result<CodexClient> {
        match self.lock().held.get(&number) {
            Some(Handle::Lease(lease)) => Ok(lease.client().clone()),
            Some(Handle::Runtime(client)) => client.upgrade().ok_or_else(|| {
                Error::session("this runtime of the pool has ended").with_reason("CLOSED")
            }),
            _ => Err(unknown("client", number)),
        }
    }

    /// A conversation.
    pub(crate) fn conversation(&self, number: u32) -> Result<Conversation> {
        match self.lock().held.get(&number) {
            Some(Handle::Conversation(conversation)) => Ok(conversation.clone()),
            _ => Err(unknown("conversation", number)),
        }
    }

    /// A turn.
    pub(crate) fn turn(&self, number: u32) -> Result<Turn> {
        match self.lock().held.get(&number) {
            Some(Handle::Turn(turn)) => Ok(turn.clone()),
            _ => Err(unknown("turn", number)),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unknown(kind: &str, number: u32) -> Error {
    Error::session(format!("no {kind} is held under the number {number}"))
        .with_reason("UNKNOWN_HANDLE")
}

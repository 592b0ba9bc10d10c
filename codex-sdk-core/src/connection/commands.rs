//! The commands that run in a thread, those of earlier turns among them, and who waits until they have stopped.
//!
//! The runtime's reply to being told to stop them comes before their processes are gone. Their `item/completed` comes after,
//! when nobody holds their output any more: never, where a process has detached itself and keeps it.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::wire::{ItemEvent, ItemView};
use tokio::time::Instant;

use super::thread::Interrupter;
use crate::events::Message;

/// The type of their items.
pub(super) const COMMAND: &str = "commandExecution";
/// How long the end of commands that were stopped is waited for.
const PATIENCE: Duration = Duration::from_secs(1);

/// The commands of a thread.
#[derive(Default)]
pub(super) struct Commands {
    running: Vec<String>,
    /// Those who had them stopped: told by being dropped.
    waiting: Vec<Arc<Vec<Interrupter>>>,
    deadline: Option<Instant>,
}

impl Commands {
    /// Takes note of the start or the end of one.
    pub(super) fn note(&mut self, message: &Message<'_>) {
        let ends = &*message.method == "item/completed";
        if ends && self.running.is_empty() {
            return;
        }
        let Ok(ItemEvent { item }) = serde_json::from_slice(message.params_json()) else { return };
        let Ok(ItemView { id, .. }) = serde_json::from_str(item.get()) else { return };
        self.running.retain(|known| *known != id);
        if !ends {
            self.running.push(id.into_owned());
        } else if self.running.is_empty() {
            self.forget();
        }
    }

    /// They were told to stop. Whoever had it done is told when they have.
    pub(super) fn stopping(&mut self, waits: &Arc<Vec<Interrupter>>) {
        if !self.running.is_empty() {
            self.waiting.push(Arc::clone(waits));
            self.deadline = Instant::now().checked_add(PATIENCE);
        }
    }

    /// When those who wait are told in any case.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Waits no longer for those that have not ended.
    pub(super) fn expire(&mut self, now: Instant) {
        if self.deadline.is_some_and(|deadline| deadline <= now) {
            self.forget();
        }
    }

    /// None runs any more, or nobody can tell.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}

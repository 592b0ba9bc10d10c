//! The router's part in sub-agents: they run in threads that the client never opened, and belong to the conversation at
//! the root. They may end after the turn that started them, and the runtime's interrupt of that turn leaves them running.

use std::sync::Arc;

use codex_sdk_types::request::{SettledBy, SettledHow};
use codex_sdk_types::{Event, Submission};

use super::router::Router;
use super::thread::Thread;

impl Router {
    /// A sub-agent's thread, which the client never opened, belongs to the conversation whose turn started it.
    pub(super) fn adopt(&mut self, thread: &str, root_turn: &str) {
        let is_root = |thread: &&Thread| thread.knows_turn(root_turn);
        let Some(root) = self.threads.values().find(is_root).map(|thread| Arc::clone(&thread.root))
        else {
            return;
        };
        let thread = self.thread(thread);
        if thread.conversation.is_none() {
            thread.root = root;
        }
    }

    /// Takes note of the turns of sub-agents. The questions of one end with it.
    pub(super) fn subagent(&mut self, event: &Event) {
        let (Some(id), Some(turn)) = (&event.conversation_id, &event.turn_id) else { return };
        let Some(thread) = self.threads.get_mut(id) else { return };
        match event.method() {
            "turn/started" if thread.root != *id => thread.subagent_turn = Some(Arc::clone(turn)),
            "turn/completed" => {
                thread.subagent_turn.take_if(|going_on| going_on == turn);
                for open in self.desk.take_of_turn(id, turn) {
                    self.settled(&open, SettledHow::Withdrawn, SettledBy::Runtime);
                }
            }
            _ => {}
        }
    }

    /// What has to be stopped when a turn was interrupted: its commands unless they may go on, and its sub-agents.
    pub(super) fn what_goes_on(&self, root: &Arc<str>, keep_commands: bool) -> Vec<Submission> {
        let mut stop = Vec::new();
        for thread in self.threads.values().filter(|thread| thread.root == *root) {
            if let Some(turn) = &thread.subagent_turn {
                stop.push(Submission::interrupt(&thread.id, turn));
            }
            if !keep_commands && (thread.id == *root || thread.subagent_turn.is_some()) {
                stop.push(Submission::stop_commands(&thread.id));
            }
        }
        stop
    }
}

//! The router's part in sub-agents: they run in threads that the client never opened, and belong to the conversation at
//! the root. They may end after the turn that started them, and the runtime's interrupt of that turn leaves them running.

use std::sync::Arc;

use codex_sdk_types::Submission;
use codex_sdk_types::wire::SpawnEvent;
use tokio::sync::oneshot;

use super::link::Link;
use super::pending::Waiter;
use super::questions::ended_with_its_turn;
use super::router::Router;
use super::thread::{Interrupter, Thread};
use crate::events::Message;

impl Router {
    /// A sub-agent's thread, which the client never opened, belongs to the conversation whose turn started it.
    pub(super) fn adopt(&mut self, thread: &str, root_turn: &str) {
        let is_root = |thread: &&Thread| thread.knows_turn(root_turn);
        let Some(root) = self.threads.values().find(is_root).map(|thread| Arc::clone(&thread.root))
        else {
            return;
        };
        self.belongs(thread, root);
    }

    fn belongs(&mut self, thread: &str, root: Arc<str>) {
        let place = self.threads.enter(thread);
        if let Some(thread) = self.threads.at(place)
            && thread.conversation.is_none()
            && thread.root != root
        {
            thread.root = root;
            self.readers.forget_audiences();
        }
    }

    /// Whose a thread may be that nobody has heard of: its first events do not tell. A thread of a client's is announced
    /// as started, so it is the sub-agent that is being started, if one is. Where several start one at once, what comes
    /// later tells: see [`super::unclaimed`].
    pub(super) fn newcomer(&mut self, thread: &str) {
        let Some(root) = self.spawning_roots().next().cloned() else { return };
        if !self.several_are_spawning() {
            self.belongs(thread, root);
        }
    }

    /// Whether more than one conversation starts a sub-agent.
    pub(super) fn several_are_spawning(&self) -> bool {
        let mut roots = self.spawning_roots();
        let Some(first) = roots.next() else { return false };
        roots.any(|other| other != first)
    }

    /// Lets go of the sub-agents of a conversation that is being closed, and has whoever asks know when the runtime has
    /// unloaded it.
    pub(super) fn unload(&mut self, root: &str, unloaded: oneshot::Sender<()>, link: &mut Link) {
        for thread in self.threads.values().filter(|thread| *thread.root == *root) {
            if *thread.id != *root {
                link.request(&self.ids, &Submission::unsubscribe(&thread.id), Waiter::Nobody);
            }
        }
        if let Some(thread) = self.threads.get_mut(root) {
            thread.unloads.push(unloaded);
        }
    }

    fn spawning_roots(&self) -> impl Iterator<Item = &Arc<str>> {
        let spawning = self.threads.values().filter(|thread| !thread.spawning.is_empty());
        spawning.map(|thread| &thread.root)
    }

    /// Takes note of the calls that start sub-agents, and of their ends.
    pub(super) fn spawning(&mut self, thread: &Arc<str>, message: &Message<'_>) {
        let begins = &*message.method == "item/started";
        let Ok(SpawnEvent { item }) = serde_json::from_slice(message.params_json()) else { return };
        let Some(known) = self.threads.get_mut(thread) else { return };
        known.spawning.retain(|call| *call != item.id);
        if begins && item.tool == "spawnAgent" {
            known.spawning.push(item.id.into_owned());
        }
        let root = Arc::clone(&known.root);
        for agent in item.receiver_thread_ids {
            self.belongs(&agent, Arc::clone(&root));
        }
    }

    /// Takes note of the turns of sub-agents. The questions of one end with it.
    pub(super) fn subagent(&mut self, message: &Message<'_>, link: &mut Link) {
        let (Some(id), Some(turn)) = (&message.origin.conversation, &message.origin.turn) else {
            return;
        };
        let Some(thread) = self.threads.get_mut(id) else { return };
        match &*message.method {
            "turn/started" if thread.root != *id => thread.subagent_turn = Some(Arc::clone(turn)),
            "turn/completed" => {
                thread.spawning.clear();
                thread.subagent_turn.take_if(|going_on| going_on == turn);
                for open in self.desk.take_of_turn(id, turn) {
                    let (how, by, refusal) = ended_with_its_turn(&open);
                    if let Some(refusal) = refusal {
                        link.send(&refusal);
                    }
                    self.settled(&open, how, by);
                }
            }
            _ => {}
        }
    }

    /// Stops what goes on where a turn was interrupted: its commands unless they may go on, and its sub-agents. Whoever
    /// interrupted it is told, by being dropped, when all that has stopped.
    pub(super) fn stop_rest(
        &mut self,
        root: &Arc<str>,
        keep_commands: bool,
        interrupters: Vec<Interrupter>,
        link: &mut Link,
    ) {
        let interrupters = Arc::new(interrupters);
        let mut stop = |submission| {
            link.request(&self.ids, &submission, Waiter::Interrupters(Arc::clone(&interrupters)));
        };
        let mut stopping = Vec::new();
        for thread in self.threads.values_mut().filter(|thread| thread.root == *root) {
            if let Some(turn) = &thread.subagent_turn {
                stop(Submission::interrupt(&thread.id, turn));
            }
            if !keep_commands && (thread.id == *root || thread.subagent_turn.is_some()) {
                stop(Submission::stop_commands(&thread.id));
                thread.commands.stopping(&interrupters);
                stopping.extend(thread.commands.deadline());
            }
        }
        for moment in stopping {
            link.doubts_at(moment);
        }
    }
}

//! Where messages go: events to the logs of turns and to subscribers, questions to the desk, ends to results.
//!
//! Synchronous and without I/O: what is to be written goes into the link's buffer, and nothing here waits.

use std::collections::HashMap;
use std::sync::{Arc, Weak};
use std::time::Duration;

use bytes::Bytes;
use codex_sdk_types::look::Look;
use codex_sdk_types::request::PendingRequest;
use codex_sdk_types::wire::{ThreadStatusEvent, TokenUsageEvent};
use codex_sdk_types::{Event, Submission};
use serde::Serialize;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::endings::{TurnEnd, end_of};
use super::link::Link;
use super::pending::Waiter;
use super::request_ids::RequestIds;
use super::thread::{ActiveTurn, Doubt, Thread};
use crate::client::ClientInner;
use crate::conversation::ConversationState;
use crate::events::{CloseReason, Owned, Published, Publisher};
use crate::requests::Desk;

/// How long a turn's end may be missing after the runtime has called the thread idle: usually it comes at once.
const IDLE_GRACE: Duration = Duration::from_secs(5);

/// The routes, and everything that is known by following them.
pub(super) struct Router {
    pub(super) client: Weak<ClientInner>,
    ids: Arc<RequestIds>,
    seq: u64,
    pub(super) threads: HashMap<Arc<str>, Thread>,
    subscribers: Vec<Publisher>,
    pub(super) desk: Desk,
    /// Notified when a reader that had the runtime paused has caught up or gone.
    pub(super) resume: Arc<Notify>,
    pub(super) paused: bool,
}

impl Router {
    pub(super) fn new(client: Weak<ClientInner>, ids: Arc<RequestIds>) -> Self {
        Self {
            client,
            ids,
            seq: 0,
            threads: HashMap::new(),
            subscribers: Vec::new(),
            desk: Desk::default(),
            resume: Arc::new(Notify::new()),
            paused: false,
        }
    }

    /// Routes the events of a conversation from now on.
    pub(super) fn open(&mut self, conversation: Arc<ConversationState>) {
        let id = Arc::clone(&conversation.id);
        let thread = self.thread(&id);
        thread.root = id;
        thread.conversation = Some(conversation);
        thread.closing = false;
    }

    pub(super) fn subscribe(&mut self, publisher: Publisher) {
        publisher.attach(self.seq, Arc::clone(&self.resume));
        self.subscribers.push(publisher);
    }

    /// Looks again whether a reader still has to catch up.
    pub(super) fn update_pause(&mut self) {
        self.subscribers.retain(|subscriber| !subscriber.is_closed());
        self.paused = self.subscribers.iter().any(Publisher::is_paused);
    }

    /// Tells the readers that nothing more comes.
    pub(super) fn close_subscribers(&mut self, reason: CloseReason) {
        for subscriber in self.subscribers.drain(..) {
            subscriber.close(reason);
        }
    }

    /// Tells the readers of one part of the client, or all of them, that nothing more comes.
    pub(super) fn end_readers(&mut self, of: Option<&Arc<Owned>>, reason: CloseReason) {
        let concerned = |subscriber: &mut Publisher| of.is_none_or(|owned| subscriber.is_of(owned));
        for subscriber in self.subscribers.extract_if(.., concerned) {
            subscriber.close(reason);
        }
        self.update_pause();
    }

    /// Routes a notification. What it says about a turn's end is returned.
    pub(super) fn notification(
        &mut self,
        line: &Bytes,
        look: &Look<'_>,
        link: &mut Link,
    ) -> Option<TurnEnd> {
        let event = self.event(line, look);
        let mut ended = None;
        if let Some(thread) = event.conversation_id.clone() {
            self.observe(&thread, &event, link);
            if event.method() == "turn/completed"
                && self.is_active(&thread, event.turn_id.as_deref())
            {
                ended = self.threads.get_mut(&thread).and_then(Thread::take_active);
            }
        }
        self.publish(&event);
        if ended.is_none() {
            self.subagent(&event);
        }
        let turn = ended?;
        let (status, reason) = end_of(&event, &turn);
        let thread = event.conversation_id?;
        Some(self.finish(&thread, turn, status, reason))
    }

    /// Announces an event of our own.
    pub(super) fn announce(
        &mut self,
        method: &'static str,
        about: Option<&PendingRequest>,
        params: &impl Serialize,
    ) {
        let seq = self.next_seq();
        let Ok(mut event) = Event::sdk(seq, method, params) else {
            tracing::error!(method, "an event of the SDK cannot be encoded");
            return;
        };
        if let Some(request) = about {
            event.conversation_id.clone_from(&request.conversation_id);
            event.root_conversation_id.clone_from(&request.root_conversation_id);
            event.turn_id.clone_from(&request.turn_id);
            if let Some(active) =
                self.active(request.conversation_id.as_deref(), request.turn_id.as_deref())
            {
                active.note(&event);
            }
        }
        self.publish(&event);
    }

    pub(super) fn next_seq(&mut self) -> u64 {
        self.seq += 1;
        self.seq
    }

    pub(super) fn event(&mut self, line: &Bytes, look: &Look<'_>) -> Event {
        let mut event =
            Event::new(self.next_seq(), look.method.clone(), line.clone(), look.body.clone());
        event.emitted_at_ms = look.emitted_at_ms;
        if let Some(thread) = &look.thread_id {
            if let Some(root_turn) = &look.root_turn_id {
                self.adopt(thread, root_turn);
            }
            if !self.threads.contains_key(&**thread) && look.method != "thread/started" {
                self.newcomer(thread);
            }
            let thread = self.thread(thread);
            event.conversation_id = Some(Arc::clone(&thread.id));
            event.root_conversation_id = Some(Arc::clone(&thread.root));
            event.turn_id = look.turn_id.as_deref().map(|id| match &thread.active {
                // The id is known nearly always: it is shared, not copied.
                Some(active) => match active.state.id.get() {
                    Some(known) if **known == *id => Arc::clone(known),
                    _ => Arc::from(id),
                },
                None => Arc::from(id),
            });
        }
        event
    }

    /// Forgets a conversation, and the threads of its sub-agents.
    pub(super) fn close(&mut self, conversation: &str) {
        self.threads.retain(|_, thread| *thread.root != *conversation);
    }

    /// Takes note of what an event says about its thread.
    fn observe(&mut self, thread: &Arc<str>, event: &Event, link: &mut Link) {
        self.spawning(thread, event);
        match event.method() {
            "serverRequest/resolved" => self.resolved_elsewhere(event),
            "thread/tokenUsage/updated" => self.used(thread, event),
            "thread/status/changed" => self.status_changed(thread, event),
            "turn/started" => self.turn_started(thread, event, link),
            _ => {}
        }
        let ids = Arc::clone(&self.ids);
        let Some(active) = self.active(Some(thread), event.turn_id.as_deref()) else {
            if event.turn_id.is_some()
                && let Some(thread) = self.threads.get_mut(thread)
            {
                thread.keep_early(event);
            }
            return;
        };
        active.note(event);
        let spent = if active.interrupt.is_none() { active.over_budget() } else { None };
        active.interrupt = active.interrupt.or(spent);
        active.send_interrupt(link, &ids);
    }

    /// Stops a turn that nobody waits for any more.
    pub(super) fn stop_abandoned(&self, thread: &Arc<str>, turn: &str, link: &mut Link) {
        link.request(&self.ids, &Submission::interrupt(thread, turn), Waiter::Nobody);
        link.request(&self.ids, &Submission::stop_commands(thread), Waiter::Nobody);
    }

    fn turn_started(&mut self, thread: &Arc<str>, event: &Event, link: &mut Link) {
        let (Some(known), Some(turn)) = (self.threads.get_mut(thread), &event.turn_id) else {
            return;
        };
        known.turn_started(turn);
        if let Some(at) = known.abandoned.iter().position(|abandoned| abandoned == turn) {
            known.abandoned.swap_remove(at);
            self.stop_abandoned(thread, turn, link);
        }
    }

    fn used(&mut self, thread: &Arc<str>, event: &Event) {
        let Ok(TokenUsageEvent { token_usage: update }) = event.params() else { return };
        let Some(known) = self.threads.get_mut(thread) else { return };
        let own = event.turn_id.as_deref().is_some_and(|id| known.active_turn(id).is_some());
        if own {
            let growth = known.total.growth(&update);
            if let Some(active) = &mut known.active {
                active.progress.used(growth, &update);
            }
        } else if known.root != *thread {
            let growth = known.total.growth(&update);
            let root = Arc::clone(&known.root);
            if let (Some(growth), Some(root)) = (growth, self.threads.get_mut(&root))
                && let Some(active) = &mut root.active
            {
                active.progress.subagent_used(growth);
            }
        } else {
            known.total.rebase(&update);
        }
    }

    fn status_changed(&mut self, thread: &Arc<str>, event: &Event) {
        let Ok(ThreadStatusEvent { status }) = serde_json::from_slice(event.params_json()) else {
            return;
        };
        if let Some(active) = self.threads.get_mut(thread).and_then(|thread| thread.active.as_mut())
        {
            active.doubt = match &*status.kind {
                "idle" => Doubt::AskAt(Instant::now() + IDLE_GRACE),
                // An interrupted turn has its own deadline, which no sign of life puts off.
                _ if active.interrupt.is_some() => active.doubt,
                _ => Doubt::None,
            };
        }
    }

    fn is_active(&self, thread: &Arc<str>, turn: Option<&str>) -> bool {
        let active = self.threads.get(thread).and_then(|thread| thread.active.as_ref());
        let id = active.and_then(|turn| turn.state.id.get());
        id.is_some_and(|id| Some(&**id) == turn)
    }

    pub(super) fn active(
        &mut self,
        thread: Option<&str>,
        turn: Option<&str>,
    ) -> Option<&mut ActiveTurn> {
        self.threads.get_mut(thread?)?.active_turn(turn?)
    }

    pub(super) fn thread(&mut self, id: &str) -> &mut Thread {
        if !self.threads.contains_key(id) {
            let id: Arc<str> = Arc::from(id);
            self.threads.insert(Arc::clone(&id), Thread::new(Arc::clone(&id), Arc::clone(&id)));
        }
        // Inserted just now when it was not there.
        #[expect(
            clippy::unwrap_used,
            reason = "the borrow checker does not let `get_mut` fall through to `insert`"
        )]
        self.threads.get_mut(id).unwrap()
    }

    pub(super) fn publish(&mut self, event: &Event) {
        let paused = &mut self.paused;
        self.subscribers.retain(|subscriber| match subscriber.publish(event) {
            Published::Closed => false,
            Published::Pause => {
                *paused = true;
                true
            }
            Published::Delivered | Published::Filtered => true,
        });
    }
}

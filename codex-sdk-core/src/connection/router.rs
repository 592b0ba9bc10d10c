//! Where messages go: events to the logs of turns and to subscribers, questions to the desk, ends to results.
//!
//! Synchronous and without I/O: what is to be written goes into the link's buffer, and nothing here waits.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, Weak};
use std::time::Duration;

use bytes::Bytes;
use codex_sdk_types::look::Look;
use codex_sdk_types::request::PendingRequest;
use codex_sdk_types::wire::{ThreadStatusEvent, TokenUsageEvent};
use codex_sdk_types::{Event, Submission};
use foldhash::HashMap;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::endings::{TurnEnd, end_of};
use super::framing::Line;
use super::link::Link;
use super::pending::Waiter;
use super::readers::Readers;
use super::request_ids::RequestIds;
use super::thread::{ActiveTurn, Doubt, Thread};
use crate::client::ClientInner;
use crate::conversation::ConversationState;
use crate::events::Publisher;
use crate::requests::Desk;

/// How long a turn's end may be missing after the runtime has called the thread idle: usually it comes at once.
const IDLE_GRACE: Duration = Duration::from_secs(5);

/// Where a message belongs.
#[derive(Debug, Default)]
pub(super) struct Place {
    conversation: Option<Arc<str>>,
    root: Option<Arc<str>>,
    turn: Option<Arc<str>>,
    /// Whether a turn goes on in its thread.
    has_turn: bool,
}

/// The routes, and everything that is known by following them.
pub(super) struct Router {
    pub(super) client: Weak<ClientInner>,
    ids: Arc<RequestIds>,
    seq: u64,
    pub(super) threads: HashMap<Arc<str>, Thread>,
    pub(super) readers: Readers,
    /// The threads for whose turns' logs something is gathered.
    gathered: Vec<Arc<str>>,
    pub(super) desk: Desk,
}

impl Router {
    pub(super) fn new(client: Weak<ClientInner>, ids: Arc<RequestIds>) -> Self {
        Self {
            client,
            ids,
            seq: 0,
            threads: HashMap::default(),
            readers: Readers::default(),
            gathered: Vec::new(),
            desk: Desk::default(),
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
        self.readers.add(publisher, self.seq);
    }

    /// Hands over the events that were gathered: before anybody is told of what came after them, and before the task
    /// waits.
    pub(super) fn hand_over(&mut self) {
        for thread in self.gathered.drain(..) {
            if let Some(active) = self.threads.get_mut(&thread).and_then(|it| it.active.as_mut()) {
                active.hand_over();
            }
        }
        self.readers.hand_over();
    }

    /// Routes a notification. What it says about a turn's end is returned.
    pub(super) fn notification(
        &mut self,
        line: &Line<'_>,
        look: Look<'_>,
        link: &mut Link,
    ) -> Option<TurnEnd> {
        let place = self.place(&look);
        if !self.concerns_anybody(&place, &look.method) {
            self.next_seq();
            return None;
        }
        let event = self.event(line.lend(), place, look.method, look.body, look.emitted_at_ms);
        let mut ended = None;
        if let Some(thread) = event.conversation_id.clone() {
            self.observe(&thread, &event, link);
            if event.method() == "turn/completed"
                && self.is_active(&thread, event.turn_id.as_deref())
            {
                ended = self.threads.get_mut(&thread).and_then(Thread::take_active);
            }
        }
        if !is_of_turns_life(event.method()) {
            self.readers.publish(event);
            return None;
        }
        self.readers.publish(event.clone());
        if ended.is_none() {
            self.subagent(&event, link);
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
            self.note(&event);
        }
        self.readers.publish(event);
        self.hand_over();
    }

    /// Announces what a user should know.
    pub(super) fn warn(&mut self, about: Option<&PendingRequest>, message: &str, fields: &Value) {
        self.announce("sdk/warning", about, &warning(message, fields));
    }

    pub(super) fn next_seq(&mut self) -> u64 {
        self.seq += 1;
        self.seq
    }

    /// Where a message belongs.
    pub(super) fn place(&mut self, look: &Look<'_>) -> Place {
        let Some(id) = look.thread_id.as_deref() else { return Place::default() };
        if let Some(root_turn) = &look.root_turn_id {
            self.adopt(id, root_turn);
        }
        if !self.threads.contains_key(id) && look.method != "thread/started" {
            self.newcomer(id);
        }
        let thread = self.thread(id);
        let turn = look.turn_id.as_deref();
        // The id is known nearly always: it is shared, not copied.
        if turn.is_some() && thread.last_turn.as_deref() != turn {
            thread.last_turn = turn.map(Arc::from);
        }
        Place {
            conversation: Some(Arc::clone(&thread.id)),
            root: Some(Arc::clone(&thread.root)),
            has_turn: thread.active.is_some(),
            turn: turn.and_then(|_| thread.last_turn.clone()),
        }
    }

    /// Whether anybody looks at a notification, we ourselves included.
    fn concerns_anybody(&mut self, place: &Place, method: &str) -> bool {
        place.has_turn
            || is_observed(method)
            || is_of_turns_life(method)
            || self.readers.may_want(place.conversation.as_deref(), place.root.as_deref(), method)
    }

    pub(super) fn event(
        &mut self,
        line: Bytes,
        place: Place,
        method: Cow<'static, str>,
        params: Range<usize>,
        emitted_at_ms: Option<i64>,
    ) -> Event {
        let mut event = Event::new(self.next_seq(), method, line, params);
        event.emitted_at_ms = emitted_at_ms;
        event.conversation_id = place.conversation;
        event.root_conversation_id = place.root;
        event.turn_id = place.turn;
        event
    }

    /// Takes note of an event of a turn that goes on. False: it is of none.
    pub(super) fn note(&mut self, event: &Event) -> bool {
        let (thread, turn) = (event.conversation_id.as_deref(), event.turn_id.as_deref());
        let Some(active) = self.active(thread, turn) else { return false };
        if active.note(event) {
            self.gathered.extend(event.conversation_id.clone());
        }
        true
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
        let turn = event.turn_id.as_deref();
        let Some(known) = self.threads.get_mut(thread) else { return };
        let Some(active) = turn.and_then(|turn| known.active_turn(turn)) else {
            if turn.is_some() {
                known.keep_early(event);
            }
            return;
        };
        if active.note(event) {
            self.gathered.push(Arc::clone(thread));
        }
        let spent = if active.interrupt.is_none() { active.over_budget() } else { None };
        active.interrupt = active.interrupt.or(spent);
        active.send_interrupt(link, &self.ids);
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
}

/// Whether these notifications say something about their thread, its questions or its sub-agents.
fn is_observed(method: &str) -> bool {
    matches!(
        method,
        "serverRequest/resolved"
            | "thread/tokenUsage/updated"
            | "thread/status/changed"
            | "turn/started"
            | "item/started"
            | "item/completed"
    )
}

/// What `sdk/warning` says.
pub(super) fn warning(message: &str, fields: &Value) -> Value {
    json!({ "message": message, "fields": fields })
}

/// Whether these notifications begin or end a turn.
fn is_of_turns_life(method: &str) -> bool {
    matches!(method, "turn/started" | "turn/completed")
}

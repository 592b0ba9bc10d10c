//! Where messages go: events to the logs of turns and to subscribers, questions to the desk, ends to results.
//!
//! Synchronous and without I/O: what is to be written goes into the link's buffer, and nothing here waits.

use std::borrow::Cow;
use std::sync::{Arc, Weak};
use std::time::Duration;

use codex_sdk_types::look::Look;
use codex_sdk_types::request::PendingRequest;
use codex_sdk_types::wire::{ThreadStatusEvent, TokenUsageEvent};
use codex_sdk_types::{Event, Submission};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::commands::COMMAND;
use super::endings::{TurnEnd, end_of};
use super::errors::conversation_closed;
use super::familiar::Familiar;
use super::link::Link;
use super::pending::Waiter;
use super::readers::Readers;
use super::request_ids::RequestIds;
use super::thread::{ActiveTurn, Doubt, Thread};
use super::threads::Threads;
use super::unclaimed::Unclaimed;
use crate::client::ClientInner;
use crate::conversation::ConversationState;
use crate::error::Result;
use crate::events::{Line, Message, Origin, Publisher};
use crate::requests::Desk;

/// How long a turn's end may be missing after the runtime has called the thread idle: usually it comes at once.
const IDLE_GRACE: Duration = Duration::from_secs(5);
/// The type of the items that are calls about sub-agents.
const COLLABORATION: &str = "collabAgentToolCall";

/// The routes, and everything that is known by following them.
pub(super) struct Router {
    pub(super) client: Weak<ClientInner>,
    pub(super) ids: Arc<RequestIds>,
    seq: u64,
    pub(super) threads: Threads,
    pub(super) readers: Readers,
    familiar: Familiar,
    /// The places of the threads for whose turns' logs something is gathered.
    gathered: Vec<usize>,
    /// Where messages are from that are about no thread.
    nowhere: Arc<Origin>,
    pub(super) desk: Desk,
    pub(super) unclaimed: Unclaimed,
}

impl Router {
    pub(super) fn new(client: Weak<ClientInner>, ids: Arc<RequestIds>) -> Self {
        Self {
            client,
            ids,
            seq: 0,
            threads: Threads::default(),
            readers: Readers::default(),
            familiar: Familiar::default(),
            gathered: Vec::new(),
            nowhere: Arc::default(),
            desk: Desk::default(),
            unclaimed: Unclaimed::default(),
        }
    }

    /// Routes the events of a conversation from now on.
    pub(super) fn open(&mut self, conversation: Arc<ConversationState>) {
        let id = Arc::clone(&conversation.id);
        let place = self.threads.enter(&id);
        let Some(thread) = self.threads.at(place) else { return };
        thread.root = id;
        thread.conversation = Some(conversation);
        thread.closing = false;
        self.readers.forget_audiences();
    }

    pub(super) fn subscribe(&mut self, publisher: Publisher) {
        self.readers.add(publisher, self.seq);
    }

    /// Adds a reader of a conversation, unless that is closed.
    pub(super) fn follow(&mut self, publisher: Publisher) -> Result<()> {
        let id = publisher.conversation().unwrap_or_default();
        if self.open_thread(id).is_none() {
            return Err(conversation_closed(id));
        }
        self.subscribe(publisher);
        Ok(())
    }

    /// The thread of a conversation in which turns may begin. What the runtime still says of a closed one makes its thread
    /// known again, but opens nothing.
    pub(super) fn open_thread(&mut self, conversation: &str) -> Option<&mut Thread> {
        let known = self.threads.get_mut(conversation)?;
        (known.conversation.is_some() && !known.closing).then_some(known)
    }

    /// Whether the runtime is read now. Replies overtake a reader that lags: while one is awaited, it is in any case.
    pub(super) fn may_read(&self, link: &Link) -> bool {
        !self.readers.paused || !link.pending.is_empty()
    }

    /// Hands over the events that were gathered: before anybody is told of what came after them, and before the task
    /// waits.
    pub(super) fn hand_over(&mut self) {
        for place in self.gathered.drain(..) {
            if let Some(active) = self.threads.at(place).and_then(|it| it.active.as_mut()) {
                active.hand_over();
            }
        }
        self.readers.hand_over();
    }

    /// Routes a delta that begins as one before it. False: it is none, or what is known of that one is true no more.
    pub(super) fn familiar(&mut self, line: &Line<'_>, link: &mut Link) -> bool {
        self.route_claimed(link);
        let Some((known, params, at)) = self.familiar.find(line) else { return false };
        let (place, method) = (known.place, Cow::Borrowed(known.method));
        let Some(thread) = self.threads.at(place).filter(|it| it.speaks_from(&known.origin)) else {
            return false;
        };
        self.seq += 1;
        if thread.active.is_none() {
            let message = Message::new(self.seq, method, at, &known.origin, *line, params);
            self.readers.publish_message(Some(place), &message);
        } else {
            let origin = Arc::clone(&known.origin);
            let message = Message::new(self.seq, method, at, &origin, *line, params);
            self.noted(place, &message, None, link);
        }
        true
    }

    /// Routes a notification. What it says about a turn's end is returned.
    pub(super) fn notification(
        &mut self,
        line: &Line<'_>,
        look: Look<'_>,
        link: &mut Link,
    ) -> Option<TurnEnd> {
        let place = match look.thread_id.as_deref() {
            Some(id) => Some(self.place(id, &look, line)?),
            None => None,
        };
        self.route_claimed(link);
        self.learn(place, line, &look);
        let ended = self.route(place, line, look, link);
        self.route_claimed(link);
        ended
    }

    /// Remembers how a delta begins. What says more than that is always looked at.
    fn learn(&mut self, place: Option<usize>, line: &Line<'_>, look: &Look<'_>) {
        if let Cow::Borrowed(method) = look.method
            && method.ends_with("elta")
            && look.root_turn_id.is_none()
            && let Some(place) = place
            && let Some(thread) = self.threads.at(place)
        {
            let origin = thread.origin(look.turn_id.as_deref());
            self.familiar.learn(line, look, method, place, origin);
        }
    }

    fn route(
        &mut self,
        place: Option<usize>,
        line: &Line<'_>,
        look: Look<'_>,
        link: &mut Link,
    ) -> Option<TurnEnd> {
        let Look { method, turn_id, item_type, body, emitted_at_ms: at, .. } = look;
        let seq = self.next_seq();
        let Some(place) = place else {
            let message = Message::new(seq, method, at, &self.nowhere, *line, body);
            self.readers.publish_message(None, &message);
            return None;
        };
        let thread = self.threads.at(place)?;
        let noted = thread.active.is_some() || is_observed(&method);
        let origin = thread.origin(turn_id.as_deref());
        if !noted {
            let message = Message::new(seq, method, at, origin, *line, body);
            self.readers.publish_message(Some(place), &message);
            return None;
        }
        // What is noted may change the thread that knows where it is from.
        let origin = Arc::clone(origin);
        let message = Message::new(seq, method, at, &origin, *line, body);
        self.noted(place, &message, item_type.as_deref(), link)
    }

    /// Routes a notification that says something about its thread, or may belong to a turn that goes on.
    fn noted(
        &mut self,
        place: usize,
        message: &Message<'_>,
        item_type: Option<&str>,
        link: &mut Link,
    ) -> Option<TurnEnd> {
        let thread = message.origin.conversation.as_ref()?;
        let turn = message.origin.turn.as_deref();
        self.observe(place, thread, message, item_type, link);
        let ends = &*message.method == "turn/completed" && self.is_active(place, turn);
        let ended = ends.then(|| self.threads.at(place)?.take_active()).flatten();
        self.readers.publish_message(Some(place), message);
        if is_of_turns_life(&message.method) && ended.is_none() {
            self.subagent(message, link);
        }
        let turn = ended?;
        let (status, reason) = end_of(message.params_json(), &turn);
        Some(self.finish(thread, turn, status, reason))
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
        self.readers.publish(&event);
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

    /// The place of the thread that a message is about. Nothing when nobody can say yet whose that is, and it is kept.
    fn place(&mut self, id: &str, look: &Look<'_>, line: &Line<'_>) -> Option<usize> {
        if let Some(root_turn) = &look.root_turn_id {
            self.adopt(id, root_turn);
        }
        if let Some(known) = self.threads.place(id) {
            return Some(known);
        }
        if look.method != "thread/started" {
            if self.keep_unclaimed(id, line) {
                return None;
            }
            self.newcomer(id);
        }
        Some(self.threads.enter(id))
    }

    /// Where a message is from. Nothing when nobody can say that yet, and it is kept.
    pub(super) fn origin(&mut self, look: &Look<'_>, line: &Line<'_>) -> Option<Arc<Origin>> {
        let Some(id) = look.thread_id.as_deref() else { return Some(Arc::clone(&self.nowhere)) };
        let place = self.place(id, look, line)?;
        Some(Arc::clone(self.threads.at(place)?.origin(look.turn_id.as_deref())))
    }

    /// Takes note of an event of a turn that goes on. False: it is of none.
    pub(super) fn note(&mut self, event: &Event) -> bool {
        let (thread, turn) = (event.conversation_id.as_deref(), event.turn_id.as_deref());
        let Some(place) = thread.and_then(|id| self.threads.place(id)) else { return false };
        let thread = self.threads.at(place);
        let active = thread.zip(turn).and_then(|(thread, turn)| thread.active_turn(turn));
        let Some(active) = active else { return false };
        if active.note(event) {
            self.gathered.push(place);
        }
        true
    }

    /// Forgets a conversation, and the threads of its sub-agents. Its readers get what there was, and then the end.
    pub(super) fn close(&mut self, conversation: &str) {
        self.threads.retain(|thread| *thread.root != *conversation);
        self.readers.end_of(conversation);
        self.readers.forget_audiences();
    }

    /// Takes note of what a message says about its thread.
    fn observe(
        &mut self,
        place: usize,
        thread: &Arc<str>,
        message: &Message<'_>,
        item_type: Option<&str>,
        link: &mut Link,
    ) {
        match &*message.method {
            "item/started" | "item/completed" if item_type == Some(COLLABORATION) => {
                self.spawning(thread, message);
            }
            "item/started" | "item/completed" if item_type == Some(COMMAND) => {
                if let Some(known) = self.threads.at(place) {
                    known.commands.note(message);
                }
            }
            "serverRequest/resolved" => self.resolved_elsewhere(message.params_json()),
            "thread/tokenUsage/updated" => self.used(thread, message),
            "thread/settings/updated" => link.held.forget(thread),
            "thread/status/changed" => {
                self.status_changed(thread, message.params_json(), link);
            }
            "turn/started" => self.turn_started(thread, message, link),
            "thread/closed" => {
                if let Some(known) = self.threads.at(place) {
                    known.unloads.clear();
                }
            }
            _ => {}
        }
        let turn = message.origin.turn.as_deref();
        let Some(known) = self.threads.at(place) else { return };
        let Some(active) = turn.and_then(|turn| known.active_turn(turn)) else {
            if turn.is_some() {
                known.keep_early(message);
            }
            return;
        };
        if active.note_message(message) {
            self.gathered.push(place);
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

    fn turn_started(&mut self, thread: &Arc<str>, message: &Message<'_>, link: &mut Link) {
        let (Some(known), Some(turn)) = (self.threads.get_mut(thread), &message.origin.turn) else {
            return;
        };
        known.turn_started(turn);
        if let Some(at) = known.abandoned.iter().position(|abandoned| abandoned == turn) {
            known.abandoned.swap_remove(at);
            self.stop_abandoned(thread, turn, link);
        }
    }

    fn used(&mut self, thread: &Arc<str>, message: &Message<'_>) {
        let update = serde_json::from_slice(message.params_json());
        let Ok(TokenUsageEvent { token_usage: update }) = update else { return };
        let Some(known) = self.threads.get_mut(thread) else { return };
        let own = message.origin.turn.as_deref().is_some_and(|id| known.active_turn(id).is_some());
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

    fn status_changed(&mut self, thread: &Arc<str>, params: &[u8], link: &mut Link) {
        let Ok(ThreadStatusEvent { status }) = serde_json::from_slice(params) else {
            return;
        };
        if let Some(active) = self.threads.get_mut(thread).and_then(|thread| thread.active.as_mut())
        {
            active.doubt = match &*status.kind {
                "idle" => {
                    let moment = Instant::now() + IDLE_GRACE;
                    link.doubts_at(moment);
                    Doubt::AskAt(moment)
                }
                // An interrupted turn has its own deadline, which no sign of life puts off.
                _ if active.interrupt.is_some() => active.doubt,
                _ => Doubt::None,
            };
        }
    }

    fn is_active(&mut self, place: usize, turn: Option<&str>) -> bool {
        let active = self.threads.at(place).and_then(|thread| thread.active.as_ref());
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
}

/// Whether these notifications say something about their thread, its questions or its sub-agents.
fn is_observed(method: &str) -> bool {
    matches!(
        method,
        "serverRequest/resolved"
            | "thread/settings/updated"
            | "thread/tokenUsage/updated"
            | "thread/status/changed"
            | "thread/closed"
            | "turn/started"
            | "item/started"
            | "item/completed"
            | "turn/completed"
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

//! Where messages go: events to the logs of turns and to subscribers, questions to the desk, ends to results.
//!
//! Synchronous and without I/O: what is to be written goes into the link's buffer, and nothing here waits.

use std::collections::HashMap;
use std::sync::{Arc, Weak};

use bytes::Bytes;
use codex_sdk_types::request::{PendingRequest, RequestSettled, SettledBy, SettledHow};
use codex_sdk_types::wire::{
    QuestionView, ResolvedEvent, ThreadStatusEvent, TokenUsageEvent, TurnEvent, answer_line,
};
use codex_sdk_types::{EndReason, Event, InterruptedBy, Submission, TurnStatus};
use serde::Serialize;
use serde_json::value::RawValue;
use tokio::sync::Notify;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::frame::Notice;
use super::link::Link;
use super::pending::Waiter;
use super::request_ids::RequestIds;
use super::thread::{ActiveTurn, Interrupter, Thread};
use crate::client::ClientInner;
use crate::conversation::ConversationState;
use crate::events::{CloseReason, Published, Publisher};
use crate::requests::{Attendance, Desk, OpenRequest, RequestContext, Settlement, attend};
use crate::turn::now_ms;

/// The routes, and everything that is known by following them.
pub(super) struct Router {
    client: Weak<ClientInner>,
    ids: Arc<RequestIds>,
    seq: u64,
    pub(super) threads: HashMap<Arc<str>, Thread>,
    subscribers: Vec<Publisher>,
    desk: Desk,
    /// Notified when a reader that had the runtime paused has caught up or gone.
    pub(super) resume: Arc<Notify>,
    pub(super) paused: bool,
}

/// A turn that has just ended: what is left to do needs the link.
pub(super) struct TurnEnd {
    pub(super) thread: Arc<str>,
    pub(super) interrupted: bool,
    pub(super) interrupters: Vec<Interrupter>,
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

    /// Routes a notification. What it says about a turn's end is returned.
    pub(super) fn notification(
        &mut self,
        line: &Bytes,
        notice: &Notice<'_>,
        link: &mut Link,
    ) -> Option<TurnEnd> {
        let event = self.event(line, notice);
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
        let turn = ended?;
        let (status, reason) = end_of(&event, &turn);
        let thread = event.conversation_id?;
        Some(self.finish(&thread, turn, status, reason))
    }

    /// Takes a question in, and has somebody attend to it.
    pub(super) fn question(&mut self, line: &Bytes, wire_id: &RawValue, notice: &Notice<'_>) {
        let mut event = self.event(line, notice);
        let view: Option<QuestionView<'_>> = serde_json::from_slice(event.params_json()).ok();
        let params = line.slice(event.params_range());
        let id: Arc<str> = uuid::Uuid::new_v4().simple().to_string().into();
        let mut request = PendingRequest::new(id, Arc::from(event.method()), params);
        let Some(client) = self.client.upgrade() else { return };
        let policy = client.options.request_policy;
        request.conversation_id.clone_from(&event.conversation_id);
        request.root_conversation_id.clone_from(&event.root_conversation_id);
        request.turn_id.clone_from(&event.turn_id);
        request.received_at_ms = now_ms();
        request.deadline_at_ms = policy.timeout.and_then(|limit| {
            request.received_at_ms.checked_add(i64::try_from(limit.as_millis()).ok()?)
        });
        if let Some(view) = view {
            request.decisions = view.available_decisions.unwrap_or_default();
            request.item = view.item_id.and_then(|item| {
                let thread = self.threads.get(event.conversation_id.as_ref()?)?;
                thread.active.as_ref()?.progress.open_item(&item).cloned()
            });
        }
        let request = Arc::new(request);
        let signal = CancellationToken::new();
        let open = OpenRequest {
            request: Arc::clone(&request),
            wire_id: wire_id.to_owned(),
            signal: signal.clone(),
        };
        if self.desk.open(open).is_none() {
            return;
        }
        self.show_requests();
        event.request = Some(Arc::clone(&request));
        if let Some((active, _)) =
            self.active(event.conversation_id.as_deref(), event.turn_id.as_deref())
        {
            active.note(&event);
        }
        self.publish(&event);
        self.attend(&client, request, signal);
    }

    fn attend(
        &self,
        client: &Arc<ClientInner>,
        request: Arc<PendingRequest>,
        signal: CancellationToken,
    ) {
        let root = request.root_conversation_id.as_ref().and_then(|root| self.threads.get(root));
        let conversation = root.and_then(|thread| thread.conversation.as_ref());
        let turn = root.and_then(|thread| thread.active.as_ref());
        let kind = request.kind();
        let handler = turn
            .and_then(|turn| turn.state.handlers.of(kind))
            .or_else(|| conversation?.handlers.of(kind))
            .or_else(|| client.handlers.of(kind))
            .cloned();
        let context = RequestContext {
            signal,
            conversation: conversation.map(|state| client.conversation_handle(Arc::clone(state))),
        };
        let attendance = Attendance {
            request: Arc::clone(&request),
            context,
            handler,
            policy: client.options.request_policy,
        };
        let client = Arc::downgrade(client);
        tokio::spawn(async move {
            let Some(settlement) = attend(attendance).await else { return };
            let Some(client) = client.upgrade() else { return };
            // Settled by somebody else meanwhile: then this answer is not wanted.
            let _ = client.settle(Arc::clone(&request.id), settlement).await;
        });
    }

    /// Settles a question. False: it is settled already.
    pub(super) fn settle(&mut self, id: &str, settlement: &Settlement, link: &mut Link) -> bool {
        let Some(open) = self.desk.take(id) else { return false };
        match answer_line(&open.wire_id, &settlement.answer) {
            Ok(line) => link.send(&line),
            // A JSON value always has a JSON form.
            Err(error) => tracing::error!(%error, "an answer cannot be encoded"),
        }
        if is_cancel(&settlement.answer)
            && let Some((active, _)) = self
                .active(open.request.conversation_id.as_deref(), open.request.turn_id.as_deref())
        {
            let cause = crate::turn::InterruptCause::By(InterruptedBy::Decision);
            active.interrupt.get_or_insert(cause);
        }
        self.settled(&open, settlement.how, settlement.by);
        true
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
            if let Some((active, _)) =
                self.active(request.conversation_id.as_deref(), request.turn_id.as_deref())
            {
                active.note(&event);
            }
        }
        self.publish(&event);
    }

    /// Ends a turn: withdraws its questions, publishes the result, closes its log.
    pub(super) fn finish(
        &mut self,
        thread: &Arc<str>,
        turn: ActiveTurn,
        status: TurnStatus,
        reason: EndReason,
    ) -> TurnEnd {
        let ActiveTurn { state, log, progress, interrupt, interrupters, .. } = turn;
        let turn_id = state.id();
        for open in self.desk.take_of_turn(thread, &turn_id) {
            let settled =
                RequestSettled::new(&open.request, SettledHow::Withdrawn, SettledBy::Runtime);
            open.signal.cancel();
            let event = self.own_event("sdk/requestSettled", thread, &turn_id, &settled);
            log.append(&event);
            self.publish(&event);
        }
        self.show_requests();
        let result =
            Arc::new(progress.finish(Arc::clone(thread), Arc::clone(&turn_id), status, reason));
        let event = self.own_event("sdk/turnEnded", thread, &turn_id, &result);
        log.append(&event);
        log.close(match status {
            TurnStatus::Lost => CloseReason::ConnectionLost,
            _ => CloseReason::Ended,
        });
        state.end(result);
        self.publish(&event);
        TurnEnd { thread: Arc::clone(thread), interrupted: interrupt.is_some(), interrupters }
    }

    /// Settles everything that is open, since nobody is there any more to be answered.
    pub(super) fn lose_questions(&mut self) {
        for open in self.desk.take_all() {
            self.settled(&open, SettledHow::Lost, SettledBy::Runtime);
        }
    }

    pub(super) fn next_seq(&mut self) -> u64 {
        self.seq += 1;
        self.seq
    }

    fn own_event(
        &mut self,
        method: &'static str,
        thread: &Arc<str>,
        turn: &Arc<str>,
        params: &impl Serialize,
    ) -> Event {
        let seq = self.next_seq();
        let mut event = Event::sdk(seq, method, params).unwrap_or_else(|error| {
            tracing::error!(method, %error, "an event of the SDK cannot be encoded");
            Event::new(seq, method.into(), Bytes::new(), 0..0)
        });
        event.conversation_id = Some(Arc::clone(thread));
        event.root_conversation_id =
            self.threads.get(thread).map(|thread| Arc::clone(&thread.root));
        event.turn_id = Some(Arc::clone(turn));
        event
    }

    fn settled(&mut self, open: &OpenRequest, how: SettledHow, by: SettledBy) {
        open.signal.cancel();
        self.show_requests();
        let settled = RequestSettled::new(&open.request, how, by);
        self.announce("sdk/requestSettled", Some(&open.request), &settled);
    }

    fn event(&mut self, line: &Bytes, notice: &Notice<'_>) -> Event {
        let method = notice.method.clone().into_owned();
        let mut event =
            Event::new(self.next_seq(), method.into(), line.clone(), notice.params.clone());
        event.emitted_at_ms = notice.emitted_at_ms;
        if let Some(thread) = &notice.thread_id {
            if let Some(root_turn) = &notice.root_turn_id {
                self.adopt(thread, root_turn);
            }
            let thread = self.thread(thread);
            event.conversation_id = Some(Arc::clone(&thread.id));
            event.root_conversation_id = Some(Arc::clone(&thread.root));
            event.turn_id = notice.turn_id.as_deref().map(|id| match &thread.active {
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

    /// A sub-agent's thread, which the client never opened, belongs to the conversation whose turn started it.
    fn adopt(&mut self, thread: &str, root_turn: &str) {
        let is_root = |thread: &&Thread| {
            thread
                .active
                .as_ref()
                .is_some_and(|turn| turn.state.id.get().is_some_and(|id| **id == *root_turn))
        };
        let Some(root) = self.threads.values().find(is_root).map(|thread| Arc::clone(&thread.root))
        else {
            return;
        };
        let thread = self.thread(thread);
        if thread.conversation.is_none() {
            thread.root = root;
        }
    }

    /// Takes note of what an event says about its thread.
    fn observe(&mut self, thread: &Arc<str>, event: &Event, link: &mut Link) {
        match event.method() {
            "serverRequest/resolved" => self.resolved_elsewhere(event),
            "thread/tokenUsage/updated" => self.used(thread, event),
            "thread/status/changed" => self.status_changed(thread, event),
            _ => {}
        }
        let Some((active, learnt)) = self.active(Some(thread), event.turn_id.as_deref()) else {
            return;
        };
        active.note(event);
        let spent = if active.interrupt.is_none() { active.over_budget() } else { None };
        active.interrupt = active.interrupt.or(spent);
        if spent.is_some() || (learnt && active.interrupt.is_some()) {
            let interrupt =
                Submission::interrupt(&active.state.conversation_id, &active.state.id());
            link.request(&self.ids, &interrupt, Waiter::Nobody);
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
            active.idle_since = (status.kind == "idle").then(Instant::now);
        }
    }

    fn resolved_elsewhere(&mut self, event: &Event) {
        let Ok(ResolvedEvent { request_id }) = serde_json::from_slice(event.params_json()) else {
            return;
        };
        if let Some(open) = self.desk.take_by_wire_id(request_id) {
            self.settled(&open, SettledHow::Withdrawn, SettledBy::Runtime);
        }
    }

    fn is_active(&self, thread: &Arc<str>, turn: Option<&str>) -> bool {
        let active = self.threads.get(thread).and_then(|thread| thread.active.as_ref());
        let id = active.and_then(|turn| turn.state.id.get());
        id.is_some_and(|id| Some(&**id) == turn)
    }

    fn active(
        &mut self,
        thread: Option<&str>,
        turn: Option<&str>,
    ) -> Option<(&mut ActiveTurn, bool)> {
        self.threads.get_mut(thread?)?.active_turn(turn?)
    }

    fn thread(&mut self, id: &str) -> &mut Thread {
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

    fn publish(&mut self, event: &Event) {
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

    fn show_requests(&self) {
        if let Some(client) = self.client.upgrade() {
            client.board.lock().requests = self.desk.requests().cloned().collect();
        }
    }
}

/// How a turn ended, from the runtime's own word and from why it was interrupted, if it was.
fn end_of(event: &Event, turn: &ActiveTurn) -> (TurnStatus, EndReason) {
    let Ok(TurnEvent { turn: view }) = serde_json::from_slice::<TurnEvent<'_>>(event.params_json())
    else {
        return (TurnStatus::Interrupted, EndReason::Interrupted { by: InterruptedBy::Runtime });
    };
    ending(&view.status, view.error, turn)
}

/// The same from a status in the runtime's words.
pub(super) fn ending(
    status: &str,
    error: Option<&RawValue>,
    turn: &ActiveTurn,
) -> (TurnStatus, EndReason) {
    match (status, error) {
        ("completed", _) => (TurnStatus::Completed, EndReason::Finished),
        ("failed", Some(error)) => {
            (TurnStatus::Failed, EndReason::Error { error: error.to_owned() })
        }
        ("failed", None) => {
            let error =
                RawValue::from_string(r#"{"message":"the runtime gave no reason"}"#.to_owned());
            (TurnStatus::Failed, EndReason::Error { error: error.unwrap_or_default() })
        }
        _ => {
            let by = EndReason::Interrupted { by: InterruptedBy::Runtime };
            (TurnStatus::Interrupted, turn.interrupt.map_or(by, EndReason::from))
        }
    }
}

/// Whether an answer ends its turn.
fn is_cancel(answer: &codex_sdk_types::request::Answer) -> bool {
    let codex_sdk_types::request::Answer::Result(result) = answer else { return false };
    matches!(result.get("decision").and_then(|word| word.as_str()), Some("cancel" | "abort"))
}

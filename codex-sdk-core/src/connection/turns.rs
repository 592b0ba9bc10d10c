//! The connection task's part in the life of a turn: who may start one, whose id is learnt when, what an interrupt does,
//! and what happens after the end.

use std::sync::Arc;

use codex_sdk_types::options::IfBusy;
use codex_sdk_types::wire::{TurnReply, TurnsReply};
use codex_sdk_types::{
    EndReason, Event, InterruptedBy, LostEvidence, LostWhy, Submission, TurnStatus,
};
use tokio::sync::oneshot;

use super::command::{Outgoing, StartTurn, TurnKind};
use super::endings::{TurnEnd, end_of, ending};
use super::errors::{conversation_closed, turn_active};
use super::link::deadline;
use super::pending::{Reply, Waiter};
use super::router::Router;
use super::task::{ConnectionTask, Phase};
use super::thread::{ActiveTurn, Doubt, Interrupter, Thread};
use crate::error::Result;
use crate::turn::{InterruptCause, TurnState};

impl ConnectionTask {
    /// The caller of a request has given up. A turn that may have been started is interrupted when it shows up.
    pub(super) fn forget(&mut self, id: u64, turn: Option<&Arc<TurnState>>) {
        let Phase::Up(link) = &mut self.phase else { return };
        let Some(waiter) = link.pending.take(id) else {
            // Taken by the runtime in the very moment in which its caller gave it up.
            if let Some(turn) = turn {
                self.interrupt(turn, InterruptCause::By(InterruptedBy::Caller), None);
            }
            return;
        };
        let Waiter::Turn { turn, .. } = waiter else { return };
        let thread = Arc::clone(&turn.conversation_id);
        link.pending.insert(id, Waiter::AbandonedTurn { thread: Arc::clone(&thread) });
        if self.own_active(&turn).is_none() {
            return;
        }
        let Some(turn) = self.router.threads.get_mut(&thread).and_then(Thread::take_active) else {
            return;
        };
        let evidence =
            LostEvidence::new(LostWhy::NoAck, "the runtime did not acknowledge the turn", "");
        let end = self.router.finish(&thread, turn, TurnStatus::Lost, EndReason::Lost { evidence });
        self.after_turn(end);
    }

    /// The turn, while it is the one that goes on.
    fn own_active(&mut self, turn: &Arc<TurnState>) -> Option<&mut ActiveTurn> {
        let thread = self.router.threads.get_mut(&turn.conversation_id)?;
        thread.active.as_mut().filter(|active| Arc::ptr_eq(&active.state, turn))
    }

    pub(super) fn is_busy(&self, conversation: &str) -> bool {
        self.router.threads.get(conversation).is_some_and(|thread| thread.active.is_some())
    }

    /// No turn begins in a conversation that is being closed, not even those that wait.
    pub(super) fn closing_conversation(&mut self, id: &Arc<str>) {
        let Some(thread) = self.router.threads.get_mut(id) else { return };
        thread.closing = true;
        for waiting in thread.waiting.drain(..) {
            let _ = waiting.request.reply.send(Err(conversation_closed(id)));
        }
    }

    pub(super) fn start_turn(&mut self, start: StartTurn) {
        if !self.is_busy(&start.conversation.id) {
            return self.begin_turn(start);
        }
        if start.if_busy == IfBusy::Queue
            && let Some(thread) = self.router.threads.get_mut(&start.conversation.id)
            && !thread.closing
        {
            thread.waiting.push_back(start);
            return;
        }
        let _ = start.request.reply.send(Err(turn_active(&start.conversation.id)));
    }

    fn begin_turn(&mut self, start: StartTurn) {
        let StartTurn {
            kind,
            request: Outgoing { id, line, reply, .. },
            conversation,
            turn,
            log,
            if_busy,
        } = start;
        let not_connected = self.not_connected();
        let Phase::Up(link) = &mut self.phase else {
            let _ = reply.send(Err(not_connected));
            return;
        };
        // A caller that has given up while it waited for its turn has not started anything.
        if reply.is_closed() {
            return;
        }
        let Some(thread) = self.router.open_thread(&conversation.id) else {
            let _ = reply.send(Err(conversation_closed(&conversation.id)));
            return;
        };
        thread.begin(kind, Arc::clone(&turn), log);
        if let Some(client) = self.client.upgrade() {
            client.board.lock().turns += 1;
        }
        link.send(&line);
        // The caller of a turn that has waited in the queue has no clock of its own.
        let overdue = (if_busy == IfBusy::Queue).then(|| deadline(link.patience)).flatten();
        link.pending.insert_until(overdue, id, Waiter::Turn { turn, reply });
    }

    pub(super) fn interrupt(
        &mut self,
        turn: &Arc<TurnState>,
        cause: InterruptCause,
        interrupter: Option<Interrupter>,
    ) {
        let Phase::Up(link) = &mut self.phase else { return };
        let thread = self.router.threads.get_mut(&turn.conversation_id);
        let Some(active) = thread.and_then(|thread| thread.active.as_mut()) else { return };
        // The turn has ended when it is not the one that goes on; dropping the interrupter tells so.
        if !Arc::ptr_eq(&active.state, turn) {
            return;
        }
        active.interrupt.get_or_insert(cause);
        active.interrupters.extend(interrupter);
        // Before the turn has started nothing is sent yet: it follows as soon as it has.
        active.send_interrupt(link, &self.ids);
    }

    /// The runtime has taken or refused a turn. Whoever waits is told once the turn's id is known.
    pub(super) fn acknowledged(
        &mut self,
        turn: &Arc<TurnState>,
        outcome: Result<Reply>,
        waits: oneshot::Sender<Result<Reply>>,
    ) {
        let thread = &turn.conversation_id;
        let Some(active) = self.own_active(turn) else {
            // It has ended meanwhile, and another one may go on: its events came before the reply.
            let _ = waits.send(outcome);
            return;
        };
        let outcome = outcome.and_then(|reply| {
            if active.kind == TurnKind::Compaction {
                return Ok((reply, None));
            }
            let TurnReply { turn } = reply.decode("turn/start")?;
            let id = turn.id.into_owned();
            Ok((reply, Some(id)))
        });
        match outcome {
            Err(error) => {
                let refused = self.router.threads.get_mut(thread).and_then(Thread::take_active);
                if let Some(refused) = refused {
                    Router::refuse(thread, refused, &error);
                }
                let _ = waits.send(Err(error));
                self.start_waiting(thread);
            }
            Ok((reply, None)) if active.state.id.get().is_none() => {
                active.on_id = Some((reply, waits));
            }
            Ok((reply, id)) => {
                let learns = active.state.id.get().is_none();
                let end = id.filter(|_| learns).and_then(|id| active.learn(&id));
                let _ = waits.send(Ok(reply));
                if let Some(end) = end {
                    return self.ended(thread, &end);
                }
                if let Phase::Up(link) = &mut self.phase
                    && let Some(thread) = self.router.threads.get_mut(thread)
                    && let Some(active) = &mut thread.active
                {
                    active.send_interrupt(link, &self.ids);
                }
            }
        }
    }

    /// A turn's end came before its id was known: now it is known for its own.
    fn ended(&mut self, thread: &Arc<str>, event: &Event) {
        let active = self.router.threads.get_mut(thread).and_then(Thread::take_active);
        let Some(active) = active else { return };
        let (status, reason) = end_of(event.params_json(), &active);
        let end = self.router.finish(thread, active, status, reason);
        self.after_turn(end);
    }

    /// After a turn: stop its commands and its sub-agents if it was interrupted, tell those who interrupted it, start the
    /// next one.
    pub(super) fn after_turn(&mut self, end: TurnEnd) {
        let TurnEnd { thread, interrupted, keeps_commands, interrupters, overrides, refusals } =
            end;
        if let Phase::Up(link) = &mut self.phase {
            for refusal in &refusals {
                link.send(refusal);
            }
        }
        if let Phase::Up(link) = &mut self.phase
            && interrupted
        {
            self.router.stop_rest(&thread, keeps_commands, interrupters, link);
        }
        // In what the runtime stores, a turn's settings would outlive it.
        if let Phase::Up(link) = &mut self.phase
            && let Some(overrides) = overrides
            && let Some(known) = self.router.threads.get(&thread)
            && let Some(conversation) = &known.conversation
        {
            let context = conversation.context();
            let restored = Submission::override_turn_context(&thread, &context)
                .clearing(overrides.effort.as_set(), &context);
            link.request(&self.ids, &restored, Waiter::Restored);
        }
        self.start_waiting(&thread);
    }

    pub(super) fn start_waiting(&mut self, thread: &Arc<str>) {
        if self.closing.is_some() {
            return;
        }
        while let Some(known) = self.router.threads.get_mut(thread)
            && known.active.is_none()
            && let Some(next) = known.waiting.pop_front()
        {
            self.begin_turn(next);
        }
    }

    /// The runtime's own list says how a turn ended whose end never came; without an entry it is lost.
    pub(super) fn reconciled(&mut self, thread: &Arc<str>, turn: &Arc<str>, reply: Option<&Reply>) {
        let Some(known) = self.router.threads.get_mut(thread) else { return };
        // Its end, or a new beginning, has come meanwhile.
        let asked = |active: &mut ActiveTurn| active.doubt == Doubt::Asked;
        if !known.active_turn(turn).is_some_and(asked) {
            return;
        }
        let listed =
            reply.and_then(|reply| reply.decode::<TurnsReply<'_>>("thread/turns/list").ok());
        let entry = listed.and_then(|list| list.data.into_iter().find(|entry| *entry.id == **turn));
        let Some(active) = known.take_active() else { return };
        let (status, reason) = match entry {
            Some(entry) if entry.status != "inProgress" => {
                ending(&entry.status, entry.error, &active)
            }
            _ => {
                let (why, detail) = if active.interrupt.is_some() {
                    (
                        LostWhy::NoAck,
                        "the runtime was told to interrupt the turn, but never ended it",
                    )
                } else {
                    let detail = "the runtime calls the conversation idle, but never reported the turn's end";
                    (LostWhy::Idle, detail)
                };
                let evidence = LostEvidence::new(why, detail, "");
                (TurnStatus::Lost, EndReason::Lost { evidence })
            }
        };
        let end = self.router.finish(thread, active, status, reason);
        self.after_turn(end);
    }
}

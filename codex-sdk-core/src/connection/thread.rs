//! What the connection task keeps of each thread: whose it is, the turn that goes on, and the turns that wait for it.

use std::collections::VecDeque;
use std::sync::Arc;

use codex_sdk_types::{Event, Submission};
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::command::{StartTurn, TurnKind};
use super::commands::Commands;
use super::link::{Link, deadline};
use super::origins::Origins;
use super::pending::{Reply, Waiter};
use super::request_ids::RequestIds;
use crate::conversation::ConversationState;
use crate::error::Result;
use crate::events::{Batches, LogWriter, Message, Origin};
use crate::turn::{InterruptCause, Progress, ThreadTotal, TurnState};

/// How many ended turns of a thread are remembered, so that a late event of one does not pass for the next one's.
const REMEMBERED_TURNS: usize = 8;

/// A thread of the runtime: a conversation's, or a sub-agent's below one.
pub(super) struct Thread {
    pub(super) id: Arc<str>,
    /// The application's conversation that it belongs to.
    pub(super) root: Arc<str>,
    /// Set when this client opened it.
    pub(super) conversation: Option<Arc<ConversationState>>,
    pub(super) active: Option<ActiveTurn>,
    /// The turn that goes on where this is a sub-agent's thread.
    pub(super) subagent_turn: Option<Arc<str>>,
    /// The calls of its model that are starting a sub-agent.
    pub(super) spawning: Vec<String>,
    origins: Origins,
    pub(super) total: ThreadTotal,
    /// Turns that were sent with `ifBusy: 'queue'`, first come first served.
    pub(super) waiting: VecDeque<StartTurn>,
    /// Turns whose caller gave up before the runtime had taken them.
    pub(super) abandoned: Vec<Arc<str>>,
    /// Set when it is being closed: no turn begins any more.
    pub(super) closing: bool,
    /// Those who wait until the runtime has unloaded it: dropping them is what tells.
    pub(super) unloads: Vec<oneshot::Sender<()>>,
    pub(super) commands: Commands,
    ended: VecDeque<Arc<str>>,
}

/// The turn that goes on in a thread.
pub(super) struct ActiveTurn {
    pub(super) kind: TurnKind,
    /// Events that came before the id was known, where they cannot tell it.
    early: Vec<Event>,
    /// Who waits for the id, with the reply that did not have it.
    pub(super) on_id: Option<(Reply, oneshot::Sender<Result<Reply>>)>,
    pub(super) state: Arc<TurnState>,
    pub(super) log: LogWriter,
    /// What the log gets next.
    gathered: Batches,
    pub(super) progress: Progress,
    /// The runtime has begun it: only then can it be interrupted.
    started: bool,
    /// Why it is being interrupted, when it is.
    pub(super) interrupt: Option<InterruptCause>,
    /// The runtime has been told to, or does it by itself.
    pub(super) interrupt_sent: bool,
    /// Those who wait for it to be interrupted, its commands included.
    pub(super) interrupters: Vec<Interrupter>,
    pub(super) doubt: Doubt,
}

/// Whether the turn's end is overdue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// No: it goes on, and may take as long as it likes.
    None,
    /// It should have come: the runtime is asked at this moment.
    AskAt(Instant),
    /// The runtime has been asked.
    Asked,
}

/// Somebody who interrupts a turn.
#[derive(Debug)]
pub(crate) struct Interrupter {
    /// Whether the commands of the turn may go on.
    pub(crate) keep_commands: bool,
    /// Told, by being dropped, when the turn has ended, its sub-agents and, unless they may go on, its commands too.
    #[expect(dead_code, reason = "dropping it is what tells")]
    pub(crate) done: oneshot::Sender<()>,
}

impl Thread {
    pub(super) fn new(id: Arc<str>, root: Arc<str>) -> Self {
        Self {
            id,
            root,
            conversation: None,
            active: None,
            subagent_turn: None,
            spawning: Vec::new(),
            origins: Origins::default(),
            total: ThreadTotal::default(),
            waiting: VecDeque::new(),
            abandoned: Vec::new(),
            closing: false,
            unloads: Vec::new(),
            commands: Commands::default(),
            ended: VecDeque::new(),
        }
    }

    /// Where a message of this turn is from.
    pub(super) fn origin(&mut self, turn: Option<&str>) -> &Arc<Origin> {
        self.origins.of(&self.id, &self.root, turn)
    }

    /// Whether what is from there is from this thread, as it belongs to its root now.
    pub(super) fn speaks_from(&self, origin: &Origin) -> bool {
        let is = |known: &Option<Arc<str>>, own: &Arc<str>| {
            known.as_ref().is_some_and(|known| Arc::ptr_eq(known, own))
        };
        is(&origin.conversation, &self.id) && is(&origin.root, &self.root)
    }

    /// Makes a turn the one that goes on.
    pub(super) fn begin(&mut self, kind: TurnKind, state: Arc<TurnState>, log: LogWriter) {
        if let Some(conversation) = &self.conversation {
            conversation.set_active(Some(Arc::clone(&state)));
        }
        let progress = Progress::begin(state.model.clone());
        self.active = Some(ActiveTurn {
            kind,
            early: Vec::new(),
            on_id: None,
            state,
            log,
            gathered: Batches::default(),
            progress,
            started: false,
            interrupt: None,
            interrupt_sent: false,
            interrupters: Vec::new(),
            doubt: Doubt::None,
        });
    }

    /// Takes the turn out that goes on, and remembers that it has ended.
    pub(super) fn take_active(&mut self) -> Option<ActiveTurn> {
        let active = self.active.take()?;
        if let Some(conversation) = &self.conversation {
            conversation.set_active(None);
        }
        if let Some(id) = active.state.id.get() {
            self.ended.push_back(Arc::clone(id));
            if self.ended.len() > REMEMBERED_TURNS {
                self.ended.pop_front();
            }
        }
        Some(active)
    }

    /// Whether a turn is or was one of this thread's.
    pub(super) fn knows_turn(&self, id: &str) -> bool {
        let active = self.active.as_ref().and_then(|turn| turn.state.id.get());
        active.into_iter().chain(&self.ended).any(|known| **known == *id)
    }

    /// The turn that goes on, when this id is its own.
    pub(super) fn active_turn(&mut self, id: &str) -> Option<&mut ActiveTurn> {
        self.active.as_mut().filter(|active| active.state.id.get().is_some_and(|own| **own == *id))
    }

    /// A turn has started under this id. It may do so before the runtime has acknowledged it: an id that is not a former
    /// turn's is then taken for its own. No other event tells that: after a resume, the runtime reports a usage of old.
    pub(super) fn turn_started(&mut self, id: &str) {
        if let Some(active) = &mut self.active
            && active.state.id.get().is_none()
            && active.kind != TurnKind::Review
            && !self.ended.iter().any(|ended| **ended == *id)
        {
            // No end comes before its start.
            active.learn(id);
        }
    }

    /// Keeps what came while the turn's id is unknown and cannot be told from events.
    pub(super) fn keep_early(&mut self, message: &Message<'_>) {
        if let Some(active) = &mut self.active
            && active.state.id.get().is_none()
        {
            active.early.push(message.to_event());
        }
    }
}

impl ActiveTurn {
    /// Takes an id for this turn's, and notes the events that came before it was known. Its end is returned, where that
    /// was among them.
    pub(super) fn learn(&mut self, id: &str) -> Option<Event> {
        // Nobody else sets it: only the connection task does.
        let _ = self.state.id.set(Arc::from(id));
        self.state.span.record("turn.id", id);
        tracing::debug!(parent: &self.state.span, "begun");
        let mut end = None;
        for event in std::mem::take(&mut self.early) {
            if event.turn_id.as_deref() == Some(id) {
                self.note(&event);
                end = end.or_else(|| (event.method() == "turn/completed").then_some(event));
            }
        }
        self.hand_over();
        if let Some((reply, waits)) = self.on_id.take() {
            // Whoever gave up meanwhile has said so.
            let _ = waits.send(Ok(reply));
        }
        end
    }

    /// Takes note of an event, and gathers it for the turn's log. True: it is the first that has to be handed over.
    pub(super) fn note(&mut self, event: &Event) -> bool {
        self.gathered.push(event.clone());
        self.noted(event.seq, event.method(), event.params_json())
    }

    /// The same of what is not an event yet.
    pub(super) fn note_message(&mut self, message: &Message<'_>) -> bool {
        self.gathered.push_message(message);
        self.noted(message.seq, &message.method, message.params_json())
    }

    fn noted(&mut self, seq: u64, method: &str, params: &[u8]) -> bool {
        // Those of a review and a compaction start under another id.
        self.started |= method == "turn/started" || self.kind != TurnKind::User;
        self.progress.note(seq, method, params);
        let first = self.gathered.len() == 1;
        if self.gathered.are_due() {
            self.hand_over();
        }
        first
    }

    /// Hands over what was gathered to the turn's log.
    pub(super) fn hand_over(&mut self) {
        self.log.append(self.gathered.take());
    }

    /// Has the runtime interrupt it, where it is to be: once, and as soon as that is possible. Its end is overdue when it
    /// does not come within the limit on replies.
    pub(super) fn send_interrupt(&mut self, link: &mut Link, ids: &RequestIds) {
        let Some(id) = self.state.id.get() else { return };
        if self.interrupt.is_none() || self.interrupt_sent {
            return;
        }
        // Between its reply to a turn and the turn's start the runtime refuses ("no active turn to interrupt").
        if self.started {
            self.interrupt_sent = true;
            let interrupt = Submission::interrupt(&self.state.conversation_id, id);
            link.request(ids, &interrupt, Waiter::Nobody);
        }
        if let (Doubt::None, Some(overdue)) = (self.doubt, deadline(link.patience)) {
            self.doubt = Doubt::AskAt(overdue);
            link.doubts_at(overdue);
        }
    }

    /// The limit of the budget that is used up, if any.
    pub(super) fn over_budget(&self) -> Option<InterruptCause> {
        let budget = &self.state.budget;
        let usage = self.progress.usage();
        let limits = [
            ("totalTokens", budget.total_tokens, usage.tokens.total_tokens),
            ("outputTokens", budget.output_tokens, usage.tokens.output_tokens),
            ("toolCalls", budget.tool_calls, self.progress.tool_calls()),
            ("modelCalls", budget.model_calls, usage.model_calls),
        ];
        limits.into_iter().find_map(|(limit, allowed, used)| {
            (used > allowed?).then_some(InterruptCause::Budget { limit, used })
        })
    }
}

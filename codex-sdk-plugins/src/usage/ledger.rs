//! The books: what every event adds.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use codex_sdk_core::accounting::{ThreadTotal, starts_tool_call};
use codex_sdk_core::types::Tokens;
use codex_sdk_core::types::wire::TokenUsageEvent;
use codex_sdk_core::{Event, TurnResult};
use serde::{Serialize, Serializer};
use tokio::sync::oneshot;
use tokio::time::Instant;

/// What was used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Used {
    /// Tokens, those of sub-agents included.
    #[serde(flatten)]
    pub tokens: Tokens,
    /// Of these, the sub-agents'.
    pub subagents: Tokens,
    /// Turns that were begun; sub-agents' do not count.
    pub turns: u64,
    /// Calls of the model.
    pub model_calls: u64,
    /// Commands, patches and tool calls.
    pub tool_calls: u64,
    /// The time of the turns, added up.
    #[serde(rename = "wallMs", serialize_with = "millis")]
    pub wall: Duration,
}

/// What was used by all, and by each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Totals {
    /// By all conversations together.
    pub client: Used,
    /// By each conversation, by its id.
    pub conversations: BTreeMap<String, Used>,
}

/// The books of one plugin.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    /// What was used, without the time of the turns that go on.
    totals: Totals,
    /// The running totals of the runtime, by thread.
    threads: HashMap<String, ThreadTotal>,
    /// The turns that go on, by conversation.
    active: HashMap<String, Active>,
}

#[derive(Debug)]
struct Active {
    since: Instant,
    interrupted: bool,
    /// Dropped with the turn: whoever waits for its end is told.
    _over: oneshot::Sender<()>,
}

impl Ledger {
    /// Takes note of an event. When a turn has begun: what tells that it is over.
    pub(super) fn note(&mut self, root: &str, event: &Event) -> Option<oneshot::Receiver<()>> {
        let thread = event.conversation_id.as_deref().unwrap_or(root);
        match event.method() {
            "turn/started" if thread == root => return Some(self.began(root)),
            "thread/tokenUsage/updated" => self.used_tokens(root, thread, event),
            _ if starts_tool_call(event) => self.add(root, |used| used.tool_calls += 1),
            _ => {}
        }
        None
    }

    pub(super) fn ended(&mut self, result: &TurnResult) {
        if self.active.remove(&*result.conversation_id).is_some() {
            self.add(&result.conversation_id, |used| used.wall += result.duration);
        }
    }

    /// After a revert the thread's total cannot be compared with the last.
    pub(super) fn forget_total(&mut self, thread: &str) {
        self.threads.remove(thread);
    }

    /// Whether the turn that goes on is to be interrupted now: only once.
    pub(super) fn interrupts(&mut self, conversation: &str) -> bool {
        let active = self.active.get_mut(conversation);
        active.is_some_and(|active| !std::mem::replace(&mut active.interrupted, true))
    }

    /// Whether a turn goes on.
    pub(super) fn is_active(&self, conversation: &str) -> bool {
        self.active.contains_key(conversation)
    }

    /// How many turns go on.
    pub(super) fn active_turns(&self) -> usize {
        self.active.len()
    }

    pub(super) fn of_conversation(&self, id: &str) -> Used {
        let mut used = self.totals.conversations.get(id).copied().unwrap_or_default();
        used.wall += self.active.get(id).map_or(Duration::ZERO, |active| active.since.elapsed());
        used
    }

    pub(super) fn of_client(&self) -> Used {
        let mut used = self.totals.client;
        used.wall += self.active.values().map(|active| active.since.elapsed()).sum::<Duration>();
        used
    }

    pub(super) fn totals(&self) -> Totals {
        let known = self.totals.conversations.keys();
        let conversations = known.map(|id| (id.clone(), self.of_conversation(id))).collect();
        Totals { client: self.of_client(), conversations }
    }

    fn began(&mut self, conversation: &str) -> oneshot::Receiver<()> {
        let (over, told) = oneshot::channel();
        let active = Active { since: Instant::now(), interrupted: false, _over: over };
        self.active.insert(conversation.to_owned(), active);
        self.add(conversation, |used| used.turns += 1);
        told
    }

    fn used_tokens(&mut self, root: &str, thread: &str, event: &Event) {
        let Ok(TokenUsageEvent { token_usage: update }) = event.params() else { return };
        let total = self.threads.entry(thread.to_owned()).or_default();
        let is_subagent = thread != root;
        // Outside of a turn it repeats what was used before, by this client or another.
        if !is_subagent && !self.active.contains_key(root) {
            return total.rebase(&update);
        }
        let Some(growth) = total.growth(&update) else { return };
        self.add(root, |used| {
            used.model_calls += 1;
            used.tokens = used.tokens.plus(growth);
            if is_subagent {
                used.subagents = used.subagents.plus(growth);
            }
        });
    }

    fn add(&mut self, conversation: &str, to: impl Fn(&mut Used)) {
        to(&mut self.totals.client);
        to(self.totals.conversations.entry(conversation.to_owned()).or_default());
    }
}

fn millis<S: Serializer>(length: &Duration, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_u64(u64::try_from(length.as_millis()).unwrap_or(u64::MAX))
}

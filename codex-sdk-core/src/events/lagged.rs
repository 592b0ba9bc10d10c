//! What stands in the place of dropped output, and of events that are no longer held: exact declarations of a loss.

use std::sync::Arc;

use codex_sdk_types::Event;
use serde::Serialize;

use super::join::Run;
use super::text;
use super::tier::Kind;

/// Output that was dropped: how many of the runtime's events, and how many bytes of output they carried.
#[derive(Debug, Clone)]
pub(super) struct Lagged {
    /// The first and the last `seq` that was dropped.
    pub(super) first: u64,
    pub(super) last: u64,
    skipped: u64,
    bytes: u64,
    emitted_at_ms: Option<i64>,
    root: Option<Arc<str>>,
    /// The conversation and the turn, as long as everything that was dropped here belongs to the same.
    conversation: Option<Arc<str>>,
    turn: Option<Arc<str>>,
}

#[derive(Serialize)]
struct LaggedParams {
    skipped: u64,
    bytes: u64,
}

#[derive(Serialize)]
struct GapParams {
    after: u64,
    next: u64,
}

impl Lagged {
    /// The loss of one event.
    pub(super) fn event(event: &Event, kind: Kind) -> Self {
        let params = event.params_json();
        let bytes = match text::piece(params, kind.piece) {
            Some(piece) => text::decoded_len(&params[piece], kind.piece),
            None => params.len() as u64,
        };
        Self::new(event, event.seq, event.coalesced.unwrap_or(1), bytes)
    }

    /// The loss of a run, whose first delta had the `seq` `first`.
    pub(super) fn run(run: &Run, first: u64) -> Self {
        let bytes = text::decoded_len(run.piece(), run.kind().piece);
        Self::new(run.last(), first, run.count(), bytes)
    }

    /// The loss of deltas that are joined already, of which the first had the `seq` `first`.
    pub(super) fn joined(event: &Event, kind: Kind, first: u64) -> Self {
        Self { first, ..Self::event(event, kind) }
    }

    fn new(last: &Event, first: u64, skipped: u32, bytes: u64) -> Self {
        Self {
            first,
            last: last.seq,
            skipped: u64::from(skipped),
            bytes,
            emitted_at_ms: last.emitted_at_ms,
            root: last.root_conversation_id.clone(),
            conversation: last.conversation_id.clone(),
            turn: last.turn_id.clone(),
        }
    }

    /// Takes in an earlier loss of the same root conversation, with nothing of that conversation between the two.
    pub(super) fn absorb(&mut self, earlier: &Self) {
        self.first = earlier.first;
        self.skipped += earlier.skipped;
        self.bytes += earlier.bytes;
        if self.conversation != earlier.conversation {
            self.conversation = self.root.clone();
        }
        if self.turn != earlier.turn {
            self.turn = None;
        }
    }

    /// The conversation at the root, as `root_of` says it for events.
    #[expect(clippy::ref_option, reason = "the key of a map, looked up without a clone")]
    pub(super) fn root(&self) -> &Option<Arc<str>> {
        if self.root.is_some() { &self.root } else { &self.conversation }
    }

    /// `sdk/lagged`, with the `seq` of the last event that was dropped.
    pub(super) fn to_event(&self) -> Event {
        let params = LaggedParams { skipped: self.skipped, bytes: self.bytes };
        let mut event = ours(self.last, "sdk/lagged", &params);
        event.emitted_at_ms = self.emitted_at_ms;
        event.conversation_id.clone_from(&self.conversation);
        event.root_conversation_id.clone_from(&self.root);
        event.turn_id.clone_from(&self.turn);
        event
    }
}

/// `sdk/gap`: the events after `after` and before `next` are not held (any more). Its `seq` is the last of them.
pub(super) fn gap(after: u64, next: u64) -> Event {
    ours(next.saturating_sub(1), "sdk/gap", &GapParams { after, next })
}

/// The conversation at the root of an event's conversation; what is about none has none.
#[expect(clippy::ref_option, reason = "the key of a map, looked up without a clone")]
pub(super) fn root_of(event: &Event) -> &Option<Arc<str>> {
    let root = &event.root_conversation_id;
    if root.is_some() { root } else { &event.conversation_id }
}

fn ours(seq: u64, method: &'static str, params: &impl Serialize) -> Event {
    // Two integers always become JSON; were it otherwise, the declaration would still be made, without its numbers.
    Event::sdk(seq, method, params)
        .unwrap_or_else(|_| Event::new(seq, method.into(), bytes::Bytes::new(), 0..0))
}

//! What a turn's log holds, and the policy that bounds it: synchronous, without a lock. Unlike a queue, it keeps what
//! has been read: there may be readers that start later.
//!
//! # The rules
//! - The newest eighth of `max_bytes` is kept as it came. What is older is joined: a delta to the one just before it,
//!   if all their parameters but the text are equal. The boundaries are remembered, so a reader can go on after any
//!   `seq`: it gets the rest of the joined text, neither more nor less.
//! - Above `max_bytes`, output is dropped from the middle of the older part: a quarter of `max_bytes` of the oldest is
//!   kept. One `sdk/lagged` stands where neighbours of one method were dropped.
//! - Nothing is joined or declared together across the place where a reader stands, so what it is told about is exactly
//!   what it has not had. One that asks for what comes `after` a `seq` in the middle of what was dropped gets `sdk/gap`.
//! - Above `hard_max_bytes` the kept oldest output goes too; if that is not enough, the log fails. Then it takes only
//!   the end of the turn. (A log does not drain, so it cannot pause: `Overflow` does not matter.)

mod room;

use std::collections::VecDeque;

use codex_sdk_types::{Event, EventBuffer};

use super::close::CloseReason;
use super::filter::Methods;
use super::join::Run;
use super::lagged::{Lagged, gap};
use super::limits::{AHEAD_EVENTS, LINE_BYTES, Limits};
use super::pieces::{Joined, Pieces};
use super::tier::{Kind, Tier, ends_a_turn};

/// How many entries one look for a reader's next event passes at most.
const LOOK: usize = 512;

/// What a reader finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Events, or nothing for it so far; and there may be more.
    More,
    /// Nothing for it, and nothing more.
    Nothing,
}

pub(super) struct Store {
    limits: Limits,
    /// The older part, in the order of `seq`; joined, and thinned out.
    old: Vec<Entry>,
    /// The newer part, as it came.
    recent: VecDeque<Event>,
    recent_bytes: usize,
    /// The memory of both.
    bytes: usize,
    /// How many entries of `old` hold output; how many of those before `scan`; how many entries hold nothing.
    output: usize,
    kept: usize,
    gone: usize,
    /// Where in `old` the next output to be dropped is looked for, once something had to be.
    scan: Option<usize>,
    /// The `sdk/lagged` that is the last entry before `scan`.
    gap: Option<usize>,
    closed: Option<CloseReason>,
    allowance: usize,
}

enum Entry {
    Event(Event, Kind),
    /// The last entry only: deltas may still be joined to it.
    Open(Box<Open>),
    Joined(Box<Joined>),
    Lagged(Box<Lagged>, MethodName),
    /// Nothing; with the `seq` of what was here, for the order.
    Gone(u64),
}

struct Open {
    run: Run,
    first: u64,
    pieces: Pieces,
}

/// The method that was dropped: a reader that did not ask for it is not told.
type MethodName = Box<str>;

const PLACE: usize = size_of::<Entry>() + size_of::<Entry>() / 4;

impl Entry {
    fn last(&self) -> u64 {
        match self {
            Self::Event(event, _) => event.seq,
            Self::Open(open) => open.run.last().seq,
            Self::Joined(joined) => joined.event.seq,
            Self::Lagged(lagged, ..) => lagged.last,
            Self::Gone(seq) => *seq,
        }
    }

    fn bytes(&self) -> usize {
        PLACE
            + match self {
                Self::Event(event, _) => LINE_BYTES + event.line().len(),
                Self::Open(open) => size_of::<Open>() + open.run.bytes() + open.pieces.bytes(),
                Self::Joined(joined) => LINE_BYTES + joined.bytes(),
                Self::Lagged(_, method) => size_of::<Lagged>() + method.len(),
                Self::Gone(_) => 0,
            }
    }

    fn tier(&self) -> Tier {
        match self {
            Self::Event(_, kind) => kind.tier,
            Self::Open(open) => open.run.kind().tier,
            Self::Joined(joined) => joined.kind.tier,
            Self::Lagged(..) | Self::Gone(_) => Tier::Transcript,
        }
    }

    fn method(&self) -> &str {
        match self {
            Self::Event(event, _) => event.method(),
            Self::Open(open) => open.run.last().method(),
            Self::Joined(joined) => joined.event.method(),
            Self::Lagged(_, method) => method,
            Self::Gone(_) => "",
        }
    }
}

impl Store {
    pub(super) fn new(buffer: EventBuffer) -> Self {
        Self {
            limits: Limits::new(buffer),
            old: Vec::new(),
            recent: VecDeque::new(),
            recent_bytes: 0,
            bytes: 0,
            output: 0,
            kept: 0,
            gone: 0,
            scan: None,
            gap: None,
            closed: None,
            allowance: 0,
        }
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) fn close(&mut self, reason: CloseReason) {
        self.closed.get_or_insert(reason);
    }

    pub(super) fn close_reason(&self) -> Option<CloseReason> {
        self.closed
    }

    /// Adds an event; says whether it was taken. `between(a, b)`: whether a reader stands after `a` and before `b`.
    pub(super) fn append(&mut self, event: Event, between: &impl Fn(u64, u64) -> bool) -> bool {
        let cost = recent_cost(&event);
        if let Some(reason) = self.closed {
            let takes = matches!(reason, CloseReason::Overflow { .. })
                && ends_a_turn(event.method())
                && cost <= self.allowance;
            if takes {
                self.allowance -= cost;
                self.push_recent(event, cost);
            }
            return takes;
        }
        while self.recent_bytes + cost > self.limits.lag {
            let Some(oldest) = self.recent.pop_front() else { break };
            self.settle(oldest, between);
        }
        if self.make_room(cost, between) {
            self.push_recent(event, cost);
            return true;
        }
        let kind = Kind::of(event.method());
        if kind.tier == Tier::Output {
            while let Some(oldest) = self.recent.pop_front() {
                self.settle(oldest, between);
            }
            let lost = Lagged::event(&event, kind);
            if self.make_room(PLACE + size_of::<Lagged>() + event.method().len(), between) {
                self.push_lagged(lost, event.method(), between);
                return true;
            }
        }
        self.closed = Some(CloseReason::Overflow { limit: self.limits.hard, lost_from: event.seq });
        self.allowance = self.limits.max;
        self.append(event, between)
    }

    /// Reads on for a reader that has had everything up to `after`, and moves that: some of what it gets next is put
    /// into `events`, which is empty.
    pub(super) fn read(
        &mut self,
        after: &mut u64,
        methods: &Methods,
        events: &mut VecDeque<Event>,
    ) -> Found {
        let mut looked = 0;
        if self.old.last().is_some_and(|last| last.last() > *after) {
            let start = self.old.partition_point(|entry| entry.last() <= *after);
            for index in start..self.old.len() {
                let entry = &self.old[index];
                if matches!(entry, Entry::Gone(_)) {
                    // What was here is declared further on, and the reader has to stand before it to be told all.
                    continue;
                }
                if methods.has(entry.method()) {
                    // Joined ones are large, and what is declared may grow: one at a time.
                    let event = self.read_old(index, *after);
                    *after = event.seq;
                    events.push_back(event);
                    return Found::More;
                }
                *after = entry.last();
                looked += 1;
                if looked == LOOK {
                    return Found::More;
                }
            }
        }
        let newest = self.recent.back().map_or(0, |newest| newest.seq);
        if newest <= *after {
            return Found::Nothing;
        }
        let mut bytes = 0;
        for event in self.recent.range(self.first_recent_after(*after)..) {
            *after = event.seq;
            looked += 1;
            if methods.has(event.method()) {
                bytes += recent_cost(event);
                events.push_back(event.clone());
                if events.len() == AHEAD_EVENTS || bytes >= self.limits.run {
                    return Found::More;
                }
            }
            if looked == LOOK {
                return Found::More;
            }
        }
        if events.is_empty() { Found::Nothing } else { Found::More }
    }

    /// Most readers keep up: what they want is the newest event, or among the few before.
    fn first_recent_after(&self, after: u64) -> usize {
        let len = self.recent.len();
        if len >= 2 && self.recent[len - 2].seq <= after {
            return len - 1;
        }
        self.recent.partition_point(|event| event.seq <= after)
    }

    fn read_old(&mut self, index: usize, after: u64) -> Event {
        if matches!(self.old[index], Entry::Open(_)) {
            self.freeze_last();
        }
        match &self.old[index] {
            Entry::Event(event, _) => event.clone(),
            Entry::Joined(joined) => joined.after(after),
            Entry::Lagged(lagged, ..) if lagged.first <= after => gap(after, lagged.last + 1),
            Entry::Lagged(lagged, ..) => lagged.to_event(),
            // Neither is ever asked for: the last entry was frozen, and readers pass by what is gone.
            Entry::Open(open) => open.run.last().clone(),
            Entry::Gone(seq) => gap(after, seq + 1),
        }
    }

    fn push_recent(&mut self, event: Event, cost: usize) {
        self.recent.push_back(event);
        self.recent_bytes += cost;
        self.bytes += cost;
    }

    /// Moves an event to the older part.
    fn settle(&mut self, event: Event, between: &impl Fn(u64, u64) -> bool) {
        let cost = recent_cost(&event);
        self.recent_bytes -= cost;
        self.bytes -= cost;
        let kind = Kind::of(event.method());
        if kind.joins() && self.join(&event, kind, between) {
            return;
        }
        self.freeze_last();
        self.output += usize::from(kind.tier == Tier::Output);
        self.push_old(Entry::Event(event, kind));
    }

    /// Joins a delta to the last entry, if it can be.
    fn join(&mut self, event: &Event, kind: Kind, between: &impl Fn(u64, u64) -> bool) -> bool {
        let Some(last) = self.old.last_mut() else { return false };
        if last.method() != event.method() || between(last.last(), event.seq) {
            return false;
        }
        let before = last.bytes();
        if let Entry::Event(first, _) = last {
            let Some(run) = Run::new(first, kind, self.limits.run) else { return false };
            if run.matching(event).is_none() {
                return false;
            }
            let mut pieces = Pieces::default();
            pieces.push(0, run.piece().len());
            *last = Entry::Open(Box::new(Open { first: first.seq, run, pieces }));
        }
        let Entry::Open(open) = last else { return false };
        let Some(piece) = open.run.matching(event) else { return false };
        open.pieces.push(event.seq - open.run.last().seq, piece.len());
        open.run.append(event, piece);
        self.bytes = self.bytes - before + last.bytes();
        true
    }

    fn push_lagged(&mut self, mut lost: Lagged, method: &str, between: &impl Fn(u64, u64) -> bool) {
        self.freeze_last();
        if let Some(Entry::Lagged(last, known)) = self.old.last_mut()
            && **known == *method
            && last.root() == lost.root()
            && !between(last.last, lost.first)
        {
            lost.absorb(last);
            **last = lost;
        } else {
            self.push_old(Entry::Lagged(Box::new(lost), method.into()));
        }
    }

    fn push_old(&mut self, entry: Entry) {
        if self.old.len() == self.old.capacity() {
            self.old.reserve_exact((self.old.len() / 4).max(16));
        }
        self.bytes += entry.bytes();
        self.old.push(entry);
    }

    /// Nothing more is joined to the last entry.
    fn freeze_last(&mut self) {
        if !matches!(self.old.last(), Some(Entry::Open(_))) {
            return;
        }
        if let Some(entry) = self.old.pop()
            && let bytes = entry.bytes()
            && let Entry::Open(open) = entry
        {
            self.bytes -= bytes;
            let Open { run, first, pieces } = *open;
            let (kind, start) = (run.kind(), run.piece_start());
            let joined = Joined::new(run.freeze(), kind, first, start, pieces);
            self.push_old(Entry::Joined(Box::new(joined)));
        }
    }
}

fn recent_cost(event: &Event) -> usize {
    // A ring that doubles may be half empty.
    2 * size_of::<Event>() + LINE_BYTES + event.line().len()
}

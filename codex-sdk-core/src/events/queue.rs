//! What waits for one subscriber, and the policy that bounds it: synchronous, without a clock, without a lock.
//!
//! # The rules
//! - **Order.** Events are popped in the order of their `seq`.
//! - **Lag.** The reader lags while more than an eighth of `max_bytes` waits. A reader that keeps up gets every event as
//!   it came.
//! - **Joining.** While the reader lags, a delta is joined to the one before it if they are neighbours among the queued
//!   events *of their root conversation* (so nothing that a reader of the conversation sees changes its order), and all
//!   their parameters but the text are equal. The joined event takes the place and the `seq` of its last delta. Between
//!   conversations the order is that of the last deltas.
//! - **Dropping.** While more than `max_bytes` wait, output is dropped from the middle of the queued output: the oldest
//!   quarter of `max_bytes` of it is kept for the reader, and the newest for as long as there is room. One `sdk/lagged`
//!   stands where neighbours were dropped, with the `seq` of the last of them. Text and transcript are not dropped.
//! - **The hard limit.** Above `hard_max_bytes` the kept oldest output goes too. If that is not enough, the queue fails
//!   (it takes nothing more but ends of turns, `max_bytes` of them at most, and ends with the error) or asks its pusher
//!   to pause; then it fails above twice the limit.
//! - **An event larger than the hard limit** enters an empty queue, and is not held against those beside it. A queue that
//!   pauses takes one whatever waits, unless it is above its limit already, and has the pusher pause until it was read: it
//!   was within its limit, so its reader is not to lose for what nobody could hold back.
//!
//! What is dropped, and when, is in `room`. Filters run before; waking and waiting are the subscription's.

mod room;

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use codex_sdk_types::{Event, EventBuffer};

use super::batches::{Ahead, Batch};
use super::close::CloseReason;
use super::join::Run;
use super::lagged::{Lagged, root_of};
use super::limits::{AHEAD_EVENTS, LINE_BYTES, Limits};
use super::list::{Id, List};
use super::tier::{Kind, Tier, ends_a_turn};

/// What became of a pushed event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pushed {
    /// It waits, alone, joined, or as part of a declared loss.
    Queued,
    /// The same; and no more should be pushed until the queue has drained.
    Pause,
    /// The queue has failed: it was not taken.
    Refused,
    /// The queue is closed, and its reader knows.
    Closed,
}

impl Pushed {
    /// What became of two.
    pub(super) fn then(self, other: Self) -> Self {
        match (self, other) {
            (Self::Pause, Self::Queued) => Self::Pause,
            (first, Self::Refused) => first,
            (_, second) => second,
        }
    }
}

/// The events that wait for one reader.
pub(super) struct EventQueue {
    limits: Limits,
    list: List<Cell>,
    /// What came after that and has not been looked at, as the reader does not lag.
    fresh: VecDeque<Batch>,
    /// The memory of what waits.
    bytes: usize,
    /// The part of `bytes` that is not held against anyone: an event larger than the hard limit.
    exempt: usize,
    /// That event.
    exempted: Option<Id>,
    /// The last queued event of a root conversation, where it is a delta that could be joined to.
    /// Kept only while the reader lags, so that one that keeps up pays for no look-up.
    open: HashMap<Root, Id>,
    /// How many cells hold output, and how many of them are kept as the oldest.
    output: usize,
    kept: usize,
    /// Where the next output to be dropped is looked for.
    scan: Scan,
    /// Of each root conversation, the last `sdk/lagged` before `scan` that has no event of that conversation behind it.
    gaps: HashMap<Root, Id>,
    closed: Option<CloseReason>,
    /// What the ends of turns that came after the failure may still take.
    allowance: usize,
}

/// The conversation at the root; `None` stands for what is about no conversation.
type Root = Option<Arc<str>>;

struct Cell {
    entry: Entry,
    cost: usize,
    /// Among the oldest output, which is kept.
    kept: bool,
}

enum Entry {
    Event(Event, Kind),
    /// The first delta's `seq`, and the run.
    Run(u64, Box<Run>),
    Lagged(Box<Lagged>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scan {
    /// Nothing was dropped yet from what waits now.
    Fresh,
    At(Id),
    /// Everything that waits has been looked at.
    Done,
}

const LAGGED_COST: usize = List::<Cell>::PLACE_BYTES + size_of::<Lagged>();

impl EventQueue {
    /// An empty queue.
    pub(super) fn new(buffer: EventBuffer) -> Self {
        Self {
            limits: Limits::new(buffer),
            list: List::new(),
            fresh: VecDeque::new(),
            bytes: 0,
            exempt: 0,
            exempted: None,
            open: HashMap::new(),
            output: 0,
            kept: 0,
            scan: Scan::Fresh,
            gaps: HashMap::new(),
            closed: None,
            allowance: 0,
        }
    }

    /// Adds a batch of events, in their order: the same as pushing one after another, and cheaper where the reader keeps
    /// up. What became of the last of them that matters is returned.
    pub(super) fn push_all(&mut self, events: Batch) -> Pushed {
        let cost = batch_cost(&events);
        let small = cost <= self.limits.run && self.bytes - self.exempt + cost <= self.limits.lag;
        if small && self.closed.is_none() && events.len() > 0 {
            self.bytes += cost;
            self.fresh.push_back(events);
            return self.pushed();
        }
        events.fold(Pushed::Refused, |pushed, event| pushed.then(self.push(event)))
    }

    /// Adds an event. Its `seq` must be above that of every event pushed before, and its line an allocation of its own
    /// (not a slice of a larger buffer, which it would keep alive).
    pub(super) fn push(&mut self, event: Event) -> Pushed {
        if !self.fresh.is_empty() {
            self.settle();
        }
        if let Some(reason) = self.closed {
            return self.push_closed(reason, event);
        }
        let kind = Kind::of(event.method());
        let cost = event_cost(&event);
        let charged = self.bytes - self.exempt;
        if charged > self.limits.lag {
            return self.push_lagging(event, kind, cost);
        }
        if !self.open.is_empty() {
            self.open.clear();
        }
        if charged + cost > self.limits.max {
            return self.push_limited(event, kind, cost);
        }
        self.append(event, kind, cost);
        self.pushed()
    }

    /// Takes the event that has waited longest.
    pub(super) fn pop(&mut self) -> Option<Event> {
        let Some(id) = self.list.front() else { return self.pop_fresh() };
        let next = self.list.next(id);
        let cell = self.list.remove(id)?;
        self.bytes -= cell.cost;
        if self.exempted.take_if(|it| *it == id).is_some() {
            self.exempt = 0;
        }
        if self.scan == Scan::At(id) || next.is_none() {
            // The reader has passed the gap: what waits now has a beginning of its own to be kept.
            self.scan = Scan::Fresh;
            self.gaps.clear();
        }
        Some(match cell.entry {
            Entry::Event(event, kind) => {
                self.left(id, &event, kind, cell.kept);
                event
            }
            Entry::Run(_, run) => {
                self.left(id, run.last(), run.kind(), cell.kept);
                run.freeze()
            }
            Entry::Lagged(lagged) => {
                forget(&mut self.gaps, lagged.root(), id);
                lagged.to_event()
            }
        })
    }

    /// Takes several, as many as their reader may hold beside the queue's limits; one at a time from a queue that is
    /// closed, since one that has failed takes ends of turns until its reader has come to the failure.
    pub(super) fn pop_some(&mut self) -> Ahead {
        if self.list.is_empty()
            && self.closed.is_none()
            && let Some(batch) = self.fresh.pop_front()
        {
            self.bytes -= batch_cost(&batch);
            return Ahead::Gathered(batch);
        }
        let (mut events, mut bytes) = (Vec::new(), 0);
        while events.len() < AHEAD_EVENTS
            && bytes < self.limits.run
            && let Some(event) = self.pop()
        {
            bytes += event_cost(&event);
            events.push(event);
            if self.closed.is_some() {
                break;
            }
        }
        Ahead::Events(events.into_iter())
    }

    /// Ends the queue: what waits can still be popped. The first reason stays.
    pub(super) fn close(&mut self, reason: CloseReason) {
        self.closed.get_or_insert(reason);
    }

    /// Why nothing more is taken, once that is so.
    pub(super) fn close_reason(&self) -> Option<CloseReason> {
        self.closed
    }

    /// How many events wait.
    pub(super) fn len(&self) -> usize {
        self.list.len() + self.fresh.iter().map(ExactSizeIterator::len).sum::<usize>()
    }

    /// Whether nothing waits.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty() && self.fresh.is_empty()
    }

    /// How much memory waits: the lines and what is kept with each.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// How much may be gathered before it is pushed: the reader can begin, and a pusher that is to pause hears of it in
    /// time.
    pub(super) fn room(&self) -> usize {
        let Limits { hard, lag, .. } = self.limits;
        let left = hard.saturating_sub(self.bytes - self.exempt);
        if self.pauses() { left.min(lag) } else { lag }
    }

    /// Whether a pusher that was asked to pause may go on.
    pub(super) fn has_drained(&self) -> bool {
        let drained = self.bytes - self.exempt <= self.limits.resume && self.exempted.is_none();
        self.closed.is_some() || drained
    }

    fn pop_fresh(&mut self) -> Option<Event> {
        let batch = self.fresh.front_mut()?;
        let event = batch.next()?;
        if batch.len() == 0 {
            self.fresh.pop_front();
        }
        self.bytes -= event_cost(&event);
        Some(event)
    }

    /// Puts what is fresh into the list, now that the reader may lag.
    fn settle(&mut self) {
        for event in std::mem::take(&mut self.fresh).into_iter().flatten() {
            let (kind, cost) = (Kind::of(event.method()), event_cost(&event));
            self.bytes -= cost;
            self.append(event, kind, cost);
        }
    }

    /// The reader lags: the delta may be joined to the last event of its conversation.
    fn push_lagging(&mut self, event: Event, kind: Kind, cost: usize) -> Pushed {
        if !kind.joins() {
            self.open.remove(root_of(&event));
        } else if let Some(&id) = self.open.get(root_of(&event))
            && let Some(pushed) = self.push_joined(id, &event)
        {
            return pushed;
        }
        self.push_limited(event, kind, cost)
    }

    /// Joins the delta to the event `id`, if it fits there.
    fn push_joined(&mut self, id: Id, event: &Event) -> Option<Pushed> {
        let cell = self.list.get(id)?;
        let mut begun = None;
        let run = match &cell.entry {
            Entry::Run(_, run) => run,
            Entry::Event(first, kind) => {
                &*begun.insert(Box::new(Run::new(first, *kind, self.limits.run)?))
            }
            Entry::Lagged(_) => return None,
        };
        let piece = run.matching(event)?;
        let (cost, tier) = (run_cost(run) + run.growth(event, piece), run.kind().tier);
        if !self.make_room(cost.saturating_sub(cell.cost), tier, Some(id)) {
            return None;
        }

        let last = self.list.back() == Some(id);
        let cell = self.list.get_mut(id)?;
        if let (Some(run), Entry::Event(first, _)) = (begun, &cell.entry) {
            cell.entry = Entry::Run(first.seq, run);
        }
        let Entry::Run(_, run) = &mut cell.entry else { return None };
        run.append(event, piece);
        self.bytes = self.bytes - cell.cost + cost;
        cell.cost = cost;
        if !last {
            // It is among the newest now.
            self.kept -= usize::from(std::mem::take(&mut cell.kept));
            if self.scan == Scan::At(id) {
                self.scan = self.list.next(id).map_or(Scan::Done, Scan::At);
            }
            self.list.move_to_back(id);
            self.scan_from_if_done(id);
        }
        Some(self.pushed())
    }

    /// Adds an event by itself, within the limits.
    fn push_limited(&mut self, event: Event, kind: Kind, cost: usize) -> Pushed {
        if self.list.is_empty() && cost > self.limits.hard {
            return self.push_exempt(event, cost);
        }
        if self.make_room(cost, kind.tier, None) {
            let root = kind.joins().then(|| root_of(&event).clone());
            let id = self.append(event, kind, cost);
            if let Some(root) = root {
                self.open.insert(root, id);
            }
            return self.pushed();
        }
        // Output never makes a queue fail: what does not fit is lost, and the loss declared.
        if kind.tier == Tier::Output && self.make_room(LAGGED_COST, Tier::Transcript, None) {
            if self.scan == Scan::Fresh {
                self.scan = self.list.front().map_or(Scan::Done, Scan::At);
            }
            self.open.remove(root_of(&event));
            self.append(event, kind, cost);
            self.drop_from_middle(0, 0, None);
            return self.pushed();
        }
        let within = self.bytes - self.exempt <= self.limits.hard;
        if self.pauses() && within && cost > self.limits.hard && self.exempted.is_none() {
            return self.push_exempt(event, cost);
        }
        self.closed = Some(CloseReason::Overflow { limit: self.limits.hard, lost_from: event.seq });
        self.allowance = self.limits.max;
        self.push_closed_end(event)
    }

    /// Adds an event that is larger than all that may wait.
    fn push_exempt(&mut self, event: Event, cost: usize) -> Pushed {
        // Nothing is joined across it.
        self.open.remove(root_of(&event));
        // Not held against others, so nothing is gained by dropping it, whatever it is.
        let id = self.append(event, Kind::TRANSCRIPT, cost);
        (self.exempt, self.exempted) = (cost, Some(id));
        self.pushed()
    }

    fn push_closed(&mut self, reason: CloseReason, event: Event) -> Pushed {
        match reason {
            CloseReason::Overflow { .. } if !self.list.is_empty() => self.push_closed_end(event),
            _ => Pushed::Closed,
        }
    }

    /// A failed queue still takes ends of turns, for a reader that has not come to the failure yet.
    fn push_closed_end(&mut self, event: Event) -> Pushed {
        let cost = event_cost(&event);
        if !ends_a_turn(event.method()) || cost > self.allowance {
            return Pushed::Refused;
        }
        self.allowance -= cost;
        let kind = Kind::of(event.method());
        self.append(event, kind, cost);
        Pushed::Queued
    }

    fn append(&mut self, event: Event, kind: Kind, cost: usize) -> Id {
        let cell = Cell { entry: Entry::Event(event, kind), cost, kept: false };
        let id = self.list.push_back(cell);
        self.bytes += cost;
        self.output += usize::from(kind.tier == Tier::Output);
        self.scan_from_if_done(id);
        id
    }

    /// An event has left the queue: nothing may point at its place any more.
    fn left(&mut self, id: Id, event: &Event, kind: Kind, kept: bool) {
        if kind.tier == Tier::Output {
            self.output -= 1;
            self.kept -= usize::from(kept);
        }
        if kind.joins() && !self.open.is_empty() {
            forget(&mut self.open, root_of(event), id);
        }
    }

    fn pushed(&self) -> Pushed {
        let above = self.bytes - self.exempt > self.limits.hard;
        let waits_for_one = self.pauses() && self.exempted.is_some();
        if above || waits_for_one { Pushed::Pause } else { Pushed::Queued }
    }

    /// Whether its pusher may be asked to pause.
    fn pauses(&self) -> bool {
        self.limits.fail > self.limits.hard
    }

    fn scan_from_if_done(&mut self, id: Id) {
        if self.scan == Scan::Done {
            self.scan = Scan::At(id);
        }
    }
}

/// Names and sizes only.
impl std::fmt::Debug for EventQueue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventQueue")
            .field("len", &self.len())
            .field("bytes", &self.bytes)
            .field("closed", &self.closed)
            .finish_non_exhaustive()
    }
}

/// The memory that so many events take in a queue, with so many bytes of lines.
pub(super) fn event_costs(events: usize, bytes: usize) -> usize {
    events * (List::<Cell>::PLACE_BYTES + LINE_BYTES) + bytes
}

fn event_cost(event: &Event) -> usize {
    event_costs(1, event.line().len())
}

fn batch_cost(batch: &Batch) -> usize {
    event_costs(batch.len(), batch.bytes())
}

/// The memory that joined deltas take in a queue.
fn run_cost(run: &Run) -> usize {
    List::<Cell>::PLACE_BYTES + run.bytes()
}

/// Removes what is said of `root`, if it is about `id`.
fn forget(map: &mut HashMap<Root, Id>, root: &Root, id: Id) {
    if map.get(root) == Some(&id) {
        map.remove(root);
    }
}

//! Events that are handed over together: in batches that a reader takes one at a time, without looking at each event
//! under the lock.
//!
//! A batch holds what routing knows of its events and copies of their lines, side by side. They become events where they
//! are read: so what belongs to an event is allocated and freed by the same thread, its line is an allocation of its own,
//! and whoever gathers them touches no memory that their reader is working with.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use codex_sdk_types::Event;

use super::limits::AHEAD_EVENTS;
use super::message::{Message, Origin, SHORT_BYTES};
use super::queue::event_costs;

/// A batch is full with so many bytes of lines, so that it is within what a reader may hold beside its queue.
const BATCH_BYTES: usize = 32 * 1024;
/// So many events are gathered at most: what a usual read brings, since each time that a reader is woken costs as much
/// as dozens of events.
const MOST_EVENTS: usize = 1024;
/// So many batches that were read are kept to be filled again.
const SPARE_BATCHES: usize = MOST_EVENTS / AHEAD_EVENTS;

/// Events in their order, for one reader.
#[derive(Debug)]
pub struct Batches {
    full: Vec<Batch>,
    /// What is in `full`: how many events, and the bytes of their lines.
    in_full: (usize, usize),
    last: Batch,
    /// Read to their ends: their memory is used again.
    spare: Vec<Batch>,
    /// So much memory may they take for their reader before they have to be handed over.
    until: usize,
}

/// Some of them, as they were gathered, and what is left of them.
#[derive(Default)]
pub(super) struct Batch {
    entries: VecDeque<Entry>,
    lines: Vec<u8>,
    origins: Vec<Arc<Origin>>,
    /// The bytes of the lines of what is left.
    bytes: usize,
}

/// What a reader has taken and not given out yet.
#[derive(Debug)]
pub(super) enum Ahead {
    Gathered(Batch),
    Events(std::vec::IntoIter<Event>),
}

enum Entry {
    Short(Short),
    /// One with a long line, or with more to it than a line.
    Whole(Box<Event>),
}

/// An event whose line is among the others.
struct Short {
    seq: u64,
    emitted_at_ms: Option<i64>,
    method: &'static str,
    /// Where its line is in the batch.
    line: Range<u32>,
    /// Where its parameters are in the line.
    params: Range<u32>,
    /// Which of the batch's origins it is from.
    origin: u32,
}

impl Batches {
    /// None yet, of which so much memory may be gathered.
    pub(super) fn up_to(until: usize) -> Self {
        Self { until, ..Self::default() }
    }

    /// Adds an event behind the others.
    pub fn push(&mut self, event: Event) {
        self.last.bytes += event.line().len();
        self.last.entries.push_back(Entry::Whole(Box::new(event)));
        self.close_if_full();
    }

    /// Adds an event behind the others, whose line is copied, or shared where it is a long one.
    pub(crate) fn push_message(&mut self, message: &Message<'_>) {
        match &message.method {
            Cow::Borrowed(method) if message.line().len() <= SHORT_BYTES => {
                self.last.push(message, method);
                self.close_if_full();
            }
            _ => self.push(message.to_event()),
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.in_full.0 + self.last.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether they have to be handed over now.
    pub(crate) fn are_due(&self) -> bool {
        let events = self.len();
        events >= MOST_EVENTS
            || (events > 0 && event_costs(events, self.in_full.1 + self.last.bytes) >= self.until)
    }

    /// The events, moved out.
    pub(crate) fn take(&mut self) -> Self {
        let empty = Self::up_to(self.until);
        std::mem::replace(self, empty)
    }

    /// The same in batches; `read` are others that were read to their ends.
    pub(super) fn take_batches(&mut self, read: &mut Vec<Batch>) -> Vec<Batch> {
        self.in_full = (0, 0);
        let mut taken = std::mem::take(&mut self.full);
        self.spare.append(read);
        // After a flood it is not kept.
        self.spare.truncate(if taken.is_empty() { 1 } else { SPARE_BATCHES });
        if !self.last.entries.is_empty() {
            let next = self.spare.pop().unwrap_or_default();
            let mut last = std::mem::replace(&mut self.last, next);
            // What waits is counted by its length.
            last.shrink();
            taken.push(last);
        }
        taken
    }

    /// As soon as they take so much memory for their reader, they have to be handed over.
    pub(super) fn hand_over_at(&mut self, until: usize) {
        self.until = until;
    }

    fn close_if_full(&mut self) {
        let (events, bytes) = (self.last.len(), self.last.bytes);
        if events == AHEAD_EVENTS || bytes >= BATCH_BYTES {
            self.in_full = (self.in_full.0 + events, self.in_full.1 + bytes);
            let next = self.spare.pop().unwrap_or_else(|| self.last.empty_like_it());
            self.full.push(std::mem::replace(&mut self.last, next));
        }
    }
}

impl Batch {
    /// The bytes of the lines of what is left.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Nothing, to be filled again.
    pub(super) fn emptied(mut self) -> Self {
        self.entries.clear();
        self.lines.clear();
        self.origins.clear();
        Self { bytes: 0, ..self }
    }

    fn push(&mut self, message: &Message<'_>, method: &'static str) {
        let Self { entries, lines, origins, bytes } = self;
        let known = origins.iter().rposition(|known| Arc::ptr_eq(known, message.origin));
        let origin = known.unwrap_or_else(|| {
            origins.push(Arc::clone(message.origin));
            origins.len() - 1
        });
        let (start, params) = (lines.len(), message.params_range());
        lines.extend_from_slice(message.line());
        *bytes += message.line().len();
        entries.push_back(Entry::Short(Short {
            seq: message.seq,
            emitted_at_ms: message.emitted_at_ms,
            method,
            line: narrow(start)..narrow(lines.len()),
            params: narrow(params.start)..narrow(params.end),
            origin: narrow(origin),
        }));
    }

    /// The next one will probably be as large.
    fn empty_like_it(&self) -> Self {
        let mut next = Self::default();
        next.entries.reserve_exact(self.entries.len());
        next.lines.reserve_exact(self.lines.len());
        next
    }

    fn shrink(&mut self) {
        if self.lines.capacity() > 2 * self.lines.len() {
            self.lines.shrink_to_fit();
        }
        if self.entries.capacity() > 2 * self.entries.len() {
            self.entries.shrink_to_fit();
        }
    }
}

impl Iterator for Batch {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        let event = match self.entries.pop_front()? {
            Entry::Whole(event) => *event,
            Entry::Short(Short { seq, emitted_at_ms, method, line, params, origin }) => {
                let line = Bytes::copy_from_slice(&self.lines[wide(line)]);
                let mut event = Event::new(seq, Cow::Borrowed(method), line, wide(params));
                event.emitted_at_ms = emitted_at_ms;
                self.origins[origin as usize].put_on(&mut event);
                event
            }
        };
        self.bytes -= event.line().len();
        Some(event)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.entries.len(), Some(self.entries.len()))
    }
}

impl ExactSizeIterator for Batch {}

/// Sizes only: what an agent says or reads never reaches a `Debug` output.
impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("len", &self.len())
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

impl Ahead {
    /// Whether nothing is left.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Gathered(batch) => batch.len() == 0,
            Self::Events(events) => events.len() == 0,
        }
    }

    /// Gives back the memory of a batch that is read to its end.
    pub(super) fn spare(self, spare: &mut Vec<Batch>) {
        if let Self::Gathered(batch) = self
            && spare.len() < SPARE_BATCHES
        {
            spare.push(batch.emptied());
        }
    }
}

impl Default for Ahead {
    fn default() -> Self {
        Self::Events(Vec::new().into_iter())
    }
}

impl Iterator for Ahead {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        match self {
            Self::Gathered(batch) => batch.next(),
            Self::Events(events) => events.next(),
        }
    }
}

/// Nothing, of which any amount may be gathered.
impl Default for Batches {
    fn default() -> Self {
        let (full, last, spare) = (Vec::new(), Batch::default(), Vec::new());
        Self { full, in_full: (0, 0), last, spare, until: usize::MAX }
    }
}

impl IntoIterator for Batches {
    type Item = Event;
    type IntoIter = IntoEvents;

    fn into_iter(self) -> IntoEvents {
        IntoEvents(self.full.into_iter().chain(Some(self.last)).flatten())
    }
}

/// The events of several batches.
#[derive(Debug)]
pub struct IntoEvents(
    std::iter::Flatten<std::iter::Chain<std::vec::IntoIter<Batch>, std::option::IntoIter<Batch>>>,
);

impl Iterator for IntoEvents {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        self.0.next()
    }
}

impl FromIterator<Event> for Batches {
    fn from_iter<I: IntoIterator<Item = Event>>(events: I) -> Self {
        let mut batches = Self::default();
        events.into_iter().for_each(|event| batches.push(event));
        batches
    }
}

/// A place in a batch, which is far smaller than what 32 bits can say.
fn narrow(place: usize) -> u32 {
    const { assert!(BATCH_BYTES + SHORT_BYTES < u32::MAX as usize) };
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn wide(range: Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

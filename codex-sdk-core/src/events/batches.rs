//! Events that are handed over together: in batches that a reader takes one at a time, without looking at each event
//! under the lock; and their lines in few allocations, since what one thread allocates and another one frees has both
//! wait for the allocator.

use bytes::{Bytes, BytesMut};
use codex_sdk_types::Event;

use super::limits::AHEAD_EVENTS;

/// A batch is full with so many bytes of lines, so that it is within what a reader may hold beside its queue.
const BATCH_BYTES: usize = 32 * 1024;
/// So many bytes of lines share an allocation: as much as an event at most keeps alive beside its own line.
const SHARED_BYTES: usize = 4 * 1024;
/// A line up to this size shares an allocation with its neighbours; a longer one has its own.
pub(crate) const SHORT_BYTES: usize = 1024;
/// For so many events there is room in a new batch.
const FIRST_EVENTS: usize = 16;

/// Events in their order, for one reader.
#[derive(Debug, Default)]
pub struct Batches {
    full: Vec<Vec<Event>>,
    last: Vec<Event>,
    /// The bytes of the lines in `last`.
    bytes: usize,
    /// Where the next short lines go.
    lines: BytesMut,
}

impl Batches {
    /// Adds an event behind the others. Wherever its line is, a short one is copied from there.
    pub fn push(&mut self, mut event: Event) {
        let length = event.line().len();
        if length <= SHORT_BYTES {
            if self.lines.capacity() < length {
                self.lines = BytesMut::with_capacity(SHARED_BYTES);
            }
            self.lines.extend_from_slice(event.line());
            event.move_line(self.lines.split().freeze());
        }
        if self.last.capacity() == 0 {
            self.last.reserve_exact(FIRST_EVENTS);
        }
        self.bytes += length;
        self.last.push(event);
        if self.last.len() == AHEAD_EVENTS || self.bytes >= BATCH_BYTES {
            self.full.push(std::mem::take(&mut self.last));
            self.bytes = 0;
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.full.iter().map(Vec::len).sum::<usize>() + self.last.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.full.is_empty() && self.last.is_empty()
    }

    /// The events, moved out; the memory for lines stays for those that follow.
    pub(crate) fn take(&mut self) -> Self {
        let (full, last) = (std::mem::take(&mut self.full), std::mem::take(&mut self.last));
        Self { full, last, bytes: std::mem::take(&mut self.bytes), lines: BytesMut::new() }
    }

    pub(super) fn into_batches(self) -> impl Iterator<Item = Vec<Event>> {
        self.full.into_iter().chain([self.last]).filter(|batch| !batch.is_empty())
    }
}

impl IntoIterator for Batches {
    type Item = Event;
    type IntoIter = std::iter::Flatten<
        std::iter::Chain<std::vec::IntoIter<Vec<Event>>, std::option::IntoIter<Vec<Event>>>,
    >;

    fn into_iter(self) -> Self::IntoIter {
        self.full.into_iter().chain(Some(self.last)).flatten()
    }
}

impl FromIterator<Event> for Batches {
    fn from_iter<I: IntoIterator<Item = Event>>(events: I) -> Self {
        let mut batches = Self::default();
        events.into_iter().for_each(|event| batches.push(event));
        batches
    }
}

/// Gives a line that may share its allocation one of its own, for whoever keeps it and counts what it keeps.
pub(crate) fn own_line(event: &mut Event) {
    if event.line().len() <= SHORT_BYTES {
        event.move_line(Bytes::copy_from_slice(event.line()));
    }
}

//! The numbers that follow from an `EventBuffer`, shared by queues and logs.

use codex_sdk_types::{EventBuffer, Overflow};

/// Joined events do not grow beyond this: it is what a batch to Node holds.
const LARGEST_RUN: usize = 64 * 1024;
const SMALLEST_RUN: usize = 512;

/// A reader that is behind takes so many events at once. The lock is held meanwhile, and the publisher may wait for it.
pub(super) const AHEAD_EVENTS: usize = 64;

/// The memory that an event's line takes beside its bytes: their shared header, and what the allocator adds to both.
pub(super) const LINE_BYTES: usize = 64;

#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) max: usize,
    pub(super) hard: usize,
    /// Up to here, a queue that pauses may grow while the runtime has to be read.
    pub(super) fail: usize,
    /// A reader lags when more than this waits for it: from here on deltas are joined.
    pub(super) lag: usize,
    /// So much of the oldest output is kept when output is dropped from the middle.
    pub(super) head: usize,
    /// The largest line of a joined event, and what a reader may hold of events taken ahead.
    pub(super) run: usize,
    /// A paused pusher goes on when no more than this waits.
    pub(super) resume: usize,
}

impl Limits {
    pub(super) fn new(buffer: EventBuffer) -> Self {
        let max = buffer.max_bytes;
        let hard = buffer.hard_max_bytes.max(max);
        let pauses = buffer.overflow == Overflow::Pause;
        Self {
            max,
            hard,
            fail: if pauses { hard.saturating_mul(2) } else { hard },
            lag: max / 8,
            head: max / 4,
            run: (max / 32).clamp(SMALLEST_RUN, LARGEST_RUN),
            resume: hard / 2,
        }
    }
}

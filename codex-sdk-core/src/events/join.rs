//! Joining deltas at the level of the JSON text: the raw contents of the strings are put side by side.
//!
//! Nothing is decoded, so escapes stay as they are and the halves of a surrogate pair that were split over two deltas
//! meet again. Two deltas can be joined when their methods and all of their parameters but the piece are equal, byte
//! for byte; so unknown fields are kept, and a field that differs keeps them apart. Whether they *may* be joined (are
//! neighbours) is the queue's and the log's to say.
//!
//! The joined event has the `seq` of its *last* delta: whoever has read it and continues `after` that `seq` neither
//! misses a piece nor gets one twice. Its line begins like the first delta's and ends like the last one's.

use codex_sdk_types::Event;

use super::text;
use super::tier::Kind;

/// Deltas joined so far: an open buffer that grows until somebody wants the event.
pub(super) struct Run {
    /// What routing knows of the last delta. Its line is empty.
    last: Event,
    kind: Kind,
    /// The line up to the end of the joined text.
    buffer: Vec<u8>,
    params_start: usize,
    piece_start: usize,
    /// The rest of the line: what follows the piece in the parameters (the first `suffix_len` bytes, the same for
    /// every delta), then what follows the parameters (the last delta's).
    tail: Vec<u8>,
    suffix_len: usize,
    /// The line never grows beyond this: a joined event stays small enough for a batch, and a run small enough to be
    /// dropped whole.
    max_len: usize,
    count: u32,
}

impl Run {
    /// A run of one delta; `None` when it is not a delta that can be joined.
    pub(super) fn new(first: &Event, kind: Kind, max_len: usize) -> Option<Self> {
        if !kind.joins() || first.line().len() > max_len {
            return None;
        }
        let (line, params) = (first.line(), first.params_range());
        let piece = text::piece(&line[params.clone()], kind.piece)?;
        let piece = params.start + piece.start..params.start + piece.end;
        Some(Self {
            last: first.with_line(bytes::Bytes::new(), 0..0),
            kind,
            buffer: line[..piece.end].to_vec(),
            params_start: params.start,
            piece_start: piece.start,
            tail: line[piece.end..].to_vec(),
            suffix_len: params.end - piece.end,
            max_len,
            count: first.coalesced.unwrap_or(1),
        })
    }

    /// The raw text of the delta's piece, when this run can take it.
    pub(super) fn matching<'a>(&self, delta: &'a Event) -> Option<&'a [u8]> {
        if delta.method() != self.last.method() {
            return None;
        }
        let params = delta.params_json();
        // Up to the piece both texts are the same, so a reader of the delta's would be inside the same string here.
        let from_piece = params.strip_prefix(&self.buffer[self.params_start..self.piece_start])?;
        let end = text::string_end(from_piece, 0)?;
        let (piece, suffix) = from_piece.split_at(end);
        let line = self.buffer.len() + end + self.suffix_len + rest(delta).len();
        let fits = line <= self.max_len;
        (fits && suffix == &self.tail[..self.suffix_len]).then_some(piece)
    }

    /// By how many bytes `append` would make the run grow.
    pub(super) fn growth(&self, delta: &Event, piece: &[u8]) -> usize {
        let tail = self.suffix_len + rest(delta).len();
        self.capacity_for(self.buffer.len() + piece.len()) - self.buffer.capacity()
            + tail.saturating_sub(self.tail.capacity())
    }

    /// Adds a delta and its piece, which is what `matching` said it is.
    pub(super) fn append(&mut self, delta: &Event, piece: &[u8]) {
        let capacity = self.capacity_for(self.buffer.len() + piece.len());
        self.buffer.reserve_exact(capacity - self.buffer.len());
        self.buffer.extend_from_slice(piece);
        self.tail.truncate(self.suffix_len);
        self.tail.reserve_exact(rest(delta).len());
        self.tail.extend_from_slice(rest(delta));
        self.last.seq = delta.seq;
        self.last.emitted_at_ms = delta.emitted_at_ms.or(self.last.emitted_at_ms);
        self.count = self.count.saturating_add(delta.coalesced.unwrap_or(1));
    }

    /// The joined event.
    pub(super) fn freeze(mut self) -> Event {
        let params = self.params_start..self.buffer.len() + self.suffix_len;
        self.buffer.reserve_exact(self.tail.len());
        self.buffer.extend_from_slice(&self.tail);
        let mut event = self.last.with_line(self.buffer.into(), params);
        event.coalesced = (self.count > 1).then_some(self.count);
        event
    }

    /// What routing knows of the last delta.
    pub(super) fn last(&self) -> &Event {
        &self.last
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    /// How many deltas there are.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// The raw joined text.
    pub(super) fn piece(&self) -> &[u8] {
        &self.buffer[self.piece_start..]
    }

    /// Where that begins in the line.
    pub(super) fn piece_start(&self) -> usize {
        self.piece_start
    }

    /// The memory it holds.
    pub(super) fn bytes(&self) -> usize {
        size_of::<Self>() + self.buffer.capacity() + self.tail.capacity()
    }

    /// Doubling, so that growing by small pieces copies each byte a constant number of times; but not beyond what the
    /// run may hold, so that a full one has no slack.
    fn capacity_for(&self, len: usize) -> usize {
        let capacity = self.buffer.capacity();
        if len <= capacity { capacity } else { len.max((2 * capacity).min(self.max_len)) }
    }
}

/// What follows the parameters in the line.
fn rest(event: &Event) -> &[u8] {
    &event.line()[event.params_range().end..]
}

//! Where the pieces of joined deltas begin, in some two bytes a piece: so that a log can join what it holds, and still
//! go on after any `seq` without repeating text or leaving some out.

use codex_sdk_types::Event;

use super::tier::Kind;

/// The boundaries of joined deltas: for each, how far its `seq` is from the one before, and how long its text is.
#[derive(Default)]
pub(super) struct Pieces {
    encoded: Vec<u8>,
}

/// Joined deltas, with their boundaries.
pub(super) struct Joined {
    pub(super) event: Event,
    pub(super) kind: Kind,
    pub(super) first: u64,
    /// Where the joined text begins in the line.
    piece_start: usize,
    pieces: Pieces,
}

impl Pieces {
    /// Adds a delta of `len` bytes of text, `distance` after the one before (or after the first `seq`).
    pub(super) fn push(&mut self, distance: u64, len: usize) {
        self.write(distance);
        self.write(len as u64);
    }

    pub(super) fn bytes(&self) -> usize {
        self.encoded.capacity()
    }

    /// How many deltas come after the `seq` `after`, and how long the text is that comes before them.
    fn rest(&self, first: u64, after: u64) -> (u32, usize) {
        let (mut seq, mut before, mut count) = (first, 0, 0);
        let mut encoded = self.encoded.iter().copied();
        while let (Some(distance), Some(len)) = (read(&mut encoded), read(&mut encoded)) {
            seq += distance;
            if seq > after {
                count += 1;
            } else {
                before += usize::try_from(len).unwrap_or(usize::MAX);
            }
        }
        (count, before)
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    fn write(&mut self, mut number: u64) {
        while number > 0x7f {
            self.encoded.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.encoded.push(number.to_le_bytes()[0]);
    }
}

fn read(encoded: &mut impl Iterator<Item = u8>) -> Option<u64> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = encoded.next()?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
        shift += 7;
    }
}

impl Joined {
    pub(super) fn new(
        event: Event,
        kind: Kind,
        first: u64,
        piece_start: usize,
        mut pieces: Pieces,
    ) -> Self {
        pieces.encoded.shrink_to_fit();
        Self { event, kind, first, piece_start, pieces }
    }

    pub(super) fn bytes(&self) -> usize {
        size_of::<Self>() + self.event.line().len() + self.pieces.bytes()
    }

    /// What a reader gets that has had everything up to `after`.
    pub(super) fn after(&self, after: u64) -> Event {
        if after < self.first {
            return self.event.clone();
        }
        let (count, before) = self.pieces.rest(self.first, after);
        let (whole, params) = (self.event.line(), self.event.params_range());
        let mut line = Vec::with_capacity(whole.len() - before);
        line.extend_from_slice(&whole[..self.piece_start]);
        line.extend_from_slice(&whole[self.piece_start + before..]);
        let mut event = self.event.with_line(line.into(), params.start..params.end - before);
        event.coalesced = (count > 1).then_some(count);
        event
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries_survive_their_encoding() {
        let mut pieces = Pieces::default();
        for (distance, len) in [(0, 3), (1, 0), (200, 70_000), (1 << 40, 5)] {
            pieces.push(distance, len);
        }
        let first = 10;
        assert_eq!(pieces.rest(first, 9), (4, 0));
        assert_eq!(pieces.rest(first, 10), (3, 3));
        assert_eq!(pieces.rest(first, 11), (2, 3));
        assert_eq!(pieces.rest(first, 210), (2, 3));
        assert_eq!(pieces.rest(first, 211), (1, 70_003));
        assert_eq!(pieces.rest(first, 1 << 50), (0, 70_008));
    }
}

//! Where in a line a value stands.
#![expect(clippy::inline_always, reason = "a span has to stay in a register")]

use std::borrow::Cow;
use std::ops::Range;

/// Where a value stands in the line, and whether it is a string. Zero, where no value of an object can be: nothing.
///
/// One word, so that it stays in a register: the start in the low half, the end in the high half, a flag on top of each.
#[derive(Clone, Copy, Default)]
pub(super) struct Span(u64);

impl Span {
    /// It is a string.
    pub(super) const TEXT: u64 = 1 << 31;
    /// It is a string with escapes.
    pub(super) const ESCAPED: u64 = 1 << 63;
    /// Longer lines have no spans.
    pub(super) const LONGEST: usize = (1 << 31) - 1;

    #[inline(always)]
    pub(super) fn new(start: usize, end: usize, flags: u64) -> Self {
        Self(start as u64 | (end as u64) << 32 | flags)
    }

    #[inline(always)]
    pub(super) fn is_some(self) -> bool {
        self.0 != 0
    }

    #[inline(always)]
    fn is_text(self) -> bool {
        self.0 & Self::TEXT != 0
    }

    #[inline(always)]
    pub(super) fn is_escaped(self) -> bool {
        self.0 & Self::ESCAPED != 0
    }

    /// The first of two that is a string.
    #[inline(always)]
    pub(super) fn or(self, other: Self) -> Self {
        if self.is_text() { self } else { other }
    }

    #[inline(always)]
    pub(super) fn range(self) -> Range<usize> {
        #[expect(clippy::cast_possible_truncation, reason = "only the bits of a length are kept")]
        let place = |word: u64| word as usize & Self::LONGEST;
        place(self.0)..place(self.0 >> 32)
    }

    /// The JSON.
    #[inline(always)]
    pub(super) fn json(self, text: &str) -> &str {
        &text[self.range()]
    }

    /// What is between the quotes.
    #[inline(always)]
    pub(super) fn inside(self) -> Range<usize> {
        let Range { start, end } = self.range();
        start + 1..end - 1
    }

    /// What a string says. None for other values, and where an escape makes half a character.
    #[inline(always)]
    pub(super) fn decode(self, text: &str) -> Option<Cow<'_, str>> {
        match (self.is_text(), self.is_escaped()) {
            (false, _) => None,
            (true, false) => Some(Cow::Borrowed(&text[self.inside()])),
            (true, true) => unescape(self.json(text)).map(Cow::Owned),
        }
    }
}

#[cold]
#[inline(never)]
fn unescape(json: &str) -> Option<String> {
    serde_json::from_str(json).ok()
}

//! Lines that differ from one that was looked at in nothing but the text of a delta and the time when they were sent: most of
//! what a busy runtime says. What they have in common is compared, not read again.

use std::ops::Range;

use super::scan::Scanner;
use super::{Kind, Look};

/// The key of the text, and what is before it. In a line that is JSON this is never within a string: its first quote would
/// end that, and what follows its second one would be no JSON.
const TEXT: &[u8] = br#"","delta":"#;
/// Longer ones are not kept: nothing real comes near.
const LONGEST: usize = 1024;

/// What a line begins with that was looked at, up to the text of its delta.
#[derive(Debug, Clone)]
pub struct Beginning {
    bytes: Box<[u8]>,
    /// Where its parameters begin.
    params: usize,
}

impl Beginning {
    /// That of a line that was looked at, if it ends as deltas of the runtime do.
    pub fn of(line: &[u8], look: &Look<'_>) -> Option<Self> {
        if look.kind != Kind::Notification {
            return None;
        }
        let params = look.body.start;
        let key = line.get(look.body.clone())?.windows(TEXT.len()).position(|it| it == TEXT)?;
        let bytes = line.get(..params + key + TEXT.len()).filter(|it| it.len() <= LONGEST)?;
        let beginning = Self { bytes: bytes.into(), params };
        // The whole line is JSON, and after the text it closes two objects: so these are what is open where the text begins,
        // in any line with this beginning.
        (beginning.look(line)? == (look.body.clone(), look.emitted_at_ms)).then_some(beginning)
    }

    /// Where the parameters are in a line that begins so and ends as deltas do, and when it was sent; a look at it would find
    /// this, and otherwise what was found in the first line. None says nothing about the line.
    #[inline]
    pub fn look(&self, line: &[u8]) -> Option<(Range<usize>, Option<i64>)> {
        let rest = line.strip_prefix(&*self.bytes)?;
        let mut scanner = Scanner::new(rest).ok()?;
        let (text, emitted_at_ms) = scanner.end_of_delta()?;
        // What was not text at the beginning was no line.
        scanner.text().ok()?;
        Some((self.params..self.bytes.len() + text.range().end + 1, emitted_at_ms))
    }
}

//! A JSON tokenizer over a line: checks the whole grammar, builds nothing, never recurses.

use std::borrow::Cow;
use std::ops::{Deref, Range};

use super::LookError;

type Result<T> = std::result::Result<T, LookError>;

/// A place in a line.
pub(super) struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
}

/// A string of the line.
pub(super) enum Text<'a> {
    /// Without escapes: as it stands.
    Plain(&'a str),
    Unescaped(String),
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::Unescaped(text) => text,
        }
    }
}

impl<'a> From<Text<'a>> for Cow<'a, str> {
    fn from(text: Text<'a>) -> Self {
        match text {
            Text::Plain(text) => Cow::Borrowed(text),
            Text::Unescaped(text) => Cow::Owned(text),
        }
    }
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0 }
    }

    /// Where the next value starts.
    pub(super) fn position(&mut self) -> usize {
        self.skip_space();
        self.at
    }

    pub(super) fn since(&self, start: usize) -> Range<usize> {
        start..self.at
    }

    pub(super) fn slice(&self, range: Range<usize>) -> &'a str {
        &self.text[range]
    }

    /// Whether the next value is an object.
    pub(super) fn is_object(&mut self) -> bool {
        self.next() == Some(b'{')
    }

    /// Reads an object; `entry` gets each key and must read its value.
    #[inline]
    pub(super) fn object(
        &mut self,
        mut entry: impl FnMut(&mut Self, Text<'a>) -> Result<()>,
    ) -> Result<Range<usize>> {
        let start = self.position();
        self.expect(b'{', "expected an object")?;
        if self.next() == Some(b'}') {
            self.at += 1;
            return Ok(self.since(start));
        }
        loop {
            let key = self.key()?;
            entry(self, key)?;
            match self.next() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(self.since(start));
                }
                _ => return self.fail("expected a comma or the end of an object"),
            }
        }
    }

    /// Reads a value; its text if it is a string (one with a lone surrogate has none).
    #[inline]
    pub(super) fn text(&mut self) -> Result<Option<Text<'a>>> {
        if self.next() != Some(b'"') {
            self.value()?;
            return Ok(None);
        }
        let (range, escaped) = self.string()?;
        Ok(self.unescape(range, escaped))
    }

    /// Reads past a value of any kind and depth.
    pub(super) fn value(&mut self) -> Result<Range<usize>> {
        let start = self.position();
        let mut open = Nesting::default();
        loop {
            match self.next() {
                Some(b'"') => {
                    self.string()?;
                }
                Some(b'{') => {
                    self.at += 1;
                    if self.next() == Some(b'}') {
                        self.at += 1;
                    } else {
                        open.push(true);
                        self.skip_key()?;
                        continue;
                    }
                }
                Some(b'[') => {
                    self.at += 1;
                    if self.next() == Some(b']') {
                        self.at += 1;
                    } else {
                        open.push(false);
                        continue;
                    }
                }
                Some(b'-' | b'0'..=b'9') => self.number()?,
                Some(b't') => self.literal("true")?,
                Some(b'f') => self.literal("false")?,
                Some(b'n') => self.literal("null")?,
                _ => return self.fail("expected a value"),
            }
            // A value has ended; so may what it is in.
            loop {
                let Some(in_object) = open.innermost() else { return Ok(self.since(start)) };
                match (self.next(), in_object) {
                    (Some(b','), true) => {
                        self.at += 1;
                        self.skip_key()?;
                        break;
                    }
                    (Some(b','), false) => {
                        self.at += 1;
                        break;
                    }
                    (Some(b'}'), true) | (Some(b']'), false) => {
                        self.at += 1;
                        open.pop();
                    }
                    _ => return self.fail("expected a comma or an end"),
                }
            }
        }
    }

    /// Nothing but space may follow.
    pub(super) fn end(&mut self) -> Result<()> {
        match self.next() {
            None => Ok(()),
            Some(_) => self.fail("more than one value"),
        }
    }

    fn key(&mut self) -> Result<Text<'a>> {
        let (range, escaped) = self.key_range()?;
        // A key with a lone surrogate is none of ours.
        Ok(self.unescape(range, escaped).unwrap_or(Text::Plain("")))
    }

    fn skip_key(&mut self) -> Result<()> {
        self.key_range().map(|_| ())
    }

    #[inline]
    fn key_range(&mut self) -> Result<(Range<usize>, bool)> {
        if self.next() != Some(b'"') {
            return self.fail("expected a key");
        }
        let key = self.string()?;
        self.skip_space();
        self.expect(b':', "expected a colon")?;
        Ok(key)
    }

    fn unescape(&self, range: Range<usize>, escaped: bool) -> Option<Text<'a>> {
        if !escaped {
            return Some(Text::Plain(self.slice(range)));
        }
        let quoted = self.slice(range.start - 1..range.end + 1);
        serde_json::from_str(quoted).ok().map(Text::Unescaped)
    }

    /// Reads a string from its opening quote on; what is between the quotes, and whether it has escapes.
    #[inline]
    fn string(&mut self) -> Result<(Range<usize>, bool)> {
        self.at += 1;
        let start = self.at;
        let mut escaped = false;
        loop {
            self.skip_plain();
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok((start..self.at - 1, escaped));
                }
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                Some(_) => return self.fail("a control character in a string"),
                None => return self.fail("a string without an end"),
            }
        }
    }

    /// Goes to the next quote, backslash or control character, eight bytes at a time.
    #[inline]
    fn skip_plain(&mut self) {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const HIGH: u64 = 0x8080_8080_8080_8080;
        while let Some(chunk) = self.bytes[self.at..].first_chunk::<8>() {
            let word = u64::from_le_bytes(*chunk);
            let quote = word ^ (ONES * 0x22);
            let backslash = word ^ (ONES * 0x5c);
            // The lowest high bit set marks the first byte that is zero, or below a space: what borrows could falsely set
            // lies above it.
            let found = ((quote.wrapping_sub(ONES) & !quote)
                | (backslash.wrapping_sub(ONES) & !backslash)
                | (word.wrapping_sub(ONES * 0x20) & !word))
                & HIGH;
            if found != 0 {
                self.at += (found.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += 8;
        }
        while let Some(byte) = self.bytes.get(self.at) {
            if matches!(byte, b'"' | b'\\' | 0..0x20) {
                return;
            }
            self.at += 1;
        }
    }

    fn escape(&mut self) -> Result<()> {
        match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => {
                let digits = self.bytes.get(self.at + 2..self.at + 6);
                if !digits.is_some_and(|d| d.iter().all(u8::is_ascii_hexdigit)) {
                    return self.fail("a bad escape");
                }
                self.at += 6;
            }
            _ => return self.fail("a bad escape"),
        }
        Ok(())
    }

    fn number(&mut self) -> Result<()> {
        if self.bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        if self.bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.bytes.get(self.at), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == start { self.fail("a bad number") } else { Ok(()) }
    }

    fn literal(&mut self, word: &str) -> Result<()> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return self.fail("expected a value");
        }
        self.at += word.len();
        Ok(())
    }

    fn expect(&mut self, byte: u8, reason: &'static str) -> Result<()> {
        if self.bytes.get(self.at) != Some(&byte) {
            return self.fail(reason);
        }
        self.at += 1;
        Ok(())
    }

    /// The next byte that is no space, not consumed.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        self.skip_space();
        self.bytes.get(self.at).copied()
    }

    #[inline]
    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.bytes.get(self.at) {
            self.at += 1;
        }
    }

    #[cold]
    fn fail<T>(&self, reason: &'static str) -> Result<T> {
        Err(LookError { at: self.at, reason })
    }
}

/// What is open around a value: a bit for each level, set for an object. Allocates beyond 64 levels only.
#[derive(Default)]
struct Nesting {
    depth: usize,
    bits: u64,
    outer: Vec<u64>,
}

impl Nesting {
    #[inline]
    fn push(&mut self, object: bool) {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.outer.push(self.bits);
        }
        self.depth += 1;
        self.bits = self.bits << 1 | u64::from(object);
    }

    #[inline]
    fn pop(&mut self) {
        self.depth -= 1;
        self.bits >>= 1;
        if self.depth.is_multiple_of(64)
            && let Some(outer) = self.outer.pop()
        {
            self.bits = outer;
        }
    }

    #[inline]
    fn innermost(&self) -> Option<bool> {
        (self.depth > 0).then_some(self.bits & 1 == 1)
    }
}

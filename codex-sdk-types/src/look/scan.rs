//! A JSON tokenizer over a line: checks the whole grammar, builds nothing, never recurses.
#![expect(clippy::inline_always, reason = "the place in the line has to stay in a register")]

use std::str::Utf8Error;

use super::LookError;
use super::block::{self, Blocks};
use super::key::Key;
use super::span::Span;

/// A place in a line. What returns an `Option` fails with `None`, and the scanner keeps where and why.
pub(super) struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    /// In the block that this is at, or in one after it.
    blocks: Blocks<'a>,
    reason: &'static str,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Result<Self, LookError> {
        if bytes.len() > Span::LONGEST {
            return Err(LookError { at: 0, reason: "a line of more than two gigabytes" });
        }
        Ok(Self { bytes, at: 0, blocks: Blocks::new(bytes), reason: "" })
    }

    /// What went wrong.
    pub(super) fn failure(&self) -> LookError {
        LookError { at: self.at, reason: self.reason }
    }

    /// The line as text.
    ///
    /// # Errors
    /// When it is not valid UTF-8.
    #[inline(always)]
    pub(super) fn text(self) -> Result<&'a str, LookError> {
        let invalid = |e: Utf8Error| LookError { at: e.valid_up_to(), reason: "invalid UTF-8" };
        self.blocks.text().map_err(invalid)
    }

    /// Where the next value starts.
    #[inline(always)]
    pub(super) fn position(&mut self) -> usize {
        self.next();
        self.at
    }

    #[inline(always)]
    pub(super) fn since(&self, start: usize) -> Span {
        Span::new(start, self.at, 0)
    }

    /// Whether the next value is an object.
    #[inline(always)]
    pub(super) fn is_object(&mut self) -> bool {
        self.next() == b'{'
    }

    /// Enters an object that probably begins with this text, which is up to the colon of this key.
    #[inline(always)]
    pub(super) fn first_key_perhaps<const N: usize>(
        &mut self,
        text: &[u8; N],
        key: Key,
    ) -> Option<Key> {
        if self.eat(text) { Some(key) } else { self.first_key() }
    }

    /// Goes on after a value of an object, where probably this text comes, which is up to the colon of this key.
    #[inline(always)]
    pub(super) fn next_key_perhaps<const N: usize>(
        &mut self,
        text: &[u8; N],
        key: Key,
    ) -> Option<Key> {
        if self.eat(text) { Some(key) } else { self.next_key() }
    }

    /// Goes past this text if it comes next.
    #[inline(always)]
    fn eat<const N: usize>(&mut self, text: &[u8; N]) -> bool {
        let comes = self.bytes[self.at..].first_chunk() == Some(text);
        if comes {
            self.at += N;
        }
        comes
    }

    /// Enters an object: its first key, or its end.
    #[inline(always)]
    pub(super) fn first_key(&mut self) -> Option<Key> {
        if !self.is_object() {
            return self.fail("expected an object");
        }
        self.at += 1;
        if self.next() == b'}' {
            self.at += 1;
            return Some(Key::End);
        }
        self.key()
    }

    /// Goes on after a value of an object: to the next key, or its end.
    #[inline(always)]
    pub(super) fn next_key(&mut self) -> Option<Key> {
        let next = self.next();
        self.at += 1;
        match next {
            b',' => self.key(),
            b'}' => Some(Key::End),
            _ => {
                self.at -= 1;
                self.fail("expected a comma or the end of an object")
            }
        }
    }

    /// Reads a key and its colon.
    #[inline(never)]
    fn key(&mut self) -> Option<Key> {
        let key = self.skip_key()?;
        let inside = &self.bytes[key.inside()];
        Some(if key.is_escaped() { Key::of(&unescaped_key(inside)) } else { Key::of(inside) })
    }

    #[inline(always)]
    fn skip_key(&mut self) -> Option<Span> {
        if self.next() != b'"' {
            return self.fail("expected a key");
        }
        let key = self.string()?;
        if self.next() != b':' {
            return self.fail("expected a colon");
        }
        self.at += 1;
        Some(key)
    }

    /// Reads past a value of any kind and depth.
    #[inline(always)]
    pub(super) fn value(&mut self) -> Option<Span> {
        if self.byte() == b'"' { self.string() } else { self.other_value() }
    }

    #[inline(never)]
    fn other_value(&mut self) -> Option<Span> {
        let start = self.position();
        match self.byte() {
            b'"' => return self.string(),
            b'{' | b'[' => self.container()?,
            _ => self.scalar()?,
        }
        Some(self.since(start))
    }

    /// Reads the text of a delta, where that is the last of the parameters and only the time follows them; the time, too.
    #[inline(always)]
    pub(super) fn end_of_delta(&mut self) -> Option<(Span, Option<i64>)> {
        if self.byte() != b'"' {
            return None;
        }
        let text = self.string()?;
        let mut time = None;
        if !self.eat(br#"},"emittedAtMs":"#) {
            return None;
        }
        self.integer(&mut time)?;
        (self.eat(b"}") && self.at == self.bytes.len()).then_some((text, time))
    }

    /// Nothing but space may follow.
    pub(super) fn end(&mut self) -> Option<()> {
        self.next();
        if self.at < self.bytes.len() { self.fail("more than one value") } else { Some(()) }
    }

    /// Reads past an object or a list, and all that is in it.
    fn container(&mut self) -> Option<()> {
        let mut open = Nesting::default();
        loop {
            match self.next() {
                b'{' => {
                    self.at += 1;
                    if self.next() != b'}' {
                        open.push(true);
                        self.skip_key()?;
                        continue;
                    }
                    self.at += 1;
                }
                b'[' => {
                    self.at += 1;
                    if self.next() != b']' {
                        open.push(false);
                        continue;
                    }
                    self.at += 1;
                }
                _ => self.scalar()?,
            }
            // A value has ended; so may what it is in.
            loop {
                let Some(in_object) = open.innermost() else { return Some(()) };
                match (self.next(), in_object) {
                    (b',', true) => {
                        self.at += 1;
                        self.skip_key()?;
                        break;
                    }
                    (b',', false) => {
                        self.at += 1;
                        break;
                    }
                    (b'}', true) | (b']', false) => {
                        self.at += 1;
                        open.pop();
                    }
                    _ => return self.fail("expected a comma or an end"),
                }
            }
        }
    }

    /// Reads past a string, a number or a word.
    #[inline(always)]
    fn scalar(&mut self) -> Option<()> {
        match self.next() {
            b'"' => self.string().map(|_| ()),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.literal("true"),
            b'f' => self.literal("false"),
            b'n' => self.literal("null"),
            _ => self.fail("expected a value"),
        }
    }

    /// Reads a string from its opening quote on.
    #[inline(always)]
    fn string(&mut self) -> Option<Span> {
        let start = self.at;
        self.at += 1;
        self.skip_plain();
        if self.byte() != b'"' {
            return self.rest_of_string(start);
        }
        self.at += 1;
        Some(Span::new(start, self.at, Span::TEXT))
    }

    /// Goes on with a string that starts at `start`, from its first escape on.
    #[inline(never)]
    fn rest_of_string(&mut self, start: usize) -> Option<Span> {
        loop {
            if self.at >= self.bytes.len() {
                return self.fail("a string without an end");
            }
            match self.byte() {
                b'"' => {
                    self.at += 1;
                    return Some(Span::new(start, self.at, Span::TEXT | Span::ESCAPED));
                }
                b'\\' => self.escape()?,
                _ => return self.fail("a control character in a string"),
            }
            self.skip_plain();
        }
    }

    /// Goes to the next quote, backslash or control character, or to the end.
    #[inline(always)]
    fn skip_plain(&mut self) {
        loop {
            let offset = self.at - self.blocks.start();
            if offset < block::SIZE {
                let rest = self.blocks.specials() >> offset;
                if rest != 0 {
                    self.at += rest.trailing_zeros() as usize;
                    return;
                }
                self.at = self.blocks.start() + block::SIZE;
            }
            if !self.blocks.advance() {
                self.at = self.bytes.len();
                return;
            }
        }
    }

    fn escape(&mut self) -> Option<()> {
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
        Some(())
    }

    /// Reads a value, and its number into `number` if it is a positive integer of usual size.
    #[inline(always)]
    pub(super) fn integer(&mut self, number: &mut Option<i64>) -> Option<()> {
        *number = None;
        let first = self.next();
        if !first.is_ascii_digit() || first == b'0' {
            return self.value().map(|_| ());
        }
        let start = self.at;
        // Eighteen digits always fit.
        let mut value: i64 = 0;
        for byte in self.bytes[start..].iter().take(18) {
            if !byte.is_ascii_digit() {
                break;
            }
            value = value * 10 + i64::from(byte - b'0');
            self.at += 1;
        }
        if matches!(self.byte(), b'0'..=b'9' | b'.' | b'e' | b'E') {
            self.at = start;
            return self.value().map(|_| ());
        }
        *number = Some(value);
        Some(())
    }

    fn number(&mut self) -> Option<()> {
        let rest = &self.bytes[self.at..];
        let mut at = usize::from(rest[0] == b'-');
        let byte = |at: usize| rest.get(at).copied().unwrap_or(0);
        let digits = |at: &mut usize| {
            let count = rest[*at..].iter().take_while(|b| b.is_ascii_digit()).count();
            *at += count;
            count > 0
        };
        let mut valid = true;
        if byte(at) == b'0' {
            at += 1;
        } else {
            valid = digits(&mut at);
        }
        if byte(at) == b'.' {
            at += 1;
            valid &= digits(&mut at);
        }
        if matches!(byte(at), b'e' | b'E') {
            at += 1 + usize::from(matches!(byte(at + 1), b'+' | b'-'));
            valid &= rest.get(at..).is_some() && digits(&mut at);
        }
        self.at += at;
        if valid { Some(()) } else { self.fail("a bad number") }
    }

    fn literal(&mut self, word: &str) -> Option<()> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return self.fail("expected a value");
        }
        self.at += word.len();
        Some(())
    }

    /// Goes past space; the byte there, not consumed.
    #[inline(always)]
    fn next(&mut self) -> u8 {
        let byte = self.byte();
        if byte > b' ' { byte } else { self.next_after_space() }
    }

    #[cold]
    #[inline(never)]
    fn next_after_space(&mut self) -> u8 {
        while matches!(self.byte(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
        self.byte()
    }

    /// The byte here; zero, which no JSON has outside of strings, at the end.
    #[inline(always)]
    fn byte(&self) -> u8 {
        if self.at < self.bytes.len() { self.bytes[self.at] } else { 0 }
    }

    #[cold]
    fn fail<T>(&mut self, reason: &'static str) -> Option<T> {
        self.reason = reason;
        None
    }
}

/// A key with escapes. One with half a character is none of ours.
#[cold]
#[inline(never)]
fn unescaped_key(inside: &[u8]) -> Vec<u8> {
    let quoted = [b"\"", inside, b"\""].concat();
    serde_json::from_slice::<String>(&quoted).unwrap_or_default().into_bytes()
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

//! A JSON tokenizer over a line: checks the whole grammar, builds nothing, never recurses.
#![expect(clippy::inline_always, reason = "the place in the line has to stay in a register")]

use std::borrow::Cow;
use std::ops::Range;

use super::key::Key;
use super::{LookError, block};

/// A place in a line. What returns an `Option` fails with `None`, and the scanner keeps where and why.
pub(super) struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The specials of the block that starts at `block`, never past `at`.
    block: usize,
    specials: u64,
    reason: &'static str,
}

/// Where a value stands in the line. Empty at the very start, where no value of an object can be: nothing.
///
/// Small, since a look keeps twenty; lines beyond four gigabytes are refused.
#[derive(Clone, Copy, Default)]
pub(super) struct Span {
    start: u32,
    end: u32,
    form: Form,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Form {
    #[default]
    Other,
    Text,
    EscapedText,
}

impl Span {
    #[inline(always)]
    pub(super) fn is_some(self) -> bool {
        self.start != 0
    }

    /// The first of two that is a string.
    #[inline(always)]
    pub(super) fn or(self, other: Self) -> Self {
        if self.form == Form::Other { other } else { self }
    }

    #[inline(always)]
    pub(super) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The JSON.
    #[inline(always)]
    pub(super) fn json(self, text: &str) -> &str {
        &text[self.range()]
    }

    /// What is between the quotes.
    #[inline(always)]
    fn inside(self) -> Range<usize> {
        self.start as usize + 1..self.end as usize - 1
    }

    /// What a string says. None for other values, and where an escape makes half a character.
    #[inline(always)]
    pub(super) fn decode(self, text: &str) -> Option<Cow<'_, str>> {
        match self.form {
            Form::Other => None,
            Form::Text => Some(Cow::Borrowed(&text[self.inside()])),
            Form::EscapedText => unescape(self.json(text)).map(Cow::Owned),
        }
    }
}

#[cold]
#[inline(never)]
fn unescape(json: &str) -> Option<String> {
    serde_json::from_str(json).ok()
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Result<Self, LookError> {
        let bytes = text.as_bytes();
        if u32::try_from(bytes.len()).is_err() {
            return Err(LookError { at: 0, reason: "a line of more than four gigabytes" });
        }
        Ok(Self { bytes, at: 0, block: 0, specials: block::specials(bytes, 0), reason: "" })
    }

    /// What went wrong.
    pub(super) fn failure(&self) -> LookError {
        LookError { at: self.at, reason: self.reason }
    }

    /// Where the next value starts.
    #[inline(always)]
    pub(super) fn position(&mut self) -> usize {
        self.next();
        self.at
    }

    #[inline(always)]
    pub(super) fn since(&self, start: usize) -> Span {
        #[expect(clippy::cast_possible_truncation, reason = "`new` refuses longer lines")]
        Span { start: start as u32, end: self.at as u32, form: Form::Other }
    }

    /// Whether the next value is an object.
    #[inline(always)]
    pub(super) fn is_object(&mut self) -> bool {
        self.next() == b'{'
    }

    /// Enters an object: its first key, if it has one.
    #[inline(always)]
    pub(super) fn first_key(&mut self) -> Option<Option<Key>> {
        if !self.is_object() {
            return self.fail("expected an object");
        }
        self.at += 1;
        if self.next() == b'}' {
            self.at += 1;
            return Some(None);
        }
        self.key().map(Some)
    }

    /// Goes on after a value of an object: the next key, if there is one.
    #[inline(always)]
    pub(super) fn next_key(&mut self) -> Option<Option<Key>> {
        match self.next() {
            b',' => {
                self.at += 1;
                self.key().map(Some)
            }
            b'}' => {
                self.at += 1;
                Some(None)
            }
            _ => self.fail("expected a comma or the end of an object"),
        }
    }

    /// Reads a key and its colon.
    #[inline(always)]
    fn key(&mut self) -> Option<Key> {
        if let Some((key, length)) = Key::at_start(&self.bytes[self.at..]) {
            self.at += length;
            return Some(key);
        }
        self.any_key()
    }

    #[inline(never)]
    fn any_key(&mut self) -> Option<Key> {
        let key = self.skip_key()?;
        let inside = &self.bytes[key.inside()];
        Some(match key.form {
            Form::EscapedText => Key::of(&unescaped_key(inside)),
            _ => Key::of(inside),
        })
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
        match self.next() {
            b'"' => self.string(),
            _ => self.other_value(),
        }
    }

    #[inline(never)]
    fn other_value(&mut self) -> Option<Span> {
        let start = self.at;
        match self.next() {
            b'{' | b'[' => self.container()?,
            _ => self.scalar()?,
        }
        Some(self.since(start))
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
        Some(Span { form: Form::Text, ..self.since(start) })
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
                    return Some(Span { form: Form::EscapedText, ..self.since(start) });
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
            let offset = self.at - self.block;
            if offset < block::SIZE {
                let rest = self.specials >> offset;
                if rest != 0 {
                    self.at += rest.trailing_zeros() as usize;
                    return;
                }
                self.at = self.block + block::SIZE;
            }
            if self.at >= self.bytes.len() {
                self.at = self.bytes.len();
                return;
            }
            self.block = self.at - self.at % block::SIZE;
            self.specials = block::specials(self.bytes, self.block);
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

    /// Reads a value: its number if it is an integer that fits.
    #[inline(always)]
    pub(super) fn integer(&mut self) -> Option<Option<i64>> {
        let first = self.next();
        if !first.is_ascii_digit() || first == b'0' {
            return self.value().map(|_| None);
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
            return self.value().map(|_| None);
        }
        Some(Some(value))
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

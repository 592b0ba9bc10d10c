//! The shallow look at a line that routing needs: what kind of message it is, and what it is about.
//!
//! One pass over the bytes, which also proves that the line is one JSON object; nothing is built but the result. It is a
//! tokenizer, not a search: text inside of strings is never mistaken for structure. It does not recurse, so nesting costs a
//! bit a level. Where a key comes twice the last one counts, as everywhere in JSON. Decoding the parameters is left to
//! [`protocol`](crate::protocol).

mod beginning;
mod block;
mod key;
mod scan;
mod span;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::protocol::incoming_method;
pub use beginning::Beginning;
use key::Key;
use scan::Scanner;
use span::Span;

/// What a message is; told by the fields it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// It has a method and an id: an answer is expected.
    Request,
    /// It has a method and no id.
    Notification,
    /// It has an id and a result.
    Reply,
    /// It has an id and an error.
    ErrorReply,
}

/// The id of a request or a reply.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Id<'a> {
    /// An integer.
    Number(i64),
    /// A string.
    Text(Cow<'a, str>),
    /// Anything else, as JSON. The protocol has no such ids.
    Other(&'a str),
}

/// What routing knows of a line. Ids that are not strings count as absent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Look<'a> {
    /// What it is.
    pub kind: Kind,
    /// The method; empty in a reply. Borrowed from the method table where it is known there.
    pub method: Cow<'static, str>,
    /// The id of a request or a reply.
    pub id: Option<Id<'a>>,
    /// The id's JSON, to be repeated in the answer; empty where there is none.
    pub id_json: &'a str,
    /// Where `params`, `result` or `error` stands in the line; empty where there is none.
    pub body: Range<usize>,
    /// The thread: `params.threadId`, else `params.thread.id`, else the legacy `params.conversationId`.
    pub thread_id: Option<Cow<'a, str>>,
    /// The turn: `params.turnId`, else `params.turn.id`.
    pub turn_id: Option<Cow<'a, str>>,
    /// The turn at the root of a sub-agent's: `params.rootTurnId`, else `params.turn.rootTurnId`.
    pub root_turn_id: Option<Cow<'a, str>>,
    /// The item: `params.itemId`, else `params.item.id`.
    pub item_id: Option<Cow<'a, str>>,
    /// The kind of item: `params.item.type`.
    pub item_type: Option<Cow<'a, str>>,
    /// When the runtime sent it, in milliseconds since the Unix epoch.
    pub emitted_at_ms: Option<i64>,
}

/// A line that is no message: where, and why. Holds none of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct LookError {
    /// The index of the byte at fault.
    pub at: usize,
    /// What is wrong there.
    pub reason: &'static str,
}

impl fmt::Display for LookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.reason, self.at)
    }
}

impl std::error::Error for LookError {}

/// Looks at a line.
///
/// # Errors
/// When it is not valid UTF-8, not one JSON object, or no message.
pub fn look(line: &[u8]) -> Result<Look<'_>, LookError> {
    let mut scanner = Scanner::new(line)?;
    let mut found = Found::default();
    let read = found.read(&mut scanner).and_then(|()| scanner.end());
    let failure = scanner.failure();
    // What is no text is nothing else, wherever reading it ended.
    let text = scanner.text()?;
    match read {
        Some(()) => found.message(text),
        None => Err(failure),
    }
}

/// Where in the line there is what routing needs.
#[derive(Default)]
struct Found {
    method: Span,
    id: Span,
    params: Span,
    result: Span,
    error: Span,
    emitted_at_ms: Option<i64>,
    about: About,
}

/// What the parameters say about where a message belongs.
#[derive(Default)]
struct About {
    thread_id: Span,
    conversation_id: Span,
    turn_id: Span,
    root_turn_id: Span,
    item_id: Span,
    thread: Inner,
    turn: Inner,
    item: Inner,
}

/// What is taken from a thread, a turn or an item in the parameters.
#[derive(Default)]
struct Inner {
    id: Span,
    root: Span,
    kind: Span,
}

// A key that comes twice overwrites, with whatever it has then: so the last one counts. `None` is a failure that the
// scanner remembers.
impl Found {
    #[inline]
    fn read(&mut self, scanner: &mut Scanner<'_>) -> Option<()> {
        let mut key = scanner.first_key_perhaps(br#"{"method":"#, Key::Method)?;
        while key != Key::End {
            key = match key {
                Key::Method => {
                    self.method = scanner.value()?;
                    scanner.next_key_perhaps(br#","params":"#, Key::Params)?
                }
                Key::Params => {
                    if self.params.is_some() {
                        self.about = About::default();
                    }
                    let start = scanner.position();
                    self.about.read(scanner)?;
                    self.params = scanner.since(start);
                    scanner.next_key_perhaps(br#","emittedAtMs":"#, Key::EmittedAtMs)?
                }
                Key::EmittedAtMs => {
                    scanner.integer(&mut self.emitted_at_ms)?;
                    scanner.next_key()?
                }
                _ => {
                    let value = scanner.value()?;
                    match key {
                        Key::Id => self.id = value,
                        Key::Result => self.result = value,
                        Key::Error => self.error = value,
                        _ => {}
                    }
                    scanner.next_key()?
                }
            };
        }
        Some(())
    }

    #[inline]
    fn message(self, text: &str) -> Result<Look<'_>, LookError> {
        let has_id = self.id.is_some() && self.id.json(text) != "null";
        let method = self.method.decode(text);
        // A null error is none, as a writer of optional fields may put it.
        let has_error = self.error.is_some() && self.error.json(text) != "null";
        let (kind, body) = match (&method, has_id) {
            (Some(_), true) => (Kind::Request, self.params),
            (Some(_), false) => (Kind::Notification, self.params),
            (None, true) if has_error => (Kind::ErrorReply, self.error),
            (None, true) if self.result.is_some() => (Kind::Reply, self.result),
            _ => return Err(LookError { at: 0, reason: "neither a request nor a reply" }),
        };
        let About { thread, turn, item, .. } = &self.about;
        let thread_id = self.about.thread_id.or(thread.id).or(self.about.conversation_id);
        let id_json = if has_id { self.id.json(text) } else { "" };
        Ok(Look {
            kind,
            method: method.map_or(Cow::Borrowed(""), interned),
            id: has_id.then(|| self.id(text)),
            id_json,
            body: body.range(),
            thread_id: thread_id.decode(text),
            turn_id: self.about.turn_id.or(turn.id).decode(text),
            root_turn_id: self.about.root_turn_id.or(turn.root).decode(text),
            item_id: self.about.item_id.or(item.id).decode(text),
            item_type: item.kind.decode(text),
            emitted_at_ms: self.emitted_at_ms,
        })
    }

    fn id<'a>(&self, text: &'a str) -> Id<'a> {
        let json = self.id.json(text);
        match json.parse() {
            Ok(number) => Id::Number(number),
            Err(_) => self.id.decode(text).map_or(Id::Other(json), Id::Text),
        }
    }
}

impl About {
    #[inline]
    fn read(&mut self, scanner: &mut Scanner<'_>) -> Option<()> {
        if !scanner.is_object() {
            return scanner.value().map(|_| ());
        }
        let mut key = scanner.first_key_perhaps(br#"{"threadId":"#, Key::ThreadId)?;
        while key != Key::End {
            key = match key {
                Key::ThreadId => {
                    self.thread_id = scanner.value()?;
                    scanner.next_key_perhaps(br#","turnId":"#, Key::TurnId)?
                }
                Key::TurnId => {
                    self.turn_id = scanner.value()?;
                    scanner.next_key_perhaps(br#","itemId":"#, Key::ItemId)?
                }
                Key::ItemId => {
                    self.item_id = scanner.value()?;
                    scanner.next_key_perhaps(br#","delta":"#, Key::Other)?
                }
                _ => {
                    match key {
                        Key::Thread => self.thread.read(scanner)?,
                        Key::Turn => self.turn.read(scanner)?,
                        Key::Item => self.item.read(scanner)?,
                        Key::RootTurnId => self.root_turn_id = scanner.value()?,
                        Key::ConversationId => self.conversation_id = scanner.value()?,
                        _ => _ = scanner.value()?,
                    }
                    scanner.next_key()?
                }
            };
        }
        Some(())
    }
}

impl Inner {
    fn read(&mut self, scanner: &mut Scanner<'_>) -> Option<()> {
        *self = Self::default();
        if !scanner.is_object() {
            return scanner.value().map(|_| ());
        }
        let mut key = scanner.first_key()?;
        while key != Key::End {
            let value = scanner.value()?;
            match key {
                Key::Id => self.id = value,
                Key::RootTurnId => self.root = value,
                Key::Type => self.kind = value,
                _ => {}
            }
            key = scanner.next_key()?;
        }
        Some(())
    }
}

/// The method table's own string where it has the method.
fn interned(method: Cow<'_, str>) -> Cow<'static, str> {
    incoming_method(&method).map_or_else(|| Cow::Owned(method.into_owned()), Cow::Borrowed)
}

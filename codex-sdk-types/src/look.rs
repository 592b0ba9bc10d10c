//! The shallow look at a line that routing needs: what kind of message it is, and what it is about.
//!
//! One pass over the bytes, which also proves that the line is one JSON object; nothing is built but the result. It is a
//! tokenizer, not a search: text inside of strings is never mistaken for structure. It does not recurse, so nesting costs a
//! bit a level. Where a key comes twice the last one counts, as everywhere in JSON. Decoding the parameters is left to
//! [`protocol`](crate::protocol).

mod scan;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::protocol::incoming_method;
use scan::{Scanner, Text};

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
    let text = match std::str::from_utf8(line) {
        Ok(text) => text,
        Err(e) => return Err(LookError { at: e.valid_up_to(), reason: "invalid UTF-8" }),
    };
    let mut scanner = Scanner::new(text);
    let mut top = Top::default();
    let mut params = Params::default();
    scanner.object(|scanner, key| {
        match &*key {
            "method" => top.method = scanner.text()?,
            "id" => (top.id, top.id_range) = id(scanner)?,
            "params" => {
                params = Params::default();
                top.params = Some(params.read(scanner)?);
            }
            "result" => top.result = Some(scanner.value()?),
            // A null error is none, as a writer of optional fields may put it.
            "error" => top.error = Some(scanner.value()?).filter(|range| &text[range.clone()] != "null"),
            "emittedAtMs" => {
                let range = scanner.value()?;
                top.emitted_at_ms = text[range].parse().ok();
            }
            _ => {
                scanner.value()?;
            }
        }
        Ok(())
    })?;
    scanner.end()?;
    top.message(text, params)
}

/// What stands at the top of a message.
#[derive(Default)]
struct Top<'a> {
    method: Option<Text<'a>>,
    id: Option<Id<'a>>,
    id_range: Range<usize>,
    params: Option<Range<usize>>,
    result: Option<Range<usize>>,
    error: Option<Range<usize>>,
    emitted_at_ms: Option<i64>,
}

impl<'a> Top<'a> {
    fn message(self, text: &'a str, params: Params<'a>) -> Result<Look<'a>, LookError> {
        let (kind, body) = match (&self.method, &self.id, self.result, self.error) {
            (Some(_), Some(_), ..) => (Kind::Request, self.params),
            (Some(_), None, ..) => (Kind::Notification, self.params),
            (None, Some(_), _, Some(error)) => (Kind::ErrorReply, Some(error)),
            (None, Some(_), Some(result), None) => (Kind::Reply, Some(result)),
            _ => return Err(LookError { at: 0, reason: "neither a request nor a reply" }),
        };
        let method = self.method.map(Cow::from).unwrap_or_default();
        let known = incoming_method(&method).map(Cow::Borrowed);
        Ok(Look {
            kind,
            method: known.unwrap_or_else(|| Cow::Owned(method.into_owned())),
            id: self.id,
            id_json: &text[self.id_range],
            body: body.unwrap_or_default(),
            thread_id: cow(params.thread_id.or(params.thread).or(params.conversation_id)),
            turn_id: cow(params.turn_id.or(params.turn.id)),
            root_turn_id: cow(params.root_turn_id.or(params.turn.root)),
            item_id: cow(params.item_id.or(params.item.id)),
            item_type: cow(params.item.kind),
            emitted_at_ms: self.emitted_at_ms,
        })
    }
}

/// What the parameters say about where a message belongs.
#[derive(Default)]
struct Params<'a> {
    thread_id: Option<Text<'a>>,
    conversation_id: Option<Text<'a>>,
    turn_id: Option<Text<'a>>,
    root_turn_id: Option<Text<'a>>,
    item_id: Option<Text<'a>>,
    thread: Option<Text<'a>>,
    turn: Inner<'a>,
    item: Inner<'a>,
}

impl<'a> Params<'a> {
    fn read(&mut self, scanner: &mut Scanner<'a>) -> Result<Range<usize>, LookError> {
        if !scanner.is_object() {
            return scanner.value();
        }
        scanner.object(|scanner, key| {
            match &*key {
                "threadId" => self.thread_id = scanner.text()?,
                "turnId" => self.turn_id = scanner.text()?,
                "itemId" => self.item_id = scanner.text()?,
                "rootTurnId" => self.root_turn_id = scanner.text()?,
                "conversationId" => self.conversation_id = scanner.text()?,
                "thread" => self.thread = Inner::read(scanner)?.id,
                "turn" => self.turn = Inner::read(scanner)?,
                "item" => self.item = Inner::read(scanner)?,
                _ => {
                    scanner.value()?;
                }
            }
            Ok(())
        })
    }
}

/// What is taken from a thread, a turn or an item in the parameters.
#[derive(Default)]
struct Inner<'a> {
    id: Option<Text<'a>>,
    root: Option<Text<'a>>,
    kind: Option<Text<'a>>,
}

impl<'a> Inner<'a> {
    fn read(scanner: &mut Scanner<'a>) -> Result<Self, LookError> {
        let mut inner = Self::default();
        if !scanner.is_object() {
            scanner.value()?;
            return Ok(inner);
        }
        scanner.object(|scanner, key| {
            match &*key {
                "id" => inner.id = scanner.text()?,
                "rootTurnId" => inner.root = scanner.text()?,
                "type" => inner.kind = scanner.text()?,
                _ => {
                    scanner.value()?;
                }
            }
            Ok(())
        })?;
        Ok(inner)
    }
}

fn id<'a>(scanner: &mut Scanner<'a>) -> Result<(Option<Id<'a>>, Range<usize>), LookError> {
    let start = scanner.position();
    if let Some(text) = scanner.text()? {
        return Ok((Some(Id::Text(text.into())), scanner.since(start)));
    }
    let range = scanner.since(start);
    let json = scanner.slice(range.clone());
    Ok(match json {
        "null" => (None, 0..0),
        _ => (Some(json.parse().map_or(Id::Other(json), Id::Number)), range),
    })
}

fn cow(text: Option<Text<'_>>) -> Option<Cow<'_, str>> {
    text.map(Cow::from)
}

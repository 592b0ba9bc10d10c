//! The frames and their text. `npm/src/internal/frames.ts` is the other half: the two are changed together.
//!
//! A frame is an array that starts with its kind:
//!
//! | frame | contents |
//! |---|---|
//! | events | `0, reader, params[], meta[], methods[], contexts[], end, extras[]` |
//! | reply, failure | `1, call, value` and `2, call, error` |
//! | ask; its withdrawal, or what was thrown is forgotten | `3, ask, handler, request`; `4, ask` |
//! | log | `5, level, message, fields` |
//! | turn over | `6, handle` |
//! | handler forgotten | `7, handler` |
//! | items of any other kind | `8, reader, items[], end` |
//! | what was on its way to a reader was nothing | `9, reader` |
//! | a handler of questions returned what is no answer | `10, method, error` |
//!
//! Of an event only its parameters cross as they are. What repeats from one to the next is said once a batch: `meta`
//! has four numbers an event (what to add to `seq`, what to add to `emittedAtMs` or null, the index of the method, the
//! index of the context), a context is three ids, and `extras` has `index, {coalesced?, request?}` for the few events
//! that have more. `end` is 0 (more may come), 1 (ended) or an error.

use std::io::Write as _;
use std::sync::Arc;

use codex_sdk_core::Event;
use serde::Serialize;

/// A frame that is handed over before any event. Values are JSON text already.
pub(crate) enum Frame<'a> {
    Reply { call: u32, value: &'a str },
    Failure { call: u32, error: &'a str },
    Ask { ask: u32, handler: u32, request: &'a str },
    Withdrawn { ask: u32 },
    Log { level: &'a str, message: &'a str, fields: &'a str },
    TurnOver { handle: u32 },
    Forgotten { handler: u32 },
    Nothing { reader: u32 },
    Misfit { method: &'a str, error: &'a str },
}

impl Frame<'_> {
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        // Writing to memory cannot fail.
        let _ = match self {
            Self::Reply { call, value } => write!(out, "[1,{call},{value}]"),
            Self::Failure { call, error } => write!(out, "[2,{call},{error}]"),
            Self::Ask { ask, handler, request } => write!(out, "[3,{ask},{handler},{request}]"),
            Self::Withdrawn { ask } => write!(out, "[4,{ask}]"),
            Self::Log { level, message, fields } => {
                write!(out, "[5,\"{level}\",{message},{fields}]")
            }
            Self::TurnOver { handle } => write!(out, "[6,{handle}]"),
            Self::Forgotten { handler } => write!(out, "[7,{handler}]"),
            Self::Nothing { reader } => write!(out, "[9,{reader}]"),
            Self::Misfit { method, error } => write!(out, "[10,{method},{error}]"),
        };
    }
}

/// Whether more may come after a frame.
pub(super) enum End {
    Open,
    Ended,
    /// The JSON text of the error.
    Failed(String),
}

impl End {
    pub(super) fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }

    fn text(&self) -> &str {
        match self {
            Self::Open => "0",
            Self::Ended => "1",
            Self::Failed(error) => error,
        }
    }
}

/// Writes a frame of events.
pub(super) fn events(out: &mut Vec<u8>, reader: u32, events: &[Event], end: &End) {
    let mut meta = Meta::default();
    out.extend_from_slice(b"[0,");
    number(out, reader);
    out.extend_from_slice(b",[");
    for (index, event) in events.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        out.extend_from_slice(event.params_json());
        meta.note(index, event);
    }
    out.extend_from_slice(b"],[");
    out.extend_from_slice(&meta.numbers);
    out.extend_from_slice(b"],");
    json(out, &meta.methods);
    out.push(b',');
    json(out, &meta.contexts);
    out.push(b',');
    out.extend_from_slice(end.text().as_bytes());
    out.extend_from_slice(b",[");
    out.extend_from_slice(&meta.extras);
    out.extend_from_slice(b"]]");
}

/// The text of a frame of events that go elsewhere than to a reader.
pub(crate) fn event_text(events: &[Event]) -> String {
    let mut out = Vec::new();
    self::events(&mut out, 0, events, &End::Open);
    // What is no UTF-8 cannot be shown to JavaScript; the rest can.
    String::from_utf8(out)
        .unwrap_or_else(|broken| String::from_utf8_lossy(broken.as_bytes()).into_owned())
}

/// Writes a frame of other items, which are JSON text already.
pub(super) fn items(out: &mut Vec<u8>, reader: u32, items: &[String], end: &End) {
    out.extend_from_slice(b"[8,");
    number(out, reader);
    out.extend_from_slice(b",[");
    out.extend_from_slice(items.join(",").as_bytes());
    out.extend_from_slice(b"],");
    out.extend_from_slice(end.text().as_bytes());
    out.push(b']');
}

/// What is said of the events of a batch beside their parameters.
#[derive(Default)]
struct Meta<'a> {
    seq: u64,
    emitted_at_ms: i64,
    numbers: Vec<u8>,
    methods: Vec<&'a str>,
    contexts: Vec<Option<&'a Arc<str>>>,
    extras: Vec<u8>,
}

#[derive(Serialize)]
struct Extra<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    coalesced: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<&'a codex_sdk_core::PendingRequest>,
}

impl<'a> Meta<'a> {
    fn note(&mut self, index: usize, event: &'a Event) {
        let method = self.method(event.method());
        let context = self.context(event);
        let out = &mut self.numbers;
        if index > 0 {
            out.push(b',');
        }
        // Streams are in order; were one not, the difference would still be right, as a number below zero.
        number(out, event.seq.cast_signed().wrapping_sub(self.seq.cast_signed()));
        out.push(b',');
        self.seq = event.seq;
        match event.emitted_at_ms {
            Some(at) => {
                number(out, at.wrapping_sub(self.emitted_at_ms));
                self.emitted_at_ms = at;
            }
            None => out.extend_from_slice(b"null"),
        }
        out.push(b',');
        number(out, method);
        out.push(b',');
        number(out, context);
        if event.coalesced.is_some() || event.request.is_some() {
            if !self.extras.is_empty() {
                self.extras.push(b',');
            }
            number(&mut self.extras, index);
            self.extras.push(b',');
            let extra = Extra { coalesced: event.coalesced, request: event.request.as_deref() };
            json(&mut self.extras, &extra);
        }
    }

    fn method(&mut self, method: &'a str) -> usize {
        if let Some(index) = self.methods.iter().rposition(|known| *known == method) {
            return index;
        }
        self.methods.push(method);
        self.methods.len() - 1
    }

    fn context(&mut self, event: &'a Event) -> usize {
        let ids = [&event.conversation_id, &event.root_conversation_id, &event.turn_id];
        let same = |known: &[Option<&'a Arc<str>>]| {
            std::iter::zip(known, ids).all(|(known, id)| match (known, id) {
                (Some(known), Some(id)) => Arc::ptr_eq(known, id) || **known == *id,
                (None, None) => true,
                _ => false,
            })
        };
        if let Some(index) = self.contexts.chunks_exact(3).rposition(same) {
            return index;
        }
        self.contexts.extend(ids.map(Option::as_ref));
        self.contexts.len() / 3 - 1
    }
}

fn number(out: &mut Vec<u8>, number: impl Serialize) {
    json(out, &number);
}

/// Writing JSON to memory fails only for what has no form in JSON, which none of the above is.
fn json(out: &mut Vec<u8>, value: &impl Serialize) {
    let before = out.len();
    if let Err(error) = serde_json::to_writer(&mut *out, value) {
        tracing::error!(%error, "a part of a batch has no form in JSON");
        out.truncate(before);
        out.extend_from_slice(b"null");
    }
}

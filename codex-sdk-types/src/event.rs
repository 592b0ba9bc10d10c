//! An event as it is handed on: the runtime's line, untouched, plus what routing knows about it.
//!
//! Decoding the parameters is left to whoever consumes the event; queues and filters never look inside.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::request::PendingRequest;
use crate::turn_result::TurnResult;

/// One event of a connection: a notification or a question of the runtime, or one of our own (`sdk/…`).
///
/// Cloning is cheap: the bytes are shared.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    /// Counts what the connection received, from 1. Gaps mean that a filter or a limit left something out.
    pub seq: u64,
    /// When the runtime sent it, in milliseconds since the Unix epoch, where it says so.
    pub emitted_at_ms: Option<i64>,
    /// The conversation (the runtime's thread) that it is about.
    pub conversation_id: Option<Arc<str>>,
    /// The conversation of the application at the root: for a sub-agent's event another than `conversation_id`.
    pub root_conversation_id: Option<Arc<str>>,
    /// The turn that it is about.
    pub turn_id: Option<Arc<str>>,
    /// How many deltas were joined into this one, where any were.
    pub coalesced: Option<u32>,
    /// The question that waits for an answer, where the event is one.
    pub request: Option<Arc<PendingRequest>>,
    /// The result, where the event is `sdk/turnEnded`.
    pub turn_result: Option<Arc<TurnResult>>,
    method: Cow<'static, str>,
    line: Bytes,
    params: Range<usize>,
}

impl Event {
    /// An event over a whole JSON line, of which `params` is the byte range of the parameters (empty when it has none).
    pub fn new(seq: u64, method: Cow<'static, str>, line: Bytes, params: Range<usize>) -> Self {
        debug_assert!(params.start <= params.end && params.end <= line.len());
        Self {
            seq,
            emitted_at_ms: None,
            conversation_id: None,
            root_conversation_id: None,
            turn_id: None,
            coalesced: None,
            request: None,
            turn_result: None,
            method,
            line,
            params,
        }
    }

    /// An event of our own, whose line is made here from `params`.
    ///
    /// # Errors
    /// When `params` cannot be written as JSON.
    pub fn sdk(
        seq: u64,
        method: &'static str,
        params: &impl Serialize,
    ) -> serde_json::Result<Self> {
        let mut line = format!("{{\"method\":\"{method}\",\"params\":").into_bytes();
        let start = line.len();
        serde_json::to_writer(&mut line, params)?;
        let params = start..line.len();
        line.push(b'}');
        Ok(Self::new(seq, Cow::Borrowed(method), line.into(), params))
    }

    /// The same event over another line, of which `params` is the byte range of the parameters: how deltas are joined.
    #[must_use]
    pub fn with_line(&self, line: Bytes, params: Range<usize>) -> Self {
        Self {
            seq: self.seq,
            emitted_at_ms: self.emitted_at_ms,
            conversation_id: self.conversation_id.clone(),
            root_conversation_id: self.root_conversation_id.clone(),
            turn_id: self.turn_id.clone(),
            coalesced: self.coalesced,
            request: self.request.clone(),
            turn_result: self.turn_result.clone(),
            ..Self::new(self.seq, self.method.clone(), line, params)
        }
    }

    /// The method, such as `item/completed`.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The parameters' JSON text, byte for byte as the runtime wrote it; `null` when there are none.
    pub fn params_json(&self) -> &[u8] {
        if self.params.is_empty() { b"null" } else { &self.line[self.params.clone()] }
    }

    /// Where in the line the parameters are; empty when there are none.
    pub fn params_range(&self) -> Range<usize> {
        self.params.clone()
    }

    /// The whole line as the runtime wrote it (a joined event's line is made by us).
    /// Whoever keeps it keeps next to nothing else alive.
    pub fn line(&self) -> &Bytes {
        &self.line
    }

    /// Decodes the parameters.
    ///
    /// # Errors
    /// When the parameters do not fit `T`.
    pub fn params<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_slice(self.params_json())
    }
}

/// Names and sizes only: what an agent says or reads never reaches a `Debug` output.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("seq", &self.seq)
            .field("method", &self.method)
            .field("conversation_id", &self.conversation_id)
            .field("turn_id", &self.turn_id)
            .field("coalesced", &self.coalesced)
            .field("bytes", &self.line.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_of_our_own_is_a_line_like_the_runtimes() {
        let event = Event::sdk(3, "sdk/warning", &serde_json::json!({"message": "m"})).unwrap();
        assert_eq!(event.line(), &br#"{"method":"sdk/warning","params":{"message":"m"}}"#[..]);
        assert_eq!(event.params_json(), br#"{"message":"m"}"#);
        assert_eq!((event.seq, event.method()), (3, "sdk/warning"));
    }

    #[test]
    fn another_line_leaves_what_routing_knows() {
        let mut event = Event::sdk(3, "m", &1).unwrap();
        event.turn_id = Some("t".into());
        event.coalesced = Some(2);
        let other = event.with_line("[2]".into(), 1..2);
        assert_eq!((other.seq, other.method(), other.coalesced), (3, "m", Some(2)));
        assert_eq!((other.turn_id.as_deref(), other.params_json()), (Some("t"), &b"2"[..]));
    }
}

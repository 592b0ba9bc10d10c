//! A notification before it is an event: looked at, with its place, and borrowed from what was read. Most of what comes
//! is put down in batches in this form, and becomes an event only where it is read.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::{Deref, Range};
use std::sync::Arc;

use bytes::Bytes;
use codex_sdk_types::Event;

/// A line up to this size is put down among its neighbours; a longer one has an allocation of its own, which its readers
/// share.
pub(crate) const SHORT_BYTES: usize = 1024;

/// A line of this size is handed on in the buffer that it was read into, where it is most of what is there; others are
/// copied out of it, so that nobody who keeps one keeps much else.
const COPY_BELOW_BYTES: usize = 1024 * 1024;

/// One line, without its newline, in the buffer that it was read into.
#[derive(Clone, Copy)]
pub(crate) struct Line<'a> {
    within: &'a Bytes,
    line: &'a [u8],
}

/// Whose an event is: the same for all of a turn, so it is put together once.
#[derive(Debug, Default, Clone)]
pub(crate) struct Origin {
    /// The conversation.
    pub(crate) conversation: Option<Arc<str>>,
    /// The conversation at the root.
    pub(crate) root: Option<Arc<str>>,
    /// The turn.
    pub(crate) turn: Option<Arc<str>>,
}

/// A notification, for the time that it is routed.
pub(crate) struct Message<'a> {
    pub(crate) seq: u64,
    pub(crate) method: Cow<'static, str>,
    pub(crate) emitted_at_ms: Option<i64>,
    pub(crate) origin: &'a Arc<Origin>,
    line: Line<'a>,
    params: Range<usize>,
    /// A long line in an allocation of its own, as soon as somebody wants it.
    own_line: OnceCell<Bytes>,
}

impl<'a> Line<'a> {
    /// A line that is alone.
    pub(crate) fn alone(line: &'a Bytes) -> Self {
        Self { within: line, line }
    }

    /// A part of what was read.
    pub(crate) fn of(within: &'a Bytes, range: Range<usize>) -> Self {
        Self { within, line: &within[range] }
    }

    /// The line for itself, to be kept.
    pub(crate) fn to_bytes(self) -> Bytes {
        let (length, all) = (self.line.len(), self.within.len());
        if length == all || (length >= COPY_BELOW_BYTES && length > all / 2) {
            return self.within.slice_ref(self.line);
        }
        Bytes::copy_from_slice(self.line)
    }

    /// The line's bytes, for as long as the buffer is there.
    pub(crate) fn bytes(self) -> &'a [u8] {
        self.line
    }
}

impl Deref for Line<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.line
    }
}

impl Origin {
    /// The conversation at the root: where nothing says so, it is the conversation itself.
    pub(crate) fn root(&self) -> Option<&str> {
        self.root.as_deref().or(self.conversation.as_deref())
    }

    /// Says of an event that it is from here.
    pub(super) fn put_on(&self, event: &mut Event) {
        event.conversation_id.clone_from(&self.conversation);
        event.root_conversation_id.clone_from(&self.root);
        event.turn_id.clone_from(&self.turn);
    }
}

impl From<&Event> for Origin {
    fn from(event: &Event) -> Self {
        Self {
            conversation: event.conversation_id.clone(),
            root: event.root_conversation_id.clone(),
            turn: event.turn_id.clone(),
        }
    }
}

impl<'a> Message<'a> {
    /// What the runtime says in `line`, whose parameters are at `params` (empty when it has none).
    pub(crate) fn new(
        seq: u64,
        method: Cow<'static, str>,
        emitted_at_ms: Option<i64>,
        origin: &'a Arc<Origin>,
        line: Line<'a>,
        params: Range<usize>,
    ) -> Self {
        Self { seq, method, emitted_at_ms, origin, line, params, own_line: OnceCell::new() }
    }

    /// The parameters' JSON text; `null` when there are none.
    pub(crate) fn params_json(&self) -> &'a [u8] {
        if self.params.is_empty() { b"null" } else { &self.line.bytes()[self.params.clone()] }
    }

    /// Where in the line they are.
    pub(super) fn params_range(&self) -> Range<usize> {
        self.params.clone()
    }

    /// The whole line.
    pub(super) fn line(&self) -> &'a [u8] {
        self.line.bytes()
    }

    /// The event, over a line that is an allocation of its own; of a long one all events of this message share it.
    pub(crate) fn to_event(&self) -> Event {
        let line = if self.line.len() <= SHORT_BYTES {
            Bytes::copy_from_slice(&self.line)
        } else {
            self.own_line.get_or_init(|| self.line.to_bytes()).clone()
        };
        let mut event = Event::new(self.seq, self.method.clone(), line, self.params.clone());
        event.emitted_at_ms = self.emitted_at_ms;
        self.origin.put_on(&mut event);
        event
    }
}

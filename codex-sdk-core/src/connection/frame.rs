//! One line of the runtime, looked at just closely enough to know where it goes.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;
use std::ops::Range;

/// What kind of message a line is, decided by which fields it has.
pub(crate) enum Frame<'a> {
    /// Something happened.
    Notification(Notice<'a>),
    /// The runtime asks something, under this id of its own.
    Request(&'a RawValue, Notice<'a>),
    /// The reply to our request of this id: where in the line its result is.
    Reply(u64, Range<usize>),
    /// The refusal of our request of this id: where in the line its error is.
    Refusal(u64, Range<usize>),
}

/// Of a notification or a request, what routing needs.
pub(crate) struct Notice<'a> {
    pub(crate) method: Cow<'a, str>,
    pub(crate) params: Range<usize>,
    pub(crate) emitted_at_ms: Option<i64>,
    pub(crate) thread_id: Option<Cow<'a, str>>,
    pub(crate) turn_id: Option<Cow<'a, str>>,
    pub(crate) root_turn_id: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    method: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    params: Option<&'a RawValue>,
    #[serde(borrow, default)]
    result: Option<&'a RawValue>,
    #[serde(borrow, default)]
    error: Option<&'a RawValue>,
    #[serde(default)]
    emitted_at_ms: Option<i64>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
struct Ids<'a> {
    #[serde(borrow, default)]
    thread_id: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    conversation_id: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    turn_id: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    thread: Option<Named<'a>>,
    #[serde(borrow, default)]
    turn: Option<Named<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named<'a> {
    #[serde(borrow, default)]
    id: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    root_turn_id: Option<Cow<'a, str>>,
}

impl<'a> Frame<'a> {
    /// Looks at a line. `None`: it is no message that we know the form of.
    pub(crate) fn of(line: &'a [u8]) -> Option<Self> {
        let envelope: Envelope<'a> = serde_json::from_slice(line).ok()?;
        let range = |raw: &RawValue| {
            let start = raw.get().as_ptr() as usize - line.as_ptr() as usize;
            start..start + raw.get().len()
        };
        let ours = |id: Option<&RawValue>| id.and_then(|id| id.get().parse().ok());
        let Some(method) = envelope.method else {
            let id = ours(envelope.id)?;
            return match (envelope.error, envelope.result) {
                (Some(error), _) => Some(Self::Refusal(id, range(error))),
                (None, Some(result)) => Some(Self::Reply(id, range(result))),
                (None, None) => None,
            };
        };
        let ids: Ids<'a> = envelope
            .params
            .and_then(|params| serde_json::from_str(params.get()).ok())
            .unwrap_or_default();
        let (thread, turn) = (ids.thread.and_then(|thread| thread.id), ids.turn);
        let (turn, root_turn_id) = turn.map_or((None, None), |turn| (turn.id, turn.root_turn_id));
        let notice = Notice {
            method,
            params: envelope.params.map_or(0..0, range),
            emitted_at_ms: envelope.emitted_at_ms,
            thread_id: ids.thread_id.or(ids.conversation_id).or(thread),
            turn_id: ids.turn_id.or(turn),
            root_turn_id,
        };
        Some(match envelope.id {
            Some(id) => Self::Request(id, notice),
            None => Self::Notification(notice),
        })
    }
}

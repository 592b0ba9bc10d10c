//! What kind of message a line is, and whose: the shallow look, in the terms of routing.

use std::ops::Range;

use codex_sdk_types::look::{Id, Kind, Look, LookError, look};

/// A line that was looked at.
pub(super) enum Frame<'a> {
    /// Something happened.
    Notification(Look<'a>),
    /// The runtime asks something, under an id of its own.
    Request(Look<'a>),
    /// The reply to our request of this id: where in the line its result is.
    Reply(u64, Range<usize>),
    /// The refusal of our request of this id: where in the line its error is.
    Refusal(u64, Range<usize>),
    /// A reply to something that we never asked.
    Stranger,
}

impl<'a> Frame<'a> {
    pub(super) fn of(line: &'a [u8]) -> Result<Self, LookError> {
        let look = look(line)?;
        Ok(match (look.kind, ours(look.id.as_ref())) {
            (Kind::Notification, _) => Self::Notification(look),
            (Kind::Request, _) => Self::Request(look),
            (Kind::Reply, Some(id)) => Self::Reply(id, look.body),
            (Kind::ErrorReply, Some(id)) => Self::Refusal(id, look.body),
            _ => Self::Stranger,
        })
    }
}

/// Our ids are whole numbers from 0.
fn ours(id: Option<&Id<'_>>) -> Option<u64> {
    match id {
        Some(Id::Number(id)) => u64::try_from(*id).ok(),
        _ => None,
    }
}

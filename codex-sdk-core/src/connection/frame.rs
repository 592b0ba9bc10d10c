//! What kind of message a line is, and whose: the shallow look, in the terms of routing. What is left of a line that is no
//! message, when it was to be a reply.

use std::cell::Cell;
use std::fmt;
use std::ops::Range;

use codex_sdk_types::look::{Id, Kind, Look, LookError, look};
use serde::Deserializer as _;
use serde::de::{IgnoredAny, MapAccess, Visitor};

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

/// Which request a line was to answer that is no message. The runtime writes the id first, so it is there before most faults.
pub(super) fn broken_reply(line: &[u8]) -> Option<u64> {
    let head = Head::default();
    // How it goes wrong is for others to say.
    let _ = serde_json::Deserializer::from_slice(line).deserialize_map(&head);
    head.id.get().filter(|_| !head.asks.get())
}

/// The keys of a line up to its fault.
#[derive(Default)]
struct Head {
    id: Cell<Option<u64>>,
    /// It has a method, so it is no reply.
    asks: Cell<bool>,
}

impl<'de> Visitor<'de> for &Head {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == "id" {
                self.id.set(Some(map.next_value()?));
            } else {
                self.asks.set(self.asks.get() || key == "method");
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

//! The table of open questions. The connection task alone changes it; anyone may read it.

use std::sync::Arc;

use codex_sdk_types::request::{Answer, PendingRequest, SettledBy, SettledHow};
use serde_json::value::RawValue;
use tokio_util::sync::CancellationToken;

/// A question that waits for its answer.
#[derive(Debug)]
pub(crate) struct OpenRequest {
    pub(crate) request: Arc<PendingRequest>,
    /// The runtime's id: unique among what is open on this connection, and nowhere else.
    pub(crate) wire_id: Box<RawValue>,
    /// Tells whoever is working on the answer to stop.
    pub(crate) signal: CancellationToken,
}

/// How a question is to be settled.
#[derive(Debug)]
pub(crate) struct Settlement {
    pub(crate) answer: Answer,
    pub(crate) how: SettledHow,
    pub(crate) by: SettledBy,
    /// Why the handler that was asked has no answer, where it failed.
    pub(crate) failure: Option<String>,
}

/// The open questions of one connection, in the order in which they came.
#[derive(Debug, Default)]
pub(crate) struct Desk(Vec<OpenRequest>);

impl Desk {
    /// Takes a question in. `None`: the runtime has resent one that is open already, which is not asked twice.
    pub(crate) fn open(&mut self, open: OpenRequest) -> Option<&OpenRequest> {
        let known = self.0.iter().any(|other| other.wire_id.get() == open.wire_id.get());
        if known {
            return None;
        }
        self.0.push(open);
        self.0.last()
    }

    /// Takes a question out by our id, so that it is settled once. `None`: it is settled already.
    pub(crate) fn take(&mut self, id: &str) -> Option<OpenRequest> {
        let at = self.0.iter().position(|open| *open.request.id == *id)?;
        Some(self.0.remove(at))
    }

    /// Takes a question out by the runtime's id.
    pub(crate) fn take_by_wire_id(&mut self, wire_id: &RawValue) -> Option<OpenRequest> {
        let at = self.0.iter().position(|open| open.wire_id.get() == wire_id.get())?;
        Some(self.0.remove(at))
    }

    /// Takes out what belongs to a turn.
    pub(crate) fn take_of_turn(&mut self, conversation: &str, turn: &str) -> Vec<OpenRequest> {
        let of = |id: &Option<Arc<str>>, wanted: &str| id.as_deref() == Some(wanted);
        self.0
            .extract_if(.., |open| {
                of(&open.request.conversation_id, conversation) && of(&open.request.turn_id, turn)
            })
            .collect()
    }

    /// Takes out everything.
    pub(crate) fn take_all(&mut self) -> Vec<OpenRequest> {
        std::mem::take(&mut self.0)
    }

    /// The open questions.
    pub(crate) fn requests(&self) -> impl Iterator<Item = &Arc<PendingRequest>> {
        self.0.iter().map(|open| &open.request)
    }
}

//! What the connection task says no with.

use std::time::Duration;

use crate::error::Error;

/// The error of every call on a client that was closed.
pub(crate) fn closed() -> Error {
    Error::session("the client is closed: build another one").with_reason("CLOSED")
}

/// The error of a request that its runtime has not read, and so has certainly done nothing.
pub(super) fn not_sent(why: &str) -> Error {
    Error::connection(format!("the request did not reach the runtime: {why}"))
        .with_reason(NOT_SENT)
        .retryable()
}

/// The reason of that error.
pub(crate) const NOT_SENT: &str = "NOT_SENT";

pub(super) fn settled_already(id: &str) -> Error {
    Error::session(format!("the question {id} is settled already, or was never asked"))
        .with_reason("REQUEST_SETTLED")
        .detail("requestId", id)
}

pub(crate) fn turn_active(conversation: &str) -> Error {
    Error::session(format!(
        "the conversation {conversation} has a turn that goes on: wait for its end, interrupt it, or say with ifBusy \
         whether this one is to queue or to steer"
    ))
    .with_reason("TURN_ACTIVE")
    .detail("conversationId", conversation)
}

pub(crate) fn conversation_closed(conversation: &str) -> Error {
    Error::session(format!("the conversation {conversation} is closed: resume it to go on"))
        .with_reason("CLOSED")
        .detail("conversationId", conversation)
}

/// The error of a call whose reply did not come in time.
pub(crate) fn too_late(method: &str, limit: Duration) -> Error {
    Error::timeout(format!(
        "the runtime did not reply to {method} within {limit:?}: it may still do what was asked; if it needs longer, \
         raise the call's timeoutMs, or requestTimeoutMs for all calls"
    ))
    .detail("method", method)
    .detail("timeoutMs", u64::try_from(limit.as_millis()).unwrap_or(u64::MAX))
}

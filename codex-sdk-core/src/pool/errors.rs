//! What the pool says no with.

use std::time::Duration;

use codex_sdk_types::options::PoolOptions;

use super::policy::Refusal;
use crate::error::Error;

pub(super) fn refused(refusal: Refusal, options: &PoolOptions) -> Error {
    let error = match refusal {
        Refusal::Full => Error::pool(format!(
            "the pool is full ({} runtimes of {} conversations each), and {} callers wait already: try again later, or \
             raise maxSize, maxConversationsPerClient or maxWaiting",
            options.max_size, options.max_conversations_per_client, options.max_waiting
        ))
        .with_reason("FULL")
        .retryable(),
        Refusal::Stuck => Error::pool(format!(
            "the runtime of this lease has {} conversations open, and every one of its leases would wait for room that \
             only they could make: close a conversation, use another lease, or raise maxConversationsPerClient",
            options.max_conversations_per_client
        ))
        .with_reason("FULL"),
        Refusal::Closed => return closed(),
        Refusal::Released => return released(),
        Refusal::Lost => return lost(),
    };
    error
        .detail("maxSize", options.max_size)
        .detail("maxConversationsPerClient", options.max_conversations_per_client)
        .detail("maxWaiting", options.max_waiting)
}

pub(super) fn closed() -> Error {
    Error::pool("the pool is closed: make another one").with_reason("CLOSED")
}

pub(super) fn released() -> Error {
    Error::pool("the lease was released: acquire another one").with_reason("RELEASED")
}

pub(super) fn lost() -> Error {
    Error::pool("the runtime of this lease has ended: release the lease and acquire another one")
        .with_reason("LOST")
}

pub(super) fn foreign() -> Error {
    Error::pool("the lease is another pool's: release it there, or close it")
        .with_reason("NOT_FOUND")
}

pub(super) fn too_late(limit: Duration) -> Error {
    Error::pool(format!(
        "the pool had no lease to give within {limit:?}: release leases sooner, or raise maxSize, \
         maxConversationsPerClient or acquireTimeoutMs"
    ))
    .with_reason("ACQUIRE_TIMEOUT")
    .detail("timeoutMs", u64::try_from(limit.as_millis()).unwrap_or(u64::MAX))
    .retryable()
}

pub(super) fn in_use(conversation: &str) -> Error {
    Error::session(format!(
        "the conversation {conversation} is open in a lease of this pool: close it there first"
    ))
    .with_reason("IN_USE")
    .detail("conversationId", conversation)
}

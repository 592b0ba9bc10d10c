//! The spans of this crate, by their stable names. Whoever collects traces may rely on these names and fields.
//!
//! | span | level | fields |
//! |---|---|---|
//! | `codex.client` | info | `client.id`: counts the clients of this process |
//! | `codex.pool` | info | |
//! | `codex.connection` | info | `connection.epoch`, `runtime.version`, `runtime.pid` |
//! | `codex.conversation` | info | `conversation.id` |
//! | `codex.turn` | info | `turn.id`, once it is known |
//! | `codex.request` | debug | `rpc.method`, `rpc.id` |
//!
//! None of them, and no record at `info` or above, holds what a user or an agent said, a file's content, or a secret.

use std::sync::atomic::{AtomicU64, Ordering};

use codex_sdk_types::RuntimeInfo;
use tracing::{Span, debug_span, field, info_span};

/// The span of a new client, and its number.
pub(crate) fn client() -> (u64, Span) {
    static CLIENTS: AtomicU64 = AtomicU64::new(1);
    let id = CLIENTS.fetch_add(1, Ordering::Relaxed);
    (id, info_span!(parent: None, "codex.client", client.id = id))
}

/// The span of a new pool. Its clients are made in it.
pub(crate) fn pool() -> Span {
    info_span!(parent: None, "codex.pool")
}

/// The span of a connection that has shaken hands.
pub(crate) fn connection(client: &Span, epoch: u64, info: &RuntimeInfo) -> Span {
    info_span!(
        parent: client,
        "codex.connection",
        connection.epoch = epoch,
        runtime.version = info.runtime_version,
        runtime.pid = info.pid
    )
}

/// The span of a conversation that was opened.
pub(crate) fn conversation(client: &Span, id: &str) -> Span {
    info_span!(parent: client, "codex.conversation", conversation.id = id)
}

/// The span of a turn, whose id is recorded when it is known.
pub(crate) fn turn(conversation: &Span) -> Span {
    info_span!(parent: conversation, "codex.turn", turn.id = field::Empty)
}

/// The span of a request, from handing it over to its reply.
pub(crate) fn request(client: &Span, method: &str, id: u64) -> Span {
    debug_span!(parent: client, "codex.request", rpc.method = method, rpc.id = id)
}

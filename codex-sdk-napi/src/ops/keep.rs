//! Leases, conversations and turns on their way to JavaScript: kept here under a number, described there.

use std::sync::Arc;

use codex_sdk_core::{Conversation, PoolLease, Turn};
use serde_json::json;

use crate::envelope::json as text;
use crate::handles::Handle;
use crate::handover::Frame;
use crate::runtime;
use crate::session::Inner;

/// A lease as JavaScript holds it.
pub(super) fn lease(session: &Inner, lease: PoolLease) -> u32 {
    session.handles.keep(Handle::Lease(lease))
}

/// A conversation as JavaScript holds it.
pub(super) fn conversation(session: &Inner, conversation: Conversation) -> String {
    let mut facts = json!({
        "id": &**conversation.id(),
        "settings": conversation.settings(),
        "path": conversation.path(),
    });
    facts["handle"] = session.handles.keep(Handle::Conversation(conversation)).into();
    text(&facts)
}

/// A turn as JavaScript holds it. JavaScript is told when it is over: as long as it goes on, the process does.
pub(super) fn turn(session: &Arc<Inner>, turn: Turn) -> String {
    let facts = json!({ "id": &*turn.id(), "conversationId": &**turn.conversation_id() });
    let watched = turn.clone();
    let handle = session.handles.keep(Handle::Turn(turn));
    let calls = Arc::clone(&session.calls);
    match runtime::handle() {
        Ok(runtime) => drop(runtime.spawn(async move {
            if calls.ended.run_until_cancelled(watched.result()).await.is_some() {
                calls.handover.push(&Frame::TurnOver { handle });
            }
        })),
        // Without threads there could be no turn.
        Err(error) => tracing::error!(%error, "a turn cannot be watched"),
    }
    let mut facts = facts;
    facts["handle"] = handle.into();
    text(&facts)
}

/// One of either that there may be.
pub(super) fn maybe<T>(found: Option<T>, keep: impl FnOnce(T) -> String) -> String {
    found.map_or_else(|| "null".to_owned(), keep)
}

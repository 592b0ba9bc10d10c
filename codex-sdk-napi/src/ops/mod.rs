//! The calls of JavaScript: one arm per function of core, with core's names. What is in the arguments is core's to judge.

mod client;
mod conversation;
mod handlers;
pub(crate) mod model;
mod turn;

use std::sync::Arc;

use codex_sdk_core::{Error, Result, options_from_json};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use crate::calls::Call;
use crate::envelope;
use crate::handles::Handle;
use crate::session::Inner;

/// Does what needs no waiting.
pub(crate) fn call(session: &Arc<Inner>, op: &str, target: u32, args: &str) -> Result<String> {
    match op {
        "build" => client::build(session, &value(args)?),
        "runtime" => client::runtime(session),
        "conversation" => client::conversation(session, &value::<String>(args)?),
        "pendingRequests" => client::pending_requests(session),
        "activeTurn" => conversation::active_turn(session, target),
        "turn" => conversation::turn(session, target, &value::<String>(args)?),
        _ => Err(unknown(op)),
    }
}

/// Prepares what does.
pub(crate) fn submit(
    session: &Arc<Inner>,
    op: &str,
    target: u32,
    args: &str,
    cancelled: &CancellationToken,
) -> Result<Call> {
    match op {
        "connect" => client::connect(session),
        "createConversation" => client::create_conversation(session, value(args)?),
        "client.sendUserTurn" => client::send_user_turn(session, value(args)?),
        "client.events" => client::events(session, value(args)?),
        "respond" => client::respond(session, value(args)?),
        "decline" => client::decline(session, value(args)?),
        "request" => client::request(session, value(args)?),
        "client.close" => client::close(session, value(args)?),
        "sendUserTurn" => conversation::send_user_turn(session, target, value(args)?),
        "run" => conversation::run(session, target, value(args)?, cancelled.clone()),
        "events" => conversation::events(session, target, value(args)?),
        "interrupt" => conversation::interrupt(session, target, value(args)?),
        "close" => conversation::close(session, target),
        "turn.events" => turn::events(session, target, value(args)?),
        "turn.text" => turn::text(session, target, value(args)?),
        "turn.result" => turn::result(session, target),
        "turn.steer" => turn::steer(session, target, value(args)?),
        "turn.interrupt" => turn::interrupt(session, target, value(args)?),
        "turn.interruptBySignal" => turn::interrupt_by_signal(session, target),
        _ => Err(unknown(op)),
    }
}

fn unknown(op: &str) -> Error {
    Error::version(format!(
        "the native module knows no call named {op}: it is not the package's own"
    ))
}

/// The arguments of a call, which the package has written.
fn value<T: DeserializeOwned>(args: &str) -> Result<T> {
    serde_json::from_str(args).map_err(|error| {
        Error::config(format!("the arguments cannot be read: {error}")).caused_by(error)
    })
}

/// Options that the user has written: core names the field that is wrong.
fn options<T: DeserializeOwned + Default>(options: &Value) -> Result<T> {
    if options.is_null() { Ok(T::default()) } else { options_from_json(options, "options") }
}

/// A conversation as JavaScript holds it.
fn keep_conversation(session: &Inner, conversation: codex_sdk_core::Conversation) -> String {
    let facts = json!({
        "id": &**conversation.id(),
        "settings": conversation.settings(),
        "path": conversation.path(),
    });
    keep(session, Handle::Conversation(conversation), facts)
}

/// A turn as JavaScript holds it.
fn keep_turn(session: &Arc<Inner>, turn: codex_sdk_core::Turn) -> String {
    let facts = json!({ "id": &*turn.id(), "conversationId": &**turn.conversation_id() });
    turn::watch(session, turn, facts)
}

fn keep(session: &Inner, handle: Handle, mut facts: Value) -> String {
    facts["handle"] = session.handles.keep(handle).into();
    envelope::json(&facts)
}

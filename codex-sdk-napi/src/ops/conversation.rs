//! The calls of a conversation.

use std::sync::Arc;

use codex_sdk_core::{EventFilter, Input, Result, TurnOptions, options_from_json};
use serde::Deserialize;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::client::Events;
use super::{keep_turn, options};
use crate::calls::{Call, aborted};
use crate::envelope::json;
use crate::handover::Source;
use crate::session::Inner;

pub(super) fn active_turn(session: &Arc<Inner>, target: u32) -> Result<String> {
    let turn = session.handles.conversation(target)?.active_turn();
    Ok(turn.map_or_else(|| "null".to_owned(), |turn| keep_turn(session, turn)))
}

pub(super) fn turn(session: &Arc<Inner>, target: u32, id: &str) -> Result<String> {
    let turn = session.handles.conversation(target)?.turn(id);
    Ok(turn.map_or_else(|| "null".to_owned(), |turn| keep_turn(session, turn)))
}

#[derive(Deserialize)]
pub(super) struct Send {
    input: Value,
    #[serde(default)]
    options: Value,
}

impl Send {
    fn read(&self) -> Result<(Input, TurnOptions)> {
        Ok((options_from_json(&self.input, "input")?, options(&self.options)?))
    }
}

pub(super) fn send_user_turn(session: &Arc<Inner>, target: u32, args: Send) -> Result<Call> {
    let conversation = session.handles.conversation(target)?;
    let (input, options) = args.read()?;
    let session = Arc::clone(session);
    Ok(Call::new(async move {
        Ok(keep_turn(&session, conversation.send_user_turn(input, options).await?))
    }))
}

/// As core's `run`, with a signal: cancelled, it interrupts the turn and fails with what there is by then.
pub(super) fn run(
    session: &Inner,
    target: u32,
    args: Send,
    cancelled: CancellationToken,
) -> Result<Call> {
    let conversation = session.handles.conversation(target)?;
    let (input, options) = args.read()?;
    Ok(Call::cancels(async move {
        let sent = cancelled.run_until_cancelled(conversation.send_user_turn(input, options));
        let turn = sent.await.ok_or_else(aborted)??;
        let outcome = match cancelled.run_until_cancelled(turn.outcome()).await {
            Some(outcome) => outcome,
            None => {
                turn.interrupt_by_signal().await?;
                turn.outcome().await
            }
        };
        Ok(json(&outcome?))
    }))
}

pub(super) fn events(session: &Arc<Inner>, target: u32, args: Events) -> Result<Call> {
    let conversation = session.handles.conversation(target)?;
    let filter: EventFilter = options(&args.filter)?;
    Ok(args.open(session, async move { Ok(Source::Events(conversation.events(filter).await?)) }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Interrupt {
    #[serde(default)]
    pub(super) keep_commands: bool,
}

pub(super) fn interrupt(session: &Inner, target: u32, args: Interrupt) -> Result<Call> {
    let conversation = session.handles.conversation(target)?;
    Ok(Call::new(async move {
        match conversation.active_turn() {
            Some(turn) if args.keep_commands => turn.interrupt_keeping_commands().await?,
            _ => conversation.interrupt().await?,
        }
        Ok("null".to_owned())
    }))
}

pub(super) fn close(session: &Inner, target: u32) -> Result<Call> {
    let conversation = session.handles.conversation(target)?;
    Ok(Call::new(async move {
        conversation.close().await?;
        Ok("null".to_owned())
    }))
}

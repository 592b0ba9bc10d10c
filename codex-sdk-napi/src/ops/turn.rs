//! The calls of a turn.

use std::sync::Arc;

use codex_sdk_core::{Input, Result, Turn, TurnEventFilter, options_from_json};
use serde::Deserialize;
use serde_json::Value;

use super::client::Events;
use super::conversation::Interrupt;
use super::options;
use crate::calls::Call;
use crate::envelope::json;
use crate::handles::Handle;
use crate::handover::{Frame, Source};
use crate::session::Inner;

/// Keeps a turn, and tells JavaScript when it is over: as long as it goes on, the process does.
pub(super) fn watch(session: &Arc<Inner>, turn: Turn, mut facts: Value) -> String {
    facts["over"] = turn.has_ended().into();
    let watched = turn.clone();
    let handle = session.handles.keep(Handle::Turn(turn));
    facts["handle"] = handle.into();
    let calls = Arc::clone(&session.calls);
    if let Ok(runtime) = crate::runtime::handle() {
        runtime.spawn(async move {
            if calls.ended.run_until_cancelled(watched.result()).await.is_some() {
                calls.handover.push(&Frame::TurnOver { handle });
            }
        });
    }
    json(&facts)
}

pub(super) fn events(session: &Arc<Inner>, target: u32, args: Events) -> Result<Call> {
    let turn = session.handles.turn(target)?;
    let filter: TurnEventFilter = options(&args.filter)?;
    Ok(args.open(session, async move { Ok(Source::Events(turn.events(filter))) }))
}

pub(super) fn text(session: &Arc<Inner>, target: u32, args: Events) -> Result<Call> {
    let turn = session.handles.turn(target)?;
    Ok(args.open(session, async move { Ok(Source::Text(turn.text())) }))
}

pub(super) fn result(session: &Inner, target: u32) -> Result<Call> {
    let turn = session.handles.turn(target)?;
    Ok(Call::new(async move { Ok(json(&turn.result().await)) }))
}

#[derive(Deserialize)]
pub(super) struct Steer {
    input: Value,
}

pub(super) fn steer(session: &Inner, target: u32, args: Steer) -> Result<Call> {
    let turn = session.handles.turn(target)?;
    let input: Input = options_from_json(&args.input, "input")?;
    Ok(Call::new(async move {
        turn.steer(input).await?;
        Ok("null".to_owned())
    }))
}

pub(super) fn interrupt(session: &Inner, target: u32, args: Interrupt) -> Result<Call> {
    let turn = session.handles.turn(target)?;
    Ok(Call::new(async move {
        if args.keep_commands {
            turn.interrupt_keeping_commands().await?;
        } else {
            turn.interrupt().await?;
        }
        Ok("null".to_owned())
    }))
}

pub(super) fn interrupt_by_signal(session: &Inner, target: u32) -> Result<Call> {
    let turn = session.handles.turn(target)?;
    Ok(Call::new(async move {
        turn.interrupt_by_signal().await?;
        Ok("null".to_owned())
    }))
}

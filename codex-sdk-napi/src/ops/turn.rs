//! The calls of a turn.

use std::sync::Arc;

use codex_sdk_core::{Input, Result};

use super::conversation::Interrupt;
use super::{CALL, Op, reply};
use crate::calls::Call;
use crate::envelope::json;
use crate::session::Inner;

/// Prepares a call.
pub(super) fn submit(session: &Arc<Inner>, name: &str, op: &Op<'_>) -> Result<Call> {
    let turn = session.handles.turn(op.target)?;
    Ok(match name {
        "result" => Call::new(async move { Ok(json(&turn.result().await)) }),
        "steer" => {
            let input: Input = op.arg("input")?;
            reply!(turn.steer(input))
        }
        "interrupt" => match op.options("options", &CALL)? {
            Interrupt { keep_commands: true } => reply!(turn.interrupt_keeping_commands()),
            Interrupt { keep_commands: false } => reply!(turn.interrupt()),
        },
        "interruptBySignal" => reply!(turn.interrupt_by_signal()),
        _ => return Err(op.unknown()),
    })
}

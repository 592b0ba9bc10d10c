//! The calls of a turn.

use std::sync::Arc;

use codex_sdk_core::{Input, Result, options_from_json};

use super::conversation::Interrupt;
use super::{Op, reply};
use crate::calls::Call;
use crate::envelope::json;
use crate::session::Inner;

/// Prepares a call.
pub(super) fn submit(session: &Arc<Inner>, name: &str, op: Op<'_>) -> Result<Call> {
    let turn = session.handles.turn(op.target)?;
    Ok(match name {
        "result" => Call::new(async move { Ok(json(&turn.result().await)) }),
        "steer" => {
            let input: Input = options_from_json(&op.args()?, "input")?;
            reply!(turn.steer(input))
        }
        "interrupt" if op.args::<Interrupt>()?.keep_commands => {
            reply!(turn.interrupt_keeping_commands())
        }
        "interrupt" => reply!(turn.interrupt()),
        "interruptBySignal" => reply!(turn.interrupt_by_signal()),
        _ => return Err(op.unknown()),
    })
}

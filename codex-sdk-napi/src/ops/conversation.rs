//! The calls of a conversation.

use std::sync::Arc;

use codex_sdk_core::types::options::TurnContext;
use codex_sdk_core::types::options::numbers::Positive;
use codex_sdk_core::{Error, Result, ReviewTarget};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use tokio_util::sync::CancellationToken;

use super::client::{LAST_TURN_ID, opening, sending};
use super::{CALL, Op, keep, reply};
use crate::calls::{Call, aborted};
use crate::envelope::json;
use crate::session::Inner;

/// Does what needs no waiting.
pub(super) fn call(session: &Arc<Inner>, name: &str, op: &Op<'_>) -> Result<String> {
    let conversation = session.handles.conversation(op.target)?;
    let found = match name {
        "activeTurn" => conversation.active_turn(),
        "turn" => conversation.turn(&op.arg::<String>("turnId")?),
        _ => return Err(op.unknown()),
    };
    Ok(keep::maybe(found, |found| keep::turn(session, found)))
}

/// Prepares what does.
pub(super) fn submit(
    session: &Arc<Inner>,
    name: &str,
    op: &Op<'_>,
    cancelled: &CancellationToken,
) -> Result<Call> {
    let conversation = session.handles.conversation(op.target)?;
    let session = Arc::clone(session);
    Ok(match name {
        "sendUserTurn" => {
            let (input, options, handlers) = sending(&session, op, &[])?;
            Call::new(async move {
                let sent = conversation.send_user_turn_with(input, options, handlers).await?;
                Ok(keep::turn(&session, sent))
            })
        }
        // As core's `run`, with a signal: cancelled, it interrupts the turn and fails with what there is by then.
        "run" => {
            let (input, options, handlers) = sending(&session, op, &[])?;
            let cancelled = cancelled.clone();
            Call::cancels(async move {
                let sent = conversation.send_user_turn_with(input, options, handlers);
                let turn = cancelled.run_until_cancelled(sent).await.ok_or_else(aborted)??;
                if let Some(outcome) = cancelled.run_until_cancelled(turn.outcome()).await {
                    return Ok(json(&outcome?));
                }
                turn.interrupt_by_signal().await?;
                Ok(json(&turn.outcome().await?))
            })
        }
        "interrupt" => {
            let Interrupt { keep_commands } = op.options("options", &CALL)?;
            Call::new(async move {
                match conversation.active_turn() {
                    Some(turn) if keep_commands => turn.interrupt_keeping_commands().await?,
                    _ => conversation.interrupt().await?,
                }
                Ok(json(&()))
            })
        }
        "overrideTurnContext" => {
            let settings: TurnContext = op.options("settings", &[])?;
            Call::new(async move {
                conversation.override_turn_context(settings).await?;
                Ok(json(&conversation.settings()))
            })
        }
        "review" => {
            let target: ReviewTarget = op.arg("target")?;
            Call::new(async move { Ok(keep::turn(&session, conversation.review(target).await?)) })
        }
        "compact" => {
            Call::new(async move { Ok(keep::turn(&session, conversation.compact().await?)) })
        }
        "findTurn" => {
            let id: String = op.arg("clientMessageId")?;
            reply!(conversation.find_turn_as::<Box<RawValue>>(&id))
        }
        "injectItems" => {
            let items: Vec<Value> = op.arg("items")?;
            reply!(conversation.inject_items(items))
        }
        "revert" => match op.options("options", &CALL)? {
            Revert { to_turn_id: None, turns: Some(turns) } => {
                reply!(conversation.revert_turns(turns.0))
            }
            Revert { to_turn_id: Some(id), turns: None } => reply!(conversation.revert_to(&id)),
            Revert { turns: Some(turns), .. } => {
                return Err(Error::invalid("turns", turns.0, "left out when toTurnId is given"));
            }
            Revert { to_turn_id: None, turns: None } => {
                return Err(Error::missing("turns", "a number of turns, or toTurnId in its place"));
            }
        },
        "fork" => {
            let (options, handlers) = opening(&session, op, &[LAST_TURN_ID])?;
            let last: Option<String> = op.optional(LAST_TURN_ID)?;
            Call::new(async move {
                let last = last.as_deref();
                let forked = conversation.fork_with(options, last, handlers).await?;
                Ok(keep::conversation(&session, forked))
            })
        }
        "setName" => {
            let name: String = op.arg("name")?;
            reply!(conversation.set_name(&name))
        }
        "archive" => reply!(conversation.archive()),
        "unarchive" => reply!(conversation.unarchive()),
        "delete" => reply!(conversation.delete()),
        "close" => reply!(conversation.close()),
        _ => return Err(op.unknown()),
    })
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Interrupt {
    pub(super) keep_commands: bool,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct Revert {
    to_turn_id: Option<String>,
    turns: Option<Positive<usize>>,
}

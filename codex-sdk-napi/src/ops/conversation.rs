//! The calls of a conversation.

use std::sync::Arc;

use codex_sdk_core::types::options::TurnContext;
use codex_sdk_core::{Handlers, Input, Result, ReviewTarget, TurnOptions, options_from_json};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use tokio_util::sync::CancellationToken;

use super::client::{Open, OpenArgs};
use super::{Op, handlers, keep, options, reply};
use crate::calls::{Call, aborted};
use crate::envelope::json;
use crate::session::Inner;

/// Does what needs no waiting.
pub(super) fn call(session: &Arc<Inner>, name: &str, op: Op<'_>) -> Result<String> {
    let conversation = session.handles.conversation(op.target)?;
    let found = match name {
        "activeTurn" => conversation.active_turn(),
        "turn" => conversation.turn(&op.args::<String>()?),
        _ => return Err(op.unknown()),
    };
    Ok(keep::maybe(found, |found| keep::turn(session, found)))
}

/// Prepares what does.
pub(super) fn submit(
    session: &Arc<Inner>,
    name: &str,
    op: Op<'_>,
    cancelled: &CancellationToken,
) -> Result<Call> {
    let conversation = session.handles.conversation(op.target)?;
    let session = Arc::clone(session);
    Ok(match name {
        "sendUserTurn" => {
            let (input, options, handlers) = op.args::<Send>()?.read(&session)?;
            Call::new(async move {
                let sent = conversation.send_user_turn_with(input, options, handlers).await?;
                Ok(keep::turn(&session, sent))
            })
        }
        // As core's `run`, with a signal: cancelled, it interrupts the turn and fails with what there is by then.
        "run" => {
            let (input, options, handlers) = op.args::<Send>()?.read(&session)?;
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
            let keep_commands = op.args::<Interrupt>()?.keep_commands;
            Call::new(async move {
                match conversation.active_turn() {
                    Some(turn) if keep_commands => turn.interrupt_keeping_commands().await?,
                    _ => conversation.interrupt().await?,
                }
                Ok(json(&()))
            })
        }
        "overrideTurnContext" => {
            let settings: TurnContext = options(&op.args()?, "settings")?;
            Call::new(async move {
                conversation.override_turn_context(settings).await?;
                Ok(json(&conversation.settings()))
            })
        }
        "review" => {
            let target: ReviewTarget = options_from_json(&op.args()?, "target")?;
            Call::new(async move { Ok(keep::turn(&session, conversation.review(target).await?)) })
        }
        "compact" => {
            Call::new(async move { Ok(keep::turn(&session, conversation.compact().await?)) })
        }
        "findTurn" => {
            let id: String = op.args()?;
            reply!(conversation.find_turn_as::<Box<RawValue>>(&id))
        }
        "injectItems" => {
            let items: Vec<Value> = op.args()?;
            reply!(conversation.inject_items(items))
        }
        "revertTo" => {
            let id: String = op.args()?;
            reply!(conversation.revert_to(&id))
        }
        "revertTurns" => {
            let count: usize = options_from_json(&op.args()?, "turns")?;
            reply!(conversation.revert_turns(count))
        }
        "fork" => {
            let Open { options, handlers, last_turn_id, .. } =
                op.args::<OpenArgs>()?.read(&session)?;
            Call::new(async move {
                let last = last_turn_id.as_deref();
                let forked = conversation.fork_with(options, last, handlers).await?;
                Ok(keep::conversation(&session, forked))
            })
        }
        "setName" => {
            let name: String = op.args()?;
            reply!(conversation.set_name(&name))
        }
        "archive" => reply!(conversation.archive()),
        "unarchive" => reply!(conversation.unarchive()),
        "delete" => reply!(conversation.delete()),
        "close" => reply!(conversation.close()),
        _ => return Err(op.unknown()),
    })
}

#[derive(Deserialize)]
struct Send {
    input: Value,
    #[serde(default)]
    options: Value,
    #[serde(default)]
    code: handlers::Code,
}

impl Send {
    fn read(&self, session: &Inner) -> Result<(Input, TurnOptions, Handlers)> {
        let input = options_from_json(&self.input, "input")?;
        Ok((input, options(&self.options, "options")?, handlers::of(&self.code, session)?))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Interrupt {
    #[serde(default)]
    pub(super) keep_commands: bool,
}

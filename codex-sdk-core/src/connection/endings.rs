//! The end of a turn: how it ended, its result, and the last events of its log.

use std::sync::Arc;

use bytes::Bytes;
use codex_sdk_types::options::TurnContext;
use codex_sdk_types::request::RequestSettled;
use codex_sdk_types::wire::TurnEvent;
use codex_sdk_types::{EndReason, Event, InterruptedBy, TurnStatus};
use serde::Serialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::questions::ended_with_its_turn;
use super::router::{Router, warning};
use super::thread::{ActiveTurn, Interrupter};
use crate::error::Error;
use crate::events::CloseReason;

/// A turn that has just ended: what is left to do needs the link.
pub(super) struct TurnEnd {
    pub(super) thread: Arc<str>,
    pub(super) interrupted: bool,
    /// Its commands may go on, or cannot be stopped.
    pub(super) keeps_commands: bool,
    pub(super) interrupters: Vec<Interrupter>,
    /// The settings that it had, when the runtime has to be told the conversation's again.
    pub(super) overrides: Option<TurnContext>,
    /// What is still to be said to questions that ended with it.
    pub(super) refusals: Vec<Vec<u8>>,
}

impl Router {
    /// Whether the runtime can be told to stop the commands of a conversation.
    pub(super) fn stops_commands(&self) -> bool {
        self.client.upgrade().is_none_or(|client| client.experimental())
    }

    /// Ends a turn: withdraws its questions, publishes the result, closes its log.
    pub(super) fn finish(
        &mut self,
        thread: &Arc<str>,
        mut turn: ActiveTurn,
        status: TurnStatus,
        reason: EndReason,
    ) -> TurnEnd {
        turn.hand_over();
        let ActiveTurn { state, log, progress, interrupt, interrupters, .. } = turn;
        let turn_id = state.id();
        let mut refusals = Vec::new();
        for open in self.desk.take_of_turn(thread, &turn_id) {
            let (how, by, refusal) = ended_with_its_turn(&open);
            refusals.extend(refusal);
            let settled = RequestSettled::new(&open.request, how, by);
            open.signal.cancel();
            let event = self.own_event("sdk/requestSettled", thread, &turn_id, &settled);
            log.append([event.clone()]);
            self.readers.publish(&event);
        }
        self.show_requests();
        let interrupted = interrupt.is_some();
        let may_go_on = !interrupters.is_empty() && interrupters.iter().all(|by| by.keep_commands);
        let stops = self.stops_commands();
        if interrupted && !may_go_on && !stops && status != TurnStatus::Lost {
            let event = self.own_event("sdk/warning", thread, &turn_id, &commands_go_on());
            log.append([event.clone()]);
            self.readers.publish(&event);
        }
        let stopped = interrupted && !may_go_on && stops;
        if let Some(known) = self.threads.get(thread)
            && let Some(conversation) = &known.conversation
        {
            conversation.leaves_commands(!stopped && progress.runs_a_command());
        }
        let result =
            Arc::new(progress.finish(Arc::clone(thread), Arc::clone(&turn_id), status, reason));
        let took_ms = result.duration.as_millis();
        tracing::info!(parent: &state.span, ?status, took_ms, "ended");
        let mut event = self.own_event("sdk/turnEnded", thread, &turn_id, &result);
        event.turn_result = Some(Arc::clone(&result));
        log.append([event.clone()]);
        log.close(match status {
            TurnStatus::Lost => CloseReason::ConnectionLost,
            _ => CloseReason::Ended,
        });
        let overrides = state.overrides.clone();
        self.readers.publish(&event);
        self.hand_over();
        state.end(result);
        TurnEnd {
            thread: Arc::clone(thread),
            interrupted,
            keeps_commands: may_go_on || !stops,
            interrupters,
            overrides,
            refusals,
        }
    }

    /// Ends a turn that the runtime did not take. It is told to those who hold the turn, and is no event: nothing began.
    pub(super) fn refuse(thread: &Arc<str>, turn: ActiveTurn, error: &Error) {
        let ActiveTurn { state, log, progress, .. } = turn;
        let error = serde_json::value::to_raw_value(&json!({ "message": error.to_string() }));
        let reason = EndReason::Error { error: error.unwrap_or_default() };
        let result = progress.finish(Arc::clone(thread), state.id(), TurnStatus::Failed, reason);
        log.close(CloseReason::Ended);
        state.end(Arc::new(result));
    }

    fn own_event(
        &mut self,
        method: &'static str,
        thread: &Arc<str>,
        turn: &Arc<str>,
        params: &impl Serialize,
    ) -> Event {
        let seq = self.next_seq();
        let mut event = Event::sdk(seq, method, params).unwrap_or_else(|error| {
            tracing::error!(method, %error, "an event of the SDK cannot be encoded");
            Event::new(seq, method.into(), Bytes::new(), 0..0)
        });
        event.conversation_id = Some(Arc::clone(thread));
        event.root_conversation_id =
            self.threads.get(thread).map(|thread| Arc::clone(&thread.root));
        event.turn_id = Some(Arc::clone(turn));
        event
    }
}

fn commands_go_on() -> serde_json::Value {
    let message = "the turn was interrupted, but its commands may go on: without experimentalApi the runtime cannot be \
                   told to stop them; they end with it, when the client is closed";
    warning(message, &json!({ "reason": "COMMANDS_GO_ON" }))
}

/// How a turn ended, from the runtime's own word and from why it was interrupted, if it was.
pub(super) fn end_of(params: &[u8], turn: &ActiveTurn) -> (TurnStatus, EndReason) {
    let Ok(TurnEvent { turn: view }) = serde_json::from_slice::<TurnEvent<'_>>(params) else {
        return (TurnStatus::Interrupted, EndReason::Interrupted { by: InterruptedBy::Runtime });
    };
    ending(&view.status, view.error, turn)
}

/// The same from a status in the runtime's words.
pub(super) fn ending(
    status: &str,
    error: Option<&RawValue>,
    turn: &ActiveTurn,
) -> (TurnStatus, EndReason) {
    match (status, error) {
        ("completed", _) => (TurnStatus::Completed, EndReason::Finished),
        ("failed", Some(error)) => {
            (TurnStatus::Failed, EndReason::Error { error: error.to_owned() })
        }
        ("failed", None) => {
            let error =
                RawValue::from_string(r#"{"message":"the runtime gave no reason"}"#.to_owned());
            (TurnStatus::Failed, EndReason::Error { error: error.unwrap_or_default() })
        }
        _ => {
            let by = EndReason::Interrupted { by: InterruptedBy::Runtime };
            (TurnStatus::Interrupted, turn.interrupt.map_or(by, EndReason::from))
        }
    }
}

//! Sending turns.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::options::{IfBusy, Input, TurnOptions};
use codex_sdk_types::protocol::Patch;
use codex_sdk_types::{InterruptedBy, Submission};
use serde_json::json;
use tokio::time::{Instant, timeout};

use super::Conversation;
use super::line::Place;
use crate::client::validate;
use crate::connection::{Command, NOT_SENT, StartTurn, TurnKind};
use crate::error::{Error, Result};
use crate::events::turn_log;
use crate::output::OutputSchema;
use crate::requests::Handlers;
use crate::spans;
use crate::turn::{InterruptCause, Turn, TurnParts, TurnState};

impl Conversation {
    /// Sends a turn (`turn/start`), with the conversation's settings restated and this turn's overrides. Returns once
    /// the runtime has taken it.
    ///
    /// # Errors
    /// `SESSION` with `TURN_ACTIVE` when a turn goes on, unless `if_busy` says otherwise, or with `CLOSED`; `CONFIG`
    /// when an option cannot be used; `TIMEOUT` when the runtime does not take it in time; `REQUEST` when it refuses.
    ///
    /// # Cancel safety
    /// When the future is dropped before the runtime has taken the turn, it is interrupted as soon as it is taken.
    /// Dropping the [`Turn`] detaches: the turn goes on.
    pub async fn send_user_turn(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
    ) -> Result<Turn> {
        self.send_user_turn_with(input, options, Handlers::default()).await
    }

    /// As [`Self::send_user_turn`], with handlers that answer this turn's questions before any other.
    ///
    /// # Errors
    /// As [`Self::send_user_turn`].
    ///
    /// # Cancel safety
    /// As [`Self::send_user_turn`].
    pub async fn send_user_turn_with(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
        handlers: Handlers,
    ) -> Result<Turn> {
        if let Some(tool) = handlers.tools().first() {
            let allowed = "a tool of the client or of a conversation: the model is told of none in a single turn";
            return Err(Error::invalid("tools", tool.spec().name.as_str(), allowed));
        }
        let output = options.output_schema.as_ref().map(OutputSchema::given).transpose()?;
        let parts = TurnParts { handlers, output: output.map(Arc::new) };
        self.send(input.into(), &options, parts).await
    }

    pub(super) async fn send(
        &self,
        input: Input,
        options: &TurnOptions,
        parts: TurnParts,
    ) -> Result<Turn> {
        let goes_on = matches!(&input, Input::Items(items) if items.is_empty());
        let input =
            if goes_on && self.state.is_injected() { input } else { validate::input(input)? };
        validate::turn(options)?;
        let steers = options.if_busy == Some(IfBusy::Steer);
        if steers && parts.output.is_some() {
            let allowed =
                "left out with ifBusy: 'steer', since a turn that goes on has its own answer";
            return Err(Error::invalid("outputSchema", json!({}), allowed));
        }
        loop {
            if steers && let Some(active) = self.active_turn() {
                match active.steer(input.clone()).await {
                    Ok(()) => return Ok(active),
                    // It ended meanwhile: then this is a turn of its own.
                    Err(_) if active.has_ended() => {}
                    Err(error) => return Err(error),
                }
            }
            match self.start_turn(input.clone(), options, parts.clone()).await {
                // One has begun meanwhile: then this steers it.
                Err(error) if steers && error.reason() == Some("TURN_ACTIVE") => {}
                outcome => return outcome,
            }
        }
    }

    async fn start_turn(
        &self,
        input: Input,
        options: &TurnOptions,
        parts: TurnParts,
    ) -> Result<Turn> {
        let place = self.in_line().await;
        let over = validate::context(options.context())?;
        if over.summary.is_some() {
            self.settle_summary().await?;
        }
        let known = self.state.context();
        let context = over.or(&known);
        if (context.effort == Patch::Clear) != (known.effort == Patch::Clear) {
            self.effort_can_be_taken_back(&context)?;
        }
        self.load().await?;
        let message_id = options.client_message_id.as_deref();
        let mut submission = Submission::user_turn(&self.state.id, input, &context, message_id);
        if context.is_told_from(&known) {
            submission = submission.with_own_settings();
        }
        let submission = submission
            .clearing(known.effort.as_set(), &context)
            .with_output_schema(parts.output.as_ref().map(|output| output.wire()));
        let turn = self.begin(TurnKind::User, &submission, options, &parts, &place).await?;
        self.state.set_injected(false);
        Ok(turn)
    }

    /// A place in the line of those who send turns here: to be held until the turn is handed over.
    pub(super) async fn in_line(&self) -> Place {
        // A plugin that sends one while it looks at another would wait for itself.
        if self.client.plugins.in_hook() {
            return Place::outside();
        }
        self.state.line.stand().await
    }

    /// Hands a turn to the connection task, and waits until the runtime has taken it.
    pub(super) async fn begin(
        &self,
        kind: TurnKind,
        submission: &Submission,
        options: &TurnOptions,
        parts: &TurnParts,
        place: &Place,
    ) -> Result<Turn> {
        let plugins = &self.client.plugins;
        // Plugins see it once, however often it is tried.
        let submission = plugins.told(plugins.clear(submission).await)?;
        let attempt = |place| self.begin_once(kind, &submission, options, parts.clone(), place);
        let mut outcome = self.client.unless_overloaded(|| attempt(place)).await;
        if outcome.as_ref().is_err_and(|error| error.reason() == Some(NOT_SENT)) {
            // Its runtime has ended without having read it: the next one may have it.
            let place = self.in_line().await;
            self.load().await?;
            outcome = self.client.unless_overloaded(|| attempt(&place)).await;
        }
        plugins.told(outcome)
    }

    async fn begin_once(
        &self,
        kind: TurnKind,
        submission: &Submission,
        options: &TurnOptions,
        parts: TurnParts,
        place: &Place,
    ) -> Result<Turn> {
        let context = self.state.context();
        let wanted = options.context().or(&context);
        let overrides = (self.client.experimental() && wanted != context).then_some(wanted.clone());
        let (writer, log) = turn_log(self.client.options.event_buffer);
        let turn = Arc::new(TurnState::new(
            Arc::clone(&self.state.id),
            spans::turn(&self.state.span),
            options,
            parts,
            wanted.model,
            overrides,
            log,
        ));
        let (request, reply) = self.client.outgoing(submission, options.traceparent.as_deref())?;
        let id = request.id;
        let if_busy = options.if_busy.unwrap_or_default();
        let start = Command::StartTurn(Box::new(StartTurn {
            kind,
            request,
            conversation: Arc::clone(&self.state),
            turn: Arc::clone(&turn),
            log: writer,
            if_busy,
        }));
        let begun = Instant::now();
        let taken = self.client.tell_and_wait(start, || place.leave(), reply);
        // A turn that queues waits for those before it, and they may take their time; its own limit counts all the same.
        let queues = if_busy == IfBusy::Queue;
        let limit = (!queues).then(|| self.client.reply_limit());
        let taken = self.client.within(id, &submission.method, limit, Some(&turn), taken);
        match options.timeout.filter(|_| queues) {
            Some(limit) => timeout(limit, taken).await.map_err(|_| queued_too_long(limit))??,
            None => taken.await?,
        };
        let turn = Turn::new(Arc::clone(&self.client), turn);
        let left = options.timeout.map(|limit| limit.saturating_sub(begun.elapsed()));
        turn.watch(left, InterruptCause::By(InterruptedBy::Timeout));
        if let Some(wall) = options.budget.and_then(|budget| budget.wall) {
            let used = u64::try_from(wall.as_millis()).unwrap_or(u64::MAX);
            turn.watch(Some(wall), InterruptCause::Budget { limit: "wallMs", used });
        }
        Ok(turn)
    }
}

/// The error of a turn whose own limit has passed in the queue.
fn queued_too_long(limit: Duration) -> Error {
    Error::timeout(format!(
        "the turn waited {limit:?} for those before it, its own limit, and was not sent"
    ))
    .detail("timeoutMs", u64::try_from(limit.as_millis()).unwrap_or(u64::MAX))
}

//! The handle of a turn: its events, its text, its end.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use codex_sdk_types::options::Input;
use codex_sdk_types::wire::TextDelta;
use codex_sdk_types::{InterruptedBy, Submission, TurnEventFilter, TurnResult};
use futures_core::Stream;
use tokio::sync::oneshot;

use super::{InterruptCause, TurnState};
use crate::client::{ClientInner, validate};
use crate::connection::{Command, Interrupter};
use crate::conversation::turn_outcome;
use crate::error::{Error, Result};
use crate::events::{EventStream, StreamError};

/// A turn. Cloning it is cheap; dropping it detaches, and the turn goes on.
#[derive(Debug, Clone)]
pub struct Turn {
    client: Arc<ClientInner>,
    state: Arc<TurnState>,
}

impl Turn {
    pub(crate) fn new(client: Arc<ClientInner>, state: Arc<TurnState>) -> Self {
        Self { client, state }
    }

    /// The id.
    pub fn id(&self) -> Arc<str> {
        self.state.id()
    }

    /// The conversation.
    pub fn conversation_id(&self) -> &Arc<str> {
        &self.state.conversation_id
    }

    /// Its events from the first one on, as often as it is called. The stream ends after the turn's questions are
    /// settled, with `sdk/turnEnded`.
    pub fn events(&self, filter: TurnEventFilter) -> EventStream {
        self.state.log.events(filter)
    }

    /// As [`Self::events`], but a filter that cannot be used is refused, where the other gives nothing.
    ///
    /// # Errors
    /// `CONFIG` when no event can have a method of the filter (see [`check_methods`](crate::check_methods)).
    pub fn try_events(&self, filter: TurnEventFilter) -> Result<EventStream> {
        let methods = filter.methods.as_deref().unwrap_or_default();
        self.client.check_methods(methods)?;
        Ok(self.events(filter))
    }

    /// The answer as it is written, without commentary.
    pub fn text(&self) -> TextStream {
        let filter =
            TurnEventFilter::default().with_methods(["item/started", "item/agentMessage/delta"]);
        TextStream { events: self.events(filter), commentary: Vec::new() }
    }

    /// Waits for the end, whatever it is.
    ///
    /// # Cancel safety
    /// May be dropped and called again; the turn goes on.
    pub async fn result(&self) -> Arc<TurnResult> {
        self.state.judged_result().await
    }

    /// Waits for the end as `Conversation::run` does: a turn that did not complete is an error with the partial result.
    ///
    /// # Errors
    /// `TURN` when it failed, was lost or interrupted, `ABORTED` when it was by its signal, `TIMEOUT` when its own
    /// `timeout` passed.
    ///
    /// # Cancel safety
    /// May be dropped and called again; the turn goes on.
    pub async fn outcome(&self) -> Result<Arc<TurnResult>> {
        turn_outcome(self.result().await)
    }

    /// Adds input while it goes on (`turn/steer`).
    ///
    /// # Errors
    /// `SESSION` with `NO_ACTIVE_TURN` when it has ended, `CONFIG` when the input cannot be used, `REQUEST` when the
    /// runtime refuses.
    ///
    /// # Cancel safety
    /// Once written, the input is added though the future is dropped.
    pub async fn steer(&self, input: impl Into<Input>) -> Result<()> {
        // Right after it was sent the runtime has not told its id yet.
        let id = tokio::select! {
            biased;
            _ = self.state.result() => None,
            id = self.state.id.wait() => Some(id),
        };
        let Some(id) = id else {
            return Err(Error::session(format!(
                "the turn {} has ended: send another one",
                self.id()
            ))
            .with_reason("NO_ACTIVE_TURN"));
        };
        let input = validate::input(input.into())?;
        let steer = Submission::steer(&self.state.conversation_id, id, input);
        self.client.submit(&steer).await.map(drop)
    }

    /// Interrupts it (`turn/interrupt`) and stops its commands. Returns when both are over, and the processes of the
    /// commands gone; at once when it has ended. [`Self::result`], and whatever interrupts it in the background (a timeout, a
    /// budget, a dropped `run`), tell only the end of the turn: its commands are gone some milliseconds later. What has
    /// detached itself from a command under `danger-full-access` (a session of its own) goes on until the client is closed;
    /// where it holds the command's output, the end of the command is waited for no longer than a second. Outside of Linux,
    /// what a command has started itself may be gone a moment after.
    ///
    /// Without the experimental API its commands cannot be stopped: that is said by an event `sdk/warning` of the turn,
    /// with the reason `COMMANDS_GO_ON` in its fields.
    ///
    /// # Errors
    /// `SESSION` when the client is closed.
    ///
    /// # Cancel safety
    /// Once polled, the turn is interrupted though the future is dropped.
    pub async fn interrupt(&self) -> Result<()> {
        self.interrupt_as(InterruptCause::By(InterruptedBy::Caller), false).await
    }

    /// As [`Self::interrupt`], but lets its commands run on.
    ///
    /// # Errors
    /// As [`Self::interrupt`].
    ///
    /// # Cancel safety
    /// As [`Self::interrupt`].
    pub async fn interrupt_keeping_commands(&self) -> Result<()> {
        self.interrupt_as(InterruptCause::By(InterruptedBy::Caller), true).await
    }

    /// Interrupts it in the name of a signal that was given with it.
    ///
    /// # Errors
    /// As [`Self::interrupt`].
    ///
    /// # Cancel safety
    /// As [`Self::interrupt`].
    pub async fn interrupt_by_signal(&self) -> Result<()> {
        self.interrupt_as(InterruptCause::By(InterruptedBy::Signal), false).await
    }

    /// Interrupts it because a budget is used up that the caller keeps: its result names the limit.
    ///
    /// # Errors
    /// As [`Self::interrupt`].
    ///
    /// # Cancel safety
    /// As [`Self::interrupt`].
    pub async fn interrupt_over_budget(&self, limit: &'static str, used: u64) -> Result<()> {
        self.interrupt_as(InterruptCause::Budget { limit, used }, false).await
    }

    async fn interrupt_as(&self, cause: InterruptCause, keep_commands: bool) -> Result<()> {
        let (done, over) = oneshot::channel();
        let interrupter = Interrupter { keep_commands, done };
        self.client.tell(Command::Interrupt(Arc::clone(&self.state), cause, interrupter)).await?;
        // Plugins see it while it happens: nobody can hold it up.
        let submission = Submission::interrupt(&self.state.conversation_id, &self.id());
        let shown = self.client.plugins.show(submission);
        // Told by being dropped: when the turn had ended already, and when the connection is gone, all is over too.
        let (_, ()) = tokio::join!(over, shown);
        if !keep_commands {
            self.client.remains_gone(&self.state.conversation_id).await;
        }
        Ok(())
    }

    /// Whether it is over.
    pub fn has_ended(&self) -> bool {
        self.state.ended().is_some()
    }

    /// Interrupts it after a time, unless it has ended by then.
    pub(crate) fn watch(&self, limit: Option<Duration>, cause: InterruptCause) {
        let Some(limit) = limit else { return };
        // Holds neither the turn nor the client: a turn that nobody holds any more is still ended in time by the
        // conversation's own handle on it.
        let (state, client) = (Arc::clone(&self.state), Arc::downgrade(&self.client));
        tokio::spawn(async move {
            if tokio::time::timeout(limit, state.result()).await.is_err()
                && let Some(client) = client.upgrade()
            {
                // A closed client has ended its turns.
                let _ = Self::new(client, state).interrupt_as(cause, false).await;
            }
        });
    }

    /// Interrupts the turn when the guard is dropped.
    pub(crate) fn interrupt_on_drop(&self) -> InterruptOnDrop {
        InterruptOnDrop(Some(self.clone()))
    }
}

/// Interrupts a turn when it is dropped, unless it was disarmed.
pub(crate) struct InterruptOnDrop(Option<Turn>);

impl InterruptOnDrop {
    pub(crate) fn disarm(mut self) {
        self.0 = None;
    }
}

impl Drop for InterruptOnDrop {
    fn drop(&mut self) {
        if let Some(turn) = self.0.take()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            // A closed client has ended its turns.
            runtime.spawn(async move { turn.interrupt().await });
        }
    }
}

/// The text of a turn's answer, piece by piece.
#[derive(Debug)]
pub struct TextStream {
    events: EventStream,
    /// The messages that are commentary, by their item.
    commentary: Vec<String>,
}

impl TextStream {
    /// The next piece; `None` after the last one.
    ///
    /// # Errors
    /// When the reader was too slow, or the connection was lost. It is the last item.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<String>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn piece(&mut self, event: &codex_sdk_types::Event) -> Option<String> {
        if event.method() == "item/started" {
            self.note_commentary(event.params_json());
            return None;
        }
        let TextDelta { item_id, delta } = serde_json::from_slice(event.params_json()).ok()?;
        (!self.commentary.iter().any(|item| *item == item_id)).then(|| delta.into_owned())
    }

    fn note_commentary(&mut self, params: &[u8]) {
        use codex_sdk_types::wire::{ItemEvent, ItemView};
        let Ok(ItemEvent { item }) = serde_json::from_slice(params) else { return };
        let Ok(view) = serde_json::from_str::<ItemView<'_>>(item.get()) else { return };
        if view.phase.as_deref() == Some("commentary") {
            self.commentary.push(view.id.into_owned());
        }
    }
}

impl Stream for TextStream {
    type Item = Result<String>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::task::ready!(Pin::new(&mut self.events).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                Some(Ok(event)) => {
                    if let Some(piece) = self.piece(&event) {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
            }
        }
    }
}

impl From<StreamError> for Error {
    fn from(error: StreamError) -> Self {
        let message = error.to_string();
        match error {
            StreamError::Overflow { limit, lost_from } => {
                Self::overflow(message).detail("limitBytes", limit).detail("lostFromSeq", lost_from)
            }
            StreamError::ConnectionLost => Self::connection(message).with_reason("DISCONNECTED"),
        }
        .caused_by(error)
    }
}

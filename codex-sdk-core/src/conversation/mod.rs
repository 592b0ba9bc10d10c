//! A conversation: what the runtime calls a thread, with the settings that are ours.

mod state;

use std::sync::Arc;
use std::sync::atomic::Ordering;

use codex_sdk_types::options::{ConversationOptions, IfBusy, Input, TurnContext, TurnOptions};
use codex_sdk_types::wire::ThreadReply;
use codex_sdk_types::{EventFilter, InterruptedBy, Submission, TurnResult, TurnStatus};

use crate::client::{ClientInner, validate};
use crate::connection::{Command, StartTurn};
use crate::error::{Error, Result};
use crate::events::{EventStream, subscription, turn_log};
use crate::requests::Handlers;
use crate::turn::{InterruptCause, Turn, TurnState};

pub(crate) use state::ConversationState;

/// A conversation. Cloning it is cheap: clones are the same conversation.
#[derive(Debug, Clone)]
pub struct Conversation {
    client: Arc<ClientInner>,
    state: Arc<ConversationState>,
}

impl Conversation {
    pub(crate) fn new(client: Arc<ClientInner>, state: Arc<ConversationState>) -> Self {
        Self { client, state }
    }

    pub(crate) async fn create(
        client: &Arc<ClientInner>,
        options: ConversationOptions,
    ) -> Result<Self> {
        let options = settle_options(client, options)?;
        client.connect(false).await?;
        let epoch = client.board.lock().epoch;
        let reply = client.submit(&Submission::start_conversation(&options)).await?;
        let started: ThreadReply = reply.decode("thread/start")?;
        let context = TurnContext::default().or(&context_of(&options, started.model, started.cwd));
        let id: Arc<str> = started.thread.id.into();
        let handlers = Handlers::default();
        let state =
            ConversationState::new(id, options, context, handlers, started.thread.path, epoch);
        let state = Arc::new(state);
        client.tell(Command::Open(Arc::clone(&state))).await?;
        client.board.lock().conversations.insert(Arc::clone(&state.id), Arc::clone(&state));
        Ok(Self::new(Arc::clone(client), state))
    }

    /// The id, which is the runtime's id of the thread.
    pub fn id(&self) -> &Arc<str> {
        &self.state.id
    }

    /// The options that it was opened with, the client's defaults included.
    pub fn settings(&self) -> &ConversationOptions {
        &self.state.options
    }

    /// Where the runtime stores it; nothing when it is ephemeral.
    pub fn path(&self) -> Option<&str> {
        self.state.path.as_deref()
    }

    /// The turn that goes on.
    pub fn active_turn(&self) -> Option<Turn> {
        Some(Turn::new(Arc::clone(&self.client), self.state.active()?))
    }

    /// A turn that goes on, or that somebody still holds.
    pub fn turn(&self, id: &str) -> Option<Turn> {
        Some(Turn::new(Arc::clone(&self.client), self.state.turn(id)?))
    }

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
        let input = input.into();
        let if_busy = options.if_busy.unwrap_or_default();
        loop {
            if if_busy == IfBusy::Steer
                && let Some(active) = self.active_turn()
            {
                match active.steer(input.clone()).await {
                    Ok(()) => return Ok(active),
                    // It ended meanwhile: then this is a turn of its own.
                    Err(_) if active.has_ended() => {}
                    Err(error) => return Err(error),
                }
            }
            match self.start_turn(input.clone(), &options, if_busy).await {
                Err(error) if if_busy == IfBusy::Steer && error.reason() == Some("TURN_ACTIVE") => {
                }
                outcome => return outcome,
            }
        }
    }

    async fn start_turn(
        &self,
        input: Input,
        options: &TurnOptions,
        if_busy: IfBusy,
    ) -> Result<Turn> {
        let mut over = options.context();
        over.cwd = over.cwd.as_deref().map(validate::cwd).transpose()?;
        if let Some(policy) = &over.sandbox_policy {
            validate::sandbox(policy)?;
        }
        let context = over.or(&self.state.context());
        self.client.connect(false).await?;
        self.reload().await?;
        let (writer, log) = turn_log(self.client.options.event_buffer);
        let turn = Arc::new(TurnState::new(
            Arc::clone(&self.state.id),
            options,
            Handlers::default(),
            context.model.clone(),
            log,
        ));
        let message_id = options.client_message_id.as_deref();
        let submission = Submission::user_turn(&self.state.id, input, &context, message_id);
        let (request, reply) = self.client.outgoing(&submission, options.traceparent.as_deref())?;
        let id = request.id;
        let start = Command::StartTurn(StartTurn {
            request,
            conversation: Arc::clone(&self.state),
            turn: Arc::clone(&turn),
            log: writer,
            if_busy,
        });
        let acknowledged = self.client.tell_and_wait(start, reply);
        if if_busy == IfBusy::Queue {
            acknowledged.await?;
        } else {
            self.client.within(id, &submission.method, acknowledged).await?;
        }
        let turn = Turn::new(Arc::clone(&self.client), turn);
        turn.watch(options.timeout, InterruptCause::By(InterruptedBy::Timeout));
        if let Some(wall) = options.budget.and_then(|budget| budget.wall) {
            let used = u64::try_from(wall.as_millis()).unwrap_or(u64::MAX);
            turn.watch(Some(wall), InterruptCause::Budget { limit: "wallMs", used });
        }
        Ok(turn)
    }

    /// Sends a turn and waits for its end.
    ///
    /// # Errors
    /// When the turn did not complete: `TURN` when it failed, was lost or interrupted, `TIMEOUT` when its own
    /// `timeout` passed; each carries the partial result. And those of [`Self::send_user_turn`].
    ///
    /// # Cancel safety
    /// Dropping the future interrupts the turn.
    pub async fn run(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
    ) -> Result<Arc<TurnResult>> {
        let turn = self.send_user_turn(input, options).await?;
        let interrupt = turn.interrupt_on_drop();
        let outcome = turn.outcome().await;
        interrupt.disarm();
        outcome
    }

    /// Interrupts the turn that goes on, if any (`turn/interrupt`), and stops its commands.
    ///
    /// # Errors
    /// `SESSION` when the client is closed.
    ///
    /// # Cancel safety
    /// Once polled, the turn is interrupted though the future is dropped.
    pub async fn interrupt(&self) -> Result<()> {
        match self.active_turn() {
            Some(turn) => turn.interrupt().await,
            None => Ok(()),
        }
    }

    /// The events of this conversation from now on.
    ///
    /// # Errors
    /// `SESSION` when the client is closed.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn events(&self, filter: EventFilter) -> Result<EventStream> {
        let filter = filter.with_conversation_id(&*self.state.id);
        let (publisher, events) = subscription(filter, self.client.options.event_buffer);
        self.client.tell(Command::Subscribe(publisher)).await?;
        Ok(events)
    }

    /// Lets go of the conversation: interrupts its turn, and tells the runtime that nobody listens any more
    /// (`thread/unsubscribe`). What is stored stays, and can be resumed.
    ///
    /// # Errors
    /// `REQUEST` when the runtime refuses.
    ///
    /// # Cancel safety
    /// A dropped future may leave it open.
    pub async fn close(&self) -> Result<()> {
        self.interrupt().await?;
        let connected = self.client.board.lock().runtime.is_some();
        if connected {
            self.client.submit(&Submission::unsubscribe(&self.state.id)).await?;
        }
        self.client.board.lock().conversations.remove(&self.state.id);
        self.client.tell(Command::Close(Arc::clone(&self.state.id))).await
    }

    /// After a reconnect the runtime has to load the conversation again.
    async fn reload(&self) -> Result<()> {
        let epoch = self.client.board.lock().epoch;
        if self.state.epoch() == epoch {
            return Ok(());
        }
        if self.state.path.is_none() {
            return Err(Error::session(format!(
                "the conversation {} was not stored, and is gone with the runtime that held it: create another one",
                self.state.id
            ))
            .with_reason("NOT_STORED"));
        }
        self.client.submit(&Submission::resume(&self.state.id, &self.state.options)).await?;
        self.client
            .submit(&Submission::override_turn_context(&self.state.id, &self.state.context()))
            .await?;
        self.state.epoch.store(epoch, Ordering::Release);
        Ok(())
    }
}

/// A turn that did not complete is an error of `run`, with the partial result.
pub(crate) fn turn_outcome(result: Arc<TurnResult>) -> Result<Arc<TurnResult>> {
    use codex_sdk_types::EndReason;
    if result.status == TurnStatus::Completed {
        return Ok(result);
    }
    let turn = &result.turn_id;
    let error = match &result.end_reason {
        EndReason::Interrupted { by: InterruptedBy::Timeout } => {
            Error::timeout(format!("the turn {turn} was interrupted: its timeout passed"))
        }
        EndReason::Interrupted { by: InterruptedBy::Signal } => {
            Error::abort(format!("the turn {turn} was interrupted by its signal"))
        }
        EndReason::Interrupted { by } => {
            Error::turn(format!("the turn {turn} was interrupted by the {}", interrupter(*by)))
                .with_reason("INTERRUPTED")
        }
        EndReason::Budget { limit, used } => Error::turn(format!(
            "the turn {turn} was interrupted: it used {used} of its budget's {limit}"
        ))
        .with_reason("BUDGET")
        .detail("limit", *limit)
        .detail("used", *used),
        EndReason::Error { error } => {
            let error: serde_json::Value = serde_json::from_str(error.get()).unwrap_or_default();
            let message = error
                .get("message")
                .and_then(|message| message.as_str())
                .unwrap_or("no reason given");
            Error::turn(format!("the turn {turn} failed: {message}"))
                .with_reason("FAILED")
                .detail("error", error.clone())
        }
        EndReason::Lost { evidence } => {
            Error::turn(format!("the turn {turn} was lost: {}", evidence.detail))
                .with_reason("LOST")
                .detail("stderrTail", evidence.stderr_tail.as_str())
        }
        other => Error::turn(format!("the turn {turn} did not complete: {other:?}")),
    };
    Err(error.with_result(result))
}

fn interrupter(by: InterruptedBy) -> &'static str {
    match by {
        InterruptedBy::Caller => "caller",
        InterruptedBy::Decision => "decision on an approval",
        _ => "runtime",
    }
}

/// The options with the client's defaults filled in, checked.
fn settle_options(
    client: &ClientInner,
    mut options: ConversationOptions,
) -> Result<ConversationOptions> {
    let defaults = &client.defaults;
    let of_client = &client.options;
    options.cwd = Some(validate::cwd(options.cwd.as_deref().unwrap_or_else(|| ".".as_ref()))?);
    options.model = options.model.or_else(|| of_client.default_model.clone());
    options.effort = options.effort.or_else(|| of_client.default_effort.clone());
    options.summary = options.summary.or(of_client.default_summary);
    options.approval_policy = options.approval_policy.or_else(|| defaults.approval_policy.clone());
    if let Some(policy) = &options.sandbox_policy {
        validate::sandbox(policy)?;
    }
    let config = crate::config::nested(&options.config.take().unwrap_or_default(), "config")?;
    validate::one_sandbox(options.sandbox_policy.is_some(), &config)?;
    options.sandbox_policy = options.sandbox_policy.or_else(|| defaults.sandbox_policy.clone());
    options.config = (!config.is_empty()).then_some(config);
    Ok(options)
}

/// The settings that every turn restates: what was asked for, and what the runtime chose where nothing was.
fn context_of(
    options: &ConversationOptions,
    model: Option<String>,
    cwd: Option<String>,
) -> TurnContext {
    let mut context = TurnContext::default();
    context.cwd = options.cwd.clone().or_else(|| cwd.map(Into::into));
    context.model = options.model.clone().or(model);
    context.effort.clone_from(&options.effort);
    context.summary = options.summary;
    context.approval_policy.clone_from(&options.approval_policy);
    context.sandbox_policy.clone_from(&options.sandbox_policy);
    context
}

//! What all handles of a client share, and how they speak to the connection task.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use backon::Retryable as _;
use codex_sdk_types::options::{CallOptions, ClientOptions, ConversationOptions};
use codex_sdk_types::request::PendingRequest;
use codex_sdk_types::{EventFilter, RuntimeInfo, Submission, SubmissionKind};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, timeout};
use tracing::{Instrument as _, Span};

use super::scope::Scope;
use super::tools::ClientTools;
use super::validate::Doubts;
use super::{CodexClient, terms, validate};
use crate::connection::{
    Board, Command, ConnectionTask, Inbox, NOT_SENT, Outgoing, Reply, RequestIds, Shutdown, closed,
    too_late,
};
use crate::conversation::{Conversation, ConversationState};
use crate::error::{Error, Result};
use crate::events::{EventStream, Publisher, scoped_subscription};
use crate::plugin::{CleanupReason, PluginSeat};
use crate::requests::{Handlers, Settlement};
use crate::runtime::backoff;
use crate::spans;
use crate::transport::Transport;
use crate::turn::TurnState;

/// How many commands may wait for the connection task, which takes them at once unless the runtime reads nothing.
const COMMANDS: usize = 1024;

/// A client's options, its handlers, and the way to its connection task.
pub(crate) struct ClientInner {
    pub(crate) options: Arc<ClientOptions>,
    /// The policies, and of the configuration what no argument may show.
    pub(crate) defaults: ConversationOptions,
    pub(crate) handlers: Handlers,
    pub(crate) tools: Arc<ClientTools>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) board: Arc<Board>,
    pub(crate) plugins: Arc<PluginSeat>,
    pub(crate) span: Span,
    /// The names of events that the logger was told of.
    doubts: Arc<Doubts>,
    id: u64,
    pub(super) ids: Arc<RequestIds>,
    commands: mpsc::Sender<Command>,
    shutdowns: mpsc::Sender<Shutdown>,
    /// The task's ends of both, until the task is started by the first call that needs it.
    unstarted: Mutex<Option<Inbox>>,
    /// Where these are the handles of a part of a client: which part, and the whole.
    pub(crate) scope: Option<Scope>,
    whole: Option<Arc<ClientInner>>,
}

impl ClientInner {
    pub(crate) fn new(
        options: Arc<ClientOptions>,
        defaults: ConversationOptions,
        handlers: Handlers,
        tools: ClientTools,
        transport: Arc<dyn Transport>,
        plugins: PluginSeat,
    ) -> Self {
        let (commands, receiver) = mpsc::channel(COMMANDS);
        let (shutdowns, shutdown) = mpsc::channel(1);
        let inbox = Inbox { commands: receiver, shutdowns: shutdown };
        let (id, span) = spans::client();
        Self {
            options,
            defaults,
            handlers,
            tools: Arc::new(tools),
            transport,
            board: Arc::default(),
            plugins: Arc::new(plugins),
            span,
            doubts: Arc::default(),
            id,
            ids: Arc::default(),
            commands,
            shutdowns,
            unstarted: Mutex::new(Some(inbox)),
            scope: None,
            whole: None,
        }
    }

    /// Handles of a part of this client.
    pub(crate) fn part(self: &Arc<Self>, scope: Scope) -> Arc<Self> {
        Arc::new(Self {
            options: Arc::clone(&self.options),
            defaults: self.defaults.clone(),
            handlers: self.handlers.clone(),
            tools: Arc::clone(&self.tools),
            transport: Arc::clone(&self.transport),
            board: Arc::clone(&self.board),
            plugins: Arc::clone(&self.plugins),
            span: self.span.clone(),
            doubts: Arc::clone(&self.doubts),
            id: self.id,
            ids: Arc::clone(&self.ids),
            commands: self.commands.clone(),
            shutdowns: self.shutdowns.clone(),
            unstarted: Mutex::default(),
            scope: Some(scope),
            whole: Some(Arc::clone(self)),
        })
    }

    /// The client that this is a part of, or itself.
    pub(crate) fn whole(self: &Arc<Self>) -> Arc<Self> {
        Arc::clone(self.whole.as_ref().unwrap_or(self))
    }

    /// Tells the connection task something.
    pub(crate) async fn tell(self: &Arc<Self>, command: Command) -> Result<()> {
        self.start()?;
        self.commands.send(command).await.map_err(|_| closed())
    }

    /// Asks the connection task something.
    pub(crate) async fn ask<T>(
        self: &Arc<Self>,
        command: impl FnOnce(oneshot::Sender<T>) -> Command,
    ) -> Result<T> {
        let (reply, answer) = oneshot::channel();
        self.tell(command(reply)).await?;
        answer.await.map_err(|_| closed())
    }

    /// Is connected, with the plugins ready, or says why not.
    pub(crate) async fn connect(self: &Arc<Self>, explicit: bool) -> Result<Arc<RuntimeInfo>> {
        // A part of a client is not connected again.
        let explicit = explicit && self.scope.is_none();
        let Some(host) = self.plugins.host() else {
            return self.ask(|reply| Command::Connect { explicit, reply }).await?;
        };
        if let Some(scope) = &self.scope {
            scope.gate.check()?;
        }
        // Plugins are the whole client's, whichever part is the first to need them.
        let whole = self.whole().client_handle();
        // Before there is anything to see, so that plugins see all of it.
        host.attach(&whole).await?;
        let info = self.ask(|reply| Command::Connect { explicit, reply }).await??;
        host.ready(&whole, &info).await?;
        Ok(info)
    }

    /// Sends a submission and waits for its reply, connecting first where needed.
    ///
    /// # Cancel safety
    /// A request that was written has its effect; its reply is dropped.
    pub(crate) async fn submit(self: &Arc<Self>, submission: &Submission) -> Result<Reply> {
        self.submit_with(submission, &CallOptions::default()).await
    }

    /// As [`Self::submit`], with options of the caller's.
    pub(crate) async fn submit_with(
        self: &Arc<Self>,
        submission: &Submission,
        options: &CallOptions,
    ) -> Result<Reply> {
        self.plugins.told(self.send(submission, options, Command::Request).await)
    }

    /// Tries again, as the policy says, while the runtime refuses for overload: then it has certainly done nothing.
    pub(crate) async fn unless_overloaded<T, F: Future<Output = Result<T>>>(
        &self,
        attempt: impl Fn() -> F,
    ) -> Result<T> {
        attempt
            .retry(backoff(&self.options.retry_policy))
            .when(|error| error.reason() == Some("OVERLOADED"))
            .await
    }

    /// Tries again when the runtime has ended without having read the request: the next one may have it. What it has to
    /// know before belongs to the attempt.
    pub(crate) async fn once_sent<T, F: Future<Output = Result<T>>>(
        &self,
        attempt: impl Fn() -> F,
    ) -> Result<T> {
        match attempt().await {
            Err(error) if error.reason() == Some(NOT_SENT) => attempt().await,
            outcome => outcome,
        }
    }

    /// The same for what is refused while the conversation has a turn.
    ///
    /// # Cancel safety
    /// As [`Self::submit`].
    pub(crate) async fn submit_idle(
        self: &Arc<Self>,
        submission: &Submission,
        conversation: &Arc<str>,
    ) -> Result<Reply> {
        let idle = |outgoing| Command::RequestIdle(outgoing, Arc::clone(conversation));
        self.plugins.told(self.send(submission, &CallOptions::default(), idle).await)
    }

    async fn send(
        self: &Arc<Self>,
        submission: &Submission,
        options: &CallOptions,
        command: impl Fn(Outgoing) -> Command,
    ) -> Result<Reply> {
        self.connect(false).await?;
        // Plugins see it once, however often it is tried.
        let submission = self.plugins.clear(submission).await?;
        let attempt = || async {
            let (outgoing, reply) = self.outgoing(&submission, options.traceparent.as_deref())?;
            let limit = options.timeout.unwrap_or_else(|| self.reply_limit());
            let id = outgoing.id;
            let reply = self.tell_and_wait(command(outgoing), || {}, reply);
            self.within(id, &submission.method, Some(limit), None, reply).await
        };
        match self.unless_overloaded(attempt).await {
            Err(error)
                if error.reason() == Some(NOT_SENT)
                    && submission.kind == SubmissionKind::Request =>
            {
                self.connect(false).await?;
                self.unless_overloaded(attempt).await
            }
            outcome => outcome,
        }
    }

    /// Counts the clients of this process; in every span of this one.
    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    /// Whether the runtime's experimental API is used.
    pub(crate) fn experimental(&self) -> bool {
        self.options.experimental_api.unwrap_or(true)
    }

    /// How long a reply may take in the call that is being made.
    pub(crate) fn reply_limit(&self) -> Duration {
        terms::limit().unwrap_or_else(|| self.options.request_timeout())
    }

    /// Waits for a reply within the limit of time. Giving up, also by being dropped, is told to the connection task.
    pub(crate) async fn within<T>(
        self: &Arc<Self>,
        id: u64,
        method: &str,
        limit: Option<Duration>,
        turn: Option<&Arc<TurnState>>,
        reply: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let given_up =
            GivenUp { commands: self.commands.clone(), id, turn: turn.cloned(), armed: true };
        let reply = async {
            let begun = Instant::now();
            let outcome = match limit {
                Some(limit) => timeout(limit, reply).await.map_err(|_| too_late(method, limit))?,
                None => reply.await,
            };
            given_up.not();
            let took_ms = begun.elapsed().as_millis();
            tracing::debug!(took_ms, ok = outcome.is_ok(), "the request has its reply");
            outcome
        };
        reply.instrument(spans::request(&self.span, method, id)).await
    }

    /// Hands over a command, and waits for what it brings. In between, `told` is called.
    pub(crate) async fn tell_and_wait(
        self: &Arc<Self>,
        command: Command,
        told: impl FnOnce(),
        reply: oneshot::Receiver<Result<Reply>>,
    ) -> Result<Reply> {
        self.tell(command).await?;
        told();
        reply.await.map_err(|_| closed())?
    }

    /// Settles a question, once. An answer that a plugin does not let through becomes a no.
    pub(crate) async fn settle(
        self: &Arc<Self>,
        request: &PendingRequest,
        settlement: Settlement,
    ) -> Result<()> {
        let (settlement, refused) = self.plugins.clear_answer(request, settlement).await;
        let id = Arc::clone(&request.id);
        self.ask(|reply| Command::Settle(id, settlement, reply)).await??;
        refused.map_or(Ok(()), Err)
    }

    /// A new reader of events.
    pub(crate) async fn subscribe(self: &Arc<Self>, filter: EventFilter) -> Result<EventStream> {
        let (publisher, events) = self.subscription(filter).await?;
        self.tell(Command::Subscribe(publisher)).await?;
        Ok(events)
    }

    /// A new reader of the events of a conversation, which its filter names.
    pub(crate) async fn follow(self: &Arc<Self>, filter: EventFilter) -> Result<EventStream> {
        let (publisher, events) = self.subscription(filter).await?;
        self.ask(|reply| Command::Follow(publisher, reply)).await??;
        Ok(events)
    }

    /// Checks the methods of a filter.
    pub(crate) fn check_methods(&self, methods: &[String]) -> Result<()> {
        validate::check_methods("methods", methods)?;
        self.doubt(methods);
        Ok(())
    }

    /// Tells the logger of methods that are unknown, each once.
    pub(crate) fn doubt(&self, methods: &[String]) {
        self.span.in_scope(|| methods.iter().for_each(|method| self.doubts.look_at(method)));
    }

    async fn subscription(
        self: &Arc<Self>,
        filter: EventFilter,
    ) -> Result<(Publisher, EventStream)> {
        let methods = filter.methods.as_deref().unwrap_or_default();
        self.check_methods(methods)?;
        if let Some(scope) = &self.scope {
            scope.gate.check()?;
            // A part of a client is not connected again: a reader would wait for nothing. One of a connected client is there
            // at once, so that its end, should the lease be released next, comes after it.
            if self.board.lock().runtime.is_none() {
                self.connect(false).await?;
            }
        }
        let owned = self.scope.as_ref().map(|scope| Arc::clone(&scope.owned));
        Ok(scoped_subscription(filter, self.options.event_buffer, owned))
    }

    /// A handle of an open conversation.
    pub(crate) fn conversation_handle(
        self: &Arc<Self>,
        state: Arc<ConversationState>,
    ) -> Conversation {
        Conversation::new(state.seen_by().unwrap_or_else(|| Arc::clone(self)), state)
    }

    /// A handle of the client.
    pub(crate) fn client_handle(self: &Arc<Self>) -> CodexClient {
        CodexClient::from_inner(Arc::clone(self))
    }

    fn start(self: &Arc<Self>) -> Result<()> {
        if let Some(scope) = &self.scope {
            scope.gate.check()?;
        }
        if let Some(whole) = &self.whole {
            return whole.start();
        }
        if self.board.lock().closed {
            return Err(closed());
        }
        let mut unstarted = self.unstarted.lock().unwrap_or_else(PoisonError::into_inner);
        if unstarted.is_none() {
            return Ok(());
        }
        let runtime = tokio::runtime::Handle::try_current().map_err(|error| {
            Error::session("a client works within a tokio runtime: call it from an async function that runs on one")
                .with_reason("NO_ASYNC_RUNTIME")
                .caused_by(error)
        })?;
        if let Some(inbox) = unstarted.take() {
            let task = ConnectionTask::new(Arc::downgrade(self), Arc::clone(&self.ids), inbox);
            runtime.spawn(task.run().instrument(self.span.clone()));
        }
        Ok(())
    }

    /// Ends the runtime, then the plugins. Later calls wait for the same end.
    pub(crate) async fn close(self: &Arc<Self>, drain: Duration) {
        if let Some(scope) = &self.scope {
            return Arc::clone(&scope.gate).end().await;
        }
        self.board.lock().draining = true;
        self.board.lock().closed |= drain.is_zero();
        let inner = Arc::clone(self);
        let closing = async move {
            if !drain.is_zero() {
                // It is too late, or all have ended.
                let _ = timeout(drain, inner.drained()).await;
            }
            let reason = {
                let mut board = inner.board.lock();
                board.closed = true;
                let crashed = board.epoch > 0 && board.runtime.is_none();
                if crashed { CleanupReason::Crash } else { CleanupReason::Close }
            };
            let Some(host) = inner.plugins.host().cloned() else { return inner.end().await };
            tokio::join!(inner.end(), host.show(Submission::shutdown()));
            host.cleanup(reason).await;
        };
        match tokio::runtime::Handle::try_current() {
            // A task of its own goes on when the caller's future is dropped. It does not panic: the host contains its plugins.
            Ok(runtime) => drop(runtime.spawn(closing).await),
            Err(_) => closing.await,
        }
    }

    /// Until no turn goes on any more.
    async fn drained(&self) {
        let (done, drained) = oneshot::channel();
        // Dropping it tells, also where the task has ended.
        if self.commands.send(Command::Drain(done)).await.is_ok() {
            let _ = drained.await;
        }
    }

    /// Whether something new may begin.
    pub(crate) fn not_draining(&self) -> Result<()> {
        if self.board.lock().draining { Err(closed()) } else { Ok(()) }
    }

    async fn end(&self) {
        let never_started =
            self.unstarted.lock().unwrap_or_else(PoisonError::into_inner).take().is_some();
        if never_started {
            return;
        }
        let (done, ended) = oneshot::channel();
        // Neither can fail but for the task having ended, which is what is waited for.
        if self.shutdowns.send(Shutdown { done }).await.is_err() || ended.await.is_err() {
            self.commands.closed().await;
        }
    }
}

impl std::fmt::Debug for ClientInner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientInner").field("options", &self.options).finish_non_exhaustive()
    }
}

/// A client that nobody closed: its connection ends by itself, and its plugins are told. They outlive its parts.
impl Drop for ClientInner {
    fn drop(&mut self) {
        if self.whole.is_none()
            && let Some(host) = self.plugins.host().cloned()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(async move { host.cleanup(CleanupReason::Crash).await });
        }
    }
}

/// Tells the connection task that nobody waits for a reply any more.
struct GivenUp {
    commands: mpsc::Sender<Command>,
    id: u64,
    turn: Option<Arc<TurnState>>,
    armed: bool,
}

impl GivenUp {
    fn not(mut self) {
        self.armed = false;
    }
}

impl Drop for GivenUp {
    fn drop(&mut self) {
        if !self.armed {
            return;
        }
        let forget = Command::Forget(self.id, self.turn.take());
        if let Err(mpsc::error::TrySendError::Full(forget)) = self.commands.try_send(forget)
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            let commands = self.commands.clone();
            runtime.spawn(async move { commands.send(forget).await });
        }
    }
}

//! The connection task: the one owner of the channel, of what waits for a reply, and of the routes.
//!
//! It never waits for a consumer: events go into bounded queues, questions to tasks of their own. While it writes it
//! goes on reading, and the other way round, so that a full pipe in one direction cannot stop the other.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::time::Duration;

use bytes::Bytes;
use codex_sdk_types::options::{IfBusy, Reconnect, RetryPolicy};
use codex_sdk_types::wire::{TurnReply, TurnsReply};
use codex_sdk_types::{
    EndReason, InterruptedBy, LostEvidence, LostWhy, RuntimeInfo, Submission, TurnStatus,
};
use serde_json::json;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until};

use super::command::{Command, Outgoing, StartTurn};
use super::frame::Frame;
use super::link::{Ended, Link, OUT_LIMIT_BYTES};
use super::opening::{Opened, open};
use super::pending::{Pending, Reply, Waiter, refusal};
use super::request_ids::RequestIds;
use super::router::{Router, TurnEnd, ending};
use crate::client::ClientInner;
use crate::error::{Error, Result};
use crate::events::CloseReason;
use crate::turn::InterruptCause;

/// How long a turn's end may be missing after the runtime has called the thread idle: usually it comes at once.
const IDLE_GRACE: Duration = Duration::from_secs(5);
/// How long a runtime that has ended may keep its output open.
const DRAIN_GRACE: Duration = Duration::from_secs(1);

/// What the task waits for.
enum Input {
    Command(Option<Command>),
    /// The runtime wrote something, or closed its output.
    Read(io::Result<bool>),
    Wrote(io::Result<()>),
    /// The runtime's process has ended.
    Exited(String),
    Opened(Box<Result<Opened>>),
    /// A reader that had the runtime paused has caught up or gone.
    Resumed,
    /// A deadline of the task's own.
    Tick,
}

type Opening = Pin<Box<dyn Future<Output = Result<Opened>> + Send>>;

/// Where the task stands with the runtime.
enum Phase {
    /// Nobody has asked yet, or the last attempt failed like this.
    Down(Option<Error>),
    /// Being connected, for those who wait.
    Opening(Opening),
    Up(Box<Link>),
}

pub(crate) struct ConnectionTask {
    client: Weak<ClientInner>,
    commands: mpsc::Receiver<Command>,
    ids: Arc<RequestIds>,
    router: Router,
    phase: Phase,
    connecting: Vec<oneshot::Sender<Result<Arc<RuntimeInfo>>>>,
    /// Set once the process has ended, while its last output is read.
    drain_until: Option<(Instant, String)>,
    /// Set once `close()` was called: who waits, and until when turns may take to end.
    closing: Option<(Vec<oneshot::Sender<()>>, Instant)>,
}

impl ConnectionTask {
    pub(crate) fn new(
        client: Weak<ClientInner>,
        ids: Arc<RequestIds>,
        commands: mpsc::Receiver<Command>,
    ) -> Self {
        Self {
            router: Router::new(client.clone(), Arc::clone(&ids)),
            client,
            commands,
            ids,
            phase: Phase::Down(None),
            connecting: Vec::new(),
            drain_until: None,
            closing: None,
        }
    }

    /// Runs until the client is closed, or its last handle is dropped.
    pub(crate) async fn run(mut self) {
        loop {
            let input = self.next_input().await;
            match input {
                Input::Command(Some(command)) => self.command(command),
                Input::Command(None) => self.closing = Some((Vec::new(), Instant::now())),
                Input::Read(Ok(true)) => self.read_lines(),
                Input::Read(Ok(false)) => self.lost("it closed its output").await,
                Input::Read(Err(error)) => self.lost(&format!("reading failed: {error}")).await,
                Input::Wrote(Ok(())) => {}
                // Its output is still read: what it says on its way out may be the end of a turn.
                Input::Wrote(Err(error)) => self.broken_pipe(&error),
                Input::Exited(status) => {
                    self.drain_until = Some((Instant::now() + DRAIN_GRACE, status));
                }
                Input::Opened(opened) => self.opened(*opened),
                Input::Resumed => self.router.update_pause(),
                Input::Tick => self.tick().await,
            }
            if self.may_close() {
                return self.close().await;
            }
        }
    }

    /// Whatever comes first. No order among them: each takes its share, so that a flood of events delays neither
    /// commands nor writing.
    async fn next_input(&mut self) -> Input {
        let tick = self.next_tick();
        let commands = &mut self.commands;
        let closing = self.closing.is_some();
        match &mut self.phase {
            Phase::Down(_) => Input::Command(commands.recv().await),
            Phase::Opening(opening) => tokio::select! {
                opened = opening => Input::Opened(Box::new(opened)),
                command = commands.recv(), if !closing => Input::Command(command),
            },
            Phase::Up(link) => {
                let Link { reader, writer, out, process, pending, .. } = &mut **link;
                // Replies overtake a reader that lags: while one is awaited, the runtime is read in any case.
                let reads = !self.router.paused || !pending.is_empty();
                let exited = self.drain_until.is_some();
                let room = out.len() < OUT_LIMIT_BYTES;
                let writes = !out.is_empty() && !exited;
                tokio::select! {
                    read = reader.fill(), if reads => Input::Read(read),
                    wrote = Link::write(writer, out), if writes => Input::Wrote(wrote),
                    command = commands.recv(), if room && !closing => Input::Command(command),
                    status = wait(process), if !exited && process.is_some() => Input::Exited(status),
                    () = self.router.resume.notified() => Input::Resumed,
                    () = until(tick) => Input::Tick,
                }
            }
        }
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Connect { explicit, reply } => self.connect(explicit, reply),
            Command::Request(outgoing) => self.request(outgoing),
            Command::Forget(id) => self.forget(id),
            Command::Open(conversation) => self.router.open(conversation),
            Command::Close(id) => drop(self.router.threads.remove(&id)),
            Command::StartTurn(start) => self.start_turn(start),
            Command::Interrupt(turn, cause, interrupter) => {
                self.interrupt(&turn, cause, Some(interrupter))
            }
            Command::Subscribe(publisher) => self.router.subscribe(publisher),
            Command::Settle(id, settlement, reply) => {
                let settled = match &mut self.phase {
                    Phase::Up(link) => self.router.settle(&id, &settlement, link),
                    _ => false,
                };
                // Whoever answered and went away does not want to know.
                let _ = reply.send(if settled { Ok(()) } else { Err(settled_already(&id)) });
            }
            Command::Shutdown { drain, done } => self.shutdown(drain, done),
        }
    }

    fn connect(&mut self, explicit: bool, reply: oneshot::Sender<Result<Arc<RuntimeInfo>>>) {
        match &self.phase {
            Phase::Up(link) => {
                let _ = reply.send(Ok(Arc::clone(&link.info)));
            }
            // The first failure is told to everybody until somebody asks for another attempt.
            Phase::Down(Some(failure)) if !explicit => {
                let _ = reply.send(Err(failure.clone()));
            }
            Phase::Opening(_) => self.connecting.push(reply),
            Phase::Down(_) => {
                let Some(client) = self.client.upgrade() else { return };
                self.connecting.push(reply);
                self.phase = self.opening(&client, client.options.retry_policy);
            }
        }
    }

    fn opening(&self, client: &Arc<ClientInner>, retry: RetryPolicy) -> Phase {
        let (transport, options) = (Arc::clone(&client.transport), Arc::clone(&client.options));
        Phase::Opening(Box::pin(open(transport, options, retry)))
    }

    fn opened(&mut self, opened: Result<Opened>) {
        let Some(client) = self.client.upgrade() else {
            self.phase = Phase::Down(None);
            return;
        };
        let outcome = match opened {
            Err(error) => {
                self.phase = Phase::Down(Some(error.clone()));
                Err(error)
            }
            Ok(Opened { link, early }) => {
                let info = Arc::clone(&link.info);
                let again = {
                    let mut board = client.board.lock();
                    board.runtime = Some(Arc::clone(&info));
                    board.epoch += 1;
                    board.epoch > 1
                };
                self.phase = Phase::Up(Box::new(link));
                self.router.announce(
                    if again { "sdk/reconnected" } else { "sdk/connected" },
                    None,
                    &*info,
                );
                for line in early {
                    self.line(&line);
                }
                // What came in the same breath as the handshake's reply is there already, and no further read tells of it.
                self.read_lines();
                Ok(info)
            }
        };
        for waiting in self.connecting.drain(..) {
            let _ = waiting.send(outcome.clone());
        }
    }

    fn request(&mut self, outgoing: Outgoing) {
        let Outgoing { id, method, line, reply } = outgoing;
        match &mut self.phase {
            Phase::Up(link) => {
                link.send(&line);
                link.pending.insert(id, Waiter::Caller { method, reply });
            }
            _ => {
                let _ = reply.send(Err(self.not_connected()));
            }
        }
    }

    /// The caller of a request has given up. A turn that may have been started is interrupted when it shows up.
    fn forget(&mut self, id: u64) {
        let Phase::Up(link) = &mut self.phase else { return };
        let Some(waiter) = link.pending.take(id) else { return };
        let Waiter::Turn { thread, .. } = waiter else { return };
        link.pending.insert(id, Waiter::AbandonedTurn { thread: Arc::clone(&thread) });
        let Some(turn) =
            self.router.threads.get_mut(&thread).and_then(super::thread::Thread::take_active)
        else {
            return;
        };
        let evidence =
            LostEvidence::new(LostWhy::NoAck, "the runtime did not acknowledge the turn", "");
        let end = self.router.finish(&thread, turn, TurnStatus::Lost, EndReason::Lost { evidence });
        self.after_turn(end);
    }

    fn start_turn(&mut self, start: StartTurn) {
        let busy = self
            .router
            .threads
            .get(&start.conversation.id)
            .is_some_and(|thread| thread.active.is_some());
        if !busy {
            return self.begin_turn(start);
        }
        if start.if_busy == IfBusy::Queue
            && let Some(thread) = self.router.threads.get_mut(&start.conversation.id)
        {
            thread.waiting.push_back(start);
            return;
        }
        let _ = start.request.reply.send(Err(turn_active(&start.conversation.id)));
    }

    fn begin_turn(&mut self, start: StartTurn) {
        let StartTurn {
            request: Outgoing { id, line, reply, .. }, conversation, turn, log, ..
        } = start;
        let not_connected = self.not_connected();
        let Phase::Up(link) = &mut self.phase else {
            let _ = reply.send(Err(not_connected));
            return;
        };
        // A caller that has given up while it waited for its turn has not started anything.
        if reply.is_closed() {
            return;
        }
        let Some(thread) = self.router.threads.get_mut(&conversation.id) else {
            let _ = reply.send(Err(conversation_closed(&conversation.id)));
            return;
        };
        thread.begin(turn, log);
        link.send(&line);
        link.pending.insert(id, Waiter::Turn { thread: Arc::clone(&thread.id), reply });
    }

    fn interrupt(
        &mut self,
        turn: &Arc<crate::turn::TurnState>,
        cause: InterruptCause,
        interrupter: Option<super::thread::Interrupter>,
    ) {
        let Phase::Up(link) = &mut self.phase else { return };
        let thread = self.router.threads.get_mut(&turn.conversation_id);
        let Some(active) = thread.and_then(|thread| thread.active.as_mut()) else { return };
        // The turn has ended when it is not the one that goes on; dropping the interrupter tells so.
        if !Arc::ptr_eq(&active.state, turn) {
            return;
        }
        let first = active.interrupt.is_none();
        active.interrupt.get_or_insert(cause);
        active.interrupters.extend(interrupter);
        // Without an id the interrupt is sent as soon as the id is known.
        if first && let Some(id) = turn.id.get() {
            let interrupt = Submission::interrupt(&turn.conversation_id, id);
            link.request(&self.ids, &interrupt, Waiter::Nobody);
        }
    }

    fn read_lines(&mut self) {
        while let Phase::Up(link) = &mut self.phase {
            let Some(line) = link.reader.next_line() else { return };
            self.line(&line);
        }
    }

    fn line(&mut self, line: &Bytes) {
        let Phase::Up(link) = &mut self.phase else { return };
        match Frame::of(line) {
            Some(Frame::Notification(notice)) => {
                if let Some(end) = self.router.notification(line, &notice, link) {
                    self.after_turn(end);
                }
            }
            Some(Frame::Request(id, notice)) => self.router.question(line, id, &notice),
            Some(Frame::Reply(id, result)) => {
                self.reply(id, Ok(Reply { line: line.clone(), result }))
            }
            Some(Frame::Refusal(id, error)) => self.reply(id, Err(line.slice(error))),
            None => {
                link.skipped_lines += 1;
                let count = link.skipped_lines;
                tracing::warn!(
                    bytes = line.len(),
                    count,
                    "a line of the runtime that is no message was skipped"
                );
                let message = "a line of the runtime that is no message was skipped";
                let fields = json!({ "bytes": line.len(), "skippedLines": count });
                self.router.announce(
                    "sdk/warning",
                    None,
                    &json!({ "message": message, "fields": fields }),
                );
            }
        }
    }

    fn reply(&mut self, id: u64, outcome: Result<Reply, Bytes>) {
        let Phase::Up(link) = &mut self.phase else { return };
        // Without a waiter it is the reply to something that its caller gave up.
        match link.pending.take(id) {
            Some(Waiter::Caller { method, reply }) => {
                let _ = reply.send(outcome.map_err(|error| refusal(&method, &error)));
            }
            Some(Waiter::Turn { thread, reply }) => {
                let outcome = outcome.map_err(|error| refusal("turn/start", &error));
                let outcome = self.acknowledged(&thread, outcome);
                // When the caller is gone, `forget` has been sent and comes too late: the turn goes on, and whoever
                // gave it up interrupts it.
                let _ = reply.send(outcome);
            }
            Some(Waiter::AbandonedTurn { thread }) => {
                if let Ok(reply) = outcome
                    && let Ok(TurnReply { turn }) = reply.decode("turn/start")
                {
                    let interrupt = Submission::interrupt(&thread, &turn.id);
                    link.request(&self.ids, &interrupt, Waiter::Nobody);
                    link.request(&self.ids, &Submission::stop_commands(&thread), Waiter::Nobody);
                }
            }
            Some(Waiter::Reconcile { thread, turn }) => {
                self.reconciled(&thread, &turn, outcome.ok().as_ref())
            }
            Some(Waiter::Interrupters(interrupters)) => {
                for by in interrupters {
                    // Whoever went away does not want to know.
                    let _ = by.done.send(());
                }
            }
            Some(Waiter::Nobody) | None => {}
        }
    }

    /// The runtime has taken or refused a turn.
    fn acknowledged(&mut self, thread: &Arc<str>, outcome: Result<Reply>) -> Result<Reply> {
        let id = outcome.and_then(|reply| {
            let TurnReply { turn } = reply.decode("turn/start")?;
            let id = turn.id.into_owned();
            Ok((reply, id))
        });
        let known = self.router.threads.get_mut(thread);
        match id {
            Ok((reply, id)) => {
                let learnt = known.and_then(|thread| {
                    let (active, learnt) = thread.active_turn(&id)?;
                    (learnt && active.interrupt.is_some()).then(|| Arc::clone(&active.state))
                });
                if let (Some(turn), Phase::Up(link)) = (learnt, &mut self.phase) {
                    let interrupt = Submission::interrupt(&turn.conversation_id, &id);
                    link.request(&self.ids, &interrupt, Waiter::Nobody);
                }
                Ok(reply)
            }
            Err(error) => {
                if let Some(turn) = known.and_then(super::thread::Thread::take_active) {
                    turn.log.close(CloseReason::Ended);
                    self.start_waiting(thread);
                }
                Err(error)
            }
        }
    }

    /// After a turn: stop its commands if it was interrupted, tell those who interrupted it, start the next one.
    fn after_turn(&mut self, end: TurnEnd) {
        let TurnEnd { thread, interrupted, interrupters } = end;
        let keep = !interrupters.is_empty() && interrupters.iter().all(|by| by.keep_commands);
        if let Phase::Up(link) = &mut self.phase
            && interrupted
            && !keep
        {
            let clean = Submission::stop_commands(&thread);
            link.request(&self.ids, &clean, Waiter::Interrupters(interrupters));
        }
        self.start_waiting(&thread);
    }

    fn start_waiting(&mut self, thread: &Arc<str>) {
        if self.closing.is_some() {
            return;
        }
        while let Some(known) = self.router.threads.get_mut(thread)
            && known.active.is_none()
            && let Some(next) = known.waiting.pop_front()
        {
            self.begin_turn(next);
        }
    }

    /// The moment of the next deadline.
    fn next_tick(&self) -> Option<Instant> {
        let turns = self.router.threads.values().filter_map(|thread| thread.active.as_ref());
        let idle = turns.filter_map(|turn| turn.idle_since).min().map(|since| since + IDLE_GRACE);
        let drain = self.drain_until.as_ref().map(|(until, _)| *until);
        let closing = self.closing.as_ref().map(|(_, until)| *until);
        [idle, drain, closing].into_iter().flatten().min()
    }

    async fn tick(&mut self) {
        let now = Instant::now();
        if let Some((_, status)) = self.drain_until.take_if(|(until, _)| *until <= now) {
            return self.lost(&format!("it ended with {status}")).await;
        }
        let Phase::Up(link) = &mut self.phase else { return };
        for thread in self.router.threads.values_mut() {
            let Some(active) = &mut thread.active else { continue };
            let Some(turn) = active.state.id.get() else { continue };
            if active.idle_since.take_if(|since| *since + IDLE_GRACE <= now).is_some() {
                let list = Submission::request(
                    "thread/turns/list",
                    json!({ "threadId": thread.id, "limit": 20 }),
                );
                let waiter =
                    Waiter::Reconcile { thread: Arc::clone(&thread.id), turn: Arc::clone(turn) };
                link.request(&self.ids, &list, waiter);
            }
        }
    }

    /// The runtime's own list says how a turn ended whose end never came; without an entry it is lost.
    fn reconciled(&mut self, thread: &Arc<str>, turn: &Arc<str>, reply: Option<&Reply>) {
        let Some(known) = self.router.threads.get_mut(thread) else { return };
        // Its end, or a new beginning, has come meanwhile.
        let waits = known.active_turn(turn).is_some_and(|(active, _)| active.idle_since.is_none());
        if !waits {
            return;
        }
        let listed =
            reply.and_then(|reply| reply.decode::<TurnsReply<'_>>("thread/turns/list").ok());
        let entry = listed.and_then(|list| list.data.into_iter().find(|entry| *entry.id == **turn));
        let Some(active) = known.take_active() else { return };
        let (status, reason) = match entry {
            Some(entry) if entry.status != "inProgress" => {
                ending(&entry.status, entry.error, &active)
            }
            _ => {
                let detail =
                    "the runtime calls the conversation idle, but never reported the turn's end";
                let evidence = LostEvidence::new(LostWhy::Idle, detail, "");
                (TurnStatus::Lost, EndReason::Lost { evidence })
            }
        };
        let end = self.router.finish(thread, active, status, reason);
        self.after_turn(end);
    }

    fn broken_pipe(&mut self, error: &io::Error) {
        tracing::debug!(%error, "writing to the runtime failed");
        if let Phase::Up(link) = &mut self.phase {
            link.out.clear();
        }
        self.drain_until.get_or_insert_with(|| {
            (Instant::now() + DRAIN_GRACE, format!("a closed input ({error})"))
        });
    }

    /// The connection is gone: everything that waits for it ends, with the evidence.
    async fn lost(&mut self, how: &str) {
        let Phase::Up(link) = std::mem::replace(&mut self.phase, Phase::Down(None)) else { return };
        self.drain_until = None;
        let mut link = *link;
        let mut pending = std::mem::take(&mut link.pending);
        // The old process is reaped before anybody is told, and before another one is started.
        let ended = link.end(how).await;
        self.let_go(&ended, &mut pending);
        let Some(client) = self.client.upgrade() else { return };
        if self.closing.is_some() {
            return;
        }
        self.phase = match client.options.reconnect {
            Reconnect::Enabled(false) => Phase::Down(Some(ended.error())),
            Reconnect::Policy(policy) => {
                let mut retry = client.options.retry_policy;
                retry.max_retries = policy.max_attempts.saturating_sub(1);
                retry.initial_delay = policy.initial_delay;
                retry.max_delay = policy.max_delay;
                self.opening(&client, retry)
            }
            _ => self.opening(&client, client.options.retry_policy),
        };
    }

    fn let_go(&mut self, ended: &Ended, pending: &mut Pending) {
        let error = ended.error();
        tracing::warn!(detail = ended.detail, "the connection to the runtime was lost");
        pending.fail_all(&error);
        self.router.lose_questions();
        let threads: Vec<_> = self.router.threads.keys().cloned().collect();
        for thread in threads {
            let Some(known) = self.router.threads.get_mut(&thread) else { continue };
            for waiting in known.waiting.drain(..) {
                let _ = waiting.request.reply.send(Err(error.clone()));
            }
            let Some(active) = known.take_active() else { continue };
            let evidence =
                LostEvidence::new(ended.why, ended.detail.as_str(), ended.stderr_tail.as_str());
            self.router.finish(&thread, active, TurnStatus::Lost, EndReason::Lost { evidence });
        }
        if let Some(client) = self.client.upgrade() {
            client.board.lock().runtime = None;
        }
        self.router.announce("sdk/disconnected", None, &json!({ "reason": error.to_string() }));
    }

    fn shutdown(&mut self, drain: Duration, done: oneshot::Sender<()>) {
        let (waiting, _) = self.closing.get_or_insert_with(|| (Vec::new(), Instant::now() + drain));
        waiting.push(done);
        let turns: Vec<_> =
            self.router.threads.values().filter_map(|thread| thread.active.as_ref()).collect();
        let turns: Vec<_> = turns.into_iter().map(|turn| Arc::clone(&turn.state)).collect();
        for turn in turns {
            self.interrupt(&turn, InterruptCause::By(InterruptedBy::Caller), None);
        }
    }

    /// When closing: every turn has ended, or has had its time.
    fn may_close(&self) -> bool {
        let Some((_, until)) = &self.closing else { return false };
        let idle = self.router.threads.values().all(|thread| thread.active.is_none());
        idle || *until <= Instant::now() || !matches!(self.phase, Phase::Up(_))
    }

    async fn close(mut self) {
        if let Phase::Up(link) = std::mem::replace(&mut self.phase, Phase::Down(None)) {
            let mut link = *link;
            let mut pending = std::mem::take(&mut link.pending);
            let ended = link.end("the client was closed").await;
            self.let_go(&ended, &mut pending);
        }
        self.router.close_subscribers(CloseReason::Ended);
        for waiting in self.connecting.drain(..) {
            let _ = waiting.send(Err(closed()));
        }
        for waiting in self.closing.into_iter().flat_map(|(waiting, _)| waiting) {
            let _ = waiting.send(());
        }
    }

    fn not_connected(&self) -> Error {
        match &self.phase {
            Phase::Down(Some(failure)) => failure.clone(),
            _ if self.closing.is_some() => closed(),
            _ => Error::connection(
                "the connection to the runtime was lost before the request was sent",
            )
            .with_reason("DISCONNECTED")
            .retryable(),
        }
    }
}

async fn wait(process: &mut Option<crate::transport::ChannelProcess>) -> String {
    match process {
        Some(process) => process.process.wait().await,
        None => std::future::pending().await,
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

/// The error of every call on a client that was closed.
pub(crate) fn closed() -> Error {
    Error::session("the client is closed: build another one").with_reason("CLOSED")
}

fn settled_already(id: &str) -> Error {
    Error::session(format!("the question {id} is settled already, or was never asked"))
        .with_reason("REQUEST_SETTLED")
        .detail("requestId", id)
}

fn turn_active(conversation: &str) -> Error {
    Error::session(format!(
        "the conversation {conversation} has a turn that goes on: wait for its end, interrupt it, or say with ifBusy \
         whether this one is to queue or to steer"
    ))
    .with_reason("TURN_ACTIVE")
    .detail("conversationId", conversation)
}

fn conversation_closed(conversation: &str) -> Error {
    Error::session(format!("the conversation {conversation} is closed: resume it to go on"))
        .with_reason("CLOSED")
        .detail("conversationId", conversation)
}

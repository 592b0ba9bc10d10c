//! The connection task: the one owner of the channel, of what waits for a reply, and of the routes.
//!
//! It never waits for a consumer: events go into bounded queues, questions to tasks of their own. While it writes it
//! goes on reading, and the other way round, so that a full pipe in one direction cannot stop the other.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Weak};

use codex_sdk_types::wire::{ThreadReply, TurnReply};
use codex_sdk_types::{RuntimeInfo, Submission};
use serde_json::json;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;
use tracing::Span;

use super::command::{Command, Inbox, Outgoing, Shutdown};
use super::errors::{settled_already, too_late, turn_active};
use super::frame::{Frame, broken_reply};
use super::lifecycle::DRAIN_GRACE;
use super::link::{Link, OUT_LIMIT_BYTES};
use super::opening::Opened;
use super::pending::{NoResult, Reply, Waiter};
use super::request_ids::RequestIds;
use super::router::Router;
use super::thread::Doubt;
use crate::client::ClientInner;
use crate::error::{Error, Result};
use crate::events::Line;

/// So many reads are worked off before readers are handed what came, and others have their turn: a megabyte, some
/// milliseconds.
const READS_AT_ONCE: usize = 16;

/// What the task waits for.
enum Input {
    Command(Option<Command>),
    Shutdown(Shutdown),
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

/// An attempt to connect that goes on.
pub(super) struct Opening {
    pub(super) outcome: Pin<Box<dyn Future<Output = Result<Opened>> + Send>>,
    /// Has it stop: a process that it has started is gone when `outcome` is there.
    pub(super) stop: CancellationToken,
}

/// Where the task stands with the runtime.
pub(super) enum Phase {
    /// Nobody has asked yet, or the last attempt failed like this.
    Down(Option<Error>),
    /// Being connected, for those who wait.
    Opening(Opening),
    Up(Box<Link>),
}

pub(crate) struct ConnectionTask {
    pub(super) client: Weak<ClientInner>,
    pub(super) inbox: Inbox,
    pub(super) ids: Arc<RequestIds>,
    /// The span of the connection, from its handshake on.
    pub(super) span: Span,
    pub(super) router: Router,
    pub(super) phase: Phase,
    pub(super) connecting: Vec<oneshot::Sender<Result<Arc<RuntimeInfo>>>>,
    /// Why the last connection broke, while another one is made.
    pub(super) broken: Option<Error>,
    /// Set once the process has ended, while its last output is read.
    pub(super) drain_until: Option<(Instant, String)>,
    /// Those who wait until no turn goes on any more.
    pub(super) draining: Vec<oneshot::Sender<()>>,
    /// Set once `close()` was called: who waits, and until when turns may take to end.
    pub(super) closing: Option<(Vec<oneshot::Sender<()>>, Option<Instant>)>,
}

impl ConnectionTask {
    pub(crate) fn new(client: Weak<ClientInner>, ids: Arc<RequestIds>, inbox: Inbox) -> Self {
        Self {
            router: Router::new(client.clone(), Arc::clone(&ids)),
            client,
            inbox,
            ids,
            span: Span::none(),
            phase: Phase::Down(None),
            connecting: Vec::new(),
            broken: None,
            drain_until: None,
            draining: Vec::new(),
            closing: None,
        }
    }

    /// Runs until the client is closed, or its last handle is dropped.
    pub(crate) async fn run(mut self) {
        loop {
            let input = self.next_input().await;
            match input {
                Input::Command(Some(command)) => self.command(command),
                Input::Shutdown(Shutdown { done }) => self.shutdown(done),
                Input::Command(None) => self.closing = Some((Vec::new(), Some(Instant::now()))),
                Input::Read(read) => self.read(read).await,
                Input::Wrote(Ok(())) => {}
                // Its output is still read: what it says on its way out may be the end of a turn.
                Input::Wrote(Err(error)) => self.broken_pipe(&error),
                Input::Exited(status) => {
                    self.drain_until = Some((Instant::now() + DRAIN_GRACE, status));
                }
                Input::Opened(opened) => self.opened(*opened),
                Input::Resumed => self.router.readers.review(),
                Input::Tick => self.tick().await,
            }
            self.tell_drained();
            if self.may_close() {
                return self.close().await;
            }
        }
    }

    /// Whatever comes first. No order among them: each takes its share, so that a flood of events delays neither
    /// commands nor writing.
    async fn next_input(&mut self) -> Input {
        let tick = self.next_tick();
        let Inbox { commands, shutdowns } = &mut self.inbox;
        let closing = self.closing.is_some();
        match &mut self.phase {
            Phase::Down(_) => tokio::select! {
                command = commands.recv() => Input::Command(command),
                Some(shutdown) = shutdowns.recv() => Input::Shutdown(shutdown),
            },
            Phase::Opening(opening) => tokio::select! {
                opened = &mut opening.outcome => Input::Opened(Box::new(opened)),
                command = commands.recv(), if !closing => Input::Command(command),
                Some(shutdown) = shutdowns.recv(), if !closing => Input::Shutdown(shutdown),
            },
            Phase::Up(link) => {
                let reads = self.router.may_read(link);
                let Link { reader, writer, out, process, .. } = &mut **link;
                let exited = self.drain_until.is_some();
                let room = out.len() < OUT_LIMIT_BYTES;
                let writes = !out.is_empty() && !exited;
                tokio::select! {
                    read = reader.fill(), if reads => Input::Read(read),
                    wrote = Link::write(writer, out), if writes => Input::Wrote(wrote),
                    command = commands.recv(), if room && !closing => Input::Command(command),
                    Some(shutdown) = shutdowns.recv(), if !closing => Input::Shutdown(shutdown),
                    status = wait(process), if !exited && process.is_some() => Input::Exited(status),
                    () = self.router.readers.changes.of_readers() => Input::Resumed,
                    () = until(tick) => Input::Tick,
                }
            }
        }
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Connect { explicit, reply } => self.connect(explicit, reply),
            Command::Request(outgoing) => self.request(outgoing),
            Command::Forget(id, turn) => self.forget(id, turn.as_ref()),
            Command::Open(conversation) => self.router.open(conversation),
            Command::Closing(id, done) => {
                self.closing_conversation(&id);
                // Whoever went away does not want to know.
                let _ = done.send(());
            }
            Command::Unload(id, unloaded) => {
                if let Phase::Up(link) = &mut self.phase {
                    self.router.unload(&id, unloaded, link);
                }
            }
            Command::Close(id, done) => {
                self.router.close(&id);
                // Whoever went away does not want to know.
                let _ = done.send(());
            }
            Command::RequestIdle(outgoing, conversation) => {
                if self.is_busy(&conversation) {
                    let _ = outgoing.reply.send(Err(turn_active(&conversation)));
                } else {
                    self.request(outgoing);
                }
            }
            Command::Reverted(id) => {
                if let Some(thread) = self.router.threads.get_mut(&id) {
                    thread.total.forget();
                }
            }
            Command::StartTurn(start) => self.start_turn(*start),
            Command::Interrupt(turn, cause, interrupter) => {
                self.interrupt(&turn, cause, Some(interrupter));
            }
            Command::StopCommands(id, interrupter) => {
                if let Phase::Up(link) = &mut self.phase {
                    self.router.stop_rest(&id, false, vec![interrupter], link);
                }
            }
            Command::Subscribe(publisher) => self.router.subscribe(publisher),
            Command::Follow(publisher, reply) => {
                // Whoever went away does not want to know.
                let _ = reply.send(self.router.follow(publisher));
            }
            Command::EndReaders(of, reason, done) => {
                self.router.readers.end(of.as_ref(), reason);
                // Whoever went away does not want to know.
                let _ = done.send(());
            }
            Command::Report(error) => {
                self.router.announce("sdk/error", None, &json!({ "error": error.to_json() }));
            }
            Command::Drain(done) => self.draining.push(done),
            Command::Settle(id, settlement, reply) => {
                let settled = match &mut self.phase {
                    Phase::Up(link) => self.router.settle(&id, &settlement, link),
                    _ => false,
                };
                // Whoever answered and went away does not want to know.
                let _ = reply.send(if settled { Ok(()) } else { Err(settled_already(&id)) });
            }
        }
    }

    fn request(&mut self, outgoing: Outgoing) {
        let Outgoing { id, method, line, reply, owner } = outgoing;
        match &mut self.phase {
            Phase::Up(link) => {
                link.send(&line);
                link.held.forget_all();
                link.pending.insert(id, Waiter::Caller { method, reply, owner });
            }
            _ => {
                let _ = reply.send(Err(self.not_connected()));
            }
        }
    }

    /// Works off what was read, and whatever else can be read at once: so that in a flood each reader is woken for many
    /// events, and not for the few that are its own of each read.
    async fn read(&mut self, mut read: io::Result<bool>) {
        let mut reads = 1;
        let how = loop {
            match read {
                Ok(true) => self.read_lines(),
                Ok(false) => break "it closed its output".to_owned(),
                Err(error) => break format!("reading failed: {error}"),
            }
            let Phase::Up(link) = &mut self.phase else { return self.router.hand_over() };
            if reads == READS_AT_ONCE || !self.router.may_read(link) {
                return self.router.hand_over();
            }
            let Some(more) = link.reader.fill_at_once().await else {
                return self.router.hand_over();
            };
            read = more;
            reads += 1;
        };
        self.router.hand_over();
        self.lost(&how).await;
    }

    /// Works off the lines that are there. When a reader has the runtime wait, the rest is left for later.
    pub(super) fn read_lines(&mut self) {
        let Phase::Up(link) = &mut self.phase else { return };
        let mut lines = link.reader.take_lines();
        while let Phase::Up(link) = &self.phase
            && self.router.may_read(link)
            && let Some(line) = lines.next_line()
        {
            self.line(&line);
        }
        if let Phase::Up(link) = &mut self.phase {
            link.reader.put_back(lines);
        }
    }

    /// Works off what was left for later, since there is no later.
    pub(super) fn read_what_was_left(&mut self) {
        let Phase::Up(link) = &mut self.phase else { return };
        let mut lines = link.reader.take_lines();
        while let Some(line) = lines.next_line() {
            self.line(&line);
        }
        self.router.hand_over();
    }

    pub(super) fn line(&mut self, line: &Line<'_>) {
        let Phase::Up(link) = &mut self.phase else { return };
        if self.router.familiar(line, link) {
            return;
        }
        match Frame::of(line) {
            Ok(Frame::Notification(look)) => {
                if let Some(end) = self.router.notification(line, look, link) {
                    self.after_turn(end);
                }
            }
            Ok(Frame::Request(look)) => self.router.question(line, look),
            Ok(Frame::Reply(id, result)) => {
                self.reply(id, Ok(Reply { line: line.to_bytes(), result }));
            }
            Ok(Frame::Refusal(id, error)) => {
                self.reply(id, Err(NoResult::Refused(line.to_bytes().slice(error))));
            }
            // Nothing of ours: there is nobody to tell.
            Ok(Frame::Stranger) => tracing::debug!("a reply to nothing that was asked"),
            Err(error) => {
                if let Some(id) = broken_reply(line).filter(|id| link.pending.has(*id)) {
                    return self.reply(id, Err(NoResult::broken(line, &error)));
                }
                link.skipped_lines += 1;
                let count = link.skipped_lines;
                let message = "a line of the runtime that is no message was skipped";
                tracing::warn!(bytes = line.len(), count, %error, "{message}");
                let fields = json!({ "bytes": line.len(), "skippedLines": count, "error": error.to_string() });
                self.router.warn(None, message, &fields);
            }
        }
    }

    fn reply(&mut self, id: u64, outcome: Result<Reply, NoResult>) {
        // Whoever gets the reply finds the events that came before it.
        self.router.hand_over();
        let Phase::Up(link) = &mut self.phase else { return };
        // Without a waiter it is the reply to something that its caller gave up.
        match link.pending.take(id) {
            Some(Waiter::Caller { method, reply, owner }) => {
                // Known before the first event of it is routed.
                if let (Some(owner), Ok(reply)) = (owner, &outcome)
                    && let Ok(opened) = reply.decode::<ThreadReply>(&method)
                {
                    owner.add(opened.thread.id.as_str().into());
                }
                let _ = reply.send(outcome.map_err(|none| none.of(&method)));
            }
            Some(Waiter::Turn { turn, reply }) => {
                let outcome = outcome.map_err(|none| none.of("turn/start"));
                self.acknowledged(&turn, outcome, reply);
            }
            Some(Waiter::AbandonedTurn { thread }) => {
                if let Ok(reply) = outcome
                    && let Ok(TurnReply { turn }) = reply.decode("turn/start")
                {
                    // Refused when the turn has not started yet: then its start is what this waits for.
                    self.router.stop_abandoned(&thread, &turn.id, link);
                    if let Some(known) = self.router.threads.get_mut(&thread) {
                        known.abandoned.push(turn.id.into());
                    }
                }
            }
            Some(Waiter::Reconcile { thread, turn }) => {
                self.reconciled(&thread, &turn, outcome.ok().as_ref());
            }
            Some(Waiter::Interrupters(_) | Waiter::Restored | Waiter::Nobody) | None => {}
        }
    }

    /// The moment of the next deadline.
    fn next_tick(&self) -> Option<Instant> {
        let (doubt, overdue) = match &self.phase {
            Phase::Up(link) => (link.doubt_at, link.pending.next_deadline()),
            _ => (None, None),
        };
        let drain = self.drain_until.as_ref().map(|(until, _)| *until);
        let closing = self.closing.as_ref().and_then(|(_, until)| *until);
        [doubt, overdue, drain, closing].into_iter().flatten().min()
    }

    async fn tick(&mut self) {
        let now = Instant::now();
        if let Some((_, status)) = self.drain_until.take_if(|(until, _)| *until <= now) {
            return self.lost(&format!("it ended with {status}")).await;
        }
        self.ask_about_doubts(now);
        while let Phase::Up(link) = &mut self.phase
            && let Some(id) = link.pending.overdue(now)
        {
            self.give_up(id);
        }
    }

    /// Asks the runtime about turns whose ends are overdue, and waits no longer for commands whose ends are.
    fn ask_about_doubts(&mut self, now: Instant) {
        let Phase::Up(link) = &mut self.phase else { return };
        if link.doubt_at.take_if(|moment| *moment <= now).is_none() {
            return;
        }
        for thread in self.router.threads.values_mut() {
            thread.commands.expire(now);
            if let Some(moment) = thread.commands.deadline() {
                link.doubts_at(moment);
            }
            let Some(active) = &mut thread.active else { continue };
            match active.doubt {
                Doubt::AskAt(moment) if moment <= now => active.doubt = Doubt::Asked,
                Doubt::AskAt(moment) => {
                    link.doubts_at(moment);
                    continue;
                }
                _ => continue,
            }
            // Without an id nothing can be asked about it: its acknowledgement has a deadline of its own.
            if let Some(turn) = active.state.id.get() {
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

    /// No reply has come to a request that nobody else gives up.
    fn give_up(&mut self, id: u64) {
        let Phase::Up(link) = &mut self.phase else { return };
        let patience = link.patience;
        match link.pending.take(id) {
            Some(Waiter::Turn { turn, reply }) => {
                link.pending.insert(id, Waiter::Turn { turn, reply: oneshot::channel().0 });
                self.forget(id, None);
                let _ = reply.send(Err(too_late("turn/start", patience)));
            }
            Some(Waiter::Reconcile { thread, turn }) => self.reconciled(&thread, &turn, None),
            // Whoever interrupts is told by being dropped, and nobody else waits.
            _ => {}
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

//! What handles may ask of the connection task.

use std::sync::Arc;

use codex_sdk_types::RuntimeInfo;
use codex_sdk_types::options::IfBusy;
use tokio::sync::{mpsc, oneshot};

use super::pending::Reply;
use super::restated::Restated;
use super::thread::Interrupter;
use crate::conversation::ConversationState;
use crate::error::{Error, Result};
use crate::events::{CloseReason, LogWriter, Owned, Publisher};
use crate::requests::Settlement;
use crate::turn::{InterruptCause, TurnState};

/// One thing that is asked of the connection task. It never waits for anybody while it does it.
#[derive(Debug)]
pub(crate) enum Command {
    /// Be connected, and say to what. Only when it is asked for explicitly is another attempt made after a failure.
    Connect { explicit: bool, reply: oneshot::Sender<Result<Arc<RuntimeInfo>>> },
    /// Send this, and hand over the reply.
    Request(Outgoing),
    /// The same, refused while this conversation has a turn: the runtime would interrupt it.
    RequestIdle(Outgoing, Arc<str>),
    /// Turns of this conversation were taken back: its next total cannot be compared with the last.
    Reverted(Arc<str>),
    /// Nobody waits for the reply to this request any more, nor for the turn that it was to start.
    Forget(u64, Option<Arc<TurnState>>),
    /// Route the events of this conversation.
    Open(Arc<ConversationState>),
    /// Begin no turn in it any more, those that wait included.
    Closing(Arc<str>, oneshot::Sender<()>),
    /// Let go of its sub-agents, and tell, by dropping this, when the runtime has unloaded it.
    Unload(Arc<str>, oneshot::Sender<()>),
    /// Route its events no longer.
    Close(Arc<str>, oneshot::Sender<()>),
    /// Start a turn, unless the conversation is busy.
    StartTurn(Box<StartTurn>),
    /// Interrupt a turn, and tell when it and its commands are over.
    Interrupt(Arc<TurnState>, InterruptCause, Interrupter),
    /// Stop the commands that earlier turns of this conversation have left running, and tell when they are over.
    StopCommands(Arc<str>, Interrupter),
    /// A new reader of events.
    Subscribe(Publisher),
    /// A new reader of the events of a conversation, as long as that is open.
    Follow(Publisher, oneshot::Sender<Result<()>>),
    /// Tell the readers of one part of the client, or all of them, that nothing more comes, and then whoever asks.
    EndReaders(Option<Arc<Owned>>, CloseReason, oneshot::Sender<()>),
    /// Announce an error that no call returns.
    Report(Box<Error>),
    /// Tell, by dropping it, when no turn goes on any more, nor waits to begin.
    Drain(oneshot::Sender<()>),
    /// Settle a question, once.
    Settle(Arc<str>, Settlement, oneshot::Sender<Result<()>>),
}

/// Asks the connection task to end. It has a way of its own: it must not wait behind what the runtime does not read.
#[derive(Debug)]
pub(crate) struct Shutdown {
    /// Told when all is over.
    pub(crate) done: oneshot::Sender<()>,
}

/// The connection task's ends of the ways to it.
#[derive(Debug)]
pub(crate) struct Inbox {
    pub(crate) commands: mpsc::Receiver<Command>,
    pub(crate) shutdowns: mpsc::Receiver<Shutdown>,
}

/// A request that is encoded already: the task gets nothing that could fail to encode.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) id: u64,
    pub(crate) method: String,
    pub(crate) line: Vec<u8>,
    pub(crate) reply: oneshot::Sender<Result<Reply>>,
    /// The part of the client whose conversation the reply is the beginning of.
    pub(crate) owner: Option<Arc<Owned>>,
}

/// What a turn does, which decides how its id is learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TurnKind {
    /// What the user said. The reply and every event have the same id, and either may come first.
    User,
    /// A review. Its `turn/started` has another id than the rest: the reply's counts.
    Review,
    /// A compaction. The reply has no id: the first event's counts.
    Compaction,
}

/// A turn that is to be started.
#[derive(Debug)]
pub(crate) struct StartTurn {
    pub(crate) kind: TurnKind,
    pub(crate) request: Outgoing,
    /// What the request need not say to a runtime that holds it.
    pub(crate) restated: Option<Restated>,
    pub(crate) conversation: Arc<ConversationState>,
    pub(crate) turn: Arc<TurnState>,
    /// Opened before the turn is written, so that nothing of it is missed.
    pub(crate) log: LogWriter,
    pub(crate) if_busy: IfBusy,
}

//! The connection to one runtime: a task that owns it, and what may be asked of that task.
//!
//! How the runtime is reached is [`crate::transport`]'s affair; what a turn or a conversation is to the application,
//! [`crate::turn`]'s and [`crate::conversation`]'s.

mod board;
mod command;
mod commands;
mod endings;
mod errors;
mod familiar;
mod frame;
mod framing;
mod lifecycle;
mod link;
mod opening;
mod origins;
mod pending;
mod questions;
mod readers;
mod request_ids;
mod restated;
mod router;
mod subagents;
mod task;
mod thread;
mod threads;
mod turns;
mod unclaimed;

pub(crate) use board::Board;
pub(crate) use command::{Command, Inbox, Outgoing, Shutdown, StartTurn, TurnKind};
pub(crate) use errors::{NOT_SENT, closed, conversation_closed, too_late, turn_active};
#[cfg(target_os = "linux")]
pub(crate) use framing::PIPE_BYTES;
pub(crate) use pending::Reply;
pub(crate) use request_ids::RequestIds;
pub(crate) use restated::Restated;
pub(crate) use task::ConnectionTask;
pub(crate) use thread::Interrupter;

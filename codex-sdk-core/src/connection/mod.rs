//! The connection to one runtime: a task that owns it, and what may be asked of that task.
//!
//! How the runtime is reached is [`crate::transport`]'s affair; what a turn or a conversation is to the application,
//! [`crate::turn`]'s and [`crate::conversation`]'s.

mod board;
mod command;
mod frame;
mod framing;
mod link;
mod opening;
mod pending;
mod request_ids;
mod router;
mod task;
mod thread;

pub(crate) use board::Board;
pub(crate) use command::{Command, Outgoing, StartTurn};
pub(crate) use pending::Reply;
pub(crate) use request_ids::RequestIds;
pub(crate) use task::{ConnectionTask, closed};
pub(crate) use thread::Interrupter;

//! Client tools: functions of the application that the model calls.
//!
//! | file | holds |
//! |---|---|
//! | `tool` | a tool, and the typed way to make one |
//! | `context` | what a tool is told beside its arguments |
//! | `names` | which names a tool may have |
//! | `arguments` | checking arguments against a tool's schema |
//! | `set` | the tools of a client or a conversation, checked |
//! | `call` | one call, from its arguments to its output |
//! | `contained` | running the application's code so that a panic stays in it |
//! | `remembered` | which tools a stored thread knows |
//!
//! Who is asked, and the answer on the wire, belong to [`crate::requests`] and [`crate::connection`].

mod arguments;
mod call;
mod contained;
mod context;
mod names;
mod remembered;
mod set;
mod tool;

pub(crate) use call::handler;
pub(crate) use remembered::remembered;
pub(crate) use set::{ToolEntry, ToolSet};

pub use codex_sdk_types::{ToolContent, ToolOutput};
pub use context::ToolContext;
pub use tool::{Tool, tool};

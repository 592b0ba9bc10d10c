//! Turns: the handle, what is gathered while one goes on, and what it used.

mod handle;
mod progress;
mod state;
mod usage;

pub(crate) use progress::{Progress, now_ms};
pub(crate) use state::{InterruptCause, TurnParts, TurnState};
pub(crate) use usage::ThreadTotal;

pub use handle::{TextStream, Turn};

//! What is said between an application and the Codex runtime. Data only: no I/O, no clocks, no environment.

mod event;
mod event_options;

pub use event::Event;
pub use event_options::{EventBuffer, EventFilter, Overflow, TurnEventFilter};

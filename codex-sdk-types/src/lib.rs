//! What is said between an application and the Codex runtime. Data only: no I/O, no clocks, no environment.

mod event;

pub use event::Event;

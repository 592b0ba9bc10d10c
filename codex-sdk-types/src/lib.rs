//! What is said between an application and the Codex runtime. Data only: no I/O, no clocks, no environment.

mod event;
#[expect(missing_docs, reason = "names and shapes are the runtime's; it documents what they mean")]
mod generated;
pub mod look;
pub mod protocol;

pub use event::Event;

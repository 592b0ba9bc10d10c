//! The fake runtime: the runtime's end of a connection, told line by line what to do, in memory or as a process.
//!
//! A test drives it by hand through a [`Peer`], or lets it play a scenario file ([`Scenario`], described in
//! `tests/scenarios/README.md`).

mod memory;
mod partial;
mod peer;
mod player;
mod scenario;
mod user;

pub use memory::{Memory, Wire};
pub use partial::mismatch;
pub use peer::{Heard, Peer};
pub use player::{Body, Ending, Player};
pub use scenario::{Scenario, Side, Step};
pub use user::User;

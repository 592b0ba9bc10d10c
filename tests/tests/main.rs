//! All integration tests, in one binary: one link instead of twenty.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "these are tests, helpers included")]

mod account;
#[cfg(unix)]
mod approvals;
mod busy;
#[cfg(unix)]
mod commands;
mod conversations;
mod efforts;
mod faults;
mod first_turn;
#[cfg(unix)]
mod floor;
mod granular;
mod input;
mod large;
mod opening;
#[cfg(target_os = "linux")]
mod ownership;
mod plugins;
mod policies;
#[cfg(target_os = "linux")]
mod pool;
mod questions;
mod repository;
mod scenarios;
#[cfg(target_os = "linux")]
mod secrets;
mod settings;
#[cfg(unix)]
mod stable;
mod structured_output;
mod subagents;
mod tools;
mod usage;

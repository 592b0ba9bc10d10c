//! All integration tests, in one binary: one link instead of twenty.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "these are tests, helpers included")]

mod account;
#[cfg(unix)]
mod approvals;
mod conversations;
mod faults;
mod first_turn;
#[cfg(unix)]
mod floor;
mod input;
#[cfg(target_os = "linux")]
mod ownership;
mod plugins;
mod policies;
#[cfg(target_os = "linux")]
mod pool;
mod questions;
mod repository;
mod scenarios;
mod settings;
mod structured_output;
mod subagents;
mod tools;
mod traffic;

//! All integration tests, in one binary: one link instead of twenty.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests, helpers included"
)]

mod account;
mod conversations;
mod first_turn;
mod input;
mod policies;
mod repository;
mod scenarios;
mod structured_output;
mod tools;

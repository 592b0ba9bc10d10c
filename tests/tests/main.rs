//! All integration tests, in one binary: one link instead of twenty.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests, helpers included"
)]
#![expect(clippy::unwrap_used, reason = "what a test cannot set up ends the test")]

mod account;
mod conversations;
mod first_turn;
mod input;
mod policies;
mod pool;
mod repository;
mod scenarios;
mod structured_output;
mod tools;

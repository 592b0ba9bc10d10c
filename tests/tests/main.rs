//! All integration tests, in one binary: one link instead of twenty.

mod account;
mod conversations;
mod first_turn;
mod input;
mod structured_output;
mod tools;

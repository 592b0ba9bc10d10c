//! All integration tests, in one binary: one link instead of twenty.

mod account;
mod conversations;
mod first_turn;
mod plugins;
mod policies;
mod repository;
mod tools;

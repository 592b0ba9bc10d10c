//! All integration tests, in one binary: one link instead of twenty.

mod account;
mod conversations;
mod first_turn;
mod policies;
mod pool;
mod repository;
mod tools;

//! All integration tests, in one binary: one link instead of twenty.

mod first_turn;
mod tools;

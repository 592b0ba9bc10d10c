//! The scripted model against the real runtime: what a script says is what a client sees.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers fail as tests do"
)]

mod answers;
mod conversations;
mod driver;
mod failures;
mod model;
mod tools;

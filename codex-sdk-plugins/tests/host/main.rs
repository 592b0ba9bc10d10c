//! The host of the plugins, with a client over an in-memory runtime.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what a test cannot set up ends the test")]

mod adding;
mod answers;
mod concealing;
mod failures;
mod fake;
mod life;
mod spy;
mod submissions;
mod together;

//! Traffic between a client and the runtime, checked line by line: it decodes into the protocol's types, and these encode to
//! equal JSON. Recording it is left to others.

#![expect(clippy::panic, reason = "what cannot be checked ends the test")]

pub mod codec;
mod difference;
mod traffic;

pub use difference::{Difference, difference};
pub use traffic::{Checked, Direction, Line, check};

//! The protocol's types against what others say: recorded traffic, the runtime's own schema, and what no version has said yet.
#![expect(clippy::expect_used, clippy::panic, reason = "tests fail that way")]

mod codec;
mod malformed;
mod sample;
mod schema;
mod traffic;
mod unknown;

//! The protocol's types against what others say: recorded traffic, the runtime's own schema, and what no version has said yet.
#![expect(clippy::expect_used, reason = "tests fail that way")]

mod malformed;
mod recordings;
mod sample;
mod schema;
mod unknown;

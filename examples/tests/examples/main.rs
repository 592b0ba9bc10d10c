//! Runs every example, as a user would start it, against the real runtime and a scripted model.

#![expect(clippy::unwrap_used, reason = "helpers fail as tests do")]

mod expect;
mod node;
mod play;
mod rust;

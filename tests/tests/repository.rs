//! What holds for the tree itself: which way dependencies point, what a file looks like, what README.md shows.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers fail as tests do")]

mod architecture;
mod documents;
mod files;
mod invariants;
mod walk;

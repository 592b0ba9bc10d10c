//! The groups, in the order in which they are measured.

mod memory;
mod node_calls;
mod node_events;
mod pool;
mod protocol;
mod rust_events;
mod scale;
mod turn;

use anyhow::Result;

use super::figure::Figure;
use super::sides::Sides;
use crate::console::Step;

/// What is measured together.
pub(super) struct Group {
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    pub(super) work: fn(&Sides, &Step<'_>) -> Result<Vec<Figure>>,
}

/// All of them.
pub(super) const GROUPS: &[Group] = &[
    Group {
        name: "protocol",
        what: "looking at lines, and decoding them",
        work: protocol::measure,
    },
    Group { name: "rust-events", what: "a replayed stream, in Rust", work: rust_events::measure },
    Group { name: "node-events", what: "a replayed stream, in Node", work: node_events::measure },
    Group {
        name: "node-calls",
        what: "a request and its reply, in Node",
        work: node_calls::measure,
    },
    Group { name: "memory", what: "a reader that has stopped", work: memory::measure },
    Group { name: "scale", what: "many conversations on one connection", work: scale::measure },
    Group { name: "turn", what: "turns on the real runtime", work: turn::measure },
    Group { name: "pool", what: "many conversations over several runtimes", work: pool::measure },
];

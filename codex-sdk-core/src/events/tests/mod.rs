//! Tests of more than one file: the policies driven as state machines, and what waits on top of them.

mod log_machine;
mod queue_machine;
mod queue_rules;
mod samples;
mod streams;
mod wakes;

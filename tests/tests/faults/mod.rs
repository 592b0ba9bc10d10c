//! Faults that a scenario file cannot describe: of the machine, of the moment, and of the caller.

mod closing;
mod moments;
mod starting;

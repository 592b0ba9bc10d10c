//! Faults that a scenario file cannot describe: of the machine, of the moment, and of the caller.

mod calls;
mod closing;
mod consumers;
mod dropped;
mod floods;
mod moments;
mod starting;

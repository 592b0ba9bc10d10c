//! Runs every example, as a user would start it, against the real runtime and a scripted model.

mod expect;
mod play;
mod rust;

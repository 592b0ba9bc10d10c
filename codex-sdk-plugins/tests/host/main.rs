//! The host of the plugins, with a client over an in-memory runtime.

mod answers;
mod concealing;
mod failures;
mod fake;
mod life;
mod spy;
mod submissions;

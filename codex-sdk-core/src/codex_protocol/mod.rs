//! Conversions for programs that speak the published crate `codex-protocol`. Only with the feature `codex-protocol`.
//!
//! `vocabulary` has the words that both know, `op` what becomes of an `Op`. The crate is re-exported as [`published`], in the one
//! version that the conversions are made for.

mod op;
mod vocabulary;

pub use ::codex_protocol as published;
pub use op::{OpError, Place, submission};
pub use vocabulary::{Convert, NotShared};

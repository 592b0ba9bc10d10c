//! The runtime's protocol: every type, and every method as a type.
//!
//! The types are generated from the runtime's own schema (`cargo xtask codegen`); this module holds what they share and the
//! names by which they are known. Conventions:
//! - what a client sends has `new` with what is required and a setter of the field's name for everything else;
//! - unions and word lists have an `Unrecognized` arm that keeps what a later runtime says, and encodes it again unchanged;
//! - structs ignore keys that they do not know;
//! - a `Debug` output shows ids, numbers, words and flags, never text.

mod decode;
pub(crate) mod keyed;
pub(crate) mod macros;
mod method;
pub(crate) mod patch;
mod path;
pub(crate) mod tagged;
#[cfg(feature = "ts")]
pub mod typescript;
mod unrecognized;
pub(crate) mod untagged;

pub use crate::generated::{
    RUNTIME_VERSION, ServerNotification, ServerRequest, methods, notifications, server_requests,
    types::*,
};
pub use decode::{DecodeError, decode};
pub use method::{
    ClientMethod, MethodInfo, ServerNotificationMethod, ServerRequestMethod, Stability,
    incoming_method, incoming_methods,
};
pub use patch::Patch;
pub use unrecognized::{Unrecognized, UnrecognizedMessage};

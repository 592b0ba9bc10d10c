// Written by `cargo xtask codegen`; not to be edited.
//! The protocol of the runtime, as version 0.169.0 describes it.
//!
//! The types by resource, and the three method tables. What they share is in `crate::protocol`.

mod incoming;
mod method_lists;
pub mod methods;
pub mod notifications;
pub mod server_requests;
mod type_lists;
pub(crate) mod types;

pub(crate) use incoming::INCOMING_BY_LENGTH;
pub use notifications::ServerNotification;
pub use server_requests::ServerRequest;

/// The runtime whose protocol this is.
pub const RUNTIME_VERSION: &str = "0.169.0";

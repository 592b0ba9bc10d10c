//! The Node face: `index.node`. No policy, no defaults, no protocol structs.
//!
//! | file | holds |
//! |---|---|
//! | `session` | the exported class of a client or a pool: a dozen synchronous methods that move JSON text |
//! | `model` | the same for a scripted model |
//! | `handover/` | what waits for JavaScript, the one wake-up, and the text of a batch |
//! | `ops/` | one arm per call of core, with the names of core |
//! | `intake` | calls that JavaScript has made, until they begin |
//! | `calls` | calls that are under way: begun in order, cancelled, replied to once |
//! | `asks` | questions to functions of JavaScript, and their answers |
//! | `plugin` | a plugin that is written in JavaScript |
//! | `builtin` | the built-in plugins |
//! | `handles` | what JavaScript holds by number |
//! | `logs` | records on their way to the application's logger |
//! | `envelope` | errors, in the form from which JavaScript makes its own |
//!
//! **Invariant:** no exported function is asynchronous or returns a promise, and none panics into Node.

#![allow(
    unsafe_code,
    clippy::needless_pass_by_value,
    reason = "written by the `napi` macros, and asked for by them"
)]

mod asks;
mod builtin;
mod calls;
mod envelope;
mod handles;
mod handover;
mod intake;
mod logs;
mod model;
mod ops;
mod plugin;
mod runtime;
mod session;

use napi_derive::napi;

/// The version of this module, which must be that of the package that loads it.
#[napi(catch_unwind)]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// Whether the runtime's protocol, as far as this version knows it, has a notification or question of this name.
#[napi(catch_unwind)]
pub fn knows_method(method: String) -> bool {
    codex_sdk_core::protocol::incoming_method(&method).is_some()
}

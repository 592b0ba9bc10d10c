//! The calls of JavaScript: one line per function of core, with core's names. What is in the arguments is core's to judge.
//!
//! A call is named `thing.function`; the thing is what is held under the number that comes with the call: as a client,
//! that is a lease of the pool, or with 0 the session's own.

mod client;
mod conversation;
mod handlers;
mod keep;
pub(crate) mod model;
mod plugins;
mod pool;
mod readers;
mod runtime;
mod turn;

use std::sync::Arc;

use codex_sdk_core::{Error, Result, options_from_json};
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::calls::Call;
use crate::session::Inner;

/// A call as it crosses.
#[derive(Clone, Copy)]
pub(crate) struct Op<'a> {
    pub(crate) name: &'a str,
    pub(crate) target: u32,
    pub(crate) args: &'a str,
}

/// Prepares a call of core: what it brings becomes the reply.
macro_rules! reply {
    ($call:expr) => {
        crate::calls::Call::new(async move { Ok(crate::envelope::json(&$call.await?)) })
    };
}
use reply;

/// Does what needs no waiting.
pub(crate) fn call(session: &Arc<Inner>, op: Op<'_>) -> Result<String> {
    match op.name.split_once('.') {
        Some(("client", name)) => client::call(session, name, op),
        Some(("conversation", name)) => conversation::call(session, name, op),
        Some(("read", name)) => readers::call(session, name, op),
        Some(("pool", name)) => pool::call(session, name, op),
        _ => Err(op.unknown()),
    }
}

/// Prepares what does.
pub(crate) fn submit(
    session: &Arc<Inner>,
    op: Op<'_>,
    cancelled: &CancellationToken,
) -> Result<Call> {
    match op.name.split_once('.') {
        Some(("client", name)) => client::submit(session, name, op),
        Some(("conversation", name)) => conversation::submit(session, name, op, cancelled),
        Some(("turn", name)) => turn::submit(session, name, op),
        Some(("read", name)) => readers::submit(session, name, op),
        Some(("pool", name)) => pool::submit(session, name, op),
        Some(("runtime", name)) => runtime::submit(name, op),
        _ => Err(op.unknown()),
    }
}

impl Op<'_> {
    /// The arguments, which the package has written.
    pub(crate) fn args<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(self.args).map_err(|error| {
            Error::config(format!("the arguments of {} cannot be read: {error}", self.name))
                .caused_by(error)
        })
    }

    /// A call that this module does not have.
    pub(crate) fn unknown(&self) -> Error {
        Error::version(format!(
            "the native module knows no call named {}: it is not the package's own",
            self.name
        ))
    }
}

/// Options that the user has written: core names the field that is wrong.
fn options<T: DeserializeOwned + Default>(options: &Value, what: &str) -> Result<T> {
    if options.is_null() { Ok(T::default()) } else { options_from_json(options, what) }
}

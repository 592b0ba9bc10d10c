//! The calls of JavaScript: one line per function of core, with core's names. What is in the arguments is core's to judge.
//!
//! A call is named `thing.function`; the thing is what is held under the number that comes with the call: as a client,
//! that is a lease of the pool, or with 0 the session's own. Arguments come by the names that they have in JavaScript;
//! beside them, `call` has what every call takes.

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

use codex_sdk_core::{
    CallOptions, Error, Result, argument_from_json, options_from_json, options_from_json_beside,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::calls::Call;
use crate::session::Inner;

/// What every call takes that is not core's, or that core takes elsewhere.
const CALL: [&str; 3] = ["signal", "timeoutMs", "traceparent"];

/// A call as it crosses.
pub(crate) struct Op<'a> {
    pub(crate) name: &'a str,
    pub(crate) target: u32,
    args: Value,
}

/// Prepares a call of core: what it brings becomes the reply.
macro_rules! reply {
    ($call:expr) => {
        crate::calls::Call::new(async move { Ok(crate::envelope::json(&$call.await?)) })
    };
}
use reply;

/// Does what needs no waiting.
pub(crate) fn call(session: &Arc<Inner>, op: &Op<'_>) -> Result<String> {
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
    op: &Op<'_>,
    cancelled: &CancellationToken,
) -> Result<Call> {
    let terms: CallOptions = op.options("call", &["signal"])?;
    let call = match op.name.split_once('.') {
        Some(("client", name)) => client::submit(session, name, op),
        Some(("conversation", name)) => conversation::submit(session, name, op, cancelled),
        Some(("turn", name)) => turn::submit(session, name, op),
        Some(("read", name)) => readers::submit(session, name, op),
        Some(("pool", name)) => pool::submit(session, name, op),
        Some(("runtime", name)) => runtime::submit(name, op),
        _ => Err(op.unknown()),
    };
    call?.on(terms)
}

impl<'a> Op<'a> {
    /// A call with its arguments as the package has written them.
    pub(crate) fn new(name: &'a str, target: u32, args: &str) -> Result<Self> {
        let args = serde_json::from_str(args).map_err(|error| {
            Error::config(format!("the arguments of {name} cannot be read: {error}"))
                .caused_by(error)
        })?;
        Ok(Self { name, target, args })
    }

    /// An argument that there must be.
    pub(crate) fn arg<T: DeserializeOwned>(&self, name: &str) -> Result<T> {
        argument_from_json(&self.args, name)
    }

    /// An argument that may be left out.
    pub(crate) fn optional<T: DeserializeOwned + Default>(&self, name: &str) -> Result<T> {
        if self.args.get(name).is_none() { Ok(T::default()) } else { self.arg(name) }
    }

    /// Options, which may be left out. `beside` are those that the package has taken out of them.
    pub(crate) fn options<T: DeserializeOwned + Default>(
        &self,
        name: &str,
        beside: &[&str],
    ) -> Result<T> {
        let what = if name == "call" { "options" } else { name };
        let read = |options| options_from_json_beside(options, what, beside);
        self.args.get(name).map_or_else(|| Ok(T::default()), read)
    }

    /// All that the package itself has written.
    pub(crate) fn args<T: DeserializeOwned>(&self) -> Result<T> {
        options_from_json(&self.args, self.name)
    }

    /// A call that this module does not have.
    pub(crate) fn unknown(&self) -> Error {
        Error::version(format!(
            "the native module knows no call named {}: it is not the package's own",
            self.name
        ))
    }
}

//! A function that does nothing but settle one promise of napi's from another thread: the least that any call costs
//! whose reply comes as such a promise. The thread is there already, so that starting one is not measured.

mod echo;

use std::sync::OnceLock;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use napi::bindgen_prelude::{Env, Object};
use napi::{Error, JsDeferred, Result};
use napi_derive::napi;

type Settle = fn(Env) -> Result<u32>;
type Deferred = JsDeferred<u32, Settle>;

/// How many promises may wait to be settled.
const WAITING: usize = 4096;

/// A promise that another thread settles at once.
///
/// # Errors
///
/// When Node makes no promise, or the thread is gone.
#[napi(catch_unwind)]
pub fn promise(env: &Env) -> Result<Object<'_>> {
    let (deferred, promise) = env.create_deferred::<u32, Settle>()?;
    settler().send(deferred).map_err(|_| Error::from_reason("nobody settles promises"))?;
    Ok(promise)
}

fn settler() -> &'static SyncSender<Deferred> {
    static SETTLER: OnceLock<SyncSender<Deferred>> = OnceLock::new();
    SETTLER.get_or_init(|| {
        let (sender, receiver) = sync_channel::<Deferred>(WAITING);
        thread::spawn(move || {
            for deferred in receiver {
                deferred.resolve(|_| Ok(1));
            }
        });
        sender
    })
}

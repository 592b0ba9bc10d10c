//! The tokio runtime of the module: one for the whole process, however many workers load it.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

/// One: JavaScript, which takes what it does, is one thread as well, and where there are few cores each more keeps that one
/// waiting.
const THREADS: usize = 1;

/// The runtime. It is never shut down: its threads end with the process.
pub(crate) fn handle() -> napi::Result<&'static Handle> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime.handle());
    }
    let new = Builder::new_multi_thread()
        .worker_threads(THREADS)
        .thread_name("codex-sdk")
        .enable_all()
        .build()
        .map_err(|error| napi::Error::from_reason(format!("no threads can be started: {error}")))?;
    // When another thread was faster, its runtime is the one.
    Ok(RUNTIME.get_or_init(|| new).handle())
}

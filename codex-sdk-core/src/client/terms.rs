//! What a call says for all that it asks of the runtime: a trace context, and a limit of time.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::options::CallOptions;

use super::validate;
use crate::error::{Error, Result};

tokio::task_local! {
    static TRACEPARENT: Arc<str>;
    static LIMIT: Duration;
}

/// A call whose requests are handed to the runtime with this W3C `traceparent`, unless they have one of their own. What a
/// call leaves to others, such as events and turns that go on, has none.
///
/// # Errors
/// `CONFIG` when it is no trace context.
pub fn traced<F: Future>(
    traceparent: impl Into<Arc<str>>,
    call: F,
) -> Result<impl Future<Output = F::Output>> {
    let traceparent = traceparent.into();
    validate::traceparent(&traceparent)?;
    Ok(TRACEPARENT.scope(traceparent, call))
}

/// A call that fails with `TIMEOUT` unless it ends within this time: all of it, and in the place of the client's
/// `request_timeout`, be that shorter or longer.
///
/// # Errors
/// `CONFIG` when it is no time at all.
pub fn limited<T>(
    limit: Duration,
    call: impl Future<Output = Result<T>>,
) -> Result<impl Future<Output = Result<T>>> {
    validate::call(&CallOptions::default().timeout(limit))?;
    Ok(async move {
        let ended = tokio::time::timeout(limit, LIMIT.scope(limit, call)).await;
        ended.unwrap_or_else(|_| {
            let message = format!("the call did not end within {limit:?}, its timeoutMs");
            let limit = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
            Err(Error::timeout(message).detail("timeoutMs", limit))
        })
    })
}

/// The trace context of the call that is being made.
pub(super) fn traceparent() -> Option<Arc<str>> {
    TRACEPARENT.try_with(Arc::clone).ok()
}

/// The limit of the call that is being made.
pub(super) fn limit() -> Option<Duration> {
    LIMIT.try_with(|limit| *limit).ok()
}

//! A trace context for all that a call asks of the runtime.

use std::sync::Arc;

use super::validate;
use crate::error::Result;

tokio::task_local! {
    static TRACEPARENT: Arc<str>;
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

/// The trace context of the call that is being made.
pub(super) fn current() -> Option<Arc<str>> {
    TRACEPARENT.try_with(Arc::clone).ok()
}

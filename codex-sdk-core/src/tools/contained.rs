//! Running the application's code so that a panic in it is a failed call, and nothing more.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

/// The application's code panicked.
#[derive(Debug)]
pub(super) struct Panicked;

/// A future whose panics are caught. After one it is not polled again, so that no broken state is seen.
pub(super) struct Contained<T>(Pin<Box<dyn Future<Output = T> + Send>>);

impl<T> Contained<T> {
    /// Calls `begin`, which may panic as well.
    pub(super) fn begin(
        begin: impl FnOnce() -> Pin<Box<dyn Future<Output = T> + Send>>,
    ) -> Result<Self, Panicked> {
        catch_unwind(AssertUnwindSafe(begin)).map(Self).map_err(|_| Panicked)
    }
}

impl<T> Future for Contained<T> {
    type Output = Result<T, Panicked>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match catch_unwind(AssertUnwindSafe(|| self.0.as_mut().poll(context))) {
            Ok(poll) => poll.map(Ok),
            Err(_) => Poll::Ready(Err(Panicked)),
        }
    }
}

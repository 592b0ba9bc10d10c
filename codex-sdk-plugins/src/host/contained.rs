//! One call of a hook: with a deadline, and with a panic that stays in it.

use std::any::Any;
use std::fmt;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use codex_sdk_core::Error;
use codex_sdk_core::plugin::HookError;
use futures_util::FutureExt as _;
use tokio::time::timeout;

/// Why a hook did not do what it should.
#[derive(Debug)]
pub(super) enum Failure {
    Failed(HookError),
    Panicked(String),
    TooLate(Duration),
    /// Its queue of events ran over.
    TooSlow(Error),
}

impl Failure {
    /// The word for programs.
    fn reason(&self) -> &'static str {
        match self {
            Self::Failed(_) => "FAILED",
            Self::Panicked(_) => "PANICKED",
            Self::TooLate(_) => "DEADLINE",
            Self::TooSlow(_) => "TOO_SLOW",
        }
    }

    /// The error that others see of it.
    pub(super) fn into_error(self, plugin: &str, hook: &str) -> Error {
        Error::plugin(format!("the plugin {plugin} failed in {hook}: {self}"))
            .with_reason(self.reason())
            .detail("plugin", plugin)
            .detail("hook", hook)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(error) => write!(f, "{error}"),
            Self::Panicked(message) => write!(f, "it panicked: {message}"),
            Self::TooLate(limit) => write!(f, "it took longer than {limit:?}"),
            Self::TooSlow(error) => write!(f, "{error}"),
        }
    }
}

/// Runs a hook for at most this long.
pub(super) async fn contained<T>(
    limit: Option<Duration>,
    hook: impl Future<Output = T>,
) -> Result<T, Failure> {
    let hook = AssertUnwindSafe(hook).catch_unwind();
    let done = match limit {
        Some(limit) => timeout(limit, hook).await.map_err(|_| Failure::TooLate(limit))?,
        None => hook.await,
    };
    done.map_err(|panic| Failure::Panicked(message(panic.as_ref())))
}

/// The same for a hook that does not wait.
pub(super) fn contained_now<T>(hook: impl FnOnce() -> T) -> Result<T, Failure> {
    std::panic::catch_unwind(AssertUnwindSafe(hook))
        .map_err(|panic| Failure::Panicked(message(panic.as_ref())))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "without a message".to_owned())
}

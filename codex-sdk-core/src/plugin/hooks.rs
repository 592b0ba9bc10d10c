//! The hooks of one plugin.

use std::borrow::Cow;

use async_trait::async_trait;
use codex_sdk_types::request::{Answer, PendingRequest};
use codex_sdk_types::{Event, Submission, TurnResult};
use serde_json::Value;

use super::{CleanupContext, Interest, PluginContext, Veto};
use crate::error::Error;
use crate::tools::Tool;

/// Why a hook failed.
pub type HookError = Box<dyn std::error::Error + Send + Sync>;

/// What a hook returns.
pub type HookResult<T = ()> = Result<T, HookError>;

/// Behaviour that is added to a client: it sees what is sent and what comes, and has a say in both.
///
/// Every hook but `name` may be left out. None of them runs on the connection's task, so a slow one holds up nobody but
/// itself and, in `before_submit`, the caller of that submission. How long a hook may take, and what becomes of a plugin
/// whose hook fails, is the policy that it was registered with. A panic counts as a failure.
///
/// A plugin may serve several clients at once: those of a pool, and those of a builder that was cloned. Each of them
/// initialises it and cleans it up, and the hooks for one do not wait for those for another.
///
/// A call of the client from within a hook skips the hooks of that plugin: it would see its own submissions without end.
///
/// ```
/// use codex_sdk_core::plugin::{HookResult, Plugin, Veto, async_trait};
/// use codex_sdk_core::types::Submission;
/// use codex_sdk_core::TurnResult;
///
/// struct OfficeHours;
///
/// #[async_trait]
/// impl Plugin for OfficeHours {
///     fn name(&self) -> &str {
///         "office-hours"
///     }
///
///     async fn before_submit(&self, submission: Submission) -> Result<Submission, Veto> {
///         match submission.method.as_ref() {
///             "turn/start" => Err(Veto::new("nobody is here to read the answer")),
///             _ => Ok(submission),
///         }
///     }
///
///     async fn on_turn_end(&self, result: &TurnResult) -> HookResult {
///         let _how = result.status;
///         Ok(())
///     }
/// }
/// ```
#[async_trait]
pub trait Plugin: Send + Sync + 'static {
    /// Its name, for errors and logs.
    fn name(&self) -> &str;

    /// Which events `on_event` is called with. Asked once.
    fn methods(&self) -> Interest {
        Interest::default()
    }

    /// Tools that it brings, for the model to call in every conversation that is opened after it was added. Asked once.
    fn tools(&self) -> Vec<Tool> {
        Vec::new()
    }

    /// Prepares it. Called once for each client that it was added to, in the order of registration, when the client is
    /// connected and before anything is sent.
    /// Requests of its own may be made with the context's client.
    ///
    /// # Errors
    /// Its own. Connecting fails with it, unless the policy says that the client can do without this plugin.
    async fn initialize(&self, context: PluginContext) -> HookResult {
        let _ = context;
        Ok(())
    }

    /// Sees a submission before it is sent, on the caller's task, and may change its parameters (nothing else of it is
    /// taken). Interrupts and the shutdown are only shown: what is returned for them does not count. An answer to a
    /// question of the runtime is declined where this fails.
    ///
    /// # Errors
    /// A veto: nothing is sent, and the caller gets a `PLUGIN` error.
    async fn before_submit(&self, submission: Submission) -> Result<Submission, Veto> {
        Ok(submission)
    }

    /// Sees an event, after those before it.
    ///
    /// # Errors
    /// Its own. It is reported once, and the plugin observes no more, unless its policy says otherwise.
    async fn on_event(&self, event: &Event) -> HookResult {
        let _ = event;
        Ok(())
    }

    /// Sees events that came together, in their order, within the deadline of one hook. Says how many it has seen, which is
    /// one at least; for those that are left it is called again. For plugins to which every call is a journey: without
    /// this, [`Self::on_event`] is called with one event after the other.
    ///
    /// # Errors
    /// As [`Self::on_event`].
    async fn on_events(&self, events: &[Event]) -> HookResult<usize> {
        let Some(first) = events.first() else { return Ok(0) };
        self.on_event(first).await.map(|()| 1)
    }

    /// May answer a question of the runtime, before any handler. Dropped when an answer is no longer wanted.
    /// [`super::answer_of`] makes an answer of a decision or a response.
    ///
    /// # Errors
    /// Its own. The question is declined.
    async fn on_server_request(&self, request: &PendingRequest) -> HookResult<Option<Answer>> {
        let _ = request;
        Ok(None)
    }

    /// Sees the end of a turn, after the events before it.
    ///
    /// # Errors
    /// As [`Self::on_event`].
    async fn on_turn_end(&self, result: &TurnResult) -> HookResult {
        let _ = result;
        Ok(())
    }

    /// Sees an error: of a submission, of the connection, of another plugin.
    ///
    /// # Errors
    /// As [`Self::on_event`].
    async fn on_error(&self, error: &Error) -> HookResult {
        let _ = error;
        Ok(())
    }

    /// Puts everything away. Called once when `initialize` was called, also when that failed, after the last event.
    ///
    /// # Errors
    /// Its own. They are reported.
    async fn cleanup(&self, context: CleanupContext) -> HookResult {
        let _ = context;
        Ok(())
    }

    /// Whether [`Self::conceal`] does anything. Asked once.
    fn conceals(&self) -> bool {
        false
    }

    /// Conceals what the observing hooks of all plugins, and loggers, must not see: called for every text of what they
    /// are about to be shown. Quick, and without a wait.
    ///
    /// # Errors
    /// Its own. What it was called for is not shown.
    fn conceal<'a>(&self, text: &'a str) -> HookResult<Cow<'a, str>> {
        Ok(Cow::Borrowed(text))
    }

    /// What there is to read of it, as data: totals, for instance. `None` when nothing is.
    fn snapshot(&self) -> Option<Value> {
        None
    }
}

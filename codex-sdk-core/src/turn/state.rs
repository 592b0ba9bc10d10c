//! A turn as its handles see it. The connection task writes it; handles read it and wait on it.

use std::sync::{Arc, OnceLock};

use codex_sdk_types::options::{Budget, TurnContext, TurnOptions};
use codex_sdk_types::{EndReason, InterruptedBy, TurnResult};
use tokio::sync::{SetOnce, watch};
use tracing::Span;

use crate::events::TurnLog;
use crate::output::OutputSchema;
use crate::requests::Handlers;

/// What a turn's handles and the connection task share.
pub(crate) struct TurnState {
    pub(crate) conversation_id: Arc<str>,
    pub(crate) span: Span,
    /// Known once the runtime has acknowledged the turn, or sent an event of it.
    pub(crate) id: SetOnce<Arc<str>>,
    pub(crate) log: TurnLog,
    pub(crate) handlers: Handlers,
    pub(crate) budget: Budget,
    pub(crate) model: Option<String>,
    /// Its settings, when they are others than the conversation's, and the runtime takes the latter again.
    pub(crate) overrides: Option<TurnContext>,
    /// What the answer has to fit.
    output: Option<Arc<OutputSchema>>,
    result: watch::Sender<Option<Arc<TurnResult>>>,
    /// The result with its answer read, once somebody has asked for it: never by the connection task.
    judged: OnceLock<Arc<TurnResult>>,
}

/// What a turn brings along that is no data for the runtime.
#[derive(Debug, Clone, Default)]
pub(crate) struct TurnParts {
    pub(crate) handlers: Handlers,
    /// What the answer has to fit.
    pub(crate) output: Option<Arc<OutputSchema>>,
}

impl TurnState {
    pub(crate) fn new(
        conversation_id: Arc<str>,
        span: Span,
        options: &TurnOptions,
        parts: TurnParts,
        model: Option<String>,
        overrides: Option<TurnContext>,
        log: TurnLog,
    ) -> Self {
        let TurnParts { handlers, output } = parts;
        Self {
            conversation_id,
            span,
            id: SetOnce::new(),
            log,
            handlers,
            budget: options.budget.unwrap_or_default(),
            model,
            overrides,
            output,
            result: watch::Sender::new(None),
            judged: OnceLock::new(),
        }
    }

    /// The id, or nothing while it is unknown.
    pub(crate) fn id(&self) -> Arc<str> {
        self.id.get().map_or_else(|| Arc::from(""), Arc::clone)
    }

    /// Publishes the end, once.
    pub(crate) fn end(&self, result: Arc<TurnResult>) {
        self.result.send_if_modified(|known| {
            let first = known.is_none();
            if first {
                *known = Some(result);
            }
            first
        });
    }

    /// The result, when the turn has ended.
    pub(crate) fn ended(&self) -> Option<Arc<TurnResult>> {
        self.result.borrow().clone()
    }

    /// Waits for the end, and reads the answer where it has to fit a schema.
    ///
    /// # Cancel safety
    /// May be dropped and called again.
    pub(crate) async fn judged_result(&self) -> Arc<TurnResult> {
        let result = self.result().await;
        match &self.output {
            None => result,
            Some(output) => Arc::clone(self.judged.get_or_init(|| Arc::new(output.judge(&result)))),
        }
    }

    /// Waits for the end.
    ///
    /// # Cancel safety
    /// May be dropped and called again.
    pub(crate) async fn result(&self) -> Arc<TurnResult> {
        let mut result = self.result.subscribe();
        loop {
            if let Some(known) = result.borrow_and_update().clone() {
                return known;
            }
            // The sender lives in `self`, so it cannot be gone.
            let _ = result.changed().await;
        }
    }
}

impl std::fmt::Debug for TurnState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TurnState")
            .field("conversation_id", &self.conversation_id)
            .field("id", &self.id.get())
            .finish_non_exhaustive()
    }
}

/// Why a turn is interrupted: the first cause is the one that its result names.
#[derive(Debug, Clone, Copy)]
pub(crate) enum InterruptCause {
    By(InterruptedBy),
    Budget { limit: &'static str, used: u64 },
}

impl From<InterruptCause> for EndReason {
    fn from(cause: InterruptCause) -> Self {
        match cause {
            InterruptCause::By(by) => Self::Interrupted { by },
            InterruptCause::Budget { limit, used } => Self::Budget { limit, used },
        }
    }
}

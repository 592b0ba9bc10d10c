//! One plugin of a client: where it stands, and the calls of its hooks that others wait for.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use codex_sdk_core::plugin::{CleanupContext, CleanupReason, Interest, Plugin, PluginContext};
use codex_sdk_core::types::Submission;
use codex_sdk_core::types::request::Answer;
use codex_sdk_core::{Error, PendingRequest, Result, Tool};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::contained::{Failure, contained};
use super::facts::Facts;
use super::scope::{id_of, inside, is_inside};
use crate::policy::{FailurePolicy, PluginPolicy};

/// How many errors may wait for a plugin. More than these it is not told of.
const WAITING_ERRORS: usize = 64;

/// Where a plugin stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Not initialised yet.
    Waiting,
    /// Its hooks are called.
    Live,
    /// They are not called any more.
    Over,
}

/// A registered plugin.
pub(super) struct Slot {
    pub(super) plugin: Arc<dyn Plugin>,
    pub(super) name: String,
    pub(super) interest: Interest,
    pub(super) tools: Vec<Tool>,
    pub(super) conceals: bool,
    pub(super) policy: PluginPolicy,
    id: usize,
    stage: watch::Sender<Stage>,
    /// Whether `initialize` was called, so that `cleanup` is owed.
    begun: AtomicBool,
    cleaned: AtomicBool,
    reported: AtomicBool,
    errors: mpsc::Sender<Error>,
    /// The other end of `errors`, until somebody observes for the plugin.
    pub(super) unobserved: Mutex<Option<mpsc::Receiver<Error>>>,
    pub(super) observer: Mutex<Option<JoinHandle<()>>>,
}

impl Slot {
    /// A plugin that has not been initialised. An error: it panicked when it was asked what it is.
    pub(super) fn new(plugin: Arc<dyn Plugin>, policy: PluginPolicy) -> Result<Self> {
        let Facts { name, interest, tools, conceals } = Facts::of(&*plugin)?;
        let (errors, unobserved) = mpsc::channel(WAITING_ERRORS);
        Ok(Self {
            name,
            interest,
            tools,
            conceals,
            policy,
            id: id_of(&plugin),
            plugin,
            stage: watch::Sender::new(Stage::Waiting),
            begun: AtomicBool::new(false),
            cleaned: AtomicBool::new(false),
            reported: AtomicBool::new(false),
            errors,
            unobserved: Mutex::new(Some(unobserved)),
            observer: Mutex::new(None),
        })
    }

    pub(super) fn is_live(&self) -> bool {
        *self.stage.borrow() == Stage::Live
    }

    /// Waits until its hooks may be called. False: they never will be.
    pub(super) async fn live(&self) -> bool {
        let mut stage = self.stage.subscribe();
        // The sender lives in `self`, so it cannot be gone.
        let decided = stage.wait_for(|stage| *stage != Stage::Waiting).await;
        decided.is_ok_and(|stage| *stage == Stage::Live)
    }

    /// Whether the failure is the first one to be reported.
    pub(super) fn reports(&self) -> bool {
        !self.reported.swap(true, Ordering::AcqRel)
    }

    /// Leaves it an error to be told of.
    pub(super) fn leave_error(&self, error: &Error) {
        if self.errors.try_send(error.clone()).is_err() {
            tracing::debug!(plugin.name = self.name, "an error is not shown to a plugin");
        }
    }

    /// Calls a hook in the name of the plugin, within its deadline.
    pub(super) async fn call<T>(&self, hook: impl Future<Output = T>) -> Result<T, Failure> {
        contained(Some(self.policy.deadline), inside(self.id, hook)).await
    }

    /// Initialises it. A failure that its policy forgives is not one; it is told by the stage.
    pub(super) async fn initialize(&self, context: PluginContext) -> Result<(), Failure> {
        self.begun.store(true, Ordering::Release);
        let outcome = flat(self.call(self.plugin.initialize(context)).await);
        let stage = if outcome.is_ok() { Stage::Live } else { Stage::Over };
        self.stage.send_replace(stage);
        outcome
    }

    /// Whether the client can do without it.
    pub(super) fn is_optional(&self) -> bool {
        self.policy.on_failure == FailurePolicy::Optional
    }

    /// Has it look at a submission.
    pub(super) async fn before_submit(&self, submission: Submission) -> Result<Submission> {
        if !self.is_live() || is_inside(self.id) {
            return Ok(submission);
        }
        let (kind, method) = (submission.kind, submission.method.clone());
        let conversation = submission.conversation_id.clone();
        match self.call(self.plugin.before_submit(submission)).await {
            Ok(Ok(mut changed)) => {
                changed.kind = kind;
                changed.conversation_id = conversation;
                changed.method = method;
                Ok(changed)
            }
            Ok(Err(veto)) => Err(veto.into_error(&self.name, &method)),
            Err(failure) => {
                Err(self.error(failure, "before_submit").detail("method", method.into_owned()))
            }
        }
    }

    /// The error that others see of a failure in a hook.
    pub(super) fn error(&self, failure: Failure, hook: &'static str) -> Error {
        failure.into_error(&self.name, &self.policy.hook_names.of(hook))
    }

    /// Has it answer a question.
    pub(super) async fn on_server_request(
        &self,
        request: &PendingRequest,
    ) -> Result<Option<Answer>, Failure> {
        if !self.is_live() {
            return Ok(None);
        }
        // No deadline but the question's own.
        flat(contained(None, inside(self.id, self.plugin.on_server_request(request))).await)
    }

    /// Ends it: its observer sees what is left, then it is cleaned up, once.
    pub(super) async fn end(&self, reason: CleanupReason) -> Result<(), Failure> {
        if *self.stage.borrow() == Stage::Waiting {
            self.stage.send_replace(Stage::Over);
        }
        let observer = self.observer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(mut observer) = observer
            && timeout(self.policy.deadline, &mut observer).await.is_err()
        {
            observer.abort();
        }
        self.stage.send_replace(Stage::Over);
        if !self.begun.load(Ordering::Acquire) || self.cleaned.swap(true, Ordering::AcqRel) {
            return Ok(());
        }
        let context = CleanupContext::new(reason, self.policy.deadline);
        flat(self.call(self.plugin.cleanup(context)).await)
    }
}

/// What went wrong inside of the hook, and what went wrong with it, are both failures.
pub(super) fn flat<T>(
    outcome: Result<codex_sdk_core::plugin::HookResult<T>, Failure>,
) -> Result<T, Failure> {
    outcome?.map_err(Failure::Failed)
}

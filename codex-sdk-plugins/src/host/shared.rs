//! What the host and its tasks share: the plugins in their order, and what has been done with all of them.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use codex_sdk_core::plugin::{CleanupReason, PluginContext};
use codex_sdk_core::{CodexClient, Error, Result, RuntimeInfo, WeakCodexClient};
use tokio::sync::watch;

use super::contained::Failure;
use super::facts::check_name;
use super::slot::Slot;

/// The plugins of a client.
#[derive(Default)]
pub(super) struct Shared {
    roll: Mutex<Roll>,
    /// Known from the first call that needs a connection on.
    client: OnceLock<WeakCodexClient>,
}

/// The plugins, and how far they are. A plain mutex: nothing is called with it held.
#[derive(Default)]
pub(super) struct Roll {
    pub(super) slots: Vec<Arc<Slot>>,
    /// Why the first plugin that could not be added was not: the client is not built with it left out.
    pub(super) refused: Option<Error>,
    /// Set once the plugins are being initialised, and with the outcome when they are.
    pub(super) ready: Option<watch::Receiver<Option<Result<()>>>>,
    /// Set once they are being ended, and true when they are.
    pub(super) ended: Option<watch::Receiver<bool>>,
}

impl Roll {
    /// Whether a plugin of this name can be the next.
    pub(super) fn check(&self, slot: &Slot) -> Result<()> {
        check_name(&slot.name, self.slots.iter().map(|other| &other.name))
    }

    /// Adds a plugin after the others.
    pub(super) fn admit(&mut self, slot: &Arc<Slot>) -> Result<()> {
        self.check(slot)?;
        self.slots.push(Arc::clone(slot));
        Ok(())
    }
}

impl Shared {
    pub(super) fn lock(&self) -> MutexGuard<'_, Roll> {
        self.roll.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The plugins, in the order of registration.
    pub(super) fn slots(&self) -> Vec<Arc<Slot>> {
        self.lock().slots.clone()
    }

    pub(super) fn meet(&self, client: &CodexClient) {
        self.client.get_or_init(|| client.downgrade());
    }

    /// Initialises the plugins one after another, in a task that goes on when its callers go away.
    pub(super) fn begin(
        self: &Arc<Self>,
        client: &CodexClient,
        runtime: &RuntimeInfo,
    ) -> watch::Receiver<Option<Result<()>>> {
        let mut roll = self.lock();
        if let Some(ready) = &roll.ready {
            return ready.clone();
        }
        let (done, ready) = watch::channel(None);
        roll.ready = Some(ready.clone());
        let (shared, slots) = (Arc::clone(self), roll.slots.clone());
        let context = PluginContext::new(client.clone(), runtime.clone());
        tokio::spawn(async move {
            let mut outcome = Ok(());
            for slot in slots {
                outcome = outcome.and(shared.initialize(&slot, context.clone()).await);
            }
            done.send_replace(Some(outcome));
        });
        ready
    }

    /// Initialises one plugin; one that fails is cleaned up at once, and its tools are the model's no more.
    pub(super) async fn initialize(&self, slot: &Arc<Slot>, context: PluginContext) -> Result<()> {
        let client = context.client.clone();
        let Err(failure) = slot.initialize(context).await else { return Ok(()) };
        client.remove_tools(&slot.tools);
        let error = slot.error(failure, "initialize");
        self.announce(slot, &error).await;
        if let Err(failure) = slot.end(CleanupReason::Crash).await {
            self.report(slot, "cleanup", failure).await;
        }
        if slot.is_optional() { Ok(()) } else { Err(error) }
    }

    /// Ends the plugins one after another, once, in a task that goes on when its callers go away.
    pub(super) fn end(self: &Arc<Self>, reason: CleanupReason) -> watch::Receiver<bool> {
        let mut roll = self.lock();
        if let Some(ended) = &roll.ended {
            return ended.clone();
        }
        let (done, ended) = watch::channel(false);
        roll.ended = Some(ended.clone());
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            // Nothing was ever called where nothing can be.
            done.send_replace(true);
            return ended;
        };
        let ready = roll.ready.clone();
        let shared = Arc::clone(self);
        runtime.spawn(async move {
            if let Some(mut ready) = ready {
                // A task that is gone has not left anything to wait for.
                let _ = ready.wait_for(Option::is_some).await;
            }
            for slot in shared.slots() {
                if let Err(failure) = slot.end(reason).await {
                    shared.report(&slot, "cleanup", failure).await;
                }
            }
            done.send_replace(true);
        });
        ended
    }

    /// Reports the first failure of a plugin: to the log, to the application, and to the other plugins.
    pub(super) async fn report(&self, slot: &Arc<Slot>, hook: &'static str, failure: Failure) {
        let error = slot.error(failure, hook);
        self.announce(slot, &error).await;
    }

    async fn announce(&self, slot: &Arc<Slot>, error: &Error) {
        if !slot.reports() {
            return tracing::debug!(plugin.name = slot.name, %error, "a plugin failed again");
        }
        let client = self.client.get().and_then(WeakCodexClient::upgrade);
        let record = || tracing::error!(plugin.name = slot.name, %error, "a plugin failed");
        client.as_ref().map_or_else(record, |client| client.in_span(record));
        for other in self.slots() {
            if !Arc::ptr_eq(&other, slot) {
                other.leave_error(error);
            }
        }
        if let Some(client) = client {
            // A client that is closed has no readers any more.
            let _ = client.report(error).await;
        }
    }
}

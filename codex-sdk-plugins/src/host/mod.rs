//! The host: calls the plugins of one client, in the order of their registration, each within its deadline and contained.
//!
//! | file | holds |
//! |---|---|
//! | `slot` | one plugin, and the calls of its hooks that somebody waits for |
//! | `observer` | the task behind which a plugin sees events, ends of turns and errors |
//! | `shared` | all plugins: initialising, ending, reporting |
//! | `conceal` | what observers and loggers see of things |
//! | `facts` | what a plugin says of itself |
//! | `contained` | one call: deadline and panic |
//! | `scope` | whose hook the current task is in |

mod conceal;
mod contained;
mod facts;
mod observer;
mod scope;
mod shared;
mod slot;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use codex_sdk_core::plugin::{CleanupReason, Plugin, PluginContext, PluginHost, async_trait};
use codex_sdk_core::types::Submission;
use codex_sdk_core::types::request::Answer;
use codex_sdk_core::{CodexClient, Error, PendingRequest, Result, RuntimeInfo, Tool};
use futures_util::future::join_all;
use tokio::sync::watch;

use self::conceal::Concealed;
use self::observer::attach;
use self::scope::is_inside_any;
use self::shared::Shared;
use self::slot::Slot;
use crate::policy::PluginPolicy;

pub use self::scope::{PluginScope, as_plugin};

/// The host of a client's plugins.
#[derive(Default)]
pub struct Host {
    shared: Arc<Shared>,
}

impl Host {
    /// A host without plugins.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a plugin before the client is built. One that cannot be added, since it has the name of another or panics when
    /// it is asked for it, is an error of building the client.
    pub fn add(&self, plugin: Arc<dyn Plugin>, policy: PluginPolicy) {
        // Asked before the lock is held: it is the plugin's own code.
        let slot = Slot::new(plugin, policy);
        let mut roll = self.shared.lock();
        if let Err(error) = slot.and_then(|slot| roll.admit(&Arc::new(slot))) {
            roll.refused.get_or_insert(error);
        }
    }

    /// Adds a plugin at any time. When the client was connected before, it is initialised now, and its hooks are
    /// called from then on.
    ///
    /// # Errors
    /// `PLUGIN` when it fails to initialise: then it is not added. `CONFIG` when one of its tools cannot be used, or another
    /// plugin has its name. `SESSION` when the client is closed. Those of connecting.
    ///
    /// # Cancel safety
    /// When the future is dropped, the plugin may or may not be added.
    pub async fn register(
        &self,
        client: &CodexClient,
        plugin: Arc<dyn Plugin>,
        policy: PluginPolicy,
    ) -> Result<()> {
        let slot = Arc::new(Slot::new(plugin, policy)?);
        self.shared.lock().check(&slot)?;
        client.check_open()?;
        client.add_tools(slot.tools.clone())?;
        let added = self.admit(client, &slot).await;
        if added.is_err() {
            client.remove_tools(&slot.tools);
        }
        added
    }

    async fn admit(&self, client: &CodexClient, slot: &Arc<Slot>) -> Result<()> {
        let ready = {
            let mut roll = self.shared.lock();
            if roll.ready.is_none() {
                roll.admit(slot)?;
            }
            roll.ready.clone()
        };
        let Some(ready) = ready else { return Ok(()) };
        if !is_inside_any() {
            outcome(ready).await?;
        }
        let context = PluginContext::new(client.clone(), client.connect().await?);
        let (shared, slot) = (Arc::clone(&self.shared), Arc::clone(slot));
        let client = client.clone();
        let registering = tokio::spawn(async move {
            attach(&shared, &slot, &client).await?;
            shared.initialize(&slot, context).await?;
            let admitted = {
                let mut roll = shared.lock();
                let admitted = roll.admit(&slot);
                admitted.and_then(|()| roll.ended.is_none().then_some(()).ok_or_else(closed))
            };
            // Whoever ends the plugins may have passed it by; it is cleaned up once in any case.
            if admitted.is_err()
                && let Err(failure) = slot.end(CleanupReason::Close).await
            {
                shared.report(&slot, "cleanup", failure).await;
            }
            admitted
        });
        registering.await.unwrap_or_else(|error| Err(Error::plugin(error.to_string())))
    }

    /// A text as loggers may see it, after the plugins that conceal. What one of them fails on is not shown at all.
    pub fn conceal<'a>(&self, text: &'a str) -> Cow<'a, str> {
        Concealed::by(&self.shared).text(text).unwrap_or(Cow::Borrowed("[concealed]"))
    }

    /// The plugins, in the order of registration.
    pub fn plugins(&self) -> Vec<Arc<dyn Plugin>> {
        self.shared.slots().iter().map(|slot| Arc::clone(&slot.plugin)).collect()
    }
}

#[async_trait]
impl PluginHost for Host {
    fn anew(&self) -> Arc<dyn PluginHost> {
        let host = Self::new();
        for slot in self.shared.slots() {
            host.add(Arc::clone(&slot.plugin), slot.policy);
        }
        host.shared.lock().refused.clone_from(&self.shared.lock().refused);
        Arc::new(host)
    }

    fn tools(&self) -> Result<Vec<Tool>> {
        let roll = self.shared.lock();
        match &roll.refused {
            Some(error) => Err(error.clone()),
            None => Ok(roll.slots.iter().flat_map(|slot| slot.tools.clone()).collect()),
        }
    }

    async fn attach(&self, client: &CodexClient) -> Result<()> {
        self.shared.meet(client);
        for slot in self.shared.slots() {
            attach(&self.shared, &slot, client).await?;
        }
        Ok(())
    }

    async fn ready(&self, client: &CodexClient, runtime: &Arc<RuntimeInfo>) -> Result<()> {
        // A plugin that uses the client while it is initialised does not wait for itself.
        if is_inside_any() {
            return Ok(());
        }
        outcome(self.shared.begin(client, runtime)).await
    }

    fn in_hook(&self) -> bool {
        is_inside_any()
    }

    async fn before_submit(&self, mut submission: Submission) -> Result<Submission> {
        for slot in self.shared.slots() {
            submission = slot.before_submit(submission).await?;
        }
        Ok(submission)
    }

    async fn show(&self, submission: Submission) {
        let slots = self.shared.slots();
        let shown = slots.iter().map(|slot| async {
            if let Err(error) = slot.before_submit(submission.clone()).await {
                tracing::debug!(%error, method = %submission.method, "a plugin cannot stop this");
            }
        });
        join_all(shown).await;
    }

    async fn on_server_request(&self, request: &PendingRequest) -> Option<Result<Answer>> {
        for slot in self.shared.slots() {
            match slot.on_server_request(request).await {
                Ok(None) => {}
                Ok(Some(answer)) => return Some(Ok(answer)),
                Err(failure) => {
                    let message = failure.to_string();
                    self.shared.report(&slot, "on_server_request", failure).await;
                    return Some(Err(Error::plugin(message)));
                }
            }
        }
        None
    }

    fn on_error(&self, error: &Error) {
        for slot in self.shared.slots() {
            slot.leave_error(error);
        }
    }

    async fn cleanup(&self, reason: CleanupReason) {
        let mut ended = self.shared.end(reason);
        // A task that is gone has nothing left to wait for.
        let _ = ended.wait_for(|ended| *ended).await;
    }
}

fn closed() -> Error {
    Error::session("the client was closed while the plugin was added").with_reason("CLOSED")
}

/// How initialising the plugins went.
async fn outcome(mut ready: watch::Receiver<Option<Result<()>>>) -> Result<()> {
    match ready.wait_for(Option::is_some).await {
        Ok(outcome) => outcome.clone().unwrap_or(Ok(())),
        Err(_) => Err(Error::plugin("the plugins were not initialised: their task has ended")),
    }
}

/// The names of the plugins.
impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let slots = self.shared.slots();
        f.debug_list().entries(slots.iter().map(|slot| &slot.name)).finish()
    }
}

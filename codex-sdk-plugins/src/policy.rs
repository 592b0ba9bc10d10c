//! How long the hooks of a plugin may take, and what becomes of it when one fails.

use std::time::Duration;

use serde::Deserialize;

/// The terms on which a plugin is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PluginPolicy {
    /// How long each call of a hook may take. 10 seconds. An answer to a question of the runtime has the question's own
    /// deadline instead, since people may be asked for it.
    pub deadline: Duration,
    /// What becomes of the plugin when a hook fails.
    pub on_failure: FailurePolicy,
}

/// What becomes of a plugin when a hook fails. Whatever it is: the failure is reported once, a submission that its
/// `before_submit` failed on is not sent, a question that its `on_server_request` failed on is declined.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum FailurePolicy {
    /// It observes no more; its other hooks are still called. If it was `initialize` that failed, the client cannot be
    /// used.
    #[default]
    Detach,
    /// It goes on observing. For the rest as `Detach`.
    Keep,
    /// As `Detach`, but if it was `initialize` that failed, the client goes on without the plugin.
    Optional,
}

impl PluginPolicy {
    /// Sets how long each call of a hook may take.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets what becomes of the plugin when a hook fails.
    #[must_use]
    pub fn on_failure(mut self, on_failure: FailurePolicy) -> Self {
        self.on_failure = on_failure;
        self
    }
}

impl Default for PluginPolicy {
    fn default() -> Self {
        Self { deadline: Duration::from_secs(10), on_failure: FailurePolicy::default() }
    }
}

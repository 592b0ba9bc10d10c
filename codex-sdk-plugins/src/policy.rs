//! How long the hooks of a plugin may take, and what becomes of it when one fails.

use std::borrow::Cow;
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
    /// How errors name its hooks.
    pub hook_names: HookNames,
}

/// How errors name the hooks of a plugin: as whoever reads them writes them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum HookNames {
    /// As Rust does: `on_event`.
    #[default]
    SnakeCase,
    /// As JavaScript does: `onEvent`.
    CamelCase,
}

impl HookNames {
    /// The name of a hook, given Rust's.
    pub(crate) fn of(self, hook: &'static str) -> Cow<'static, str> {
        let mut words = hook.split('_');
        match (self, words.next()) {
            (Self::CamelCase, Some(first)) => {
                let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
                (first.to_owned() + &words.map(capital).collect::<String>()).into()
            }
            _ => hook.into(),
        }
    }
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

    /// Sets how errors name its hooks.
    #[must_use]
    pub fn hook_names(mut self, names: HookNames) -> Self {
        self.hook_names = names;
        self
    }
}

impl Default for PluginPolicy {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(10),
            on_failure: FailurePolicy::default(),
            hook_names: HookNames::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hooks_have_the_names_of_the_language() {
        for (hook, in_javascript) in [
            ("on_event", "onEvent"),
            ("on_server_request", "onServerRequest"),
            ("cleanup", "cleanup"),
        ] {
            assert_eq!(HookNames::SnakeCase.of(hook), hook);
            assert_eq!(HookNames::CamelCase.of(hook), in_javascript);
        }
    }
}

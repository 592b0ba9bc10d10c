//! A plugin that is written in another language, as it describes itself: read and checked here, called elsewhere.

use std::collections::BTreeMap;
use std::time::Duration;

use codex_sdk_core::plugin::Interest;
use codex_sdk_core::{Error, Result};
use serde::Deserialize;
use serde_json::Value;

use crate::policy::{FailurePolicy, PluginPolicy};

/// The hooks that there are, by their names in other languages.
const HOOKS: [&str; 8] = [
    "initialize",
    "beforeSubmit",
    "onEvent",
    "afterEvent",
    "onServerRequest",
    "onTurnEnd",
    "onError",
    "cleanup",
];

/// What a plugin says of itself.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PluginDescription {
    /// Its name.
    pub name: String,
    /// Which events it wants.
    pub interest: Interest,
    /// The terms on which it is registered.
    pub policy: PluginPolicy,
    hooks: Vec<String>,
}

/// The same, before it is checked.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Raw {
    name: Value,
    methods: Value,
    deadline_ms: Value,
    on_failure: Value,
    /// What stands in the place of a hook, by its name: `function`, or what it is instead.
    hooks: BTreeMap<String, String>,
    /// The names of whatever else there is.
    unknown: Vec<String>,
}

impl PluginDescription {
    /// Reads a description. `field` is where it stands, such as `plugins[0]`.
    ///
    /// # Errors
    /// `CONFIG`, naming the field, when there is no name, something is no function, or a value cannot be used.
    pub fn read(description: &Value, field: &str) -> Result<Self> {
        let at = |name: &str| format!("{field}.{name}");
        let raw: Raw = serde_json::from_value(description.clone())
            .map_err(|error| Error::invalid(field, "no plugin", format!("a plugin: {error}")))?;
        let name = match raw.name.as_str().map(str::trim) {
            Some(name) if !name.is_empty() => name.to_owned(),
            _ => return Err(Error::invalid(&at("name"), raw.name, "a string that is not empty")),
        };
        if let Some(unknown) = raw.unknown.first() {
            let known =
                format!("name, methods, tools, deadlineMs, onFailure, {}", HOOKS.join(", "));
            return Err(Error::unknown(&at(unknown), &Value::Null, known));
        }
        for (hook, what) in &raw.hooks {
            if what != "function" {
                return Err(Error::invalid(&at(hook), what.as_str(), "a function"));
            }
        }
        let interest =
            read(raw.methods, &at("methods"), "'all', 'no-deltas' or a list of methods")?;
        let on_failure: Option<FailurePolicy> =
            read(raw.on_failure, &at("onFailure"), "'detach', 'keep' or 'optional'")?;
        let mut policy = PluginPolicy::default().on_failure(on_failure.unwrap_or_default());
        let whole = "a whole number of milliseconds, above 0";
        if let Some(millis) = read::<Option<u64>>(raw.deadline_ms, &at("deadlineMs"), whole)? {
            if millis == 0 {
                return Err(Error::invalid(&at("deadlineMs"), 0, whole));
            }
            policy = policy.deadline(Duration::from_millis(millis));
        }
        let interest: Option<Interest> = interest;
        let hooks = raw.hooks.into_keys().collect();
        Ok(Self { name, interest: interest.unwrap_or_default(), policy, hooks })
    }

    /// Whether it has a hook.
    pub fn has(&self, hook: &str) -> bool {
        self.hooks.iter().any(|known| known == hook)
    }
}

fn read<T: for<'de> Deserialize<'de>>(value: Value, field: &str, allowed: &str) -> Result<T> {
    serde_json::from_value(value.clone()).map_err(|_| Error::invalid(field, value, allowed))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refused(description: &Value) -> Value {
        let error = PluginDescription::read(description, "plugins[1]").unwrap_err();
        assert_eq!(error.code(), "CONFIG");
        error.fault().details["field"].clone()
    }

    #[test]
    fn a_description_says_what_is_called_and_how() {
        let read = PluginDescription::read(
            &json!({ "name": "a", "methods": "all", "deadlineMs": 5, "onFailure": "keep", "hooks": { "onEvent": "function" } }),
            "plugins[0]",
        )
        .unwrap();
        assert_eq!((read.name.as_str(), &read.interest), ("a", &Interest::All));
        assert_eq!(read.policy.deadline, Duration::from_millis(5));
        assert_eq!(read.policy.on_failure, FailurePolicy::Keep);
        assert!(read.has("onEvent") && !read.has("cleanup"));
        assert_eq!(
            PluginDescription::read(&json!({ "name": "a" }), "p").unwrap().interest,
            Interest::NoDeltas
        );
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        assert_eq!(refused(&json!({})), "plugins[1].name");
        assert_eq!(refused(&json!({ "name": " " })), "plugins[1].name");
        assert_eq!(
            refused(&json!({ "name": "a", "hooks": { "cleanup": "number" } })),
            "plugins[1].cleanup"
        );
        assert_eq!(refused(&json!({ "name": "a", "unknown": ["onEvnt"] })), "plugins[1].onEvnt");
        assert_eq!(refused(&json!({ "name": "a", "methods": 1 })), "plugins[1].methods");
        assert_eq!(refused(&json!({ "name": "a", "deadlineMs": 0 })), "plugins[1].deadlineMs");
        assert_eq!(refused(&json!({ "name": "a", "onFailure": "x" })), "plugins[1].onFailure");
    }
}

//! A plugin that is written in another language, as it describes itself: read and checked here, called elsewhere.

use codex_sdk_core::plugin::Interest;
use codex_sdk_core::types::options::numbers::AtLeast;
use codex_sdk_core::{Error, Result, check_methods};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::policy::{HookNames, PluginPolicy};

/// What else there is of a plugin.
const FIELDS: [&str; 5] = ["name", "methods", "tools", "deadlineMs", "onFailure"];

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

/// The part of it that no user writes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Raw {
    /// The names of the hooks that it has.
    hooks: Vec<String>,
    /// What it has that no plugin has.
    unknown: Map<String, Value>,
}

impl PluginDescription {
    /// Reads a description. `field` is where it stands, such as `plugins[0]`.
    ///
    /// # Errors
    /// `CONFIG`, naming the field, when there is no name, it has a field that no plugin has, or a value cannot be used.
    pub fn read(description: &Value, field: &str) -> Result<Self> {
        let at = |name: &str| format!("{field}.{name}");
        let raw: Raw = serde_json::from_value(description.clone())
            .map_err(|error| Error::invalid(field, "no plugin", format!("a plugin: {error}")))?;
        let allowed = "a string that is not empty";
        let name = match description.get("name") {
            None => return Err(Error::missing(&at("name"), allowed)),
            Some(name) => match name.as_str().map(str::trim) {
                Some(name) if !name.is_empty() => name.to_owned(),
                _ => return Err(Error::invalid(&at("name"), name.clone(), allowed)),
            },
        };
        if let Some((unknown, value)) = raw.unknown.iter().next() {
            let known = [&FIELDS[..], &HOOKS].concat().join(", ");
            return Err(Error::unknown(&at(unknown), value, known));
        }
        let read = Reader { description, field };
        let methods = description.get("methods").and_then(Value::as_array);
        let mut methods = methods.into_iter().flatten().enumerate();
        if let Some((index, other)) = methods.find(|(_, method)| !method.is_string()) {
            let field = format!("{}[{index}]", at("methods"));
            return Err(Error::invalid(&field, other.clone(), "the method of an event"));
        }
        let interest: Option<Interest> =
            read.optional("methods", "'all', 'no-deltas' or a list of methods")?;
        let interest = interest.unwrap_or_default();
        if let Interest::Listed(methods) = &interest {
            check_methods(&at("methods"), methods)?;
        }
        let mut policy = PluginPolicy::default().hook_names(HookNames::CamelCase);
        if let Some(on_failure) = read.optional("onFailure", "'detach', 'keep' or 'optional'")? {
            policy = policy.on_failure(on_failure);
        }
        let whole = "a whole number of milliseconds, above 0";
        if let Some(AtLeast::<1>(deadline)) = read.optional("deadlineMs", whole)? {
            policy = policy.deadline(deadline);
        }
        Ok(Self { name, interest, policy, hooks: raw.hooks })
    }

    /// Whether it has a hook.
    pub fn has(&self, hook: &str) -> bool {
        self.hooks.iter().any(|known| known == hook)
    }
}

/// Reads the fields of a description.
struct Reader<'a> {
    description: &'a Value,
    field: &'a str,
}

impl Reader<'_> {
    /// One that may be left out.
    fn optional<T: for<'de> Deserialize<'de>>(
        &self,
        name: &str,
        allowed: &str,
    ) -> Result<Option<T>> {
        let Some(value) = self.description.get(name) else { return Ok(None) };
        let unfit = |_| Error::invalid(&format!("{}.{name}", self.field), value.clone(), allowed);
        T::deserialize(value).map(Some).map_err(unfit)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::FailurePolicy;

    fn refused(description: &Value) -> Value {
        let error = PluginDescription::read(description, "plugins[1]").unwrap_err();
        assert_eq!(error.code(), "CONFIG");
        error.fault().details["field"].clone()
    }

    #[test]
    fn a_description_says_what_is_called_and_how() {
        let read = PluginDescription::read(
            &json!({ "name": "a", "methods": "all", "deadlineMs": 5, "onFailure": "keep", "hooks": ["onEvent"] }),
            "plugins[0]",
        )
        .unwrap();
        assert_eq!((read.name.as_str(), &read.interest), ("a", &Interest::All));
        assert_eq!(read.policy.deadline, std::time::Duration::from_millis(5));
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
            refused(&json!({ "name": "a", "unknown": { "onEvnt": 5 } })),
            "plugins[1].onEvnt"
        );
        assert_eq!(refused(&json!({ "name": "a", "methods": 1 })), "plugins[1].methods");
        let misspelt = json!({ "name": "a", "methods": ["error", "completed"] });
        assert_eq!(refused(&misspelt), "plugins[1].methods[1]");
        assert_eq!(refused(&json!({ "name": "a", "methods": null })), "plugins[1].methods");
        assert_eq!(refused(&json!({ "name": "a", "deadlineMs": 0 })), "plugins[1].deadlineMs");
        assert_eq!(refused(&json!({ "name": "a", "onFailure": "x" })), "plugins[1].onFailure");
    }
}

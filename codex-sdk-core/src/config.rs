//! Runtime configuration as an application gives it, nested or with dotted keys, made into what the runtime takes.

mod secrets;

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::given::Shown;

/// Spreads dotted keys of the first level into tables: `{"a.b": 1}` and `{"a": {"b": 1}}` say the same.
///
/// # Errors
/// When two keys say different things of one setting, or a key has an empty part.
pub(crate) fn nested(config: &Map<String, Value>, field: &str) -> Result<Map<String, Value>> {
    let mut root = Map::new();
    for (key, value) in config {
        let parts: Vec<&str> = key.split('.').collect();
        if parts.iter().any(|part| part.is_empty()) {
            let allowed = "a key is one name, or names joined by single dots";
            return Err(Error::invalid(field, key.as_str(), allowed));
        }
        let whole = parts.iter().rev().fold(value.clone(), |inner, part| {
            Value::Object(Map::from_iter([((*part).to_owned(), inner)]))
        });
        if let Value::Object(tables) = whole {
            merge(&mut root, tables, field)?;
        }
    }
    Ok(root)
}

fn merge(into: &mut Map<String, Value>, from: Map<String, Value>, path: &str) -> Result<()> {
    for (key, value) in from {
        let here = format!("{path}.{key}");
        match (into.get_mut(&key), value) {
            (Some(Value::Object(known)), Value::Object(more)) => merge(known, more, &here)?,
            (Some(known), value) if *known != value => {
                // It may be a secret.
                let given = Shown::kind(&value);
                let allowed = "given once: the same setting is given twice, differently";
                return Err(Error::unusable(&here, given, allowed));
            }
            (_, value) => {
                into.insert(key, value);
            }
        }
    }
    Ok(())
}

/// Whether there is a form in TOML for every value. The runtime would take null for left out.
///
/// # Errors
/// When there is none.
pub(crate) fn no_null(config: &Map<String, Value>, path: &str) -> Result<()> {
    config.iter().try_for_each(|(key, value)| no_null_in(value, &format!("{path}.{key}")))
}

fn no_null_in(value: &Value, path: &str) -> Result<()> {
    match value {
        Value::Null => Err(Error::invalid(path, Value::Null, NO_NULL)),
        Value::Object(table) => no_null(table, path),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(at, item)| no_null_in(item, &format!("{path}[{at}]"))),
        _ => Ok(()),
    }
}

const NO_NULL: &str = "a value that TOML can hold: no null";

/// Sets what the user's configuration leaves open. A table in the way that is no table is the runtime's to refuse.
pub(crate) fn default_at(config: &mut Map<String, Value>, path: &[&str], value: Value) {
    let Some((last, tables)) = path.split_last() else { return };
    let mut at = config;
    for table in tables {
        let next = at.entry((*table).to_owned()).or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(next) = next else { return };
        at = next;
    }
    at.entry((*last).to_owned()).or_insert(value);
}

/// Configuration as the runtime gets it.
#[derive(Debug, Default)]
pub(crate) struct Split {
    /// `key=value` for its `-c`, each a setting that is no table. Everybody on the machine can read them.
    pub(crate) arguments: Vec<String>,
    /// What may be a secret, by dotted keys: it goes over the wire, with each conversation that is opened.
    pub(crate) private: Map<String, Value>,
}

/// Divides a client's configuration.
///
/// A name that is no bare TOML key would have to be quoted in the key, which the runtime does not take: the table
/// around it is written inline instead.
///
/// # Errors
/// When a value has no form in TOML (`null`), or a secret is one that the runtime takes only when it starts.
pub(crate) fn split(config: &Map<String, Value>) -> Result<Split> {
    let mut split = Split::default();
    for (path, value) in dotted(config) {
        let field = format!("config.{path}");
        let toml = |value: &Value| {
            toml::Value::try_from(value)
                .map_err(|error| Error::invalid(&field, shown(value), NO_NULL).caused_by(error))
        };
        toml(&value)?;
        let public = secrets::without(&path, value.clone());
        if public.as_ref() != Some(&value) {
            if !secrets::may_follow(&path) {
                let allowed = "left out, since it may be a secret, and could only be an argument, which everybody on this \
                               machine can read: write it into config.toml in the runtime's home (codexHome)";
                return Err(Error::invalid(&field, "a secret", allowed));
            }
            split.private.insert(path.clone(), value);
        }
        if let Some(public) = public {
            split.arguments.push(format!("{path}={}", toml(&public)?));
        }
    }
    Ok(split)
}

/// The configuration of one conversation as it is sent: the client's secrets, and what is the conversation's own. By
/// dotted keys, since the runtime puts a table in the place of the one that it has.
pub(crate) fn of_conversation(
    private: Option<&Map<String, Value>>,
    own: Option<&Map<String, Value>>,
) -> Map<String, Value> {
    let mut sent = private.cloned().unwrap_or_default();
    sent.extend(own.into_iter().flat_map(dotted));
    sent
}

/// Every setting that is no table of bare names, by its dotted key.
fn dotted(config: &Map<String, Value>) -> Vec<(String, Value)> {
    let mut settings = Vec::new();
    let mut left: Vec<(String, &Value)> = Vec::new();
    left.extend(config.iter().rev().map(|(key, value)| (key.clone(), value)));
    while let Some((path, value)) = left.pop() {
        match value {
            Value::Object(table) if !table.is_empty() && table.keys().all(|key| is_bare(key)) => {
                left.extend(
                    table.iter().rev().map(|(key, value)| (format!("{path}.{key}"), value)),
                );
            }
            value => settings.push((path, value.clone())),
        }
    }
    settings
}

/// A value in an error: nobody knows yet whether there is a secret within.
fn shown(value: &Value) -> Value {
    if value.is_null() { Value::Null } else { Value::from("a value that holds null") }
}

fn is_bare(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn object(value: Value) -> Map<String, Value> {
        match value {
            Value::Object(object) => object,
            other => panic!("{other} is no object"),
        }
    }

    #[test]
    fn dotted_and_nested_keys_say_the_same() {
        let dotted =
            nested(&object(json!({ "a.b.c": 1, "a.b.d": [true], "e": "x" })), "config").unwrap();
        assert_eq!(
            Value::Object(dotted),
            json!({ "a": { "b": { "c": 1, "d": [true] } }, "e": "x" })
        );
    }

    #[test]
    fn one_setting_given_twice_is_refused_by_name() {
        let error = nested(&object(json!({ "a.b": 1, "a": { "b": 2 } })), "config").unwrap_err();
        assert_eq!(error.code(), "CONFIG");
        assert!(error.to_string().contains("config.a.b"), "{error}");
        assert!(nested(&object(json!({ "a..b": 1 })), "config").is_err());
    }

    #[test]
    fn settings_become_arguments_and_odd_names_inline_tables() {
        let config =
            json!({ "model": "m\"x", "s": { "a.b": { "c": 1 } }, "t": { "u": { "v": [1, 2] } } });
        assert_eq!(
            split(&object(config)).unwrap().arguments,
            [r#"model='m"x'"#, r#"s={ "a.b" = { c = 1 } }"#, "t.u.v=[1, 2]"]
        );
        let error = split(&object(json!({ "a": { "b": null } }))).unwrap_err();
        assert_eq!(error.code(), "CONFIG");
        assert!(error.to_string().contains("config.a.b"), "{error}");
    }

    #[test]
    fn what_may_be_a_secret_is_no_argument() {
        let provider = json!({
            "name": "P", "env_key": "P_KEY", "experimental_bearer_token": "s3cret",
            "http_headers": { "X-Key": "s3cret" }, "env_http_headers": { "X-Other": "NAME" },
        });
        let config = json!({
            "model_auto_compact_token_limit": 7,
            "model_providers": { "p": provider },
            "mcp_servers": { "a.b": { "command": "c", "env": { "K": "s3cret" } } },
            "shell_environment_policy": { "inherit": "core", "set": { "K": "s3cret" } },
        });
        let Split { mut arguments, private } = split(&object(config)).unwrap();
        arguments.sort();
        assert_eq!(
            arguments,
            [
                r#"mcp_servers={ "a.b" = { command = "c" } }"#,
                "model_auto_compact_token_limit=7",
                r#"model_providers.p.env_http_headers.X-Other="NAME""#,
                r#"model_providers.p.env_key="P_KEY""#,
                r#"model_providers.p.name="P""#,
                r#"shell_environment_policy.inherit="core""#,
            ]
        );
        let mut keys: Vec<_> = private.keys().collect();
        keys.sort();
        assert_eq!(
            keys,
            [
                "mcp_servers",
                "model_providers.p.experimental_bearer_token",
                "model_providers.p.http_headers.X-Key",
                "shell_environment_policy.set.K",
            ]
        );
        assert_eq!(private["mcp_servers"]["a.b"]["command"], "c", "a table is replaced as a whole");
    }

    #[test]
    fn a_secret_that_could_only_be_an_argument_is_refused_unseen() {
        let exporter = json!({ "otlp-http": { "endpoint": "e", "headers": { "k": "s3cret" } } });
        let error = split(&object(json!({ "otel": { "exporter": exporter } }))).unwrap_err();
        let told = error.to_string();
        assert!(told.contains("config.otel.exporter.otlp-http.headers.k"), "{told}");
        assert!(!told.contains("s3cret"), "{told}");
    }

    #[test]
    fn the_conversations_own_word_goes_over_the_clients() {
        let private = object(json!({ "a.b": 1, "a.c": 2 }));
        let own = object(json!({ "a": { "b": 3 }, "d": {} }));
        let sent = of_conversation(Some(&private), Some(&own));
        assert_eq!(Value::Object(sent), json!({ "a.b": 3, "a.c": 2, "d": {} }));
    }

    #[test]
    fn a_default_gives_way_to_the_users_word() {
        let mut config = object(json!({ "p": { "x": true } }));
        default_at(&mut config, &["p", "x"], json!(false));
        default_at(&mut config, &["p", "y"], json!(false));
        assert_eq!(Value::Object(config), json!({ "p": { "x": true, "y": false } }));
    }
}

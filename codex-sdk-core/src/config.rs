//! Runtime configuration as an application gives it, nested or with dotted keys, made into what the runtime takes.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

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
                return Err(Error::invalid(
                    &here,
                    value,
                    "the same setting is given twice, differently",
                ));
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

/// The `key=value` arguments for the runtime's `-c`, each a setting that is no table.
///
/// A name that is no bare TOML key would have to be quoted in the key, which the runtime does not take: the table
/// around it is written inline instead.
///
/// # Errors
/// When a value has no form in TOML (`null`).
pub(crate) fn arguments(config: &Value) -> Result<Vec<String>> {
    let mut arguments = Vec::new();
    if let Value::Object(tables) = config {
        for (key, value) in tables {
            flatten(key, value, &mut arguments)?;
        }
    }
    Ok(arguments)
}

fn flatten(path: &str, value: &Value, out: &mut Vec<String>) -> Result<()> {
    match value {
        Value::Object(table) if !table.is_empty() && table.keys().all(|key| is_bare(key)) => {
            table.iter().try_for_each(|(key, value)| flatten(&format!("{path}.{key}"), value, out))
        }
        value => {
            let field = format!("config.{path}");
            let toml = toml::Value::try_from(value)
                .map_err(|error| Error::invalid(&field, value.clone(), NO_NULL).caused_by(error))?;
            out.push(format!("{path}={toml}"));
            Ok(())
        }
    }
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
            arguments(&config).unwrap(),
            [r#"model='m"x'"#, r#"s={ "a.b" = { c = 1 } }"#, "t.u.v=[1, 2]"]
        );
        assert_eq!(arguments(&json!({ "a": { "b": null } })).unwrap_err().code(), "CONFIG");
    }

    #[test]
    fn a_default_gives_way_to_the_users_word() {
        let mut config = object(json!({ "p": { "x": true } }));
        default_at(&mut config, &["p", "x"], json!(false));
        default_at(&mut config, &["p", "y"], json!(false));
        assert_eq!(Value::Object(config), json!({ "p": { "x": true, "y": false } }));
    }
}

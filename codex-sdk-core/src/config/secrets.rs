//! Which settings of the runtime may be secrets: told by their names, as the runtime's configuration has them.
//!
//! Settings that name a variable of the environment (`env_key`, `bearer_token_env_var`, `env_http_headers`) hold none.

use serde_json::Value;

/// Tables whose entries may be secrets.
const TABLES: [&str; 4] = ["env", "headers", "http_headers", "query_params"];
/// How the names of secrets end.
const ENDINGS: [&str; 6] = ["api_key", "apikey", "bearer_token", "password", "secret", "token"];
/// What the runtime takes only when it starts.
const AT_START: &str = "otel";

/// A setting without what may be a secret in it; nothing when that is all of it.
pub(super) fn without(path: &str, value: Value) -> Option<Value> {
    let mut names = path.split('.');
    let name = names.next_back().unwrap_or_default();
    let above = names.next_back().unwrap_or_default();
    let in_table = path.split('.').rev().skip(1).any(|table| TABLES.contains(&table));
    if in_table || (above == "set" && path.starts_with("shell_environment_policy.")) {
        return None;
    }
    public(name, value)
}

/// Whether it can still be told when a conversation is opened.
pub(super) fn may_follow(path: &str) -> bool {
    path.split('.').next() != Some(AT_START)
}

fn public(name: &str, value: Value) -> Option<Value> {
    match value {
        Value::Object(table) if TABLES.contains(&name) && !table.is_empty() => None,
        Value::Object(table) if !table.is_empty() => {
            let left: serde_json::Map<_, _> = table
                .into_iter()
                .filter_map(|(name, value)| Some((name.clone(), public(&name, value)?)))
                .collect();
            (!left.is_empty()).then_some(Value::Object(left))
        }
        Value::Array(entries) => {
            let left = entries.iter().cloned().map(|entry| public(name, entry));
            left.collect::<Option<Vec<_>>>().filter(|left| *left == entries).map(Value::Array)
        }
        Value::String(_) if is_secret(name) => None,
        other => Some(other),
    }
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('-', "_");
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

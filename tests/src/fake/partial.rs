//! Expected JSON against actual JSON: what is not mentioned does not matter.

use serde_json::Value;

/// Where `actual` differs from what `expected` mentions; `None` when nowhere.
///
/// Objects may have more fields than are expected, arrays must have the expected length, and `{}` mentions
/// nothing at all. The string `"*"` stands for
/// anything but null, and one that begins with `~` for any string that contains the rest.
pub fn mismatch(expected: &Value, actual: &Value) -> Option<String> {
    at("", expected, actual)
}

fn at(path: &str, expected: &Value, actual: &Value) -> Option<String> {
    let differs = || {
        Some(format!(
            "at {}: expected {expected}, got {actual}",
            if path.is_empty() { "the top" } else { path }
        ))
    };
    match (expected, actual) {
        (Value::String(any), actual) if any == "*" => {
            if actual.is_null() {
                differs()
            } else {
                None
            }
        }
        (Value::String(part), Value::String(whole)) if part.starts_with('~') => {
            if whole.contains(&part[1..]) { None } else { differs() }
        }
        (Value::Object(expected), Value::Null) if expected.is_empty() => None,
        (Value::Object(expected), Value::Object(actual)) => {
            expected.iter().find_map(|(key, expected)| {
                let path = format!("{path}.{key}");
                at(&path, expected, actual.get(key).unwrap_or(&Value::Null))
            })
        }
        (Value::Array(wanted), Value::Array(got)) if wanted.len() == got.len() => {
            let mut pairs = wanted.iter().zip(got).enumerate();
            pairs.find_map(|(index, (wanted, got))| at(&format!("{path}[{index}]"), wanted, got))
        }
        _ if expected == actual => None,
        _ => differs(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_mentioned_does_not_matter_and_what_is_does() {
        let actual = json!({ "a": [{ "b": 1, "c": "some words" }], "d": null });
        assert_eq!(mismatch(&json!({ "a": [{ "c": "~word" }], "d": null }), &actual), None);
        assert_eq!(mismatch(&json!({ "a": "*" }), &actual), None);
        for wrong in [
            json!({ "a": [] }),
            json!({ "d": "*" }),
            json!({ "a": [{ "b": 2 }] }),
            json!({ "e": 1 }),
        ] {
            assert!(mismatch(&wrong, &actual).is_some(), "{wrong}");
        }
    }
}

//! Where two JSON texts differ, leaving out what does not count.

use serde_json::{Map, Value};

/// The first place where they differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Such as `turn.items[2].status`; `.` for the whole.
    pub path: String,
    /// What was there.
    pub sent: Option<Value>,
    /// What is there now.
    pub got: Option<Value>,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text =
            |value: &Option<Value>| value.as_ref().map_or("nothing".into(), Value::to_string);
        write!(f, "at {}: sent {}, got {}", self.path, text(&self.sent), text(&self.got))
    }
}

/// Compares two values: the order of keys does not count, and null is as good as absent, except at the paths that `nullable`
/// names, such as `data[].effort`.
pub fn difference(sent: &Value, got: &Value, nullable: &[&str]) -> Option<Difference> {
    walk(&Place { path: String::new(), pattern: String::new(), nullable }, sent, got)
}

/// Where the comparison is.
struct Place<'a> {
    path: String,
    /// The path without its indices.
    pattern: String,
    nullable: &'a [&'a str],
}

impl Place<'_> {
    fn key(&self, key: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.below(&format!("{dot}{key}"), &format!("{dot}{key}"))
    }

    fn index(&self, index: usize) -> Self {
        self.below(&format!("[{index}]"), "[]")
    }

    fn below(&self, path: &str, pattern: &str) -> Self {
        Self {
            path: format!("{}{path}", self.path),
            pattern: format!("{}{pattern}", self.pattern),
            nullable: self.nullable,
        }
    }

    /// What an object has at this place, unless it is a null that does not count.
    fn of<'v>(&self, object: &'v Map<String, Value>, key: &str) -> Option<&'v Value> {
        let counts = self.nullable.contains(&&*self.pattern);
        object.get(key).filter(|value| counts || !value.is_null())
    }

    fn differs(&self, sent: Option<&Value>, got: Option<&Value>) -> Difference {
        let path = if self.path.is_empty() { "." } else { &self.path };
        Difference { path: path.to_owned(), sent: sent.cloned(), got: got.cloned() }
    }
}

fn walk(place: &Place<'_>, sent: &Value, got: &Value) -> Option<Difference> {
    match (sent, got) {
        (Value::Object(sent), Value::Object(got)) => {
            let mut keys = sent.keys().chain(got.keys().filter(|key| !sent.contains_key(*key)));
            keys.find_map(|key| {
                let place = place.key(key);
                match (place.of(sent, key), place.of(got, key)) {
                    (Some(sent), Some(got)) => walk(&place, sent, got),
                    (None, None) => None,
                    (sent, got) => Some(place.differs(sent, got)),
                }
            })
        }
        (Value::Array(sent), Value::Array(got)) if sent.len() == got.len() => {
            let mut both = sent.iter().zip(got).enumerate();
            both.find_map(|(i, (sent, got))| walk(&place.index(i), sent, got))
        }
        _ => (sent != got).then(|| place.differs(Some(sent), Some(got))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_does_not_count_and_what_does() {
        let same = |a: &Value, b: &Value| difference(a, b, &[]).is_none();
        assert!(same(&json!({"a": 1, "b": null}), &json!({"a": 1})));
        assert!(same(&json!({"a": 1, "b": [{}]}), &json!({"b": [{"c": null}], "a": 1})));
        assert!(!same(&json!([null]), &json!([])));
        assert!(!same(&json!({"a": 1}), &json!({"a": 1.0})));
        let found = difference(&json!({"a": [{"b": 1}]}), &json!({"a": [{"c": 2}]}), &[]).unwrap();
        assert_eq!(found.to_string(), "at a[0].b: sent 1, got nothing");
        let (null, absent) = (json!({"a": [{"b": null}]}), json!({"a": [{}]}));
        let found = difference(&null, &absent, &["a[].b"]).unwrap();
        assert_eq!(found.to_string(), "at a[0].b: sent null, got nothing");
        assert!(difference(&null, &null, &["a[].b"]).is_none());
    }
}

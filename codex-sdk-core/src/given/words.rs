//! What is allowed and what was given, in the words of users: JavaScript's and Rust's alike.

use serde_json::Value;

/// How serde names an object that says in one of its fields what kind it is.
pub(super) const TAGGED: &str = "tagged enum";

/// More of a text is not repeated.
const SHORT: usize = 60;

/// What is allowed, where serde names its own or Rust's types. What our types say is in words already.
pub(super) fn of(form: &str) -> String {
    match form {
        "u8" => "a whole number from 0 to 255",
        "u16" => "a whole number from 0 to 65535",
        "u32" => "a whole number from 0 to 4294967295",
        "u64" | "u128" | "usize" => "a whole number, not below 0",
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => "a whole number",
        "f32" | "f64" => "a number",
        "a boolean" => "true or false",
        "a borrowed string" | "path string" | "string or map" | "a character" => "a string",
        "a sequence" | "an array" => "a list",
        "unit" => "null",
        "a map" => "an object",
        other if other.starts_with("struct ") || other.contains(" enum ") => "an object",
        other => other,
    }
    .to_owned()
}

/// Words to choose from.
pub(super) fn choice(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    names(quoted.iter().map(String::as_str), "or")
}

/// Names in a row: `a, b or c`.
pub(super) fn names<'a>(names: impl Iterator<Item = &'a str>, last: &str) -> String {
    let names: Vec<&str> = names.collect();
    match names.split_last() {
        None => "nothing more".to_owned(),
        Some((only, [])) => (*only).to_owned(),
        Some((end, others)) => format!("{} {last} {end}", others.join(", ")),
    }
}

/// What was given, as errors repeat it: short, and only its kind where it is long, or may be a secret.
#[derive(Debug)]
pub(crate) struct Shown {
    /// For people.
    pub(crate) text: String,
    /// For programs.
    pub(crate) value: Value,
}

impl Shown {
    /// A value that is no secret.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::String(text) if text.chars().count() > SHORT => {
                let start: String = text.chars().take(SHORT).collect();
                let value = Value::String(format!("{start}…"));
                Self { text: value.to_string(), value }
            }
            Value::String(_) => Self { text: value.to_string(), value: value.clone() },
            other => Self::kind(other),
        }
    }

    /// A value that may be one.
    pub(crate) fn kind(value: &Value) -> Self {
        let kind = match value {
            Value::String(text) if !text.is_empty() => "a string",
            Value::Array(items) if items.is_empty() => "an empty list",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
            plain => return Self { text: plain.to_string(), value: plain.clone() },
        };
        Self { text: kind.to_owned(), value: kind.into() }
    }
}

//! How large a schema may be in strict mode, as the model's vendor documents it.

use serde_json::Value;

use super::rules::broken;
use crate::error::Result;

const PROPERTIES: usize = 5_000;
const NESTING: usize = 10;
const WORD_CHARS: usize = 120_000;
const VALUES: usize = 1_000;
/// From so many values on, those of one enum have a limit of their own.
const LONG_LIST: usize = 250;
const LONG_LIST_CHARS: usize = 15_000;

/// Checks how deep a schema is nested.
pub(super) fn nested(path: &str, depth: usize) -> Result<()> {
    if depth > NESTING {
        return Err(broken(path, &format!("schemas are nested {NESTING} levels deep at most")));
    }
    Ok(())
}

/// What was counted of a schema so far.
#[derive(Debug, Default)]
pub(super) struct Size {
    properties: usize,
    values: usize,
    word_chars: usize,
}

impl Size {
    /// Notes a property.
    pub(super) fn property(&mut self, name: &str) {
        self.properties += 1;
        self.word(name);
    }

    /// Notes a name or a value.
    pub(super) fn word(&mut self, word: &str) {
        self.word_chars += word.chars().count();
    }

    /// Notes the values of an enum.
    pub(super) fn listed(&mut self, path: &str, values: &[Value]) -> Result<()> {
        let before = self.word_chars;
        values.iter().filter_map(Value::as_str).for_each(|word| self.word(word));
        self.values += values.len();
        if values.len() > LONG_LIST && self.word_chars - before > LONG_LIST_CHARS {
            let rule = format!(
                "an enum of more than {LONG_LIST} values has {LONG_LIST_CHARS} characters at most in all"
            );
            return Err(broken(path, &rule));
        }
        Ok(())
    }

    /// Whether the whole is small enough.
    pub(super) fn check(&self) -> Result<()> {
        let counts = [
            (self.properties, PROPERTIES, "properties"),
            (self.values, VALUES, "enum values"),
            (self.word_chars, WORD_CHARS, "characters in names and values"),
        ];
        match counts.into_iter().find(|(count, limit, _)| count > limit) {
            Some((count, limit, what)) => {
                let rule = format!("a schema has {limit} {what} at most, and this one has {count}");
                Err(broken("#", &rule))
            }
            None => Ok(()),
        }
    }
}

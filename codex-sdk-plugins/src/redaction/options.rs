//! The options of redaction as data.

use std::borrow::Cow;

use serde::de::MapAccess;
use serde::de::value::MapAccessDeserializer;
use serde::{Deserialize, Deserializer};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RedactionOptions {
    #[serde(default)]
    pub(super) patterns: Option<Vec<Pattern>>,
    /// Whether well-known secrets are looked for, too.
    #[serde(default)]
    pub(super) secrets: bool,
    /// What stands in the place of what was found, where the pattern does not say.
    #[serde(default)]
    pub(super) replacement: Option<String>,
}

pub(super) enum Pattern {
    Alone(String),
    Replaced(Replaced),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Replaced {
    pattern: String,
    #[serde(default)]
    replacement: Option<String>,
}

/// Not derived: an untagged enum does not say what is wrong with which field.
impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Pattern;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a pattern as a string, or an object with pattern and replacement")
            }

            fn visit_str<E>(self, pattern: &str) -> Result<Pattern, E> {
                Ok(Pattern::Alone(pattern.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Pattern, A::Error> {
                Deserialize::deserialize(MapAccessDeserializer::new(fields)).map(Pattern::Replaced)
            }
        }

        from.deserialize_any(Visitor)
    }
}

impl Pattern {
    pub(super) fn into_pair(self, common: &str) -> (String, Cow<'static, str>) {
        match self {
            Self::Alone(pattern) => (pattern, common.to_owned().into()),
            Self::Replaced(Replaced { pattern, replacement }) => {
                (pattern, replacement.unwrap_or_else(|| common.to_owned()).into())
            }
        }
    }
}

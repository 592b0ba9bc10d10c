//! The options of redaction as data.

use std::borrow::Cow;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RedactionOptions {
    #[serde(default)]
    pub(super) patterns: Vec<Pattern>,
    /// Whether well-known secrets are looked for, too.
    #[serde(default)]
    pub(super) secrets: bool,
    /// What stands in the place of what was found, where the pattern does not say.
    #[serde(default)]
    pub(super) replacement: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
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

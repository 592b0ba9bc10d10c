//! The options of the recorder as data.

use std::path::PathBuf;

use serde::Deserialize;

/// A form of transcript.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Format {
    /// One JSON object a line, with the runtime's own words in `params`.
    Jsonl,
    /// For people.
    Markdown,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TranscriptOptions {
    pub(super) folder: PathBuf,
    #[serde(default = "both")]
    pub(super) formats: Vec<Format>,
}

fn both() -> Vec<Format> {
    vec![Format::Jsonl, Format::Markdown]
}

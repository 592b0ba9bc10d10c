//! What a user says in a turn.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// The input of a turn: one text, or several items.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Input {
    /// Plain text.
    Text(String),
    /// Items, in the order in which the model reads them.
    Items(Vec<InputItem>),
}

impl Input {
    /// The items; a text is one item.
    pub fn into_items(self) -> Vec<InputItem> {
        match self {
            Self::Text(text) => vec![InputItem::Text { text }],
            Self::Items(items) => items,
        }
    }
}

impl From<&str> for Input {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Input {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<InputItem>> for Input {
    fn from(items: Vec<InputItem>) -> Self {
        Self::Items(items)
    }
}

/// Sizes only: what a user says does not belong in a log.
impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Self::Items(items) => write!(f, "Items({})", items.len()),
        }
    }
}

/// One item of an input.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub enum InputItem {
    /// Text, at most 1,048,576 characters.
    Text {
        /// The text.
        text: String,
    },
    /// An image at a URL (`https:` or `data:`).
    Image {
        /// Where it is.
        url: String,
    },
    /// An image file, read by the runtime.
    LocalImage {
        /// Where it is.
        path: PathBuf,
    },
    /// A skill.
    Skill {
        /// Its name.
        name: String,
        /// Its `SKILL.md`.
        path: PathBuf,
    },
    /// A file or app that the text mentions.
    Mention {
        /// The name in the text.
        name: String,
        /// What it stands for.
        path: String,
    },
}

impl std::fmt::Debug for InputItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text { .. } => "Text",
            Self::Image { .. } => "Image",
            Self::LocalImage { .. } => "LocalImage",
            Self::Skill { .. } => "Skill",
            Self::Mention { .. } => "Mention",
        })
    }
}

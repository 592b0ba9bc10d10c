//! What a user says in a turn.

use std::path::PathBuf;

use bytes::Bytes;
use serde::de::value::SeqAccessDeserializer;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};

use crate::data_url::{data_url, from_base64, to_base64};

/// The input of a turn: one text, or several items, of which one at least says something.
#[derive(Clone, PartialEq, Eq, Serialize)]
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

/// Not derived: an untagged enum does not say what is wrong with which item.
impl<'de> Deserialize<'de> for Input {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Input;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a string, or a list of items")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Input, E> {
                Ok(Input::Text(text.to_owned()))
            }

            fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Input, E> {
                Ok(Input::Text(text))
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, items: A) -> Result<Input, A::Error> {
                Deserialize::deserialize(SeqAccessDeserializer::new(items)).map(Input::Items)
            }
        }

        from.deserialize_any(Visitor)
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
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(into = "InputItemJson")]
#[non_exhaustive]
pub enum InputItem {
    /// Text. All texts of a turn together have at most 1,048,576 characters.
    Text {
        /// The text.
        text: String,
    },
    /// An image as a `data:` URL. The runtime fetches none from elsewhere.
    Image {
        /// The URL.
        url: String,
    },
    /// An image from memory; its bytes are in base64 in JSON.
    ImageData {
        /// The bytes of the image file.
        data: Bytes,
        /// Its type, such as `image/png`.
        mime_type: String,
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

impl InputItem {
    /// An image from memory.
    pub fn image(data: impl Into<Bytes>, mime_type: impl Into<String>) -> Self {
        Self::ImageData { data: data.into(), mime_type: mime_type.into() }
    }

    /// The item in the runtime's words.
    pub(crate) fn into_wire(self) -> Value {
        match self {
            Self::Text { text } => json!({ "type": "text", "text": text, "text_elements": [] }),
            Self::ImageData { data, mime_type } => {
                json!({ "type": "image", "url": data_url(&data, &mime_type) })
            }
            other => json!(other),
        }
    }
}

/// The kind only.
impl std::fmt::Debug for InputItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text { .. } => "Text",
            Self::Image { .. } => "Image",
            Self::ImageData { .. } => "ImageData",
            Self::LocalImage { .. } => "LocalImage",
            Self::Skill { .. } => "Skill",
            Self::Mention { .. } => "Mention",
        })
    }
}

/// The items in JSON, where an image is one kind with either a URL or data.
#[derive(Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
enum InputItemJson {
    Text {
        text: String,
    },
    #[serde(rename_all = "camelCase")]
    Image {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        data: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mime_type: Option<String>,
    },
    LocalImage {
        path: PathBuf,
    },
    Skill {
        name: String,
        path: PathBuf,
    },
    Mention {
        name: String,
        path: String,
    },
}

/// Not derived: what an image lacks has a name.
impl<'de> Deserialize<'de> for InputItem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        use serde::de::Error;

        let image = |url, data: Option<String>, mime_type| match (url, data, mime_type) {
            (Some(url), None, None) => Ok(Self::Image { url }),
            (None, Some(data), Some(mime_type)) => {
                let data = from_base64(&data).map_err(Error::custom)?.into();
                Ok(Self::ImageData { data, mime_type })
            }
            (None, Some(_), None) => Err(Error::missing_field("mimeType")),
            (None, None, Some(_)) => Err(Error::missing_field("data")),
            (None, None, None) => Err(Error::missing_field("url")),
            _ => Err(Error::custom("an image with either url, or data and mimeType")),
        };
        Ok(match InputItemJson::deserialize(from)? {
            InputItemJson::Text { text } => Self::Text { text },
            InputItemJson::Image { url, data, mime_type } => image(url, data, mime_type)?,
            InputItemJson::LocalImage { path } => Self::LocalImage { path },
            InputItemJson::Skill { name, path } => Self::Skill { name, path },
            InputItemJson::Mention { name, path } => Self::Mention { name, path },
        })
    }
}

impl From<InputItem> for InputItemJson {
    fn from(item: InputItem) -> Self {
        let image = |url, data, mime_type| Self::Image { url, data, mime_type };
        match item {
            InputItem::Text { text } => Self::Text { text },
            InputItem::Image { url } => image(Some(url), None, None),
            InputItem::ImageData { data, mime_type } => {
                image(None, Some(to_base64(&data)), Some(mime_type))
            }
            InputItem::LocalImage { path } => Self::LocalImage { path },
            InputItem::Skill { name, path } => Self::Skill { name, path },
            InputItem::Mention { name, path } => Self::Mention { name, path },
        }
    }
}

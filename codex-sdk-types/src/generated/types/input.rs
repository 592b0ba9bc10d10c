// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `input`.

use serde::{Deserialize, Serialize};

use super::{ImageDetail, TextElement};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum};

tagged_enum! {
    /// A part of what the user says: text, an image, a skill, a mention.
    pub enum UserInput by "type" {
        "text" => Text(TextUserInput),
        "image" => Image(ImageUserInput),
        "localImage" => LocalImage(LocalImageUserInput),
        "audio" => Audio(AudioUserInput),
        "localAudio" => LocalAudio(LocalAudioUserInput),
        "skill" => Skill(SkillUserInput),
        "mention" => Mention(MentionUserInput),
    }
}

/// The [`UserInput`](super::UserInput) whose `type` is `text`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TextUserInput {
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_elements: Option<Vec<TextElement>>,
}

impl TextUserInput {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), text_elements: None }
    }
}

setters! { TextUserInput { text_elements: Vec<TextElement> } }

debug_without_text! { TextUserInput { text_elements } }

/// The [`UserInput`](super::UserInput) whose `type` is `image`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "image", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ImageUserInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

setters! { ImageUserInput { detail: ImageDetail, file_id: String, url: String } }

debug_without_text! { ImageUserInput { detail } }

/// The [`UserInput`](super::UserInput) whose `type` is `localImage`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "localImage")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct LocalImageUserInput {
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
}

impl LocalImageUserInput {
    /// One with what is required.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), detail: None }
    }
}

setters! { LocalImageUserInput { detail: ImageDetail } }

debug_without_text! { LocalImageUserInput { detail } }

/// The [`UserInput`](super::UserInput) whose `type` is `audio`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "audio", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AudioUserInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

setters! { AudioUserInput { file_id: String, url: String } }

debug_without_text! { AudioUserInput {} }

/// The [`UserInput`](super::UserInput) whose `type` is `localAudio`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "localAudio")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct LocalAudioUserInput {
    pub path: String,
}

impl LocalAudioUserInput {
    /// One with what is required.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

debug_without_text! { LocalAudioUserInput {} }

/// The [`UserInput`](super::UserInput) whose `type` is `skill`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "skill")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SkillUserInput {
    pub name: String,
    pub path: String,
}

impl SkillUserInput {
    /// One with what is required.
    pub fn new(name: impl Into<String>, path: impl Into<String>) -> Self {
        Self { name: name.into(), path: path.into() }
    }
}

debug_without_text! { SkillUserInput {} }

/// The [`UserInput`](super::UserInput) whose `type` is `mention`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "mention")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MentionUserInput {
    pub name: String,
    pub path: String,
}

impl MentionUserInput {
    /// One with what is required.
    pub fn new(name: impl Into<String>, path: impl Into<String>) -> Self {
        Self { name: name.into(), path: path.into() }
    }
}

debug_without_text! { MentionUserInput {} }

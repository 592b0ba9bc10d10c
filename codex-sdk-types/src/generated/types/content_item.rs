// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `content_item`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ImageDetail, TurnId};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum};

tagged_enum! {
    /// `content` of [`AgentMessageResponseItem`](super::AgentMessageResponseItem).
    pub enum AgentMessageInputContent by "type" {
        "input_text" => InputText(InputTextAgentMessageInputContent),
        "encrypted_content" => EncryptedContent(EncryptedContentAgentMessageInputContent),
    }
}

/// The [`AgentMessageInputContent`](super::AgentMessageInputContent) whose `type` is `input_text`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputTextAgentMessageInputContent {
    pub text: String,
}

impl InputTextAgentMessageInputContent {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text! { InputTextAgentMessageInputContent {} }

/// The [`AgentMessageInputContent`](super::AgentMessageInputContent) whose `type` is `encrypted_content`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "encrypted_content")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EncryptedContentAgentMessageInputContent {
    pub encrypted_content: String,
}

impl EncryptedContentAgentMessageInputContent {
    /// One with what is required.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self { encrypted_content: encrypted_content.into() }
    }
}

debug_without_text! { EncryptedContentAgentMessageInputContent {} }

tagged_enum! {
    /// `content` of [`MessageResponseItem`](super::MessageResponseItem).
    pub enum ContentItem by "type" {
        "input_text" => InputText(InputTextContentItem),
        "input_image" => InputImage(InputImageContentItem),
        "input_audio" => InputAudio(InputAudioContentItem),
        "output_text" => OutputText(OutputTextContentItem),
    }
}

/// The [`ContentItem`](super::ContentItem) whose `type` is `input_text`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputTextContentItem {
    pub text: String,
}

impl InputTextContentItem {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text! { InputTextContentItem {} }

/// The [`ContentItem`](super::ContentItem) whose `type` is `input_image`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_image")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InputImageContentItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}

setters! { InputImageContentItem { detail: ImageDetail, file_id: String, image_url: String } }

debug_without_text! { InputImageContentItem { detail } }

/// The [`ContentItem`](super::ContentItem) whose `type` is `input_audio`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_audio")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InputAudioContentItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

setters! { InputAudioContentItem { audio_url: String, file_id: String } }

debug_without_text! { InputAudioContentItem {} }

/// The [`ContentItem`](super::ContentItem) whose `type` is `output_text`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "output_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OutputTextContentItem {
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<Vec<Value>>,
}

impl OutputTextContentItem {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), annotations: None, logprobs: None }
    }
}

setters! { OutputTextContentItem { annotations: Vec<Value>, logprobs: Vec<Value> } }

debug_without_text! { OutputTextContentItem {} }

tagged_enum! {
    /// In [`DynamicToolCallResponse`](super::DynamicToolCallResponse) and [`DynamicToolCallThreadItem`](super::DynamicToolCallThreadItem).
    pub enum DynamicToolCallOutputContentItem by "type" {
        "inputText" => InputText(InputTextDynamicToolCallOutputContentItem),
        "inputImage" => InputImage(InputImageDynamicToolCallOutputContentItem),
        "inputAudio" => InputAudio(InputAudioDynamicToolCallOutputContentItem),
    }
}

/// The [`DynamicToolCallOutputContentItem`](super::DynamicToolCallOutputContentItem) whose `type` is `inputText`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inputText")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputTextDynamicToolCallOutputContentItem {
    pub text: String,
}

impl InputTextDynamicToolCallOutputContentItem {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text! { InputTextDynamicToolCallOutputContentItem {} }

/// The [`DynamicToolCallOutputContentItem`](super::DynamicToolCallOutputContentItem) whose `type` is `inputImage`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inputImage", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputImageDynamicToolCallOutputContentItem {
    pub image_url: String,
}

impl InputImageDynamicToolCallOutputContentItem {
    /// One with what is required.
    pub fn new(image_url: impl Into<String>) -> Self {
        Self { image_url: image_url.into() }
    }
}

debug_without_text! { InputImageDynamicToolCallOutputContentItem {} }

/// The [`DynamicToolCallOutputContentItem`](super::DynamicToolCallOutputContentItem) whose `type` is `inputAudio`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inputAudio", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputAudioDynamicToolCallOutputContentItem {
    pub audio_url: String,
}

impl InputAudioDynamicToolCallOutputContentItem {
    /// One with what is required.
    pub fn new(audio_url: impl Into<String>) -> Self {
        Self { audio_url: audio_url.into() }
    }
}

debug_without_text! { InputAudioDynamicToolCallOutputContentItem {} }

tagged_enum! {
    /// One kind of [`FunctionCallOutputBody`](super::FunctionCallOutputBody).
    pub enum FunctionCallOutputContentItem by "type" {
        "input_text" => InputText(InputTextFunctionCallOutputContentItem),
        "input_image" => InputImage(InputImageFunctionCallOutputContentItem),
        "input_audio" => InputAudio(InputAudioFunctionCallOutputContentItem),
        "encrypted_content" => EncryptedContent(EncryptedContentFunctionCallOutputContentItem),
    }
}

/// The [`FunctionCallOutputContentItem`](super::FunctionCallOutputContentItem) whose `type` is `input_text`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InputTextFunctionCallOutputContentItem {
    pub text: String,
}

impl InputTextFunctionCallOutputContentItem {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text! { InputTextFunctionCallOutputContentItem {} }

/// The [`FunctionCallOutputContentItem`](super::FunctionCallOutputContentItem) whose `type` is `input_image`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_image")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InputImageFunctionCallOutputContentItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}

setters! {
    InputImageFunctionCallOutputContentItem {
        detail: ImageDetail,
        file_id: String,
        image_url: String,
    }
}

debug_without_text! { InputImageFunctionCallOutputContentItem { detail } }

/// The [`FunctionCallOutputContentItem`](super::FunctionCallOutputContentItem) whose `type` is `input_audio`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "input_audio")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InputAudioFunctionCallOutputContentItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

setters! { InputAudioFunctionCallOutputContentItem { audio_url: String, file_id: String } }

debug_without_text! { InputAudioFunctionCallOutputContentItem {} }

/// The [`FunctionCallOutputContentItem`](super::FunctionCallOutputContentItem) whose `type` is `encrypted_content`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "encrypted_content")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct EncryptedContentFunctionCallOutputContentItem {
    pub encrypted_content: String,
}

impl EncryptedContentFunctionCallOutputContentItem {
    /// One with what is required.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self { encrypted_content: encrypted_content.into() }
    }
}

debug_without_text! { EncryptedContentFunctionCallOutputContentItem {} }

/// In [`AgentMessageResponseItem`](super::AgentMessageResponseItem), [`CompactionResponseItem`](super::CompactionResponseItem) and 12 more.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InternalChatMessageMetadataPassthrough {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

setters! { InternalChatMessageMetadataPassthrough { turn_id: TurnId } }

tagged_enum! {
    /// `content` of [`ReasoningResponseItem`](super::ReasoningResponseItem).
    pub enum ReasoningItemContent by "type" {
        "reasoning_text" => ReasoningText(ReasoningTextReasoningItemContent),
        "text" => Text(TextReasoningItemContent),
    }
}

/// The [`ReasoningItemContent`](super::ReasoningItemContent) whose `type` is `reasoning_text`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "reasoning_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReasoningTextReasoningItemContent {
    pub text: String,
}

impl ReasoningTextReasoningItemContent {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text! { ReasoningTextReasoningItemContent {} }

/// The [`ReasoningItemContent`](super::ReasoningItemContent) whose `type` is `text`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TextReasoningItemContent {
    pub text: String,
}

impl TextReasoningItemContent {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text! { TextReasoningItemContent {} }

tagged_enum! {
    /// `summary` of [`ReasoningResponseItem`](super::ReasoningResponseItem).
    pub enum ReasoningItemReasoningSummary by "type" {
        "summary_text" => SummaryText(SummaryTextReasoningItemReasoningSummary),
    }
}

/// The [`ReasoningItemReasoningSummary`](super::ReasoningItemReasoningSummary) whose `type` is `summary_text`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "summary_text")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SummaryTextReasoningItemReasoningSummary {
    pub text: String,
}

impl SummaryTextReasoningItemReasoningSummary {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

debug_without_text! { SummaryTextReasoningItemReasoningSummary {} }

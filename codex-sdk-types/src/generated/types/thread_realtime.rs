// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_realtime`.

use serde::{Deserialize, Serialize};

use super::{CallId, ItemId, TurnId};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, words};

words! {
    /// `codexResponseHandoffMode` of `ThreadRealtimeStartParams`.
    pub enum CodexResponseHandoffMode {
        "thinking" => Thinking,
        "commentary" => Commentary,
        "bemTags" => BemTags,
    }
}

words! {
    /// In `ThreadRealtimeAppendTextParams` and [`ThreadRealtimeInitialItem`](super::ThreadRealtimeInitialItem).
    pub enum ConversationTextRole {
        "user" => User,
        "developer" => Developer,
        "assistant" => Assistant,
    }
}

words! {
    /// In `ThreadRealtimeStartParams` and [`ThreadRealtimeStartedNotification`](super::ThreadRealtimeStartedNotification).
    pub enum RealtimeConversationVersion {
        "v1" => V1,
        "v2" => V2,
        "v3" => V3,
    }
}

words! {
    /// `outputModality` of `ThreadRealtimeStartParams`.
    pub enum RealtimeOutputModality {
        "text" => Text,
        "audio" => Audio,
    }
}

words! {
    /// In [`RealtimeVoicesList`](super::RealtimeVoicesList) and `ThreadRealtimeStartParams`.
    pub enum RealtimeVoice {
        "alloy" => Alloy,
        "arbor" => Arbor,
        "ash" => Ash,
        "aube" => Aube,
        "ballad" => Ballad,
        "breeze" => Breeze,
        "bubbie" => Bubbie,
        "cedar" => Cedar,
        "coral" => Coral,
        "cove" => Cove,
        "echo" => Echo,
        "ember" => Ember,
        "haetsal" => Haetsal,
        "hanul" => Hanul,
        "himari" => Himari,
        "juniper" => Juniper,
        "leher" => Leher,
        "maple" => Maple,
        "marin" => Marin,
        "miko" => Miko,
        "neer" => Neer,
        "porto" => Porto,
        "rindo" => Rindo,
        "rio" => Rio,
        "rivage" => Rivage,
        "sage" => Sage,
        "selva" => Selva,
        "shimmer" => Shimmer,
        "sol" => Sol,
        "sonna" => Sonna,
        "spruce" => Spruce,
        "tinta" => Tinta,
        "vale" => Vale,
        "verse" => Verse,
        "viola" => Viola,
    }
}

/// `voices` of `ThreadRealtimeListVoicesResponse`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RealtimeVoicesList {
    pub default_v1: RealtimeVoice,
    pub default_v2: RealtimeVoice,
    pub v1: Vec<RealtimeVoice>,
    pub v2: Vec<RealtimeVoice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub v3: Option<Vec<RealtimeVoice>>,
}

/// In `ThreadRealtimeAppendAudioParams` and [`ThreadRealtimeOutputAudioDeltaNotification`](super::ThreadRealtimeOutputAudioDeltaNotification).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadRealtimeAudioChunk {
    pub data: String,
    pub num_channels: u16,
    pub sample_rate: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_id: Option<ItemId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub samples_per_channel: Option<u32>,
}

impl ThreadRealtimeAudioChunk {
    /// One with what is required.
    pub fn new(data: impl Into<String>, num_channels: u16, sample_rate: u32) -> Self {
        Self {
            data: data.into(),
            num_channels,
            sample_rate,
            item_id: None,
            samples_per_channel: None,
        }
    }
}

setters! { ThreadRealtimeAudioChunk { item_id: ItemId, samples_per_channel: u32 } }

debug_without_text! {
    ThreadRealtimeAudioChunk {
        num_channels,
        sample_rate,
        item_id,
        samples_per_channel,
    }
}

tagged_enum! {
    /// `presentation` of [`BemItemPromotedThreadRealtimeItem`](super::BemItemPromotedThreadRealtimeItem).
    pub enum ThreadRealtimeBemItemPresentation by "type" {
        "wholeItem" => WholeItem,
        "inlineMarkdown" => InlineMarkdown,
        "inlineVisualization" => InlineVisualization(InlineVisualizationThreadRealtimeBemItemPresentation),
    }
}

/// The [`ThreadRealtimeBemItemPresentation`](super::ThreadRealtimeBemItemPresentation) whose `type` is `inlineVisualization`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "inlineVisualization")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InlineVisualizationThreadRealtimeBemItemPresentation {
    pub index: u32,
}

/// `initialItems` of `ThreadRealtimeStartParams`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeInitialItem {
    pub role: ConversationTextRole,
    pub text: String,
}

impl ThreadRealtimeInitialItem {
    /// One with what is required.
    pub fn new(role: impl Into<ConversationTextRole>, text: impl Into<String>) -> Self {
        Self { role: role.into(), text: text.into() }
    }
}

debug_without_text! { ThreadRealtimeInitialItem { role } }

tagged_enum! {
    /// In [`RealtimeThreadTimelineEntry`](super::RealtimeThreadTimelineEntry), [`ThreadRealtimeItemCompletedNotification`](super::ThreadRealtimeItemCompletedNotification) and 1 more.
    pub enum ThreadRealtimeItem by "type" {
        "realtimeSessionStarted" => RealtimeSessionStarted(RealtimeSessionStartedThreadRealtimeItem),
        "transcriptSegment" => TranscriptSegment(TranscriptSegmentThreadRealtimeItem),
        "bemItemPromoted" => BemItemPromoted(BemItemPromotedThreadRealtimeItem),
        "realtimeSessionClosed" => RealtimeSessionClosed(RealtimeSessionClosedThreadRealtimeItem),
    }
}

/// The [`ThreadRealtimeItem`](super::ThreadRealtimeItem) whose `type` is `realtimeSessionStarted`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "realtimeSessionStarted", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RealtimeSessionStartedThreadRealtimeItem {
    pub id: String,
    pub realtime_session_id: String,
}

debug_without_text! { RealtimeSessionStartedThreadRealtimeItem {} }

/// The [`ThreadRealtimeItem`](super::ThreadRealtimeItem) whose `type` is `transcriptSegment`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "transcriptSegment", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TranscriptSegmentThreadRealtimeItem {
    pub id: String,
    pub realtime_session_id: String,
    pub role: ThreadRealtimeTranscriptRole,
    pub text: String,
}

debug_without_text! { TranscriptSegmentThreadRealtimeItem { role } }

/// The [`ThreadRealtimeItem`](super::ThreadRealtimeItem) whose `type` is `bemItemPromoted`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "bemItemPromoted", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BemItemPromotedThreadRealtimeItem {
    pub turn_id: TurnId,
    pub item_id: ItemId,
    pub id: String,
    pub presentation: ThreadRealtimeBemItemPresentation,
    pub realtime_session_id: String,
}

debug_without_text! { BemItemPromotedThreadRealtimeItem { turn_id, item_id, presentation } }

/// The [`ThreadRealtimeItem`](super::ThreadRealtimeItem) whose `type` is `realtimeSessionClosed`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "realtimeSessionClosed", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RealtimeSessionClosedThreadRealtimeItem {
    pub id: String,
    pub outcome: ThreadRealtimeSessionOutcome,
    pub realtime_session_id: String,
}

debug_without_text! { RealtimeSessionClosedThreadRealtimeItem { outcome } }

words! {
    /// `outcome` of [`RealtimeSessionClosedThreadRealtimeItem`](super::RealtimeSessionClosedThreadRealtimeItem).
    pub enum ThreadRealtimeSessionOutcome {
        "ended" => Ended,
        "failed" => Failed,
    }
}

tagged_enum! {
    /// `transport` of `ThreadRealtimeStartParams`.
    pub enum ThreadRealtimeStartTransport by "type" {
        "websocket" => Websocket,
        "webrtc" => Webrtc(WebrtcThreadRealtimeStartTransport),
        "existingCall" => ExistingCall(ExistingCallThreadRealtimeStartTransport),
    }
}

/// The [`ThreadRealtimeStartTransport`](super::ThreadRealtimeStartTransport) whose `type` is `webrtc`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "webrtc")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WebrtcThreadRealtimeStartTransport {
    pub sdp: String,
}

impl WebrtcThreadRealtimeStartTransport {
    /// One with what is required.
    pub fn new(sdp: impl Into<String>) -> Self {
        Self { sdp: sdp.into() }
    }
}

debug_without_text! { WebrtcThreadRealtimeStartTransport {} }

/// The [`ThreadRealtimeStartTransport`](super::ThreadRealtimeStartTransport) whose `type` is `existingCall`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "existingCall", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ExistingCallThreadRealtimeStartTransport {
    pub call_id: CallId,
}

impl ExistingCallThreadRealtimeStartTransport {
    /// One with what is required.
    pub fn new(call_id: impl Into<CallId>) -> Self {
        Self { call_id: call_id.into() }
    }
}

words! {
    /// `role` of [`TranscriptSegmentThreadRealtimeItem`](super::TranscriptSegmentThreadRealtimeItem).
    pub enum ThreadRealtimeTranscriptRole {
        "user" => User,
        "assistant" => Assistant,
    }
}

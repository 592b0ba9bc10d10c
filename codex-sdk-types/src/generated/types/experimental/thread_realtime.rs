// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_realtime`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::{
    CodexResponseHandoffMode, ConversationTextRole, RealtimeConversationVersion,
    RealtimeOutputModality, RealtimeVoice, RealtimeVoicesList, ThreadId, ThreadRealtimeAudioChunk,
    ThreadRealtimeInitialItem, ThreadRealtimeStartTransport,
};
use crate::protocol::Patch;
use crate::protocol::macros::{debug_without_text, setters};

/// What `thread/realtime/appendAudio` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeAppendAudioParams {
    pub thread_id: ThreadId,
    pub audio: ThreadRealtimeAudioChunk,
}

impl ThreadRealtimeAppendAudioParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, audio: impl Into<ThreadRealtimeAudioChunk>) -> Self {
        Self { thread_id: thread_id.into(), audio: audio.into() }
    }
}

/// What `thread/realtime/appendAudio` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeAppendAudioResponse {}

/// What `thread/realtime/appendSpeech` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeAppendSpeechParams {
    pub thread_id: ThreadId,
    pub text: String,
}

impl ThreadRealtimeAppendSpeechParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, text: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), text: text.into() }
    }
}

debug_without_text!(ThreadRealtimeAppendSpeechParams { thread_id });

/// What `thread/realtime/appendSpeech` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeAppendSpeechResponse {}

/// What `thread/realtime/appendText` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadRealtimeAppendTextParams {
    pub thread_id: ThreadId,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<ConversationTextRole>,
}

impl ThreadRealtimeAppendTextParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, text: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), text: text.into(), role: None }
    }
}

setters!(ThreadRealtimeAppendTextParams { role: ConversationTextRole });

debug_without_text!(ThreadRealtimeAppendTextParams { thread_id, role });

/// What `thread/realtime/appendText` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeAppendTextResponse {}

/// What `thread/realtime/listVoices` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeListVoicesParams {}

/// What `thread/realtime/listVoices` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeListVoicesResponse {
    pub voices: RealtimeVoicesList,
}

/// What `thread/realtime/start` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadRealtimeStartParams {
    pub thread_id: ThreadId,
    pub output_modality: RealtimeOutputModality,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backend_reasoning_status: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_managed_handoffs: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_response_handoff_channel_prefixes: Option<BTreeMap<String, Vec<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_response_handoff_mode: Option<CodexResponseHandoffMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_response_item_prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_responses_as_items: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delegation_ack_filler: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flush_transcript_tail_on_session_end: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_startup_context: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_items: Option<Vec<ThreadRealtimeInitialItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub prompt: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime_end_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime_session_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime_start_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<ThreadRealtimeStartTransport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<RealtimeConversationVersion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<RealtimeVoice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_session_id: Option<String>,
}

impl ThreadRealtimeStartParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        output_modality: impl Into<RealtimeOutputModality>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            output_modality: output_modality.into(),
            backend_reasoning_status: None,
            client_managed_handoffs: None,
            codex_response_handoff_channel_prefixes: None,
            codex_response_handoff_mode: None,
            codex_response_item_prefix: None,
            codex_responses_as_items: None,
            delegation_ack_filler: None,
            flush_transcript_tail_on_session_end: None,
            include_startup_context: None,
            initial_items: None,
            model: None,
            prompt: Patch::Keep,
            realtime_end_instructions: None,
            realtime_session_id: None,
            realtime_start_instructions: None,
            transport: None,
            version: None,
            voice: None,
            voice_session_id: None,
        }
    }
}

setters!(ThreadRealtimeStartParams { backend_reasoning_status: bool,
client_managed_handoffs: bool,
codex_response_handoff_channel_prefixes: BTreeMap<String, Vec<String>>,
codex_response_handoff_mode: CodexResponseHandoffMode,
codex_response_item_prefix: String,
codex_responses_as_items: bool,
delegation_ack_filler: bool,
flush_transcript_tail_on_session_end: bool,
include_startup_context: bool,
initial_items: Vec<ThreadRealtimeInitialItem>,
model: String,
prompt: String,
realtime_end_instructions: String,
realtime_session_id: String,
realtime_start_instructions: String,
transport: ThreadRealtimeStartTransport,
version: RealtimeConversationVersion,
voice: RealtimeVoice,
voice_session_id: String,
 });

debug_without_text!(ThreadRealtimeStartParams {
    thread_id,
    output_modality,
    backend_reasoning_status,
    client_managed_handoffs,
    codex_response_handoff_mode,
    codex_responses_as_items,
    delegation_ack_filler,
    flush_transcript_tail_on_session_end,
    include_startup_context,
    initial_items,
    transport,
    version,
    voice,
});

/// What `thread/realtime/start` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeStartResponse {}

/// What `thread/realtime/stop` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeStopParams {
    pub thread_id: ThreadId,
}

impl ThreadRealtimeStopParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self { thread_id: thread_id.into() }
    }
}

/// What `thread/realtime/stop` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadRealtimeStopResponse {}

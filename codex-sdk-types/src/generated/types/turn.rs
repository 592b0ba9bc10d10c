// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `turn`.

#[cfg(feature = "experimental")]
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    EnvironmentId, FunctionCallOutputBody, LegacyAppPathString, ThreadId, ThreadItem, TurnError,
    UserInput,
};
use crate::protocol::macros::{debug_without_text, setters, text, words};

/// In [`TurnStartParams`](super::TurnStartParams) and [`TurnSteerParams`](super::TurnSteerParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AdditionalContextEntry {
    pub kind: AdditionalContextKind,
    pub value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl AdditionalContextEntry {
    /// One with what is required.
    pub fn new(kind: impl Into<AdditionalContextKind>, value: impl Into<String>) -> Self {
        Self { kind: kind.into(), value: value.into(), name: None }
    }
}

setters! { AdditionalContextEntry { name: String } }

debug_without_text! { AdditionalContextEntry { kind } }

words! {
    /// `kind` of [`AdditionalContextEntry`](super::AdditionalContextEntry).
    pub enum AdditionalContextKind {
        "untrusted" => Untrusted,
        "application" => Application,
    }
}

/// One request with everything that it causes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct Turn {
    pub id: TurnId,
    pub items: Vec<ThreadItem>,
    pub status: TurnStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<TurnError>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_view: Option<TurnItemsView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_turn_id: Option<TurnId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
}

/// In `ThreadSettingsUpdateParams`, [`ThreadStartParams`](super::ThreadStartParams) and 2 more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnEnvironmentParams {
    pub cwd: LegacyAppPathString,
    pub environment_id: EnvironmentId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<LegacyAppPathString>>,
}

impl TurnEnvironmentParams {
    /// One with what is required.
    pub fn new(
        cwd: impl Into<LegacyAppPathString>,
        environment_id: impl Into<EnvironmentId>,
    ) -> Self {
        Self {
            cwd: cwd.into(),
            environment_id: environment_id.into(),
            runtime_workspace_roots: None,
        }
    }
}

setters! { TurnEnvironmentParams { runtime_workspace_roots: Vec<LegacyAppPathString> } }

text! {
    /// Identifies a turn within its thread.
    pub struct TurnId;
}

/// What `turn/interrupt` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnInterruptParams {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
}

impl TurnInterruptParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>, turn_id: impl Into<TurnId>) -> Self {
        Self { thread_id: thread_id.into(), turn_id: turn_id.into() }
    }
}

/// What `turn/interrupt` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnInterruptResponse {}

words! {
    /// In [`ThreadResumeInitialTurnsPageParams`](super::ThreadResumeInitialTurnsPageParams), [`ThreadTurnsListParams`](super::ThreadTurnsListParams) and 1 more.
    pub enum TurnItemsView {
        "notLoaded" => NotLoaded,
        "summary" => Summary,
        "full" => Full,
    }
}

/// `plan` of [`TurnPlanUpdatedNotification`](super::TurnPlanUpdatedNotification).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnPlanStep {
    pub status: TurnPlanStepStatus,
    pub step: String,
}

debug_without_text! { TurnPlanStep { status } }

words! {
    /// `status` of [`TurnPlanStep`](super::TurnPlanStep).
    pub enum TurnPlanStepStatus {
        "pending" => Pending,
        "inProgress" => InProgress,
        "completed" => Completed,
    }
}

words! {
    /// In [`Turn`](super::Turn) and [`TurnCompletedThreadTimelineEntry`](super::TurnCompletedThreadTimelineEntry).
    pub enum TurnStatus {
        "completed" => Completed,
        "interrupted" => Interrupted,
        "failed" => Failed,
        "inProgress" => InProgress,
    }
}

/// What `turn/steer` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnSteerParams {
    pub thread_id: ThreadId,
    pub expected_turn_id: TurnId,
    pub input: Vec<UserInput>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_context: Option<BTreeMap<String, AdditionalContextEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_user_message_id: Option<String>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata_patch: Option<BTreeMap<String, String>>,
}

impl TurnSteerParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        expected_turn_id: impl Into<TurnId>,
        input: Vec<UserInput>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            expected_turn_id: expected_turn_id.into(),
            input,
            #[cfg(feature = "experimental")]
            additional_context: None,
            client_user_message_id: None,
            #[cfg(feature = "experimental")]
            responsesapi_client_metadata: None,
            #[cfg(feature = "experimental")]
            responsesapi_client_metadata_patch: None,
        }
    }
}

setters! {
    TurnSteerParams {
        #[cfg(feature = "experimental")]
        additional_context: BTreeMap<String, AdditionalContextEntry>,
        client_user_message_id: String,
        #[cfg(feature = "experimental")]
        responsesapi_client_metadata: BTreeMap<String, String>,
        #[cfg(feature = "experimental")]
        responsesapi_client_metadata_patch: BTreeMap<String, String>,
    }
}

debug_without_text! {
    TurnSteerParams {
        thread_id,
        expected_turn_id,
        input,
        #[cfg(feature = "experimental")]
        additional_context,
    }
}

/// What `turn/steer` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct TurnSteerResponse {
    pub turn_id: TurnId,
}

/// `toolOutput` of [`TurnStartParams`](super::TurnStartParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnToolOutput {
    pub name: String,
    pub output: FunctionCallOutputBody,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retain: Option<bool>,
}

impl TurnToolOutput {
    /// One with what is required.
    pub fn new(name: impl Into<String>, output: impl Into<FunctionCallOutputBody>) -> Self {
        Self { name: name.into(), output: output.into(), namespace: None, retain: None }
    }
}

setters! { TurnToolOutput { namespace: String, retain: bool } }

debug_without_text! { TurnToolOutput { output, retain } }

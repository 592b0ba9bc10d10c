// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `model`.

use serde::{Deserialize, Serialize};

use super::{CyberAccessProgram, ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, text, words};

words! {
    /// `inputModalities` of [`Model`](super::Model).
    pub enum InputModality {
        "text" => Text,
        "image" => Image,
        "audio" => Audio,
    }
}

/// A model that turns can use.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct Model {
    pub default_reasoning_effort: ReasoningEffort,
    pub description: String,
    pub display_name: String,
    pub hidden: bool,
    pub id: String,
    pub is_default: bool,
    pub model: String,
    pub supported_reasoning_efforts: Vec<ReasoningEffortOption>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_speed_tiers: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_nux: Option<ModelAvailabilityNux>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_access_programs: Option<ModelAccessPrograms>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_service_tier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_modalities: Option<Vec<InputModality>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_specialty: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_version: Option<MultiAgentVersion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tiers: Option<Vec<ModelServiceTier>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_personality: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upgrade: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upgrade_info: Option<ModelUpgradeInfo>,
}

debug_without_text! {
    Model {
        default_reasoning_effort,
        hidden,
        is_default,
        supported_reasoning_efforts,
        availability_nux,
        available_access_programs,
        input_modalities,
        multi_agent_version,
        service_tiers,
        supports_personality,
        upgrade_info,
    }
}

/// `availableAccessPrograms` of [`Model`](super::Model).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelAccessPrograms {
    pub cyber: Vec<CyberAccessProgram>,
}

/// `availabilityNux` of [`Model`](super::Model).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelAvailabilityNux {
    pub message: String,
}

debug_without_text! { ModelAvailabilityNux {} }

/// What `model/list` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ModelListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_hidden: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
}

setters! {
    ModelListParams {
        cursor: String,
        include_hidden: bool,
        limit: u32,
        model_provider: String,
    }
}

debug_without_text! { ModelListParams { include_hidden, limit } }

/// What `model/list` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ModelListResponse {
    pub data: Vec<Model>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { ModelListResponse { data } }

tagged_enum! {
    pub enum ModelProviderError by "type" {
        "modelProviderMismatch" => ModelProviderMismatch(ModelProviderMismatchModelProviderError),
        "modelProviderNotConfigured" => ModelProviderNotConfigured(ModelProviderNotConfiguredModelProviderError),
        "modelProviderPolicyConflict" => ModelProviderPolicyConflict(ModelProviderPolicyConflictModelProviderError),
    }
}

/// The [`ModelProviderError`](super::ModelProviderError) whose `type` is `modelProviderMismatch`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "modelProviderMismatch", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelProviderMismatchModelProviderError {
    pub current_model_provider: String,
    pub model_provider: String,
}

debug_without_text! { ModelProviderMismatchModelProviderError {} }

/// The [`ModelProviderError`](super::ModelProviderError) whose `type` is `modelProviderNotConfigured`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "modelProviderNotConfigured", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelProviderNotConfiguredModelProviderError {
    pub model_provider: String,
}

debug_without_text! { ModelProviderNotConfiguredModelProviderError {} }

/// The [`ModelProviderError`](super::ModelProviderError) whose `type` is `modelProviderPolicyConflict`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "modelProviderPolicyConflict", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelProviderPolicyConflictModelProviderError {
    pub model_provider: String,
    pub required_model_provider: String,
}

debug_without_text! { ModelProviderPolicyConflictModelProviderError {} }

words! {
    /// `reason` of [`ModelReroutedNotification`](super::ModelReroutedNotification).
    pub enum ModelRerouteReason {
        "highRiskCyberActivity" => HighRiskCyberActivity,
    }
}

/// What `model/rerouted` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelReroutedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub from_model: String,
    pub reason: ModelRerouteReason,
    pub to_model: String,
}

debug_without_text! { ModelReroutedNotification { thread_id, turn_id, reason } }

/// What `model/safetyBuffering/updated` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ModelSafetyBufferingUpdatedNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub model: String,
    pub reasons: Vec<String>,
    pub show_buffering_ui: bool,
    pub use_cases: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faster_model: Option<String>,
}

debug_without_text! {
    ModelSafetyBufferingUpdatedNotification {
        thread_id,
        turn_id,
        show_buffering_ui,
    }
}

/// `serviceTiers` of [`Model`](super::Model).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelServiceTier {
    pub description: String,
    pub id: String,
    pub name: String,
}

debug_without_text! { ModelServiceTier {} }

/// `upgradeInfo` of [`Model`](super::Model).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ModelUpgradeInfo {
    pub model: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_markdown: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_link: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retirement_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upgrade_copy: Option<String>,
}

debug_without_text! { ModelUpgradeInfo { retirement_at } }

words! {
    /// `verifications` of [`ModelVerificationNotification`](super::ModelVerificationNotification).
    pub enum ModelVerification {
        "trustedAccessForCyber" => TrustedAccessForCyber,
    }
}

/// What `model/verification` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ModelVerificationNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub verifications: Vec<ModelVerification>,
}

words! {
    /// `multiAgentVersion` of [`Model`](super::Model).
    pub enum MultiAgentVersion {
        "disabled" => Disabled,
        "v1" => V1,
        "v2" => V2,
    }
}

text! {
    /// How much a model should think, such as `low` or `high`; each model lists its own.
    pub struct ReasoningEffort;
}

/// `supportedReasoningEfforts` of [`Model`](super::Model).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ReasoningEffortOption {
    pub description: String,
    pub reasoning_effort: ReasoningEffort,
}

debug_without_text! { ReasoningEffortOption { reasoning_effort } }

words! {
    /// In [`Config`](super::Config), [`ThreadSettings`](super::ThreadSettings) and 3 more.
    pub enum ReasoningSummary {
        "auto" => Auto,
        "concise" => Concise,
        "detailed" => Detailed,
        "none" => None,
    }
}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `error`.

use serde::{Deserialize, Serialize};

use super::{NonSteerableTurnKind, ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, keyed_enum};

keyed_enum! {
    /// What kind of failure a turn met.
    pub enum CodexErrorInfo {
        "contextWindowExceeded" => ContextWindowExceeded,
        "sessionBudgetExceeded" => SessionBudgetExceeded,
        "usageLimitExceeded" => UsageLimitExceeded,
        "rateLimitExceeded" => RateLimitExceeded,
        "flexUnavailable" => FlexUnavailable,
        "serverOverloaded" => ServerOverloaded,
        "modelNotFound" => ModelNotFound,
        "policyCapacityUnavailable" => PolicyCapacityUnavailable,
        "cyberPolicy" => CyberPolicy,
        "misalignmentPolicyViolation" => MisalignmentPolicyViolation,
        "tooManyDenials" => TooManyDenials,
        "internalServerError" => InternalServerError,
        "unauthorized" => Unauthorized,
        "badRequest" => BadRequest,
        "threadRollbackFailed" => ThreadRollbackFailed,
        "sandboxError" => SandboxError,
        "other" => Other,
        "inferenceHookDenied" => InferenceHookDenied,
        "httpConnectionFailed" => HttpConnectionFailed(HttpConnectionFailedCodexErrorInfo),
        "responseStreamConnectionFailed" => ResponseStreamConnectionFailed(ResponseStreamConnectionFailedCodexErrorInfo),
        "responseStreamDisconnected" => ResponseStreamDisconnected(ResponseStreamDisconnectedCodexErrorInfo),
        "responseTooManyFailedAttempts" => ResponseTooManyFailedAttempts(ResponseTooManyFailedAttemptsCodexErrorInfo),
        "activeTurnNotSteerable" => ActiveTurnNotSteerable(ActiveTurnNotSteerableCodexErrorInfo),
    }
}

/// What `httpConnectionFailed` of [`CodexErrorInfo`](super::CodexErrorInfo) holds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct HttpConnectionFailedCodexErrorInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
}

/// What `responseStreamConnectionFailed` of [`CodexErrorInfo`](super::CodexErrorInfo) holds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ResponseStreamConnectionFailedCodexErrorInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
}

/// What `responseStreamDisconnected` of [`CodexErrorInfo`](super::CodexErrorInfo) holds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ResponseStreamDisconnectedCodexErrorInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
}

/// What `responseTooManyFailedAttempts` of [`CodexErrorInfo`](super::CodexErrorInfo) holds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ResponseTooManyFailedAttemptsCodexErrorInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status_code: Option<u16>,
}

/// What `activeTurnNotSteerable` of [`CodexErrorInfo`](super::CodexErrorInfo) holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ActiveTurnNotSteerableCodexErrorInfo {
    pub turn_kind: NonSteerableTurnKind,
}

/// What `error` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ErrorNotification {
    pub thread_id: ThreadId,
    pub turn_id: TurnId,
    pub error: TurnError,
    pub will_retry: bool,
}

/// `misalignment` of [`TurnError`](super::TurnError).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MisalignmentErrorDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detailed_explanation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_target: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steer: Option<MisalignmentSteer>,
}

debug_without_text! { MisalignmentErrorDetails { steer } }

/// `steer` of [`MisalignmentErrorDetails`](super::MisalignmentErrorDetails).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MisalignmentSteer {
    pub message: String,
}

debug_without_text! { MisalignmentSteer {} }

/// Why a turn failed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TurnError {
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_details: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_error_info: Option<CodexErrorInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub misalignment: Option<MisalignmentErrorDetails>,
}

debug_without_text! { TurnError { codex_error_info, misalignment } }

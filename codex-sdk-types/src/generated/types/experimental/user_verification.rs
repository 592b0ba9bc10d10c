// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `user_verification`.

use serde::{Deserialize, Serialize};

use super::super::RequestId;
use crate::protocol::macros::{debug_without_text, words};

/// What `userVerification/cancel` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationCancelParams {
    pub request_id: RequestId,
}

impl UserVerificationCancelParams {
    /// One with what is required.
    pub fn new(request_id: impl Into<RequestId>) -> Self {
        Self { request_id: request_id.into() }
    }
}

/// What `userVerification/cancel` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationCancelResponse {}

/// What `userVerification/delete` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationDeleteParams {}

/// What `userVerification/delete` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationDeleteResponse {}

/// What `userVerification/enroll` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationEnrollParams {}

/// What `userVerification/enroll` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UserVerificationEnrollResponse {
    pub credential_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
}

debug_without_text! { UserVerificationEnrollResponse {} }

/// `proof` of [`UserVerificationVerifyResponse`](super::UserVerificationVerifyResponse).
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationProof {
    pub credential_id: String,
    pub signature: String,
}

debug_without_text! { UserVerificationProof {} }

/// What `userVerification/status` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationStatusParams {}

/// What `userVerification/status` answers.
///
/// Experimental.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UserVerificationStatusResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavailable_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavailable_reason: Option<UserVerificationUnavailableReason>,
}

debug_without_text! { UserVerificationStatusResponse { unavailable_reason } }

words! {
    /// In [`UnavailableUserVerificationErrorDetails`](super::UnavailableUserVerificationErrorDetails) and [`UserVerificationStatusResponse`](super::UserVerificationStatusResponse).
    ///
    /// Experimental.
    pub enum UserVerificationUnavailableReason {
        "credentialMissing" => CredentialMissing,
        "biometricsUnavailable" => BiometricsUnavailable,
        "providerUnavailable" => ProviderUnavailable,
    }
}

/// What `userVerification/verify` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationVerifyParams {
    pub challenge: String,
    pub description: String,
    pub title: String,
}

impl UserVerificationVerifyParams {
    /// One with what is required.
    pub fn new(
        challenge: impl Into<String>,
        description: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self { challenge: challenge.into(), description: description.into(), title: title.into() }
    }
}

debug_without_text! { UserVerificationVerifyParams {} }

/// What `userVerification/verify` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationVerifyResponse {
    pub proof: UserVerificationProof,
}

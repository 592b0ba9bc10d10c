// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `shared`.

use serde::{Deserialize, Serialize};

use super::super::UserVerificationUnavailableReason;
use crate::protocol::macros::{debug_without_text, tagged_enum, words};

words! {
    /// `reason` of [`CancelledUserVerificationErrorDetails`](super::CancelledUserVerificationErrorDetails).
    ///
    /// Experimental.
    pub enum UserVerificationCancellationReason {
        "userCancelled" => UserCancelled,
        "interrupted" => Interrupted,
    }
}

tagged_enum! {
    /// `data` of [`UserVerificationRpcError`](super::UserVerificationRpcError).
    ///
    /// Experimental.
    pub enum UserVerificationErrorDetails by "type" {
        "invalidRequest" => InvalidRequest(InvalidRequestUserVerificationErrorDetails),
        "unavailable" => Unavailable(UnavailableUserVerificationErrorDetails),
        "cancelled" => Cancelled(CancelledUserVerificationErrorDetails),
        "failed" => Failed(FailedUserVerificationErrorDetails),
    }
}

/// The [`UserVerificationErrorDetails`](super::UserVerificationErrorDetails) whose `type` is `invalidRequest`.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "invalidRequest")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InvalidRequestUserVerificationErrorDetails {
    pub reason: UserVerificationInvalidRequestReason,
}

/// The [`UserVerificationErrorDetails`](super::UserVerificationErrorDetails) whose `type` is `unavailable`.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "unavailable")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UnavailableUserVerificationErrorDetails {
    pub reason: UserVerificationUnavailableReason,
}

/// The [`UserVerificationErrorDetails`](super::UserVerificationErrorDetails) whose `type` is `cancelled`.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "cancelled")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CancelledUserVerificationErrorDetails {
    pub reason: UserVerificationCancellationReason,
}

/// The [`UserVerificationErrorDetails`](super::UserVerificationErrorDetails) whose `type` is `failed`.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "failed")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FailedUserVerificationErrorDetails {
    pub reason: UserVerificationFailureReason,
}

words! {
    /// `reason` of [`FailedUserVerificationErrorDetails`](super::FailedUserVerificationErrorDetails).
    ///
    /// Experimental.
    pub enum UserVerificationFailureReason {
        "authenticationFailed" => AuthenticationFailed,
        "timeout" => Timeout,
        "providerError" => ProviderError,
        "serviceError" => ServiceError,
    }
}

words! {
    /// `reason` of [`InvalidRequestUserVerificationErrorDetails`](super::InvalidRequestUserVerificationErrorDetails).
    ///
    /// Experimental.
    pub enum UserVerificationInvalidRequestReason {
        "invalidParams" => InvalidParams,
    }
}

/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct UserVerificationRpcError {
    pub code: i64,
    pub data: UserVerificationErrorDetails,
    pub message: String,
}

debug_without_text! { UserVerificationRpcError { code, data } }

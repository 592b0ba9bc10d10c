// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `attestation`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::debug_without_text;

/// What `attestation/generate` asks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AttestationGenerateParams {}

/// The answer to `attestation/generate`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AttestationGenerateResponse {
    pub token: String,
}

impl AttestationGenerateResponse {
    /// One with what is required.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

debug_without_text! { AttestationGenerateResponse {} }

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `fuzzy_file_search`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::debug_without_text;

/// What `fuzzyFileSearch/sessionStart` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStartParams {
    pub roots: Vec<String>,
    pub session_id: String,
}

impl FuzzyFileSearchSessionStartParams {
    /// One with what is required.
    pub fn new(roots: Vec<String>, session_id: impl Into<String>) -> Self {
        Self { roots, session_id: session_id.into() }
    }
}

debug_without_text! { FuzzyFileSearchSessionStartParams {} }

/// What `fuzzyFileSearch/sessionStart` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStartResponse {}

/// What `fuzzyFileSearch/sessionStop` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStopParams {
    pub session_id: String,
}

impl FuzzyFileSearchSessionStopParams {
    /// One with what is required.
    pub fn new(session_id: impl Into<String>) -> Self {
        Self { session_id: session_id.into() }
    }
}

debug_without_text! { FuzzyFileSearchSessionStopParams {} }

/// What `fuzzyFileSearch/sessionStop` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStopResponse {}

/// What `fuzzyFileSearch/sessionUpdate` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdateParams {
    pub query: String,
    pub session_id: String,
}

impl FuzzyFileSearchSessionUpdateParams {
    /// One with what is required.
    pub fn new(query: impl Into<String>, session_id: impl Into<String>) -> Self {
        Self { query: query.into(), session_id: session_id.into() }
    }
}

debug_without_text! { FuzzyFileSearchSessionUpdateParams {} }

/// What `fuzzyFileSearch/sessionUpdate` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdateResponse {}

// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `account_gcp`.

use serde::{Deserialize, Serialize};

use super::super::ProjectId;
use crate::protocol::macros::{debug_without_text, setters};

/// What `account/gcp/setup` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct GcpSetupParams {
    pub project_id: ProjectId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

impl GcpSetupParams {
    /// One with what is required.
    pub fn new(project_id: impl Into<ProjectId>) -> Self {
        Self { project_id: project_id.into(), credential_file: None, location: None }
    }
}

setters! { GcpSetupParams { credential_file: String, location: String } }

debug_without_text! { GcpSetupParams { project_id } }

/// What `account/gcp/setup` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct GcpSetupResponse {}

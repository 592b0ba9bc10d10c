// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `project`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::AbsolutePathBuf;
use crate::protocol::macros::{debug_without_text, text, words};

/// In `ProjectCreateResponse`, `ProjectImportResponse` and 3 more.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct Project {
    pub created_at: i64,
    pub id: String,
    pub metadata: BTreeMap<String, String>,
    pub name: String,
    pub position: i64,
    pub roots: Vec<ProjectRoot>,
    pub updated_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recency_at: Option<i64>,
}

debug_without_text! { Project { created_at, position, roots, updated_at, recency_at } }

words! {
    /// `changeType` of [`ProjectChangedNotification`](super::ProjectChangedNotification).
    pub enum ProjectChangeType {
        "created" => Created,
        "updated" => Updated,
        "deleted" => Deleted,
    }
}

/// What `project/changed` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectChangedNotification {
    pub change_type: ProjectChangeType,
    pub project_id: ProjectId,
}

text! {
    /// In [`GcpProviderSettings`](super::GcpProviderSettings), [`GcpProviderSettingsPatch`](super::GcpProviderSettingsPatch) and 11 more.
    pub struct ProjectId;
}

/// In [`Project`](super::Project), `ProjectCreateParams` and 2 more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectRoot {
    pub path: AbsolutePathBuf,
}

impl ProjectRoot {
    /// One with what is required.
    pub fn new(path: impl Into<AbsolutePathBuf>) -> Self {
        Self { path: path.into() }
    }
}

words! {
    /// `sortKey` of `ProjectListParams`.
    pub enum ProjectSortKey {
        "position" => Position,
        "recencyAt" => RecencyAt,
    }
}

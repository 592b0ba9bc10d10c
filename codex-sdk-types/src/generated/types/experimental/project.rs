// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `project`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::{Project, ProjectId, ProjectRoot, ProjectSortKey, SortDirection};
use crate::protocol::macros::{debug_without_text, setters};

/// What `project/create` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProjectCreateParams {
    pub idempotency_key: String,
    pub name: String,
    pub roots: Vec<ProjectRoot>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

impl ProjectCreateParams {
    /// One with what is required.
    pub fn new(
        idempotency_key: impl Into<String>,
        name: impl Into<String>,
        roots: Vec<ProjectRoot>,
    ) -> Self {
        Self { idempotency_key: idempotency_key.into(), name: name.into(), roots, metadata: None }
    }
}

setters!(ProjectCreateParams { metadata: BTreeMap<String, String>,
});

debug_without_text!(ProjectCreateParams { roots });

/// What `project/create` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectCreateResponse {
    pub project: Project,
}

/// What `project/delete` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectDeleteParams {
    pub project_id: ProjectId,
}

impl ProjectDeleteParams {
    /// One with what is required.
    pub fn new(project_id: impl Into<ProjectId>) -> Self {
        Self { project_id: project_id.into() }
    }
}

/// What `project/delete` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectDeleteResponse {}

/// What `project/import` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProjectImportParams {
    pub idempotency_key: String,
    pub name: String,
    pub roots: Vec<ProjectRoot>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threads: Option<Vec<String>>,
}

impl ProjectImportParams {
    /// One with what is required.
    pub fn new(
        idempotency_key: impl Into<String>,
        name: impl Into<String>,
        roots: Vec<ProjectRoot>,
    ) -> Self {
        Self {
            idempotency_key: idempotency_key.into(),
            name: name.into(),
            roots,
            metadata: None,
            threads: None,
        }
    }
}

setters!(ProjectImportParams { metadata: BTreeMap<String, String>,
threads: Vec<String>,
 });

debug_without_text!(ProjectImportParams { roots });

/// What `project/import` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectImportResponse {
    pub project: Project,
}

/// What `project/list` takes.
///
/// Experimental.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProjectListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_key: Option<ProjectSortKey>,
}

setters!(ProjectListParams {
    cursor: String,
    limit: u32,
    sort_direction: SortDirection,
    sort_key: ProjectSortKey,
});

debug_without_text!(ProjectListParams { limit, sort_direction, sort_key });

/// What `project/list` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProjectListResponse {
    pub data: Vec<Project>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text!(ProjectListResponse { data });

/// What `project/move` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProjectMoveParams {
    pub project_id: ProjectId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_project_id: Option<ProjectId>,
}

impl ProjectMoveParams {
    /// One with what is required.
    pub fn new(project_id: impl Into<ProjectId>) -> Self {
        Self { project_id: project_id.into(), before_project_id: None }
    }
}

setters!(ProjectMoveParams { before_project_id: ProjectId });

/// What `project/move` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectMoveResponse {}

/// What `project/read` takes.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectReadParams {
    pub project_id: ProjectId,
}

impl ProjectReadParams {
    /// One with what is required.
    pub fn new(project_id: impl Into<ProjectId>) -> Self {
        Self { project_id: project_id.into() }
    }
}

/// What `project/read` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectReadResponse {
    pub project: Project,
}

/// What `project/update` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProjectUpdateParams {
    pub project_id: ProjectId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roots: Option<Vec<ProjectRoot>>,
}

impl ProjectUpdateParams {
    /// One with what is required.
    pub fn new(project_id: impl Into<ProjectId>) -> Self {
        Self { project_id: project_id.into(), metadata: None, name: None, roots: None }
    }
}

setters!(ProjectUpdateParams { metadata: BTreeMap<String, String>,
name: String,
roots: Vec<ProjectRoot>,
 });

debug_without_text!(ProjectUpdateParams { project_id, roots });

/// What `project/update` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ProjectUpdateResponse {
    pub project: Project,
}

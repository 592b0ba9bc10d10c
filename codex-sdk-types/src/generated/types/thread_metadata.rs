// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_metadata`.

use serde::{Deserialize, Serialize};

#[cfg(feature = "experimental")]
use super::ProjectId;
use super::{Thread, ThreadId};
use crate::protocol::macros::{debug_without_text, setters};

/// `gitInfo` of [`ThreadMetadataUpdateParams`](super::ThreadMetadataUpdateParams).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadMetadataGitInfoUpdateParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
}

setters! { ThreadMetadataGitInfoUpdateParams { branch: String, origin_url: String, sha: String } }

debug_without_text! { ThreadMetadataGitInfoUpdateParams {} }

/// What `thread/metadata/update` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadMetadataUpdateParams {
    pub thread_id: ThreadId,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daybreak_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub git_info: Option<ThreadMetadataGitInfoUpdateParams>,
    /// Experimental.
    #[cfg(feature = "experimental")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
}

impl ThreadMetadataUpdateParams {
    /// One with what is required.
    pub fn new(thread_id: impl Into<ThreadId>) -> Self {
        Self {
            thread_id: thread_id.into(),
            #[cfg(feature = "experimental")]
            daybreak_enabled: None,
            git_info: None,
            #[cfg(feature = "experimental")]
            project_id: None,
        }
    }
}

setters! {
    ThreadMetadataUpdateParams {
        #[cfg(feature = "experimental")]
        daybreak_enabled: bool,
        git_info: ThreadMetadataGitInfoUpdateParams,
        #[cfg(feature = "experimental")]
        project_id: ProjectId,
    }
}

/// What `thread/metadata/update` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ThreadMetadataUpdateResponse {
    pub thread: Thread,
}

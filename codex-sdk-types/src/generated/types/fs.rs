// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `fs`.

use serde::{Deserialize, Serialize};

use super::AbsolutePathBuf;
use crate::protocol::macros::{debug_without_text, setters};

/// What `fs/changed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsChangedNotification {
    pub changed_paths: Vec<AbsolutePathBuf>,
    pub watch_id: String,
}

debug_without_text! { FsChangedNotification { changed_paths } }

/// What `fs/copy` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FsCopyParams {
    pub destination_path: AbsolutePathBuf,
    pub source_path: AbsolutePathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recursive: Option<bool>,
}

impl FsCopyParams {
    /// One with what is required.
    pub fn new(
        destination_path: impl Into<AbsolutePathBuf>,
        source_path: impl Into<AbsolutePathBuf>,
    ) -> Self {
        Self {
            destination_path: destination_path.into(),
            source_path: source_path.into(),
            recursive: None,
        }
    }
}

setters! { FsCopyParams { recursive: bool } }

/// What `fs/copy` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsCopyResponse {}

/// What `fs/createDirectory` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FsCreateDirectoryParams {
    pub path: AbsolutePathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recursive: Option<bool>,
}

impl FsCreateDirectoryParams {
    /// One with what is required.
    pub fn new(path: impl Into<AbsolutePathBuf>) -> Self {
        Self { path: path.into(), recursive: None }
    }
}

setters! { FsCreateDirectoryParams { recursive: bool } }

/// What `fs/createDirectory` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsCreateDirectoryResponse {}

/// What `fs/getMetadata` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsGetMetadataParams {
    pub path: AbsolutePathBuf,
}

impl FsGetMetadataParams {
    /// One with what is required.
    pub fn new(path: impl Into<AbsolutePathBuf>) -> Self {
        Self { path: path.into() }
    }
}

/// What `fs/getMetadata` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsGetMetadataResponse {
    pub created_at_ms: i64,
    pub is_directory: bool,
    pub is_file: bool,
    pub is_symlink: bool,
    pub modified_at_ms: i64,
}

/// `entries` of [`FsReadDirectoryResponse`](super::FsReadDirectoryResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsReadDirectoryEntry {
    pub file_name: String,
    pub is_directory: bool,
    pub is_file: bool,
}

debug_without_text! { FsReadDirectoryEntry { is_directory, is_file } }

/// What `fs/readDirectory` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsReadDirectoryParams {
    pub path: AbsolutePathBuf,
}

impl FsReadDirectoryParams {
    /// One with what is required.
    pub fn new(path: impl Into<AbsolutePathBuf>) -> Self {
        Self { path: path.into() }
    }
}

/// What `fs/readDirectory` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsReadDirectoryResponse {
    pub entries: Vec<FsReadDirectoryEntry>,
}

/// What `fs/readFile` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsReadFileParams {
    pub path: AbsolutePathBuf,
}

impl FsReadFileParams {
    /// One with what is required.
    pub fn new(path: impl Into<AbsolutePathBuf>) -> Self {
        Self { path: path.into() }
    }
}

/// What `fs/readFile` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsReadFileResponse {
    pub data_base64: String,
}

debug_without_text! { FsReadFileResponse {} }

/// What `fs/remove` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FsRemoveParams {
    pub path: AbsolutePathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recursive: Option<bool>,
}

impl FsRemoveParams {
    /// One with what is required.
    pub fn new(path: impl Into<AbsolutePathBuf>) -> Self {
        Self { path: path.into(), force: None, recursive: None }
    }
}

setters! { FsRemoveParams { force: bool, recursive: bool } }

/// What `fs/remove` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsRemoveResponse {}

/// What `fs/unwatch` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsUnwatchParams {
    pub watch_id: String,
}

impl FsUnwatchParams {
    /// One with what is required.
    pub fn new(watch_id: impl Into<String>) -> Self {
        Self { watch_id: watch_id.into() }
    }
}

debug_without_text! { FsUnwatchParams {} }

/// What `fs/unwatch` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsUnwatchResponse {}

/// What `fs/watch` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsWatchParams {
    pub path: AbsolutePathBuf,
    pub watch_id: String,
}

impl FsWatchParams {
    /// One with what is required.
    pub fn new(path: impl Into<AbsolutePathBuf>, watch_id: impl Into<String>) -> Self {
        Self { path: path.into(), watch_id: watch_id.into() }
    }
}

debug_without_text! { FsWatchParams { path } }

/// What `fs/watch` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsWatchResponse {
    pub path: AbsolutePathBuf,
}

/// What `fs/writeFile` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsWriteFileParams {
    pub data_base64: String,
    pub path: AbsolutePathBuf,
}

impl FsWriteFileParams {
    /// One with what is required.
    pub fn new(data_base64: impl Into<String>, path: impl Into<AbsolutePathBuf>) -> Self {
        Self { data_base64: data_base64.into(), path: path.into() }
    }
}

debug_without_text! { FsWriteFileParams { path } }

/// What `fs/writeFile` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct FsWriteFileResponse {}

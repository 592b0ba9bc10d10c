// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `file_system_paths`.

use serde::{Deserialize, Serialize};

use super::LegacyAppPathString;
use crate::protocol::macros::{debug_without_text, setters, tagged_enum};

tagged_enum! {
    /// `path` of [`FileSystemSandboxEntry`](super::FileSystemSandboxEntry).
    pub enum FileSystemPath by "type" {
        "path" => Path(PathFileSystemPath),
        "glob_pattern" => GlobPattern(GlobPatternFileSystemPath),
        "special" => Special(SpecialFileSystemPath),
    }
}

/// The [`FileSystemPath`](super::FileSystemPath) whose `type` is `path`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "path")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct PathFileSystemPath {
    pub path: LegacyAppPathString,
}

impl PathFileSystemPath {
    /// One with what is required.
    pub fn new(path: impl Into<LegacyAppPathString>) -> Self {
        Self { path: path.into() }
    }
}

/// The [`FileSystemPath`](super::FileSystemPath) whose `type` is `glob_pattern`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "glob_pattern")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct GlobPatternFileSystemPath {
    pub pattern: String,
}

impl GlobPatternFileSystemPath {
    /// One with what is required.
    pub fn new(pattern: impl Into<String>) -> Self {
        Self { pattern: pattern.into() }
    }
}

debug_without_text! { GlobPatternFileSystemPath {} }

/// The [`FileSystemPath`](super::FileSystemPath) whose `type` is `special`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "special")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct SpecialFileSystemPath {
    pub value: FileSystemSpecialPath,
}

impl SpecialFileSystemPath {
    /// One with what is required.
    pub fn new(value: impl Into<FileSystemSpecialPath>) -> Self {
        Self { value: value.into() }
    }
}

tagged_enum! {
    /// `value` of [`SpecialFileSystemPath`](super::SpecialFileSystemPath).
    pub enum FileSystemSpecialPath by "kind" {
        "root" => Root,
        "minimal" => Minimal,
        "project_roots" => ProjectRoots(ProjectRootsFileSystemSpecialPath),
        "tmpdir" => Tmpdir,
        "slash_tmp" => SlashTmp,
        "unknown" => Unknown(UnknownFileSystemSpecialPath),
    }
}

/// The [`FileSystemSpecialPath`](super::FileSystemSpecialPath) whose `kind` is `project_roots`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "project_roots")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ProjectRootsFileSystemSpecialPath {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subpath: Option<LegacyAppPathString>,
}

setters! { ProjectRootsFileSystemSpecialPath { subpath: LegacyAppPathString } }

/// The [`FileSystemSpecialPath`](super::FileSystemSpecialPath) whose `kind` is `unknown`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename = "unknown")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UnknownFileSystemSpecialPath {
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subpath: Option<LegacyAppPathString>,
}

impl UnknownFileSystemSpecialPath {
    /// One with what is required.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), subpath: None }
    }
}

setters! { UnknownFileSystemSpecialPath { subpath: LegacyAppPathString } }

debug_without_text! { UnknownFileSystemSpecialPath { subpath } }

//! Finding the runtime: the path that was given, `CODEX_PATH`, the installed npm package, `codex` on `PATH`.
//!
//! The first place that names a file decides: one that was named and cannot be used is an error, never skipped.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::RuntimeEnvironment;
use super::process::version_output;
use crate::client::validate;
use crate::error::{Error, Result};

/// Where to look for the runtime.
#[derive(Debug, Clone, Default)]
pub struct RuntimeLocator {
    codex_path: Option<PathBuf>,
    packages: Vec<PathBuf>,
}

/// A runtime that was found.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Located {
    /// The executable.
    pub path: PathBuf,
    /// Which place it was found in.
    pub place: &'static str,
}

/// The npm platform package for this machine and the folder of its binary.
const PLATFORM: Option<(&str, &str)> = platform();

const fn platform() -> Option<(&'static str, &'static str)> {
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        Some(("codex-linux-x64", "x86_64-unknown-linux-musl"))
    } else if cfg!(all(target_os = "linux", target_arch = "aarch64")) {
        Some(("codex-linux-arm64", "aarch64-unknown-linux-musl"))
    } else if cfg!(all(target_os = "macos", target_arch = "x86_64")) {
        Some(("codex-darwin-x64", "x86_64-apple-darwin"))
    } else if cfg!(all(target_os = "macos", target_arch = "aarch64")) {
        Some(("codex-darwin-arm64", "aarch64-apple-darwin"))
    } else if cfg!(all(target_os = "windows", target_arch = "x86_64")) {
        Some(("codex-win32-x64", "x86_64-pc-windows-msvc"))
    } else if cfg!(all(target_os = "windows", target_arch = "aarch64")) {
        Some(("codex-win32-arm64", "aarch64-pc-windows-msvc"))
    } else {
        None
    }
}

impl RuntimeLocator {
    /// Looks in the usual places.
    pub fn new() -> Self {
        Self::default()
    }

    /// Uses this executable and no other.
    #[must_use]
    pub fn codex_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.codex_path = Some(path.into());
        self
    }

    /// Looks also in this folder of packages (a `node_modules`), before `PATH`.
    #[must_use]
    pub fn node_modules(mut self, folder: impl Into<PathBuf>) -> Self {
        self.packages.push(folder.into());
        self
    }

    /// Finds the executable.
    ///
    /// # Errors
    /// [`Error::Connection`] with `RUNTIME_NOT_FOUND`, listing every place that was tried, or with
    /// `RUNTIME_NOT_EXECUTABLE` when the file that decides cannot be started.
    pub fn locate(&self) -> Result<Located> {
        self.locate_in(&RuntimeEnvironment::read())
    }

    /// The version that the executable says it has (`codex --version`), without connecting to it.
    ///
    /// # Errors
    /// Those of [`Self::locate`], and [`Error::Connection`] when it does not say.
    ///
    /// # Cancel safety
    /// The process is killed with the future.
    pub async fn cli_version(&self) -> Result<String> {
        let path = self.locate()?.path;
        let silent = || {
            Error::connection(format!("{} --version does not say a version", path.display()))
                .with_reason("NOT_A_RUNTIME")
        };
        let output = version_output(&path).await.map_err(|error| silent().caused_by(error))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let version = text.split_whitespace().find(|word| semver::Version::parse(word).is_ok());
        version.map(str::to_owned).ok_or_else(silent)
    }

    pub(crate) fn locate_in(&self, environment: &RuntimeEnvironment) -> Result<Located> {
        self.codex_path.as_deref().map_or(Ok(()), |path| validate::path("codexPath", path))?;
        let mut tried = Vec::new();
        let named = [
            ("codexPath", self.codex_path.as_ref()),
            ("CODEX_PATH", environment.codex_path.as_ref()),
        ];
        for (place, path) in named {
            match path {
                Some(path) => return executable(path, place),
                None => tried.push(format!("{place}: not set")),
            }
        }
        for folder in &self.packages {
            match in_node_modules(folder) {
                Some(path) => return executable(&path, "the @openai/codex package"),
                None => {
                    tried.push(format!("the @openai/codex package: not in {}", folder.display()));
                }
            }
        }
        match on_path(environment) {
            Some(path) => return executable(&path, "PATH"),
            None => tried.push("PATH: no codex on it".to_owned()),
        }
        let message = format!(
            "no codex runtime was found. Tried, in this order: {}. Install it (npm install @openai/codex), \
             or name the executable with codexPath or CODEX_PATH",
            tried.join("; ")
        );
        Err(Error::connection(message)
            .with_reason("RUNTIME_NOT_FOUND")
            .detail("tried", json!(tried)))
    }
}

/// The native binary of the platform package in a `node_modules`, hoisted or nested.
fn in_node_modules(folder: &Path) -> Option<PathBuf> {
    let (package, triple) = PLATFORM?;
    let nested = folder.join("@openai/codex/node_modules");
    [folder, nested.as_path()]
        .iter()
        .map(|modules| binary_in(&modules.join("@openai").join(package), triple))
        .find(|path| path.is_file())
}

fn binary_in(package: &Path, triple: &str) -> PathBuf {
    package
        .join("vendor")
        .join(triple)
        .join("bin")
        .join(format!("codex{}", std::env::consts::EXE_SUFFIX))
}

/// `codex` on `PATH`. npm's launcher there is a script: the native binary beside it saves a Node process.
fn on_path(environment: &RuntimeEnvironment) -> Option<PathBuf> {
    // Only absolute entries: a relative one would run what lies in the current directory.
    let path =
        std::env::split_paths(environment.path.as_ref()?).filter(|entry| entry.is_absolute());
    let path = std::env::join_paths(path).ok()?;
    let found = which::which_in_global("codex", Some(path)).ok()?.next()?;
    Some(behind_launcher(&found).unwrap_or(found))
}

/// From npm's launcher, `…/node_modules/@openai/codex/bin/codex.js` behind a link, to the native binary.
fn behind_launcher(found: &Path) -> Option<PathBuf> {
    let script = found.canonicalize().ok()?;
    let modules = script
        .ancestors()
        .find(|folder| folder.file_name().is_some_and(|name| name == "node_modules"))?;
    in_node_modules(modules)
}

fn executable(path: &Path, place: &'static str) -> Result<Located> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let shown = path.display();
    let refuse = |why: &str, reason| {
        Error::connection(format!(
            "the runtime named by {place}, {shown}, {why}: name the codex executable, or leave {place} out to look \
             for an installed one"
        ))
        .with_reason(reason)
        .detail("path", shown.to_string())
        .detail("place", place)
    };
    match std::fs::metadata(&path) {
        Err(error) => Err(refuse("cannot be found", "RUNTIME_NOT_FOUND").caused_by(error)),
        Ok(found) if !found.is_file() => Err(refuse("is not a file", "RUNTIME_NOT_EXECUTABLE")),
        Ok(found) if !may_execute(&found) => Err(refuse(
            "is not executable (chmod +x it, if it is the right file)",
            "RUNTIME_NOT_EXECUTABLE",
        )),
        Ok(_) => Ok(Located { path, place }),
    }
}

#[cfg(unix)]
fn may_execute(file: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn may_execute(_file: &std::fs::Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests;

//! The one place that reads this process's environment.

#![expect(clippy::disallowed_methods, reason = "this is the file that owns the environment")]

use std::ffi::OsString;
use std::path::PathBuf;

/// What the SDK itself takes from the environment.
#[derive(Debug, Clone, Default)]
pub(crate) struct RuntimeEnvironment {
    /// `CODEX_PATH`: the runtime's executable.
    pub(crate) codex_path: Option<PathBuf>,
    /// `PATH`, to find `codex` on it.
    pub(crate) path: Option<OsString>,
    /// The user's home, for `~`.
    pub(crate) home: Option<PathBuf>,
}

impl RuntimeEnvironment {
    /// Reads the environment as it is now.
    pub(crate) fn read() -> Self {
        let not_empty = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        Self {
            codex_path: not_empty("CODEX_PATH").map(PathBuf::from),
            path: not_empty("PATH"),
            home: std::env::home_dir(),
        }
    }
}

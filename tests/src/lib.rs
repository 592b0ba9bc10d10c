//! What the tests share: the pinned runtime, a home of their own, and a client that speaks to the scripted model.

#![expect(clippy::expect_used, clippy::panic, reason = "what a test cannot set up ends the test")]

pub mod examples;

use std::path::{Path, PathBuf};

use codex_sdk_core::testing::ScriptedModel;
use codex_sdk_core::types::options::EnvOptions;
use codex_sdk_core::{CodexClientBuilder, RuntimeLocator};
use tempfile::TempDir;

/// The folder of the repository.
pub fn repository() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// The pinned runtime, installed by `cargo xtask test`.
///
/// # Panics
/// When it is not installed.
pub fn runtime_path() -> PathBuf {
    let modules = repository().join("npm/node_modules");
    match RuntimeLocator::new().node_modules(modules).locate() {
        Ok(found) => found.path,
        Err(error) => {
            panic!("the tests need the pinned runtime, which `cargo xtask setup` installs: {error}")
        }
    }
}

/// A model, a home and a workspace that belong to one test.
#[derive(Debug)]
pub struct Stage {
    /// The model.
    pub model: ScriptedModel,
    /// `CODEX_HOME`.
    pub home: TempDir,
    /// Where the agent works.
    pub workspace: TempDir,
}

impl Stage {
    /// Sets it up.
    ///
    /// # Panics
    /// When the machine has no room for it.
    pub async fn set() -> Self {
        Self {
            model: ScriptedModel::start().await.expect("a port on loopback"),
            home: folder(),
            workspace: folder(),
        }
    }

    /// A builder of a client of the real runtime that asks this model.
    pub fn client(&self) -> CodexClientBuilder {
        let options = self.model.options();
        let mut env = EnvOptions::default();
        env.set.extend(options.env);
        // Commands run in a login shell: whoever owns this machine may have it do anything.
        let user_home = self.home.path().display().to_string();
        env.set.insert("HOME".to_owned(), user_home);
        CodexClientBuilder::new()
            .with_codex_path(runtime_path())
            .with_codex_home(self.home.path())
            .with_config(options.config)
            .with_env(env)
    }
}

/// A fresh folder. Not under the system's temporary folder, which the sandbox lets every command write.
///
/// # Panics
/// When there is no room for it.
pub fn folder() -> TempDir {
    let base = repository().join("target/tests");
    std::fs::create_dir_all(&base).expect("a folder below target/");
    TempDir::new_in(base.canonicalize().expect("the folder made just now")).expect("a fresh folder")
}

//! What the tests share: the pinned runtime, a home of their own, and a client that speaks to the scripted model.

#![expect(clippy::expect_used, clippy::panic, reason = "what a test cannot set up ends the test")]

pub mod examples;
pub mod fake;
pub mod recorder;
#[cfg(unix)]
pub mod tether;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use codex_sdk_core::testing::ScriptedModel;
use codex_sdk_core::types::options::EnvOptions;
use codex_sdk_core::{CodexClientBuilder, RUNTIME_FLOOR, RuntimeLocator, SandboxPolicy};
use tempfile::TempDir;

use crate::recorder::Recorder;

/// The smallest PNG there is: the runtime looks into images.
pub const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1f, 0x15, 0xc4,
    0x89, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x64, 0xf8, 0xcf, 0x50,
    0x0f, 0x00, 0x03, 0x86, 0x01, 0x80, 0x5a, 0x34, 0x7d, 0x6b, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45,
    0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

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

/// `workspace-write` without the temporary folders: the repository, and so what a test holds for outside, may lie in one.
pub const fn workspace_write_only() -> SandboxPolicy {
    SandboxPolicy::WorkspaceWrite {
        network_access: false,
        writable_roots: Vec::new(),
        exclude_tmpdir_env_var: true,
        exclude_slash_tmp: true,
    }
}

/// The oldest runtime that the SDK supports, which `cargo xtask setup` installs.
///
/// # Panics
/// When it is not installed.
pub fn floor_path() -> PathBuf {
    let runtimes = repository().join("target/codex-runtime");
    let scope = runtimes.join(RUNTIME_FLOOR).join("node_modules/@openai");
    let folders = |folder: &Path| {
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
    };
    let executable = format!("bin/codex{}", std::env::consts::EXE_SUFFIX);
    let mut found = folders(&scope)
        .flat_map(|package| folders(&package.join("vendor")))
        .map(|triple| triple.join(&executable));
    found.find(|path| path.is_file()).unwrap_or_else(|| {
        panic!("runtime {RUNTIME_FLOOR} is not below {}: run `cargo xtask setup`", scope.display())
    })
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
    /// What its clients and their runtimes say to each other. When the stage goes, all of it must fit the protocol's types.
    pub recorder: Recorder,
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
            recorder: Recorder::default(),
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
        self.vendor_client().with_config(options.config).with_env(env)
    }

    /// A builder of a client of the real runtime with its vendor's model, which cannot be reached.
    pub fn vendor_client(&self) -> CodexClientBuilder {
        let recorder = self.recorder.clone();
        CodexClientBuilder::new()
            .with_codex_path(runtime_path())
            .with_codex_home(self.home.path())
            .with_transport_layer(move |transport| Arc::new(recorder.over(transport)))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.recorder.check();
        }
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

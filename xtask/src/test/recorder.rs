//! What the tests of Node say to the real runtime, recorded and checked against the protocol's types.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::steps::Ended;
use crate::cargo::Built;
use crate::console::Step;
use crate::process::Program;
use crate::{paths, setup};

/// A runtime that leaves what is said in a folder.
pub(super) struct Recordings {
    runtime: PathBuf,
    folder: PathBuf,
    checker: PathBuf,
}

impl Recordings {
    /// Makes it, as a script, since a runtime is named by nothing but a path. The folder is emptied.
    pub(super) fn ready(programs: &Built) -> Result<Self> {
        let folder = paths::root().join("target/tests/node-recordings");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        let words = [programs.executable("recording-runtime")?, setup::runtime()?, folder.clone()];
        let quoted =
            words.map(|word| format!("'{}'", word.display().to_string().replace('\'', r"'\''")));
        let runtime = folder.with_extension("sh");
        fs::write(&runtime, format!("#!/bin/sh\nexec {} \"$@\"\n", quoted.join(" ")))?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&runtime, fs::Permissions::from_mode(0o755))?;
        }
        Ok(Self { runtime, folder, checker: programs.executable("check-recordings")? })
    }

    /// Has `npm/test-support/stage.mjs` use it. Where there are no such scripts nothing is recorded.
    pub(super) fn made_by(&self, tests: Program) -> Program {
        if cfg!(unix) {
            tests.default_env("CODEX_SDK_RECORDING_RUNTIME", &self.runtime)
        } else {
            tests
        }
    }

    /// Whether every line fits its type.
    pub(super) fn check(&self, step: &Step<'_>) -> Result<Ended> {
        if !cfg!(unix) {
            return Ok(Ended { success: true, output: String::new() });
        }
        let program = Program::new(&self.checker).args([&self.folder]).within(paths::root());
        Ok(program.watched(&|line| step.note(line))?.into())
    }
}

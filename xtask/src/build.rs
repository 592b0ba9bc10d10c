//! `cargo xtask build`: the npm package in place, its native module and its TypeScript.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::console::{Console, Step};
use crate::process::Program;
use crate::{cargo, paths, setup};

/// What `cargo xtask build` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Build the native module as it is published
    #[arg(long)]
    release: bool,
}

/// Runs it.
pub(crate) fn run(args: &Args, console: &Console) -> Result<()> {
    setup::run(console)?;
    console.during("index.node", |step| native_module(args.release, step))?;
    console.during("the TypeScript package", typescript)
}

/// Builds the native module and puts it where the package looks for it.
pub(crate) fn native_module(release: bool, step: &Step<'_>) -> Result<()> {
    let mut arguments = vec!["-p", "codex-sdk-napi"];
    arguments.extend(release.then_some("--release"));
    let built = cargo::build(&arguments, step)?;
    install(&built.library("codex_sdk_napi")?)
}

/// Where the package looks for it.
pub(crate) fn module() -> PathBuf {
    paths::npm().join("native/codex-napi/index.node")
}

/// Compiles the TypeScript: the package, and the examples that are written for it.
pub(crate) fn typescript(step: &Step<'_>) -> Result<()> {
    script("build", step)?;
    script("examples", step)
}

/// Compiles the programs that hold the package's types to their contract, against what was built.
pub(crate) fn check_types(step: &Step<'_>) -> Result<()> {
    script("check-types", step)
}

/// Runs a script of the package.
fn script(name: &str, step: &Step<'_>) -> Result<()> {
    Program::npm().args(["run", name]).within(paths::npm()).quiet(&|line| step.note(line)).map(drop)
}

/// Copies the library beside its place, then renames it: a process that has the old one loaded keeps it whole.
pub(crate) fn install(library: &Path) -> Result<()> {
    let place = module();
    let folder = place.parent().unwrap_or(&place);
    fs::create_dir_all(folder)?;
    let fresh = folder.join(format!("index.node.{}", std::process::id()));
    fs::copy(library, &fresh).with_context(|| format!("copying {}", library.display()))?;
    if cfg!(windows) {
        // A loaded library can be renamed there, but not replaced.
        let _ = fs::rename(&place, folder.join(format!("old.{}", std::process::id())));
    }
    fs::rename(&fresh, &place).with_context(|| format!("replacing {}", place.display()))
}

//! The release build of the native module. On Linux with glibc it is linked by zig, so that it runs with glibc 2.17 and
//! newer instead of with that of the machine that built it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::cargo::Built;
use crate::console::Step;
use crate::paths;
use crate::process::Program;
use crate::targets::Target;

/// The oldest glibc that the module runs with.
const GLIBC: &str = "2.17";

/// What zig and the tool that has cargo use it are pinned to.
const REQUIREMENTS: &str = include_str!("zig-requirements.txt");

/// Builds it for this machine.
pub(super) fn build(target: &Target, step: &Step<'_>) -> Result<PathBuf> {
    let program = if target.libc == Some("glibc") {
        let zig = zig(step)?;
        Program::new(zig.join("bin/cargo-zigbuild"))
            .args(["zigbuild", "--target", &format!("{}.{GLIBC}", target.triple)])
            .default_env("CARGO_ZIGBUILD_ZIG_PATH", zig.join("ziglang/zig"))
    } else {
        Program::cargo().args(["build", "--target", target.triple])
    };
    let outcome = program
        .args(["--profile", "dist", "--locked", "--package", "codex-sdk-napi"])
        .args(["--message-format", "json-render-diagnostics"])
        .within(paths::root())
        .default_env("CARGO_ENCODED_RUSTFLAGS", remapped())
        .quiet(&|line| {
            if !line.starts_with('{') {
                step.note(line);
            }
        })?;
    Built::read(&outcome).library("codex_sdk_napi")
}

/// Paths of this machine do not belong in what is shipped, and would make two machines build different bytes.
fn remapped() -> String {
    let root = paths::root().display().to_string();
    let home = paths::cargo_home().display().to_string();
    [(root, "/codex-sdk"), (home, "/cargo")]
        .map(|(from, to)| format!("--remap-path-prefix={from}={to}"))
        .join("\x1f")
}

/// Installs zig as pinned, unless that has been done.
fn zig(step: &Step<'_>) -> Result<PathBuf> {
    let folder = paths::kept().join("zig");
    let stamp = folder.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == REQUIREMENTS) {
        return Ok(folder);
    }
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let requirements = folder.join("requirements.txt");
    fs::write(&requirements, REQUIREMENTS)?;
    step.note("zig and cargo-zigbuild from PyPI");
    let path = |path: &Path| path.display().to_string();
    let needs = "linking for an old glibc needs python3 with pip, and PyPI";
    // The interpreter itself: a version manager's shim in its place has work of its own after pip's, which may fail.
    let asked = Program::new("python3").args(["-c", "import sys; print(sys.executable)"]);
    let python = asked.quiet(&|_| {}).context(needs)?.stdout;
    Program::new(python.trim())
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"])
        .args(["--require-hashes", "--only-binary=:all:", "--requirement", &path(&requirements)])
        .args(["--target", &path(&folder)])
        .quiet(&|line| step.note(line))
        .context(needs)?;
    fs::write(stamp, REQUIREMENTS)?;
    Ok(folder)
}

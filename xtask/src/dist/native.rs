//! The release build of the native module. On Linux it is linked by zig: with glibc, so that it runs with 2.17 and newer
//! instead of with that of the machine that built it; with musl, so that a machine without musl can build it.

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

/// Builds it. What this machine cannot build for is the compiler's to say.
pub(super) fn build(target: &Target, step: &Step<'_>) -> Result<PathBuf> {
    let (linked_for, flags) = match target.libc {
        Some("glibc") => (format!("{}.{GLIBC}", target.triple), None),
        // A module is loaded into a process that has its own musl.
        Some(_) => (target.triple.to_owned(), Some("-Ctarget-feature=-crt-static")),
        None => (target.triple.to_owned(), None),
    };
    let program = if target.libc.is_some() {
        let zig = zig(step)?;
        Program::new(zig.join("bin/cargo-zigbuild"))
            .args(["zigbuild", "--target", &linked_for])
            .default_env("CARGO_ZIGBUILD_ZIG_PATH", zig.join("ziglang/zig"))
    } else {
        Program::cargo().args(["build", "--target", &linked_for])
    };
    let outcome = program
        .args(["--profile", "dist", "--locked", "--package", "codex-sdk-napi"])
        .args(["--message-format", "json-render-diagnostics"])
        .within(paths::root())
        .default_env("CARGO_ENCODED_RUSTFLAGS", rustflags(flags))
        .quiet(&|line| {
            if !line.starts_with('{') {
                step.note(line);
            }
        })?;
    Built::read(&outcome).library("codex_sdk_napi")
}

/// Paths of this machine do not belong in what is shipped, and would make two machines build different bytes.
fn rustflags(flags: Option<&str>) -> String {
    let root = paths::root().display().to_string();
    let home = paths::cargo_home().display().to_string();
    let remapped = [(root, "/codex-sdk"), (home, "/cargo")]
        .map(|(from, to)| format!("--remap-path-prefix={from}={to}"));
    remapped.into_iter().chain(flags.map(str::to_owned)).collect::<Vec<_>>().join("\x1f")
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

//! The crates that are published: cargo packs them, and all are compiled from what was packed alone.
//!
//! Cargo could do that by itself (`cargo package` without `--no-verify`), but takes a crate that another needs from what it
//! unpacked of the same version before, however old that is.

use std::fmt::Write as _;
use std::fs::{self, File};

use anyhow::{Context as _, Result};
use flate2::read::GzDecoder;
use tar::Archive;

use super::packages::VERSION;
use crate::console::Step;
use crate::paths;
use crate::process::Program;

/// What is published.
const PUBLISHED: [&str; 3] = ["codex-sdk-types", "codex-sdk-core", "codex-sdk-plugins"];

/// Packs them, and compiles what was packed.
pub(super) fn check(step: &Step<'_>) -> Result<()> {
    let packages = PUBLISHED.iter().flat_map(|name| ["--package", name]);
    Program::cargo()
        .args(["package", "--locked", "--allow-dirty", "--no-verify"])
        .args(packages)
        .within(paths::root())
        .quiet(&|line| step.note(line))?;
    let folder = paths::kept().join("crates");
    let _ = fs::remove_dir_all(&folder);
    let (mut members, mut patches) = (Vec::new(), String::new());
    for name in PUBLISHED {
        let unpacked = format!("{name}-{VERSION}");
        let packed = paths::root().join("target/package").join(format!("{unpacked}.crate"));
        let file = File::open(&packed).with_context(|| format!("reading {}", packed.display()))?;
        let mut archive = Archive::new(GzDecoder::new(file));
        // Everything in it has one old date, by which cargo would take it for what it compiled before.
        archive.set_preserve_mtime(false);
        archive.unpack(&folder).with_context(|| format!("unpacking {}", packed.display()))?;
        let _ = writeln!(patches, "{name} = {{ path = {unpacked:?} }}");
        members.push(unpacked);
    }
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[patch.crates-io]\n{patches}\n\
         [profile.dev]\ndebug = \"line-tables-only\"\n"
    );
    fs::write(folder.join("Cargo.toml"), workspace)?;
    // The versions of everything else are those that are tested.
    fs::copy(paths::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Program::cargo()
        .args(["check", "--workspace", "--target-dir"])
        .args([paths::root().join("target")])
        .within(&folder)
        .quiet(&|line| step.note(line))
        .map(drop)
}

//! The crates that are published: cargo packs them, and builds each from its package alone.

use anyhow::Result;

use crate::console::Step;
use crate::paths;
use crate::process::Program;

/// What is published, in the order in which one needs the other.
const PUBLISHED: [&str; 3] = ["codex-sdk-types", "codex-sdk-core", "codex-sdk-plugins"];

/// Packs them and builds what was packed; a crate that another needs is taken from its package, too.
pub(super) fn check(step: &Step<'_>) -> Result<()> {
    let packages = PUBLISHED.iter().flat_map(|name| ["--package", name]);
    Program::cargo()
        .args(["package", "--locked", "--allow-dirty"])
        .args(packages)
        .within(paths::root())
        .quiet(&|line| step.note(line))
        .map(drop)
}

//! How long the protocol's types take to build from nothing. It needs none of the sides, and takes minutes: so it is no group,
//! and measured where it is asked for.

use std::fs;
use std::time::Instant;

use anyhow::Result;

use super::figure::{Bound, Figure};
use crate::console::Step;
use crate::paths;
use crate::process::Program;

/// What is stable may take so many seconds.
const SECONDS: f64 = 40.0;

/// Measures it.
pub(super) fn measure(step: &Step<'_>) -> Result<Vec<Figure>> {
    let stable = build(&[], step)?;
    let all = build(&["--features", "experimental"], step)?;
    let what = "cold build of codex-sdk-types, stable members alone / 40 s";
    let stable = Figure::new("cold build", what, Bound::AtMost(1.0), [stable], [SECONDS]);
    let what = "the same with the experimental members / 40 s";
    Ok(vec![stable, Figure::new("cold build all", what, Bound::None, [all], [SECONDS])])
}

/// Seconds of a build from nothing.
fn build(features: &[&str], step: &Step<'_>) -> Result<f64> {
    let target = paths::root().join("target/bench/cold");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let begun = Instant::now();
    let program = Program::cargo().args(["build", "-p", "codex-sdk-types"]).args(features);
    let program = program.args(["--target-dir".as_ref(), target.as_os_str()]);
    program.within(paths::root()).quiet(&|line| step.note(line))?;
    let took = begun.elapsed().as_secs_f64();
    fs::remove_dir_all(&target)?;
    Ok(took)
}

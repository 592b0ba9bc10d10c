//! What routing and decoding cost a line, against `serde_json::Value` on the same bytes.

use std::fs;
use std::time::Instant;

use anyhow::Result;

use crate::bench::figure::{Bound, Figure};
use crate::bench::sides::{Sides, each};
use crate::console::Step;
use crate::paths;
use crate::process::Program;

/// So many lines are looked at in a pass.
const LINES: usize = 5_000;
/// The cold build of what is stable may take so many seconds.
const COLD_SECONDS: f64 = 40.0;

pub(super) fn measure(sides: &Sides, step: &Step<'_>) -> Result<Vec<Figure>> {
    let lines = LINES.min(sides.events);
    let (mixed, _) = sides.stream("mixed", lines)?;
    // Both streams of this group are short; the others write their own.
    let (deltas, _) = sides.stream("deltas", lines)?;
    let passes = "20";
    let [mixed, deltas] = sides.interleaved(
        &[
            ("mixed", sides.rust(&["looks", &mixed, passes])),
            ("deltas", sides.rust(&["looks", &deltas, passes])),
        ],
        step,
    )?;
    let mut figures = vec![
        Figure::new(
            "value/typed",
            "serde_json::Value / typed decoding, time a line, mixed notifications",
            Bound::AtLeast(1.3),
            each(&mixed, "value"),
            each(&mixed, "typed"),
        ),
        Figure::new(
            "typed/look deltas",
            "typed decoding / shallow look, time a line, deltas alone",
            Bound::AtLeast(5.0),
            each(&deltas, "typed"),
            each(&deltas, "look"),
        ),
        Figure::new(
            "typed/look mixed",
            "the same, mixed notifications",
            Bound::AtLeast(4.0),
            each(&mixed, "typed"),
            each(&mixed, "look"),
        ),
    ];
    if sides.cold_builds {
        let stable = cold_build(&[], step)?;
        let all = cold_build(&["--features", "experimental"], step)?;
        let what = "cold build of codex-sdk-types, stable members alone / 40 s";
        let bound = Bound::AtMost(1.0);
        figures.push(Figure::new("cold build", what, bound, [stable], [COLD_SECONDS]));
        let what = "the same with the experimental members / 40 s";
        figures.push(Figure::new("cold build all", what, Bound::None, [all], [COLD_SECONDS]));
    }
    Ok(figures)
}

/// Seconds of a build from nothing.
fn cold_build(features: &[&str], step: &Step<'_>) -> Result<f64> {
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

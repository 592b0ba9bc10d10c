//! The step of `cargo xtask test` that keeps the bench from rotting: its sides are built and run over a few events, and
//! every figure must be there. How large a figure is does not matter to it: nothing is optimised.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::sides::folder;
use crate::console::Step;
use crate::paths;
use crate::process::Program;

/// Groups that need neither other people's clients nor long turns, and the figures that they must have.
const CHECKED: &[(&str, &[&str])] = &[
    ("protocol", &["value/typed", "typed/look deltas", "typed/look mixed"]),
    ("node-events", &["ours/parse", "ours/usual", "ours/best", "stall ours/usual", "filtered/all"]),
];

/// Runs it.
pub(crate) fn run(step: &Step<'_>) -> Result<()> {
    let groups = CHECKED.iter().map(|(group, _)| *group);
    let arguments = ["bench", "--dev", "--quick", "--events", "2000"].into_iter().chain(groups);
    let program = Program::new(std::env::current_exe()?).args(arguments);
    program.within(paths::root()).quiet(&|line| step.note(line))?;
    for (group, figures) in CHECKED {
        let path = folder(true).join(format!("{group}.json"));
        let text = fs::read_to_string(&path).with_context(|| format!("reading {path:?}"))?;
        let kept: Value = serde_json::from_str(&text)?;
        for figure in *figures {
            // What is no number, as one without rounds, is null.
            let ratio = kept[figure]["ratio"].as_f64();
            ensure!(ratio.is_some_and(|ratio| ratio > 0.0), "{group} has no figure {figure}");
        }
    }
    Ok(())
}

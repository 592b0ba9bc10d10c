//! The step of `cargo xtask test` that keeps the bench from rotting: its sides are built and run over a few events, and
//! every figure must be there. How large a figure is does not matter to it: nothing is optimised.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::sides::folder;
use crate::console::Step;
use crate::paths;
use crate::process::Program;

/// A group that needs neither other people's clients nor long turns, and the figures that it must have.
type Checked = (&'static str, &'static [&'static str]);

/// What is the same everywhere.
const ANYWHERE: Checked = ("protocol", &["value/typed", "typed/look deltas", "typed/look mixed"]);

/// What needs a kernel that says how long a thread has run.
const WHERE_THREADS_ARE_TIMED: Checked =
    ("node-events", &["ours/parse", "ours/usual", "ours/best", "stall ours/usual", "filtered/all"]);

/// Runs it.
pub(crate) fn run(step: &Step<'_>) -> Result<()> {
    let timed = Path::new("/proc/self/schedstat").is_file();
    let checked = [Some(ANYWHERE), timed.then_some(WHERE_THREADS_ARE_TIMED)].into_iter().flatten();
    let groups = checked.clone().map(|(group, _)| group);
    let arguments = ["bench", "--dev", "--events", "500"].into_iter().chain(groups);
    let program = Program::new(std::env::current_exe()?).args(arguments);
    program.within(paths::root()).quiet(&|line| step.note(line))?;
    for (group, figures) in checked {
        let path = folder(true).join(format!("{group}.json"));
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let kept: Value = serde_json::from_str(&text)?;
        for figure in figures {
            // What a side did not say is null. Of so few events a side may cost nothing that the kernel counts.
            let rounds = kept[figure]["rounds"].as_array().filter(|rounds| !rounds.is_empty());
            let sides = rounds.into_iter().flatten().flat_map(|round| [&round[0], &round[1]]);
            let said: Vec<_> = sides.map(Value::is_number).collect();
            ensure!(!said.is_empty() && !said.contains(&false), "{group} has no figure {figure}");
        }
    }
    Ok(())
}

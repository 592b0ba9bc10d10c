//! `cargo xtask test`: everything, from a clean clone, with no step by hand.
//!
//! What can be checked without a step that failed is still checked, so that one run shows all there is to mend.

mod closing;
mod recorder;
mod steps;
mod summary;

use anyhow::{Result, bail};

use crate::console::Console;
use crate::paths;
use steps::{Ended, STEPS, TestStep};
use summary::{Row, Verdict};

/// What `cargo xtask test` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Names of steps, to do only these; any other word runs only the tests, of Rust and of Node, that have it in
    /// their name
    filter: Vec<String>,
}

/// What was asked for.
struct Selection {
    steps: Vec<String>,
    tests: Vec<String>,
}

/// Runs it.
pub(crate) fn run(args: &Args, console: &Console) -> Result<()> {
    let selection = Selection::new(&args.filter);
    let mut rows: Vec<Row> = Vec::new();
    let mut tests = 0;
    for step in STEPS.iter().filter(|step| selection.has(step)) {
        let missing = step.needs.iter().find(|need| {
            rows.iter().any(|row| row.name == **need && !matches!(row.verdict, Verdict::Passed(_)))
        });
        let (verdict, ran) = if let Some(missing) = missing {
            (Verdict::Skipped(missing), 0)
        } else {
            do_step(step, &selection, console)
        };
        tests += ran;
        rows.push(Row { name: step.name, verdict });
    }
    summary::show(&rows, console);
    let failed = rows.iter().filter(|row| !matches!(row.verdict, Verdict::Passed(_))).count();
    if failed > 0 {
        bail!("{failed} of {} steps did not pass", rows.len());
    }
    if tests == 0 && !selection.tests.is_empty() {
        bail!("no test, and no step, is called {}", selection.tests.join(" or "));
    }
    Ok(())
}

/// Does a step; says how it went, and how many tests ran.
fn do_step(step: &TestStep, selection: &Selection, console: &Console) -> (Verdict, u32) {
    let log = paths::kept().join("logs").join(format!("{}.log", step.name));
    let shown = console.step(&format!("{:<8} {}", step.name, step.what)).kept_in(&log);
    let outcome = (step.work)(&selection.tests, &shown);
    let ended = outcome.unwrap_or_else(|error| Ended::failed(format!("{error:#}\n")));
    let took = shown.ended(ended.success);
    if !ended.success {
        console.say(ended.output.trim_end());
        return (Verdict::Failed(took), 0);
    }
    for line in closing::lines(&ended.output) {
        console.say(&format!("       {line}"));
    }
    (Verdict::Passed(took), closing::ran(&ended.output))
}

impl Selection {
    fn new(words: &[String]) -> Self {
        let is_step = |word: &&String| STEPS.iter().any(|step| step.name == word.as_str());
        let (steps, tests) = words.iter().partition::<Vec<_>, _>(is_step);
        Self {
            steps: steps.into_iter().cloned().collect(),
            tests: tests.into_iter().cloned().collect(),
        }
    }

    fn has(&self, step: &TestStep) -> bool {
        if self.steps.is_empty() {
            // With names of tests: what runs tests, and what that needs.
            self.tests.is_empty() || step.runs_tests || matches!(step.name, "setup" | "build")
        } else {
            self.steps.iter().any(|name| name == step.name)
        }
    }
}

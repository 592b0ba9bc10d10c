//! `cargo xtask bench`: what the SDK promises of its speed and its memory, as ratios to what else can be had.
//!
//! | file | holds |
//! |---|---|
//! | `figure` | a figure: its two sides, its bound, whether that is reached |
//! | `sides` | the programs that measure one side: built, started, read |
//! | `report` | the table, and the JSON in `target/bench` |
//! | `smoke` | that all of it runs, for `cargo xtask test` |
//! | `groups` | which sides are compared, a file each |
//!
//! What a side does is in `bench/`. Rounds are interleaved (A B A B), so that whatever else the machine does meets both.

mod figure;
mod groups;
mod report;
mod sides;
mod smoke;

use anyhow::{Result, bail};

use crate::console::Console;
use crate::tools;
use groups::GROUPS;
use sides::Sides;

pub(crate) use smoke::run as smoke;

/// What `cargo xtask bench` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Names of groups, to measure only these; they are in the table that it prints
    groups: Vec<String>,
    /// Three rounds instead of nine
    #[arg(long)]
    quick: bool,
    /// How many notifications are replayed
    #[arg(long, default_value_t = 200_000)]
    events: usize,
    /// One round of sides that are not optimised, which only shows that they run
    #[arg(long)]
    dev: bool,
    /// Measure the cold build of the protocol's types, too, which takes minutes
    #[arg(long)]
    cold_builds: bool,
}

/// Runs it.
pub(crate) fn run(args: &Args, console: &Console) -> Result<()> {
    if let Some(unknown) =
        args.groups.iter().find(|name| !GROUPS.iter().any(|group| group.name == **name))
    {
        let known: Vec<_> = GROUPS.iter().map(|group| group.name).collect();
        bail!("no group is called {unknown}: there are {}", known.join(", "));
    }
    console.say(&tools::check()?);
    let sides = Sides::ready(args, console)?;
    let mut missed = 0;
    for group in GROUPS {
        if !args.groups.is_empty() && !args.groups.iter().any(|name| name == group.name) {
            continue;
        }
        let figures = console.during(&format!("{:<12} {}", group.name, group.what), |step| {
            (group.work)(&sides, step)
        })?;
        report::keep(&sides::folder(args.dev), group.name, &figures)?;
        report::show(&figures, console);
        missed += figures.iter().filter(|figure| figure.reached() == Some(false)).count();
    }
    console.say(&format!("\n{missed} of the bounds were missed; all rounds are in target/bench."));
    Ok(())
}

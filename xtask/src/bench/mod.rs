//! `cargo xtask bench`: what the SDK promises of its speed and its memory, as ratios to what else can be had.
//!
//! | file | holds |
//! |---|---|
//! | `figure` | a figure: its two sides, its bound, whether that is reached |
//! | `sides` | the programs that measure one side: built, started, read |
//! | `report` | the table, and the JSON in `target/bench` |
//! | `cold` | the one figure that is no group's: a build from nothing |
//! | `smoke` | that all of it runs, for `cargo xtask test` |
//! | `groups` | which sides are compared, a file each |
//!
//! What a side does is in `bench/`. Rounds are interleaved (A B A B), so that whatever else the machine does meets both.

mod cold;
mod figure;
mod groups;
mod report;
mod sides;
mod smoke;

use anyhow::{Result, bail};

use crate::console::{Console, Step};
use crate::tools;
use figure::Figure;
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
    /// Measure the cold build of the protocol's types, which takes minutes: with the groups that are named, or alone
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
    let mut missed = 0;
    if args.cold_builds {
        missed += measured(
            "cold-builds",
            "the protocol's types from nothing",
            args,
            console,
            &cold::measure,
        )?;
    }
    if args.groups.is_empty() && args.cold_builds {
        said(missed, console);
        return Ok(());
    }
    let sides = Sides::ready(args, console)?;
    for group in GROUPS {
        if !args.groups.is_empty() && !args.groups.iter().any(|name| name == group.name) {
            continue;
        }
        missed +=
            measured(group.name, group.what, args, console, &|step| (group.work)(&sides, step))?;
    }
    said(missed, console);
    Ok(())
}

/// Measures some figures, keeps and shows them; how many of their bounds were missed.
fn measured(
    name: &str,
    what: &str,
    args: &Args,
    console: &Console,
    work: &dyn Fn(&Step<'_>) -> Result<Vec<Figure>>,
) -> Result<usize> {
    let figures = console.during(&format!("{name:<12} {what}"), work)?;
    report::keep(&sides::folder(args.dev), name, &figures)?;
    report::show(&figures, console);
    Ok(figures.iter().filter(|figure| figure.reached() == Some(false)).count())
}

fn said(missed: usize, console: &Console) {
    console.say(&format!("\n{missed} of the bounds were missed; all rounds are in target/bench."));
}

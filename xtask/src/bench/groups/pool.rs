//! What more runtimes are good for: figures to choose the pool's defaults from, so nothing is to be reached.

use anyhow::Result;

use crate::bench::figure::{Bound, Figure};
use crate::bench::sides::{Sides, each};
use crate::console::Step;

/// Turns of all conversations together.
const TURNS: &str = "100";

pub(super) fn measure(sides: &Sides, step: &Step<'_>) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    for conversations in [1, 10, 50, 100] {
        for runtimes in [1, 2, 4] {
            if runtimes > conversations {
                continue;
            }
            let (of, over) = (conversations.to_string(), runtimes.to_string());
            step.note(&format!("{of} conversations over {over} runtimes"));
            let side = sides.staged(&sides.rust(&["pool", &of, &over, TURNS]));
            // Once: it takes long, and nothing is decided by a few per cent.
            let seen = [sides.run(&side)?];
            for (name, field, unit) in [
                ("turns a second", "turnsPerSecond", 1.0),
                ("first text, ms", "firstTextMs", 1.0),
                ("runtimes' memory, MB", "runtimeBytes", 1e6),
            ] {
                let name = format!("{of} over {over}: {name}");
                let what = format!("{of} conversations over {over} runtimes");
                figures.push(Figure::new(name, what, Bound::None, each(&seen, field), [unit]));
            }
        }
    }
    Ok(figures)
}

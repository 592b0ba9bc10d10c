//! What a request and its reply cost the main thread of Node.

use anyhow::Result;

use crate::bench::figure::{Bound, Figure};
use crate::bench::sides::{Sides, node, per};
use crate::console::Step;

/// As many calls for each event that is replayed elsewhere.
const SHARE: usize = 10;

pub(super) fn measure(sides: &Sides, step: &Step<'_>) -> Result<Vec<Figure>> {
    let (replayer, promise) = (sides.replayer(), sides.promise.display().to_string());
    let count = (sides.events / SHARE).to_string();
    let mut figures = Vec::new();
    for (name, floor, at_once, bound) in
        [("sequential", "sequential/echo", "1", 1.1), ("256 in flight", "256/echo", "256", 0.6)]
    {
        let [ours, promises, echoes] = sides.interleaved(
            &[
                ("ours", node("calls.mjs", &["ours", &replayer, at_once, &count])),
                ("promise", node("calls.mjs", &["promise", &promise, at_once, &count])),
                ("echo", node("calls.mjs", &["echo", &promise, at_once, &count, &replayer])),
            ],
            step,
        )?;
        figures.push(Figure::new(
            name,
            "main-thread CPU of a request and its reply: ours / one promise of napi's",
            Bound::AtMost(bound),
            per(&ours, "cpuNs", "count"),
            per(&promises, "cpuNs", "count"),
        ));
        figures.push(Figure::new(
            floor,
            "the same / such a promise whose reply comes through another process, read by nobody: the least there is",
            Bound::None,
            per(&ours, "cpuNs", "count"),
            per(&echoes, "cpuNs", "count"),
        ));
    }
    Ok(figures)
}

//! What an event costs the main thread of Node.

use anyhow::Result;

use crate::bench::figure::{Bound, Figure};
use crate::bench::sides::{Sides, each, node, per};
use crate::console::Step;

pub(super) fn measure(sides: &Sides, step: &Step<'_>) -> Result<Vec<Figure>> {
    let (stream, what) = sides.stream("mixed", sides.events)?;
    let replayer = sides.replayer();
    let side = |name: &'static str| (name, node("events.mjs", &[name, &replayer, &stream]));
    let (method, kept) = (what["keptMethod"].as_str().unwrap_or_default(), &what["kept"]);
    let filtered = ["filtered", &replayer, &stream, method, &kept.to_string()];
    let [parse, ours, defaults, usual, best, filtered] = sides.interleaved(
        &[
            side("parse"),
            side("ours"),
            side("defaults"),
            side("usual"),
            side("best"),
            ("filtered", node("events.mjs", &filtered)),
        ],
        step,
    )?;
    let cost = |seen: &[_]| per(seen, "cpuNs", "count").collect::<Vec<_>>();
    Ok(vec![
        Figure::new(
            "ours/parse",
            "main-thread CPU an event, for await, every event as it came / JSON.parse alone on the same bytes",
            Bound::AtMost(1.25),
            cost(&ours),
            cost(&parse),
        ),
        Figure::new(
            "ours/usual",
            "the same / a usual pure-JavaScript client (decode, split, parse; a callback)",
            Bound::AtMost(0.55),
            cost(&ours),
            cost(&usual),
        ),
        Figure::new(
            "ours/best",
            "the same / the best pure-JavaScript client (lines cut from bytes; a callback)",
            Bound::AtMost(0.8),
            cost(&ours),
            cost(&best),
        ),
        Figure::new(
            "stall ours/usual",
            "longest stall of the event loop, ours / the usual client",
            Bound::AtMost(0.3),
            each(&ours, "stallMs"),
            each(&usual, "stallMs"),
        ),
        Figure::new(
            "filtered/all",
            "main-thread CPU with a filter that keeps 1 % / without",
            Bound::AtMost(0.05),
            each(&filtered, "cpuNs"),
            each(&ours, "cpuNs"),
        ),
        Figure::new(
            "defaults/parse",
            "as the first, with the default limits, at which deltas are joined when the reader lags",
            Bound::None,
            cost(&defaults),
            cost(&parse),
        ),
    ])
}

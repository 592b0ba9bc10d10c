//! What routing and decoding cost a line, against `serde_json::Value` on the same bytes.

use anyhow::Result;

use crate::bench::figure::{Bound, Figure};
use crate::bench::sides::{Sides, each};
use crate::console::Step;

/// So many lines are looked at in a pass.
const LINES: usize = 5_000;

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
    Ok(vec![
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
    ])
}

//! What a reader costs who has stopped.

use anyhow::{Result, ensure};

use crate::bench::figure::{Bound, Figure};
use crate::bench::sides::{Sides, each};
use crate::console::Step;

/// How far above the hard limit the whole process may be.
const ABOVE_LIMIT: f64 = 8.0 * 1024.0 * 1024.0;
/// At 206 bytes a delta, somewhat over 100 MB for the usual 200,000 events.
const DELTAS: (usize, usize) = (5, 2);

pub(super) fn measure(sides: &Sides, step: &Step<'_>) -> Result<Vec<Figure>> {
    let count = sides.events * DELTAS.0 / DELTAS.1;
    let (stream, _) = sides.stream("deltas", count)?;
    let [seen] =
        sides.interleaved(&[("a stopped reader", sides.rust(&["memory", &stream]))], step)?;
    ensure!(seen.iter().all(|seen| seen["failed"] == false), "the reader failed: {seen:?}");
    let limit = each(&seen, "hardMax").map(|limit| limit + ABOVE_LIMIT);
    Ok(vec![
        Figure::new(
            "above/arrived",
            "memory above idle, a reader stopped / the bytes of deltas that arrived",
            Bound::AtMost(0.25),
            each(&seen, "mostAbove"),
            each(&seen, "sent"),
        ),
        Figure::new(
            "above/limit",
            "the same / hardMaxBytes + 8 MiB",
            Bound::AtMost(1.0),
            each(&seen, "mostAbove"),
            limit,
        ),
    ])
}

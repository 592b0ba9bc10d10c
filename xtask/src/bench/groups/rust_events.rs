//! How many events a second reach an application in Rust.

use anyhow::Result;

use crate::bench::figure::{Bound, Figure};
use crate::bench::sides::{Sides, per};
use crate::console::Step;

pub(super) fn measure(sides: &Sides, step: &Step<'_>) -> Result<Vec<Figure>> {
    let (stream, _) = sides.stream("mixed", sides.events)?;
    let [split, raw, typed] = sides.interleaved(
        &[
            ("split", sides.rust(&["split", &stream])),
            ("raw", sides.rust(&["events", &stream])),
            ("typed", sides.rust(&["typed", &stream])),
        ],
        step,
    )?;
    let mut figures = vec![
        Figure::new(
            "raw/split",
            "events a second through the client, taken as they are / read and split on the same pipe",
            Bound::AtLeast(0.5),
            per(&raw, "events", "seconds"),
            per(&split, "events", "seconds"),
        ),
        Figure::new(
            "typed/raw",
            "the same, decoded into types / taken as they are",
            Bound::None,
            per(&typed, "events", "seconds"),
            per(&raw, "events", "seconds"),
        ),
    ];
    if sides.peers {
        let [ours, theirs] = sides.interleaved(
            &[
                ("typed", sides.rust(&["typed", &stream])),
                ("codex-codes", sides.rust(&["codex-codes", &stream])),
            ],
            step,
        )?;
        figures.push(Figure::new(
            "typed/codex-codes",
            "events a second, decoded into types: ours / codex-codes",
            Bound::AtLeast(1.2),
            per(&ours, "events", "seconds"),
            per(&theirs, "events", "seconds"),
        ));
    }
    Ok(figures)
}

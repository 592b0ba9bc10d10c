//! Whether an event costs the same, however many conversations there are.

use anyhow::Result;

use crate::bench::figure::{Bound, Figure};
use crate::bench::sides::{Sides, per};
use crate::console::Step;

pub(super) fn measure(sides: &Sides, step: &Step<'_>) -> Result<Vec<Figure>> {
    let stream = |count: &str| sides.stream(&format!("threads-{count}"), sides.events);
    let (one, ten, hundred) = (stream("1")?.0, stream("10")?.0, stream("100")?.0);
    let [one, ten, hundred] = sides.interleaved(
        &[
            ("1", sides.rust(&["scale", &one, "1"])),
            ("10", sides.rust(&["scale", &ten, "10"])),
            ("100", sides.rust(&["scale", &hundred, "100"])),
        ],
        step,
    )?;
    let cost = |seen: &[_]| per(seen, "cpuNs", "events").collect::<Vec<_>>();
    let what =
        "CPU of the SDK's process an event, each conversation read: so many conversations / 1";
    Ok(vec![
        Figure::new("10/1", what, Bound::AtMost(1.2), cost(&ten), cost(&one)),
        Figure::new("100/1", what, Bound::AtMost(1.2), cost(&hundred), cost(&one)),
    ])
}

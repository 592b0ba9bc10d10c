//! What the SDK adds to a turn of the real runtime, with a model that answers at once.

use anyhow::Result;
use serde_json::Value;

use crate::bench::figure::{Bound, Figure, median};
use crate::bench::sides::{Sides, node};
use crate::console::Step;

/// Warm turns in each round of a side.
const TURNS: &str = "20";
/// The same of the official SDK, which starts a process for each.
const TURNS_OFFICIAL: &str = "5";

pub(super) fn measure(sides: &Sides, step: &Step<'_>) -> Result<Vec<Figure>> {
    let rust = |side| sides.staged(&sides.rust(&["turns", side, TURNS]));
    let in_node = |side, turns| sides.staged(&node("turns.mjs", &[side, turns]));
    let [raw_rust, ours_rust, raw_node, ours_node] = sides.interleaved(
        &[
            ("raw, Rust", rust("raw")),
            ("ours, Rust", rust("ours")),
            ("raw, Node", in_node("raw", TURNS)),
            ("ours, Node", in_node("ours", TURNS)),
        ],
        step,
    )?;
    let what = "a warm turn of ours / of a minimal raw client on the same runtime";
    let bound = Bound::AtMost(1.05);
    let mut figures = vec![
        Figure::new("Rust/raw", what, bound, middle(&ours_rust, "ms"), middle(&raw_rust, "ms")),
        Figure::new("Node/raw", what, bound, middle(&ours_node, "ms"), middle(&raw_node, "ms")),
    ];
    if sides.peers {
        let [official, ours, raw] = sides.interleaved(
            &[
                ("official", in_node("official", TURNS_OFFICIAL)),
                ("ours", in_node("ours", TURNS)),
                ("raw", in_node("raw", TURNS)),
            ],
            step,
        )?;
        let least =
            "the same / of a minimal raw client: the most that this runtime lets any client reach";
        for (name, what, bound, under, field) in [
            (
                "official/ours",
                "a warm turn of @openai/codex-sdk / of ours in Node",
                Bound::AtLeast(5.0),
                &ours,
                "ms",
            ),
            ("official/raw", least, Bound::None, &raw, "ms"),
            (
                "official/ours first text",
                "time to the first text, the same",
                Bound::AtLeast(5.0),
                &ours,
                "firstTextMs",
            ),
            ("official/raw first text", least, Bound::None, &raw, "firstTextMs"),
        ] {
            let (over, under) = (middle(&official, field), middle(under, field));
            figures.push(Figure::new(name, what, bound, over, under));
        }
    }
    Ok(figures)
}

/// The median turn of each round.
fn middle(seen: &[Value], field: &str) -> Vec<f64> {
    let turns = |seen: &Value| seen[field].as_array().cloned().unwrap_or_default();
    let numbers =
        |seen: &Value| median(turns(seen).iter().map(|turn| turn.as_f64().unwrap_or(f64::NAN)));
    seen.iter().map(numbers).collect()
}

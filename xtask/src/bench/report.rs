//! What was measured, for people and for programs.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::{Map, Value};

use super::figure::{Bound, Figure};
use crate::console::Console;

/// Shows a group's figures.
pub(super) fn show(figures: &[Figure], console: &Console) {
    for figure in figures {
        let bound = match figure.bound {
            Bound::AtMost(most) => format!("<= {most}"),
            Bound::AtLeast(least) => format!(">= {least}"),
            Bound::None => String::new(),
        };
        let reached = match figure.reached() {
            Some(true) => "reached",
            Some(false) => "MISSED",
            None => "",
        };
        let (name, ratio) = (&figure.name, figure.ratio());
        console.say(&format!("  {name:<26} {ratio:>8.3} {bound:>8} {reached:<8} {}", figure.what));
    }
}

/// Keeps them as `GROUP.json`.
pub(super) fn keep(folder: &Path, group: &str, figures: &[Figure]) -> Result<()> {
    fs::create_dir_all(folder)?;
    let all = figures.iter().map(|figure| (figure.name.clone(), figure.to_json()));
    let all: Map<String, Value> = all.collect();
    let text = serde_json::to_string_pretty(&all)?;
    let path = folder.join(format!("{group}.json"));
    fs::write(&path, text).with_context(|| format!("writing {}", path.display()))
}

//! The table at the end of `cargo xtask test`.

use std::time::Duration;

use crate::console::{Console, seconds};

/// One step's row.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) verdict: Verdict,
}

/// How a step went, and how long it took.
pub(super) enum Verdict {
    Passed(Duration),
    Failed(Duration),
    /// Not done, since this one did not pass.
    Skipped(&'static str),
}

/// Shows the table.
pub(super) fn show(rows: &[Row], console: &Console) {
    console.heading("Summary");
    let mut all = Duration::ZERO;
    for Row { name, verdict } in rows {
        let (word, note) = match verdict {
            Verdict::Passed(took) => ("ok", seconds(*took)),
            Verdict::Failed(took) => ("FAILED", seconds(*took)),
            Verdict::Skipped(need) => ("skipped", format!("needs {need}")),
        };
        if let Verdict::Passed(took) | Verdict::Failed(took) = verdict {
            all += *took;
        }
        console.say(&format!("  {name:<8} {word:<8} {note:>14}"));
    }
    console.say(&format!("  {:<17} {:>14}", "all", seconds(all)));
}

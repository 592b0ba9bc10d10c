//! What a task shows: headings, and steps with their time. Moving parts only on a terminal, colours only where they are
//! wanted (`NO_COLOR`), plain lines when piped.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use anstream::{eprintln, println};
use anyhow::Error;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

const BOLD: &str = "\x1b[1m";
const GREEN: &str = "\x1b[32m";
const RED: &str = "\x1b[31m";
const DIM: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";

/// Where a task says what it does. Shared by steps that run at once.
#[derive(Debug)]
pub(crate) struct Console {
    bars: MultiProgress,
}

/// One step, from its start to its end.
#[derive(Debug)]
pub(crate) struct Step<'a> {
    console: &'a Console,
    name: String,
    bar: ProgressBar,
    started: Instant,
    /// Where its lines are kept, as they come: a step that never ends can be looked at.
    log: Option<File>,
}

impl Console {
    pub(crate) fn new() -> Self {
        Self { bars: MultiProgress::new() }
    }

    /// Says something.
    pub(crate) fn say(&self, text: &str) {
        self.bars.suspend(|| println!("{text}"));
    }

    /// Begins a part.
    pub(crate) fn heading(&self, text: &str) {
        self.say(&format!("\n{BOLD}{text}{PLAIN}"));
    }

    /// Says why the task failed.
    pub(crate) fn error(&self, error: &Error) {
        self.bars.suspend(|| eprintln!("{RED}error:{PLAIN} {error:#}"));
    }

    /// Begins a step.
    pub(crate) fn step(&self, name: &str) -> Step<'_> {
        let bar = self.bars.add(ProgressBar::new_spinner());
        if let Ok(style) =
            ProgressStyle::with_template("{spinner} {prefix} {elapsed:.dim} {wide_msg:.dim}")
        {
            bar.set_style(style);
        }
        bar.set_prefix(name.to_owned());
        if bar.is_hidden() {
            println!("{name} …");
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Step { console: self, name: name.to_owned(), bar, started: Instant::now(), log: None }
    }

    /// Does a step, and says how it went.
    pub(crate) fn during<T>(
        &self,
        name: &str,
        work: impl FnOnce(&Step<'_>) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        let step = self.step(name);
        let outcome = work(&step);
        step.ended(outcome.is_ok());
        outcome
    }
}

impl Step<'_> {
    /// Keeps its lines in this file. A disk that is full must not fail a step.
    pub(crate) fn kept_in(mut self, path: &Path) -> Self {
        self.log = path
            .parent()
            .and_then(|folder| fs::create_dir_all(folder).ok())
            .and_then(|()| File::create(path).ok());
        self
    }

    /// Shows the latest line of what goes on.
    pub(crate) fn note(&self, line: &str) {
        if let Some(mut log) = self.log.as_ref() {
            let _ = writeln!(log, "{line}");
        }
        self.bar.set_message(line.trim().to_owned());
    }

    /// Ends it, and says how long it took.
    pub(crate) fn ended(self, success: bool) -> Duration {
        let took = self.started.elapsed();
        self.bar.finish_and_clear();
        let (colour, mark) = if success { (GREEN, "ok") } else { (RED, "failed") };
        let Self { console, name, .. } = self;
        console.say(&format!("{colour}{mark:>6}{PLAIN} {name} {DIM}{}{PLAIN}", seconds(took)));
        took
    }
}

/// A length of time for people.
pub(crate) fn seconds(length: Duration) -> String {
    let all = length.as_secs();
    if all < 60 {
        format!("{:.1} s", length.as_secs_f64())
    } else {
        format!("{} min {:02} s", all / 60, all % 60)
    }
}

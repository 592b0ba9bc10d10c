//! The one place of these tasks that starts processes.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::{Context as _, Result, bail};

/// A program about to be run.
#[derive(Debug)]
pub(crate) struct Program {
    command: Command,
    shown: String,
}

/// How a program ended, and what it wrote.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Whether its exit status was zero.
    pub(crate) success: bool,
    /// What it wrote to stdout.
    pub(crate) stdout: String,
    /// What it wrote to either, in the order in which it came.
    pub(crate) text: String,
}

impl Program {
    /// A program by its path, or by its name on `PATH`.
    #[expect(clippy::disallowed_methods, reason = "this is the file that starts processes")]
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        let shown = program.as_ref().to_string_lossy().into_owned();
        Self { command: Command::new(program), shown }
    }

    /// npm, which is a script on Windows.
    pub(crate) fn npm() -> Self {
        Self::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
    }

    /// The cargo that runs this task.
    pub(crate) fn cargo() -> Self {
        Self::new(env!("CARGO"))
    }

    pub(crate) fn args<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.command.args(arguments);
        self
    }

    pub(crate) fn within(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Sets a variable, unless the user has.
    #[expect(clippy::disallowed_methods, reason = "this is the file that owns the environment")]
    pub(crate) fn default_env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        if std::env::var_os(name).is_none() {
            self.command.env(name, value);
        }
        self
    }

    /// Runs it on this terminal.
    pub(crate) fn attached(mut self) -> Result<()> {
        let status = self.command.status().with_context(|| format!("starting {}", self.shown))?;
        if !status.success() {
            bail!("{} failed ({status})", self.shown);
        }
        Ok(())
    }

    /// Runs it out of sight; `watch` sees each line as it comes.
    pub(crate) fn watched(mut self, watch: &(dyn Fn(&str) + Sync)) -> Result<Outcome> {
        self.command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().with_context(|| format!("starting {}", self.shown))?;
        let text = Mutex::default();
        // Both are read at once: a full pipe would stop the program.
        let stdout = thread::scope(|scope| {
            let stderr = child.stderr.take();
            scope.spawn(|| read(stderr, &text, watch));
            read(child.stdout.take(), &text, watch)
        });
        let status = child.wait().with_context(|| format!("waiting for {}", self.shown))?;
        let text = text.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(Outcome { success: status.success(), stdout, text })
    }

    /// Runs it out of sight; a failure is an error with what it wrote.
    pub(crate) fn quiet(self, watch: &(dyn Fn(&str) + Sync)) -> Result<Outcome> {
        let shown = self.shown.clone();
        let outcome = self.watched(watch)?;
        if !outcome.success {
            bail!("{shown} failed:\n{}", outcome.text.trim_end());
        }
        Ok(outcome)
    }
}

/// Reads to the end. What cannot be read any more is missed: the exit status says how the program went.
fn read(from: Option<impl Read>, all: &Mutex<String>, watch: &(dyn Fn(&str) + Sync)) -> String {
    let mut text = String::new();
    let Some(from) = from else { return text };
    let mut lines = BufReader::new(from);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).is_ok_and(|bytes| bytes > 0) {
        let piece = String::from_utf8_lossy(&line);
        watch(piece.trim_end());
        text.push_str(&piece);
        all.lock().unwrap_or_else(PoisonError::into_inner).push_str(&piece);
        line.clear();
    }
    text
}

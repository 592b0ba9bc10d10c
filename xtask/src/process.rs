//! The one place of these tasks that starts processes.

use std::ffi::OsStr;
use std::io::{self, BufRead as _, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
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
    /// What it wrote to stderr.
    pub(crate) stderr: String,
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
        // Both are read at once: a full pipe would stop the program.
        let (stdout, stderr) = thread::scope(|scope| {
            let stderr = child.stderr.take();
            let stderr = scope.spawn(move || read(stderr, watch));
            let stdout = read(child.stdout.take(), watch);
            (stdout, stderr.join().unwrap_or_else(|_| Ok(String::new())))
        });
        let success = finish(&mut child, &self.shown)?;
        Ok(Outcome { success, stdout: stdout?, stderr: stderr? })
    }

    /// Runs it out of sight; a failure is an error with what it wrote.
    pub(crate) fn quiet(self, watch: &(dyn Fn(&str) + Sync)) -> Result<Outcome> {
        let shown = self.shown.clone();
        let outcome = self.watched(watch)?;
        if !outcome.success {
            bail!("{shown} failed:\n{}", outcome.text().trim_end());
        }
        Ok(outcome)
    }
}

impl Outcome {
    /// Everything it wrote.
    pub(crate) fn text(&self) -> String {
        format!("{}{}", self.stderr, self.stdout)
    }
}

fn read(from: Option<impl Read>, watch: &(dyn Fn(&str) + Sync)) -> io::Result<String> {
    let mut text = String::new();
    let Some(from) = from else { return Ok(text) };
    let mut lines = BufReader::new(from);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        let piece = String::from_utf8_lossy(&line);
        watch(piece.trim_end());
        text.push_str(&piece);
        line.clear();
    }
    Ok(text)
}

fn finish(child: &mut Child, shown: &str) -> Result<bool> {
    Ok(child.wait().with_context(|| format!("waiting for {shown}"))?.success())
}

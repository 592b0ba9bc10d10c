//! A runtime that is listened to: starts the one that is named, passes on what it and its client say, line by line, and
//! leaves that in a file of the named folder, as `check-recordings` reads it.
//!
//! `recording-runtime RUNTIME FOLDER ARGUMENTS…`; what is not `app-server` is only passed on.

#![expect(
    clippy::disallowed_methods,
    reason = "it starts the runtime that its client believes to have started"
)]

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use codex_sdk_wire::{Direction, Line};

fn main() -> ExitCode {
    match run() {
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1).into(),
        Err(error) => {
            let _ = writeln!(io::stderr(), "the runtime cannot be recorded: {error}");
            ExitCode::from(70)
        }
    }
}

fn run() -> io::Result<ExitStatus> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(runtime), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("a runtime and a folder have to be named"));
    };
    let arguments: Vec<OsString> = arguments.collect();
    let mut command = Command::new(runtime);
    if !arguments.iter().any(|argument| argument == "app-server") {
        return command.args(arguments).status();
    }
    let mut child = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(io::Error::other("a stream of the runtime is missing"));
    };
    let recording = Recording::in_folder(Path::new(&folder))?;
    let asked = recording.clone();
    // Ends with the client's side; or with this process, once the runtime has ended.
    thread::spawn(move || pass(io::stdin().lock(), to, Direction::Out, &asked));
    // The client may go first: then the runtime is about to end, and is waited for.
    let _ = pass(BufReader::new(from), io::stdout(), Direction::In, &recording);
    child.wait()
}

/// Passes lines on until one side ends. A line is recorded before it is passed on, so an answer never comes before its question.
fn pass(
    mut from: impl BufRead,
    mut to: impl Write,
    dir: Direction,
    recording: &Recording,
) -> io::Result<()> {
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line)? > 0 {
        recording.add(dir, &line)?;
        to.write_all(&line)?;
        to.flush()?;
        line.clear();
    }
    Ok(())
}

/// The file of one connection.
#[derive(Clone)]
struct Recording(Arc<Mutex<File>>);

impl Recording {
    fn in_folder(folder: &Path) -> io::Result<Self> {
        let file =
            tempfile::Builder::new().prefix("connection-").suffix(".jsonl").tempfile_in(folder)?;
        let (file, _) = file.keep()?;
        Ok(Self(Arc::new(Mutex::new(file))))
    }

    fn add(&self, dir: Direction, line: &[u8]) -> io::Result<()> {
        let mut text = serde_json::to_vec(&Line::new(dir, line))?;
        text.push(b'\n');
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write_all(&text)
    }
}

//! The one place of `codegen` that starts processes: npm, the runtime, rustfmt, cargo.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// Runs a program to its end, quietly unless it fails.
pub(super) fn run(program: &Path, arguments: &[&OsStr]) -> Result<Vec<u8>> {
    feed(program, arguments, b"")
}

/// The same with something on its standard input.
#[expect(clippy::disallowed_methods, reason = "this is the file for it")]
pub(super) fn feed(program: &Path, arguments: &[&OsStr], input: &[u8]) -> Result<Vec<u8>> {
    let name = program.display();
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting {name}"))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that does not read its input closes it; its status says how it went.
        let _ = stdin.write_all(input);
    }
    let output = child.wait_with_output().with_context(|| format!("waiting for {name}"))?;
    ensure!(
        output.status.success(),
        "{name} failed ({}):\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(output.stdout)
}

//! Checks the recordings in a folder against the protocol's types: every line decodes into its type, and encodes to equal JSON.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use codex_sdk_wire::{Line, check};

fn main() -> ExitCode {
    match run() {
        Ok(said) => {
            let _ = writeln!(io::stdout(), "{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<String> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or_else(|| io::Error::other("a folder has to be named"))?;
    let mut files = folder.read_dir()?.collect::<io::Result<Vec<_>>>()?;
    files.sort_by_key(std::fs::DirEntry::path);
    let (mut lines, mut methods, mut faults) = (0, BTreeSet::new(), Vec::new());
    for file in &files {
        let path = file.path();
        let text = std::fs::read_to_string(&path)?;
        // A line without an end is one in which the recorder was killed.
        let whole = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
        let recorded: Vec<Line> = whole.map(serde_json::from_str).collect::<Result<_, _>>()?;
        let checked = check(&recorded);
        lines += recorded.len();
        methods.extend(checked.methods.into_keys());
        faults.extend(checked.faults.iter().map(|fault| format!("{}, {fault}", path.display())));
    }
    if lines == 0 {
        faults.push(format!("nothing was recorded in {}", folder.display()));
    }
    if !faults.is_empty() {
        return Err(io::Error::other(faults.join("\n")));
    }
    let (files, methods) = (files.len(), methods.len());
    Ok(format!(
        "{lines} recorded lines of {files} connections and {methods} methods fit their types"
    ))
}

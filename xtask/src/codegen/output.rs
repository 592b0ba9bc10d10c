//! What is on disk: formatting, writing, comparing.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::emit::Files;
use super::process;

/// Formats Rust text as the repository does.
pub(crate) fn format(root: &Path, files: &mut Files) -> Result<()> {
    let config = root.join("rustfmt.toml");
    let arguments: [&OsStr; 4] =
        ["--edition".as_ref(), "2024".as_ref(), "--config-path".as_ref(), config.as_ref()];
    for (name, text) in files.iter_mut() {
        let formatted = process::feed(Path::new("rustfmt"), &arguments, text.as_bytes())
            .with_context(|| format!("formatting {name}"))?;
        *text = String::from_utf8(formatted)?;
    }
    Ok(())
}

/// Makes a folder hold exactly these files; returns what had to change.
pub(crate) fn write(dir: &Path, files: &Files) -> Result<Vec<String>> {
    let mut changed = Vec::new();
    for (name, text) in files {
        let path = dir.join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        changed.push(name.clone());
    }
    let wanted: BTreeSet<PathBuf> = files.keys().map(|name| dir.join(name)).collect();
    for path in walk(dir)? {
        if !wanted.contains(&path) {
            fs::remove_file(&path)?;
            changed.push(format!("{} (removed)", path.display()));
        }
    }
    Ok(changed)
}

/// The runtime's version that the committed types name.
pub(crate) fn committed_version(dir: &Path) -> Option<String> {
    let index = fs::read_to_string(dir.join("mod.rs")).ok()?;
    let (_, rest) = index.split_once("RUNTIME_VERSION: &str = \"")?;
    rest.split_once('"').map(|(version, _)| version.to_owned())
}

pub(super) fn walk(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![dir.to_owned()];
    while let Some(next) = open.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    Ok(files)
}

//! The runtime itself: found or fetched from npm, and made to describe its protocol.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::process;

/// The runtime to begin with, where no types are committed yet.
pub(crate) const FIRST: &str = "0.169.0";

/// The folder with the descriptions of a version, fetching the runtime if need be. All under `target/`.
pub(crate) fn described(target: &Path, version: &str) -> Result<PathBuf> {
    let schema = folder(target, version).join("schema");
    if !schema.is_dir() {
        describe(&executable(target, version)?, &schema)?;
    }
    Ok(schema)
}

/// The executable of any published version, fetched if need be.
pub(crate) fn executable(target: &Path, version: &str) -> Result<PathBuf> {
    let dir = folder(target, version);
    installed(&dir).or_else(|_| fetch(&dir, version))
}

/// Has a runtime write its schema, stable and experimental, and its TypeScript.
pub(crate) fn describe(runtime: &Path, schema: &Path) -> Result<()> {
    // Written aside and renamed, so that an interrupted run leaves nothing half done.
    let partial = schema.with_extension("partial");
    let _ = fs::remove_dir_all(&partial);
    for (kind, command, experimental) in [
        ("stable", "generate-json-schema", false),
        ("experimental", "generate-json-schema", true),
        ("typescript", "generate-ts", true),
    ] {
        let out = partial.join(kind);
        fs::create_dir_all(&out)?;
        let mut arguments: Vec<&OsStr> =
            vec!["app-server".as_ref(), command.as_ref(), "--out".as_ref(), out.as_ref()];
        if experimental {
            arguments.push("--experimental".as_ref());
        }
        process::run(runtime, &arguments)?;
    }
    fs::rename(&partial, schema).context("putting the schema in place")
}

fn folder(target: &Path, version: &str) -> PathBuf {
    target.join("codex-runtime").join(version)
}

fn fetch(dir: &Path, version: &str) -> Result<PathBuf> {
    fs::create_dir_all(dir)?;
    let package = format!("@openai/codex@{version}");
    process::run(
        Path::new("npm"),
        &[
            "install".as_ref(),
            "--no-save".as_ref(),
            "--no-audit".as_ref(),
            "--no-fund".as_ref(),
            "--prefix".as_ref(),
            dir.as_ref(),
            package.as_ref(),
        ],
    )?;
    installed(dir)
}

/// The native executable in what npm installed: `…/vendor/<triple>/bin/codex`.
fn installed(dir: &Path) -> Result<PathBuf> {
    let scope = dir.join("node_modules/@openai");
    for package in fs::read_dir(&scope).with_context(|| scope.display().to_string())? {
        let vendor = package?.path().join("vendor");
        let Ok(triples) = fs::read_dir(&vendor) else { continue };
        for triple in triples {
            let bin = triple?.path().join("bin");
            for name in ["codex", "codex.exe"] {
                if bin.join(name).is_file() {
                    return Ok(bin.join(name));
                }
            }
        }
    }
    bail!("no executable under {}", scope.display())
}

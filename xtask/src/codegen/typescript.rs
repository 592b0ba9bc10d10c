//! The TypeScript of the protocol: what the types themselves declare (ts-rs), with a head and in the form of the package.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::process;

const PATH: &str = "npm/src/protocol.d.ts";

const HEAD: &str = "\
// Written by `cargo xtask codegen`; not to be edited.
// The protocol of the runtime: every type, and the maps from methods to what they take and answer.
// What is marked @experimental is served only while the client's `experimentalApi` is on, and may change with any version.

";

/// Writes it; returns the path if that changed anything.
pub(super) fn write(root: &Path) -> Result<Option<String>> {
    let manifest = root.join("Cargo.toml");
    let arguments: [&OsStr; 11] = [
        "run".as_ref(),
        "--quiet".as_ref(),
        "--manifest-path".as_ref(),
        manifest.as_ref(),
        "--package".as_ref(),
        "codex-sdk-types".as_ref(),
        "--features".as_ref(),
        "experimental,ts".as_ref(),
        "--example".as_ref(),
        "protocol_dts".as_ref(),
        "--".as_ref(),
    ];
    let declarations = process::run(Path::new("cargo"), &arguments)?;
    let text = format!("{HEAD}{}", String::from_utf8(declarations)?);
    let path = root.join(PATH);
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(None);
    }
    fs::create_dir_all(path.parent().context("a path without a folder")?)?;
    fs::write(&path, text)?;
    Ok(Some(PATH.to_owned()))
}

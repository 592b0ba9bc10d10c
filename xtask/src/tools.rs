//! The tools that must be on the machine: found, new enough, or an error that says what to do.

use anyhow::{Context as _, Result, bail};

use crate::process::Program;

/// The oldest Node that the package supports.
const NODE: u32 = 18;

/// Checks Node and npm, and says what was found.
pub(crate) fn check() -> Result<String> {
    let node =
        version("Node", Program::new("node"), "install Node.js 18 or newer: https://nodejs.org")?;
    let major =
        node.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= NODE => {}
        _ => bail!(
            "Node {node} was found on PATH, but {NODE} or newer is needed: install it from https://nodejs.org, or put a newer one first on PATH"
        ),
    }
    let npm = version(
        "npm",
        Program::npm(),
        "it comes with Node.js; some systems package it apart (apt install npm)",
    )?;
    let cargo = version("cargo", Program::cargo(), "install Rust: https://rustup.rs")?;
    Ok(format!("{cargo}, node {node}, npm {npm}"))
}

/// Whether this Node has an option. The newest of those that the package supports have some more.
pub(crate) fn node_has(option: &str) -> Result<bool> {
    Ok(Program::new("node").args(["--help"]).quiet(&|_| {})?.stdout.contains(option))
}

/// Checks the parts of Rust that only the tests need.
pub(crate) fn check_components() -> Result<()> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        Program::cargo().args([subcommand, "--version"]).quiet(&|_| {}).with_context(|| {
            format!("the tests need {component}: rustup component add {component}")
        })?;
    }
    Ok(())
}

fn version(name: &str, program: Program, advice: &str) -> Result<String> {
    let outcome = program
        .args(["--version"])
        .quiet(&|_| {})
        .with_context(|| format!("{name} was not found on PATH, or does not start: {advice}"))?;
    Ok(outcome.stdout.trim().to_owned())
}

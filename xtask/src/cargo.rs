//! Building with cargo, and where it put what it built: its own word for it, since target folders can be set anywhere.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::console::Step;
use crate::paths;
use crate::process::{Outcome, Program};

/// What a build made.
#[derive(Debug)]
pub(crate) struct Built(Vec<Value>);

/// Runs `cargo build` with these arguments.
pub(crate) fn build(arguments: &[&str], step: &Step<'_>) -> Result<Built> {
    let outcome = Program::cargo()
        .args(["build", "--message-format=json-render-diagnostics"])
        .args(arguments)
        .within(paths::root())
        .quiet(&|line| {
            // The messages for programs come on the same way.
            if !line.starts_with('{') {
                step.note(line);
            }
        })?;
    Ok(Built::read(&outcome))
}

impl Built {
    /// What cargo's messages say, in the output of a build that was asked for JSON.
    pub(crate) fn read(outcome: &Outcome) -> Self {
        let messages = outcome.stdout.lines().filter_map(|line| serde_json::from_str(line).ok());
        Self(messages.filter(|message: &Value| message["reason"] == "compiler-artifact").collect())
    }

    /// The executable of a binary.
    pub(crate) fn executable(&self, name: &str) -> Result<PathBuf> {
        let mut artifacts = self.0.iter().filter(|artifact| artifact["target"]["name"] == name);
        artifacts
            .find_map(|artifact| artifact["executable"].as_str())
            .map(PathBuf::from)
            .with_context(|| format!("cargo built no program {name}"))
    }

    /// The dynamic library of a crate.
    pub(crate) fn library(&self, name: &str) -> Result<PathBuf> {
        let mut artifacts = self.0.iter().filter(|artifact| artifact["target"]["name"] == name);
        artifacts
            .find_map(|artifact| {
                artifact["filenames"].as_array()?.iter().filter_map(Value::as_str).find(|file| {
                    [".so", ".dylib", ".dll"].iter().any(|extension| file.ends_with(extension))
                })
            })
            .map(PathBuf::from)
            .with_context(|| format!("cargo built no dynamic library {name}"))
    }
}

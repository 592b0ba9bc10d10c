//! Runs a program with a home whose runtime asks a model without latency.

use std::process::Stdio;

use anyhow::{Result, ensure};
use codex_sdk_core::testing::ScriptedModel;
use tempfile::TempDir;

/// Plays it: the program finds `CODEX_HOME`, `HOME` and a workspace of its own.
#[expect(clippy::disallowed_methods, reason = "this is the file that starts staged programs")]
pub(crate) async fn play(program: &str, arguments: &[&str]) -> Result<()> {
    let model = ScriptedModel::start().await?;
    model.otherwise().say("This is done, and there is nothing more to say about it.");
    let (home, workspace) = (TempDir::new()?, TempDir::new()?);
    let options = model.options();
    std::fs::write(home.path().join("config.toml"), toml::to_string(&options.config)?)?;
    let status = tokio::process::Command::new(program)
        .args(arguments)
        .envs(options.env)
        .env("CODEX_HOME", home.path())
        .env("HOME", home.path())
        .env("CODEX_BENCH_WORKSPACE", workspace.path())
        .stdin(Stdio::null())
        .status()
        .await?;
    model.close().await;
    ensure!(status.success(), "{program} ended with {status}");
    Ok(())
}

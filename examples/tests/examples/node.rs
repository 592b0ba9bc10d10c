//! The examples for Node, on the package that `cargo xtask build` makes.

use std::path::PathBuf;

use codex_sdk_tests::repository;

use crate::expect;
use crate::play::{Played, play, play_with};

#[tokio::test]
async fn first_turn() {
    if let Some(played) = play_program("first_turn").await {
        expect::first_turn(&played);
    }
}

#[tokio::test]
async fn approvals() {
    if let Some(played) = play_program("approvals").await {
        expect::approvals(&played);
    }
}

#[tokio::test]
async fn quickstart() {
    if let Some(played) = play_program("quickstart").await {
        expect::quickstart(&played);
    }
}

#[tokio::test]
async fn quickstart_declines_where_nobody_can_be_asked() {
    if let Some(program) = program("quickstart") {
        expect::declined_quickstart(&play_with("quickstart", program, &[]).await);
    }
}

/// Nothing while the package has no TypeScript that could be built.
async fn play_program(name: &str) -> Option<Played> {
    Some(play(name, program(name)?).await)
}

fn program(name: &str) -> Option<[PathBuf; 2]> {
    let package = std::fs::read_to_string(repository().join("npm/package.json")).unwrap();
    let package: serde_json::Value = serde_json::from_str(&package).unwrap();
    package["scripts"].get("build")?;
    assert!(repository().join("npm/dist").is_dir(), "the package is not built: cargo xtask build");
    let program = repository().join(format!("examples/node/{name}.mjs")).canonicalize().unwrap();
    Some([PathBuf::from("node"), program])
}

//! The examples for Node, on the package that `cargo xtask build` makes.

use std::path::PathBuf;

use codex_sdk_tests::repository;

use crate::expect;
use crate::play::{play, play_with};

#[tokio::test]
async fn first_turn() {
    expect::first_turn(&play("first_turn", program("first_turn")).await);
}

#[tokio::test]
async fn approvals() {
    expect::approvals(&play("approvals", program("approvals")).await);
}

#[tokio::test]
async fn plugins() {
    expect::plugins(&play("plugins", program("plugins")).await);
}

#[tokio::test]
async fn quickstart() {
    expect::quickstart(&play("quickstart", program("quickstart")).await);
}

#[tokio::test]
async fn quickstart_declines_where_nobody_can_be_asked() {
    expect::declined_quickstart(&play_with("quickstart", program("quickstart"), &[]).await);
}

fn program(name: &str) -> [PathBuf; 2] {
    let built = repository().join("npm/dist").is_dir();
    assert!(built, "the npm package is not built: cargo xtask build");
    [PathBuf::from("node"), repository().join(format!("examples/node/{name}.mjs"))]
}

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
async fn tools() {
    expect::tools(&play("tools", program("tools")).await);
}

#[tokio::test]
async fn structured_output() {
    expect::structured_output(&play("structured_output", program("structured_output")).await);
}

#[tokio::test]
async fn pool() {
    expect::pool(&play("pool", program("pool")).await);
}

#[tokio::test]
async fn whole() {
    expect::whole(&play("whole", program("whole")).await);
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
    let program = repository().join(format!("examples/node/dist/{name}.mjs"));
    assert!(program.is_file(), "the npm package and its examples are not built: cargo xtask build");
    [PathBuf::from("node"), program]
}

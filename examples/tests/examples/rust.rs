//! The examples in Rust.

use crate::expect;
use crate::play::{play, play_with};

#[tokio::test]
async fn first_turn() {
    expect::first_turn(&play("first_turn", [env!("CARGO_BIN_EXE_first_turn")]).await);
}

#[tokio::test]
async fn approvals() {
    expect::approvals(&play("approvals", [env!("CARGO_BIN_EXE_approvals")]).await);
}

#[tokio::test]
async fn tools() {
    expect::tools(&play("tools", [env!("CARGO_BIN_EXE_tools")]).await);
}

#[tokio::test]
async fn structured_output() {
    expect::structured_output(
        &play("structured_output", [env!("CARGO_BIN_EXE_structured_output")]).await,
    );
}

#[tokio::test]
async fn pool() {
    expect::pool(&play("pool", [env!("CARGO_BIN_EXE_pool")]).await);
}

#[tokio::test]
async fn whole() {
    expect::whole(&play("whole", [env!("CARGO_BIN_EXE_whole")]).await);
}

#[tokio::test]
async fn plugins() {
    expect::plugins(&play("plugins", [env!("CARGO_BIN_EXE_plugins")]).await);
}

#[tokio::test]
async fn quickstart() {
    expect::quickstart(&play("quickstart", [env!("CARGO_BIN_EXE_quickstart")]).await);
}

#[tokio::test]
async fn quickstart_declines_where_nobody_can_be_asked() {
    let program = [env!("CARGO_BIN_EXE_quickstart")];
    expect::declined_quickstart(&play_with("quickstart", program, &[]).await);
}

//! The examples in Rust.

use crate::expect;
use crate::play::play;

#[tokio::test]
async fn first_turn() {
    expect::first_turn(&play("first_turn", [env!("CARGO_BIN_EXE_first_turn")]).await);
}

#[tokio::test]
async fn approvals() {
    expect::approvals(&play("approvals", [env!("CARGO_BIN_EXE_approvals")]).await);
}

#[tokio::test]
async fn quickstart() {
    expect::quickstart(&play("quickstart", [env!("CARGO_BIN_EXE_quickstart")]).await);
}

//! A conversation and a turn: the answer is printed as it is written.

use std::io::{Write as _, stdout};

use codex_sdk_core::{CodexClient, ConversationOptions, TurnOptions};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = CodexClient::builder().build()?;
    let conversation = client.create_conversation(ConversationOptions::default()).await?;

    let question = "What is in this folder?";
    let turn = conversation.send_user_turn(question, TurnOptions::default()).await?;
    let mut text = turn.text();
    while let Some(piece) = text.next().await {
        print!("{}", piece?);
        stdout().flush()?;
    }

    let result = turn.result().await;
    println!("\n{:?} after {:.1?}", result.status, result.duration);
    client.close().await;
    Ok(())
}

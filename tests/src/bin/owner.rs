//! A process that owns a runtime, to be killed: connects, begins a turn when it is told to, says so, and waits.

use std::io::Write as _;

use codex_sdk_core::{CodexClientBuilder, ConversationOptions, TurnOptions};
use serde_json::Value;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let options: Value = serde_json::from_str(&arguments.next().ok_or("options are missing")?)?;
    let workspace = arguments.next();
    let client = CodexClientBuilder::from_json(&options)?.build()?;
    let runtime = client.connect().await?;
    let _turn = match workspace {
        Some(workspace) => {
            let options = ConversationOptions::default().cwd(workspace);
            let conversation = client.create_conversation(options).await?;
            Some(conversation.send_user_turn("Begin.", TurnOptions::default()).await?)
        }
        None => None,
    };
    let mut out = std::io::stdout();
    writeln!(out, "{}", runtime.pid.unwrap_or_default())?;
    out.flush()?;
    std::future::pending().await
}

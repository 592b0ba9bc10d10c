//! Approvals: the program, not the agent, decides. This agent may change Markdown files and nothing else.

use std::path::Path;

use codex_sdk_core::{
    AskForApproval, CodexClient, ConversationOptions, Decision, PendingRequest, TurnOptions,
};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = CodexClient::builder()
        .with_approval_policy(AskForApproval::Untrusted)
        .on_file_change_approval(|request, _| async move { only_markdown(&request) })
        // There is no handler for commands: they are declined, and the turn goes on.
        .build()?;
    let conversation = client.create_conversation(ConversationOptions::default()).await?;

    let task = "Add a line about the license to README.md and to package.json.";
    let result = conversation.run(task, TurnOptions::default()).await?;
    println!("{}", result.final_response);
    client.close().await;
    Ok(())
}

/// What would be changed is in the item that the question is about. An error declines, too.
fn only_markdown(
    request: &PendingRequest,
) -> Result<Decision, Box<dyn std::error::Error + Send + Sync>> {
    let item = request.item.as_ref().ok_or("nobody knows what would be changed")?;
    let item: Value = serde_json::from_str(item.get())?;
    let changes = item["changes"].as_array().ok_or("it changes no files")?;
    let mut decision = Decision::Accept;
    for change in changes {
        let path = change["path"].as_str().unwrap_or_default();
        let moved_to = change["kind"]["move_path"].as_str();
        if Path::new(path).extension().is_none_or(|kind| kind != "md") || moved_to.is_some() {
            decision = Decision::Decline;
        }
        println!("{path}: {decision:?}");
    }
    Ok(decision)
}

//! Everything at once: an approval, a tool of the application, text as it is written, and an answer of a known form.

use std::io::{Write as _, stdout};

use codex_sdk_core::{
    AskForApproval, CodexClient, ConversationOptions, Decision, PendingRequest, Tool, TurnOptions,
};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let article = json!({ "type": "object", "properties": { "article": { "type": "string" } }, "required": ["article"], "additionalProperties": false });
    let stock = Tool::new(
        "stock",
        "How many pieces of an article are in stock.",
        article,
        |asked, _| async move {
            json!({ "article": asked["article"], "pieces": if asked["article"] == "apples" { 7 } else { 0 } }).to_string()
        },
    );
    let client = CodexClient::builder()
        .with_approval_policy(AskForApproval::Untrusted)
        .with_tools([stock])
        // Without a handler, and when one fails, the answer is no.
        .on_file_change_approval(|request, _| async move { only_the_order(&request) })
        .build()?;
    let order = json!({ "type": "object", "properties": { "article": { "type": "string" }, "pieces": { "type": "integer" } }, "required": ["article", "pieces"], "additionalProperties": false });

    let conversation = client.create_conversation(ConversationOptions::default()).await?;
    let task = "We want ten apples in stock. Write what is missing into order.txt, and report it.";
    let turn =
        conversation.send_user_turn(task, TurnOptions::default().output_schema(order)).await?;
    let mut text = turn.text();
    while let Some(piece) = text.next().await {
        print!("{}", piece?);
        stdout().flush()?;
    }
    let result = turn.result().await;
    let ordered = result.structured.as_ref().ok_or("there is no answer")?;
    let tokens = result.usage.as_ref().map_or(0, |usage| usage.tokens.total_tokens);
    println!(
        "\n{:?}: order {} {}; {tokens} tokens",
        result.status, ordered["pieces"], ordered["article"]
    );
    client.close().await;
    Ok(())
}

/// What would be changed is in the item that the question is about.
fn only_the_order(
    request: &PendingRequest,
) -> Result<Decision, Box<dyn std::error::Error + Send + Sync>> {
    let item = request.item.as_ref().ok_or("nobody knows what would be changed")?;
    let item: Value = serde_json::from_str(item.get())?;
    let changes = item["changes"].as_array().ok_or("it changes no files")?;
    let order = |change: &Value| {
        let path = std::path::Path::new(change["path"].as_str().unwrap_or_default());
        path.ends_with("order.txt") && change["kind"]["move_path"].is_null()
    };
    Ok(if changes.iter().all(order) { Decision::Accept } else { Decision::Decline })
}

//! Tools: functions of this program that the agent calls. What they may be called with is derived from a type.

use std::time::Duration;

use codex_sdk_core::{
    CodexClient, ConversationOptions, ToolContext, ToolOutput, TurnOptions, tool,
};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize, JsonSchema)]
struct Price {
    article: String,
    #[schemars(range(min = 1))]
    pieces: u32,
}

#[derive(Deserialize, JsonSchema)]
struct Nothing {}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Arguments that do not fit never reach the function: the agent is told what is wrong with them.
    let price =
        tool("price", "The price of one piece of an article.", |asked: Price, _| async move {
            price(asked)
        });
    let read_customer =
        |_: Nothing, _: ToolContext| async { tokio::fs::read_to_string("customer.txt").await };
    let customer =
        tool("customer", "Who the customer is.", read_customer).timeout(Duration::from_secs(5));

    let client = CodexClient::builder().with_tools([price, customer]).build()?;
    let conversation = client.create_conversation(ConversationOptions::default()).await?;
    let task = "Write one sentence to the customer: what do 3 apples cost, and what 2 plums?";
    println!("{}", conversation.run(task, TurnOptions::default()).await?.final_response);
    client.close().await;
    Ok(())
}

/// An error is told to the agent, too.
fn price(Price { article, pieces }: Price) -> Result<ToolOutput, String> {
    let each = match article.as_str() {
        "apples" => 0.5,
        "pears" => 0.75,
        _ => return Err(format!("there are no {article}")),
    };
    println!("asked for the price of {pieces} {article}");
    Ok(json!({ "article": article, "total": each * f64::from(pieces) }).into())
}

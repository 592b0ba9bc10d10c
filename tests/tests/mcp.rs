//! Tools of MCP servers, on the real runtime: what is listed of them, what the model reads, and what a failure is.

use codex_sdk_core::{ConversationOptions, TurnOptions, TurnStatus};
use codex_sdk_tests::Stage;
use serde_json::{Value, json};

#[tokio::test]
async fn a_server_is_listed_with_its_tools_and_a_tool_that_fails_is_told_to_the_model() {
    let stage = Stage::set().await;
    let mut config = stage.model.options().config;
    let server = json!({ "command": env!("CARGO_BIN_EXE_mcp-server") });
    config.insert(
        "mcp_servers".to_owned(),
        json!({ "asker": server, "gone": { "command": "/nowhere" } }),
    );
    let client = stage.client().with_config(config).build().unwrap();

    let servers = client.mcp_servers().await.unwrap();
    let asker = servers.iter().find(|server| server.name == "asker").unwrap();
    let mut tools: Vec<_> = asker.tools.keys().map(String::as_str).collect();
    tools.sort_unstable();
    assert_eq!(tools, ["ask", "fail"]);

    let here = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(here).await.unwrap();
    stage.model.reply().tool("fail", json!({})).say("Sorry.");
    let result = conversation.run("Go on.", TurnOptions::default()).await.unwrap();
    assert_eq!((result.status, &*result.final_response), (TurnStatus::Completed, "Sorry."));
    let told = stage.model.requests().last().unwrap().body().to_string();
    assert!(told.contains("out of ink"), "{told}");
    let items = result.items.iter().map(|item| serde_json::from_str::<Value>(item.get()).unwrap());
    let call = items.into_iter().find(|item| item["type"] == "mcpToolCall").unwrap();
    assert_eq!(
        (&call["server"], &call["tool"], &call["status"]),
        (&json!("asker"), &json!("fail"), &json!("failed"))
    );
    client.close().await;
}

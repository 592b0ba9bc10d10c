//! Lists that are longer than a page of the runtime's, with all that narrows them.

use codex_sdk_core::{
    CodexClient, Conversation, ConversationFilter, ConversationOptions, Handlers, TurnOptions,
};
use codex_sdk_tests::Stage;
use serde_json::{Value, json};

/// More than any of the runtime's pages has of itself.
const MANY: usize = 27;

fn client(stage: &Stage) -> CodexClient {
    stage.model.otherwise().say("ok");
    stage.client().build().unwrap()
}

async fn open(client: &CodexClient, options: ConversationOptions) -> Conversation {
    client.create_conversation(options).await.unwrap()
}

/// The test would not be about pages without more than one.
async fn has_more_than_a_page(client: &CodexClient, method: &str, params: Value) {
    let page = client.request_raw(method, params).await.unwrap();
    assert!(page["nextCursor"].is_string(), "{method} has all on one page");
}

#[tokio::test]
async fn turns_and_items_come_in_their_order_page_after_page() {
    let stage = Stage::set().await;
    let client = client(&stage);
    let here = || ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = open(&client, here()).await;
    let mut sent = Vec::new();
    for turn in 0..MANY {
        let options = TurnOptions::default().client_message_id(format!("message-{turn}"));
        sent.push(
            conversation.run(format!("turn {turn}."), options).await.unwrap().turn_id.clone(),
        );
    }
    let of = json!({ "threadId": conversation.id() });
    has_more_than_a_page(&client, "thread/turns/list", of.clone()).await;
    has_more_than_a_page(&client, "thread/items/list", of).await;

    let turns = conversation.turns().all().await.unwrap();
    assert!(turns.iter().map(|turn| turn.id.as_str()).eq(sent.iter().map(|id| &**id)));
    let items: Vec<Value> = conversation.items_as().all().await.unwrap();
    let said = items.iter().filter_map(|item| item["content"][0]["text"].as_str());
    assert!(said.eq((0..MANY).map(|turn| format!("turn {turn}."))), "{items:?}");
    let oldest = conversation.find_turn("message-0").await.unwrap().unwrap();
    assert_eq!(oldest.id.as_str(), &*sent[0]);

    // A copy of the beginning, and of that the beginning.
    let fork = conversation.fork(here(), Some(&sent[9])).await.unwrap();
    fork.run("in the copy.", TurnOptions::default()).await.unwrap();
    assert_eq!(fork.turns().all().await.unwrap().len(), 11);
    let body = stage.model.requests().last().unwrap().body().to_string();
    assert!(body.contains("turn 9.") && !body.contains("turn 10."), "{body}");
    let of_fork =
        client.fork_conversation(fork.id(), here(), Some(&sent[0]), Handlers::new()).await.unwrap();
    of_fork.run("in its copy.", TurnOptions::default()).await.unwrap();
    let body = stage.model.requests().last().unwrap().body().to_string();
    assert!(body.contains("turn 0.") && !body.contains("turn 1."), "{body}");
    client.close().await;
}

#[tokio::test]
async fn conversations_are_narrowed_by_folder_archive_text_and_number() {
    let stage = Stage::set().await;
    let client = client(&stage);
    let elsewhere = codex_sdk_tests::folder();
    let mut ids = Vec::new();
    for nth in 0..MANY {
        let folder = if nth % 9 == 0 { elsewhere.path() } else { stage.workspace.path() };
        let conversation = open(&client, ConversationOptions::default().cwd(folder)).await;
        conversation.run(format!("number {nth}."), TurnOptions::default()).await.unwrap();
        ids.push(conversation.id().to_string());
        conversation.close().await.unwrap();
    }
    has_more_than_a_page(&client, "thread/list", json!({})).await;
    let listed = |filter| {
        let client = client.clone();
        async move {
            let found = client.list_conversations(filter).all().await.unwrap();
            found.into_iter().map(|summary| summary.id).collect::<Vec<_>>()
        }
    };
    let all = ConversationFilter::default;
    ids.reverse();
    assert_eq!(listed(all()).await, ids, "the newest first");
    assert_eq!(listed(all().limit(26)).await, ids[..26]);
    assert_eq!(listed(all().limit(2)).await, ids[..2]);
    let there = [&ids[MANY - 1 - 18], &ids[MANY - 1 - 9], &ids[MANY - 1]];
    assert!(listed(all().cwd(elsewhere.path().display().to_string())).await.iter().eq(there));
    assert_eq!(listed(all().search("number 13.")).await, [ids[MANY - 1 - 13].clone()]);

    let conversation = client
        .resume_conversation(
            &ids[0],
            ConversationOptions::default().cwd(stage.workspace.path()),
            codex_sdk_core::ResumeSettings::Client,
            Handlers::new(),
        )
        .await
        .unwrap();
    conversation.archive().await.unwrap();
    assert_eq!(listed(all().archived(true)).await, ids[..1]);
    assert_eq!(listed(all()).await, ids[1..]);
    conversation.unarchive().await.unwrap();
    assert_eq!(listed(all()).await.len(), MANY);
    conversation.delete().await.unwrap();
    assert_eq!(listed(all()).await, ids[1..]);
    client.close().await;
}

//! Every public future, given up at every point where it waits: what follows finds the wire as it should be.

use std::pin::Pin;

use codex_sdk_core::types::options::TurnContext;
use codex_sdk_core::{
    CallOptions, CodexClient, Conversation, ConversationFilter, ConversationOptions, EventFilter,
    Handlers, IfBusy, ResumeSettings, ReviewTarget, TurnOptions,
};
use codex_sdk_tests::fake::{Peer, Wire};
use futures_util::poll;
use serde_json::{Value, json};
use tokio::task::yield_now;

type Given = Pin<Box<dyn Future<Output = ()>>>;
type Call = fn(CodexClient, Conversation) -> Given;

/// A runtime that takes everything, and ends every turn at once.
async fn serve(mut peer: Peer) -> Result<(), String> {
    let mut count = 0;
    while let Some(heard) = peer.hear().await? {
        if heard.method.is_empty() || heard.id.is_null() {
            continue;
        }
        count += 1;
        let thread = heard.body["threadId"].as_str().map_or(format!("t{count}"), str::to_owned);
        match &*heard.method {
            "thread/start" | "thread/resume" | "thread/fork" => {
                let opened =
                    if heard.method == "thread/fork" { format!("f{count}") } else { thread };
                let sandbox = json!({ "type": "workspaceWrite", "networkAccess": false, "writableRoots": [] });
                let path = json!({ "id": opened, "path": "/rollout" });
                peer.reply(
                    None,
                    json!({ "thread": path, "approvalPolicy": "on-request", "sandbox": sandbox }),
                )
                .await?;
            }
            "turn/start" | "review/start" | "thread/compact/start" => {
                let turn = json!({ "id": format!("u{count}"), "status": "inProgress" });
                peer.reply(None, json!({ "turn": turn })).await?;
                peer.notify("turn/started", json!({ "threadId": thread, "turn": turn })).await?;
                let turn = json!({ "id": format!("u{count}"), "status": "completed" });
                peer.notify("turn/completed", json!({ "threadId": thread, "turn": turn })).await?;
            }
            "echo" => peer.reply(None, heard.body).await?,
            _ => peer.reply(None, json!({ "data": [] })).await?,
        }
    }
    Ok(())
}

/// Gives it up after so many polls. Whether it had ended by then.
async fn give_up(mut given: Given, polls: usize) -> bool {
    for _ in 0..polls {
        if poll!(&mut given).is_ready() {
            return true;
        }
        yield_now().await;
    }
    false
}

fn calls() -> Vec<(&'static str, Call)> {
    macro_rules! calls {
        ($($name:literal: |$client:ident, $conversation:ident| $call:expr;)*) => {
            vec![$(($name, |$client, $conversation| {
                Box::pin(async move { let _ = ($call, &$client, &$conversation); })
            })),*]
        };
    }
    calls! {
        "connect": |client, conversation| client.connect().await;
        "create": |client, conversation| client.create_conversation(ConversationOptions::default()).await;
        "resume": |client, conversation| client.resume_conversation(
            "stored", ConversationOptions::default(), ResumeSettings::Client, Handlers::default()).await
            .map(|opened| drop(tokio::spawn(async move { opened.close().await })));
        "fork": |client, conversation| conversation.fork(ConversationOptions::default(), None).await;
        "request": |client, conversation| client.request_raw_with("any", json!({}), CallOptions::default()).await;
        "events": |client, conversation| client.events(EventFilter::default()).await;
        "models": |client, conversation| client.models().await;
        "list": |client, conversation| client.list_conversations(ConversationFilter::default()).next().await;
        "send": |client, conversation| conversation.send_user_turn("x", TurnOptions::default()).await;
        "run": |client, conversation| conversation.run("x", TurnOptions::default()).await;
        "interrupt": |client, conversation| conversation.interrupt().await;
        "override": |client, conversation| conversation.override_turn_context(TurnContext::default()).await;
        "review": |client, conversation| conversation.review(ReviewTarget::UncommittedChanges {}).await;
        "compact": |client, conversation| conversation.compact().await;
        "turns": |client, conversation| conversation.turns().next().await;
        "find": |client, conversation| conversation.find_turn("x").await;
        "inject": |client, conversation| conversation.inject_items(vec![json!({ "type": "message" })]).await;
        "revert": |client, conversation| conversation.revert_turns(1).await;
        "name": |client, conversation| conversation.set_name("x").await;
    }
}

#[tokio::test(start_paused = true)]
async fn whatever_is_given_up_the_next_call_gets_its_own_reply_and_turns_go_on() {
    for (name, call) in calls() {
        let (client, mut peers) = Wire::client(CodexClient::builder());
        let opening = tokio::spawn({
            let client = client.clone();
            async move { client.connect().await }
        });
        let serving = tokio::spawn(serve(Wire::handshake(&mut peers).await));
        opening.await.unwrap().unwrap();
        for polls in 1.. {
            let opened = client.create_conversation(ConversationOptions::default()).await;
            let conversation = opened.unwrap();
            let ended = give_up(call(client.clone(), conversation.clone()), polls).await;
            let sent = json!({ "call": name, "polls": polls });
            let echoed: Value = client.request_raw("echo", sent.clone()).await.unwrap();
            assert_eq!(echoed, sent);
            let options = TurnOptions::default().if_busy(IfBusy::Queue);
            let turn = conversation.send_user_turn("after", options).await;
            turn.unwrap_or_else(|error| panic!("{name} after {polls} polls: {error}"))
                .result()
                .await;
            conversation.close().await.unwrap();
            if ended {
                break;
            }
            assert!(polls < 1000, "{name} never ends");
        }
        client.close().await;
        serving.await.unwrap().unwrap();
    }
}

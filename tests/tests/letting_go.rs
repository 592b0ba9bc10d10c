//! What was closed is free, on the real runtime: any other runtime goes on with it, a pool's or another client's.

use std::time::Duration;

use codex_sdk_core::testing::Matcher;
use codex_sdk_core::{
    CodexClient, CodexClientPool, Conversation, ConversationOptions, Handlers, PoolLease,
    PoolOptions, ResumeSettings, TurnOptions,
};
use codex_sdk_tests::Stage;
use serde_json::{Value, json};

use crate::subagents::delegate;

fn here(stage: &Stage) -> ConversationOptions {
    ConversationOptions::default().cwd(stage.workspace.path())
}

async fn resume(client: &CodexClient, id: &str) -> codex_sdk_core::Result<Conversation> {
    let options = ConversationOptions::default();
    client.resume_conversation(id, options, ResumeSettings::Client, Handlers::new()).await
}

fn pid(lease: &PoolLease) -> u32 {
    lease.runtime().and_then(|runtime| runtime.pid).expect("a runtime that runs")
}

async fn loaded(client: &CodexClient) -> Value {
    client.request_raw("thread/loaded/list", json!({})).await.unwrap()["data"].take()
}

#[tokio::test]
async fn a_closed_conversation_goes_on_in_another_client_and_comes_back() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let (one, two) = (stage.client().build().unwrap(), stage.client().build().unwrap());
    let first = one.create_conversation(here(&stage)).await.unwrap();
    first.run("one", TurnOptions::default()).await.unwrap();
    let id = first.id().to_string();

    let error = resume(&two, &id).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("SESSION", Some("IN_USE")), "{error}");
    let told = error.to_string();
    assert!(told.contains(&id) && told.contains("close it there"), "{told}");
    assert!(told.contains("forkConversation"), "{told}");
    let copy = two.fork_conversation(&id, here(&stage), None, Handlers::new()).await.unwrap();
    assert_eq!(copy.turns().all().await.unwrap().len(), 1, "the other way that it names");

    for (from, to) in [(&one, &two), (&two, &one), (&one, &two)] {
        from.conversation(&id).unwrap().close().await.unwrap();
        assert!(!loaded(from).await.as_array().unwrap().contains(&json!(id)));
        let again = resume(to, &id).await.unwrap();
        again.run("on", TurnOptions::default()).await.unwrap();
    }
    assert_eq!(two.conversation(&id).unwrap().turns().all().await.unwrap().len(), 4);
    let item = json!({ "type": "message", "role": "user", "content": [] });
    let error = first.inject_items(vec![item]).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("SESSION", Some("CLOSED")), "{error}");
    one.close().await;
    two.close().await;
}

#[tokio::test]
async fn any_lease_of_a_pool_goes_on_with_what_another_one_has_closed() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let options = PoolOptions::default().max_size(2).max_conversations_per_client(1);
    let pool = CodexClientPool::new(stage.client(), options).unwrap();
    let (one, two) = (pool.acquire().await.unwrap(), pool.acquire().await.unwrap());
    assert_ne!(pid(&one), pid(&two), "two runtimes");
    let first = one.create_conversation(here(&stage)).await.unwrap();
    first.run("one", TurnOptions::default()).await.unwrap();
    let id = first.id().to_string();
    assert_eq!(resume(two.client(), &id).await.unwrap_err().reason(), Some("IN_USE"));

    first.close().await.unwrap();
    resume(two.client(), &id).await.unwrap().run("two", TurnOptions::default()).await.unwrap();
    pool.release(&two).await.unwrap();
    let again = resume(one.client(), &id).await.unwrap();
    again.run("three", TurnOptions::default()).await.unwrap();
    assert_eq!(again.turns().all().await.unwrap().len(), 3);

    // And by a lease that nobody closed.
    drop((again, first, one));
    let (three, four) = (pool.acquire().await.unwrap(), pool.acquire().await.unwrap());
    for lease in [&three, &four] {
        let conversation = resume(lease.client(), &id).await.unwrap();
        conversation.run("on", TurnOptions::default()).await.unwrap();
        lease.close().await;
    }
    pool.close().await;
}

#[tokio::test]
async fn its_sub_agents_are_let_go_of_with_it() {
    let stage = Stage::set().await;
    stage.model.on(Matcher::subagent()).say("There are 3.");
    delegate(&stage.model);
    let client = stage.client().build().unwrap();
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    conversation.run("delegate", TurnOptions::default()).await.unwrap();
    assert_eq!(loaded(&client).await.as_array().unwrap().len(), 2);
    conversation.close().await.unwrap();
    let left = loaded(&client).await;
    assert!(!left.as_array().unwrap().contains(&json!(conversation.id())), "{left}");
    // Its own unloading is awaited by close(), its sub-agent's is not.
    let all = async { while loaded(&client).await != json!([]) {} };
    tokio::time::timeout(Duration::from_secs(30), all).await.unwrap();
    client.close().await;
}

//! Things that happen at once, or in the very moment between two others.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_core::{
    CodexClient, CodexClientBuilder, Conversation, ConversationOptions, Decision, TurnOptions,
    TurnStatus,
};
use codex_sdk_tests::fake::{Peer, Wire};
use futures_util::poll;
use serde_json::json;
use tokio::sync::Notify;

/// A client with conversations of these ids, and the runtime's end of it.
pub(super) async fn open(
    builder: CodexClientBuilder,
    ids: &[&str],
) -> (CodexClient, Vec<Conversation>, Peer) {
    let (client, mut peers) = Wire::client(builder);
    let count = ids.len();
    let opening = tokio::spawn({
        let client = client.clone();
        async move {
            let mut opened = Vec::new();
            for _ in 0..count {
                opened.push(
                    client.create_conversation(ConversationOptions::default()).await.unwrap(),
                );
            }
            opened
        }
    });
    let mut peer = Wire::handshake(&mut peers).await;
    for id in ids {
        peer.open("thread/start", id, json!(null)).await.unwrap();
    }
    (client, opening.await.unwrap(), peer)
}

#[tokio::test(start_paused = true)]
async fn of_two_turns_at_once_exactly_one_wins() {
    let (client, conversations, mut peer) = open(CodexClient::builder(), &["t1"]).await;
    let send = |text: &'static str| {
        let conversation = conversations[0].clone();
        tokio::spawn(async move { conversation.send_user_turn(text, TurnOptions::default()).await })
    };
    let (one, other) = (send("one"), send("other"));
    peer.turn("t1", "u1").await.unwrap();
    let outcomes = [one.await.unwrap(), other.await.unwrap()];
    let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    let refused = outcomes.iter().filter_map(|outcome| outcome.as_ref().err());
    assert_eq!(won, 1);
    assert!(refused.into_iter().all(|error| error.reason() == Some("TURN_ACTIVE")));
    peer.complete("t1", "u1", "Done.").await.unwrap();
    client.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_takes_a_minute_stops_nobody_else() {
    let builder = CodexClient::builder().on_command_approval(|_, _| async {
        tokio::time::sleep(Duration::from_secs(60)).await;
        Decision::Accept
    });
    let (client, conversations, mut peer) = open(builder, &["t1", "t2"]).await;
    let [first, second] = conversations.try_into().unwrap();
    let slow = tokio::spawn(async move { first.run("x", TurnOptions::default()).await });
    peer.turn("t1", "u1").await.unwrap();
    let question = json!({ "threadId": "t1", "turnId": "u1", "itemId": "i1", "command": "ls" });
    peer.ask(&json!(0), "item/commandExecution/requestApproval", question).await.unwrap();

    let begun = tokio::time::Instant::now();
    let quick = tokio::spawn(async move { second.run("x", TurnOptions::default()).await });
    peer.turn("t2", "u2").await.unwrap();
    peer.complete("t2", "u2", "Done.").await.unwrap();
    assert_eq!(quick.await.unwrap().unwrap().final_response, "Done.");
    assert_eq!(begun.elapsed(), Duration::ZERO, "the other conversation waited for the handler");

    peer.expect_answer(&json!(0), &json!({ "decision": "accept" })).await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(60));
    peer.complete("t1", "u1", "Done.").await.unwrap();
    slow.await.unwrap().unwrap();
    client.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_is_dropped_goes_on() {
    let (client, conversations, mut peer) = open(CodexClient::builder(), &["t1"]).await;
    let conversation = conversations[0].clone();
    let sent =
        tokio::spawn(async move { conversation.send_user_turn("x", TurnOptions::default()).await });
    peer.turn("t1", "u1").await.unwrap();
    let turn = sent.await.unwrap().unwrap();
    drop(turn);
    let result = conversations[0].active_turn().expect("a turn that goes on");
    peer.complete("t1", "u1", "Done.").await.unwrap();
    assert_eq!(result.result().await.status, TurnStatus::Completed);
    client.close().await;
    // The next thing heard is the end: no interrupt was sent.
    assert!(peer.hear().await.unwrap().is_none());
}

/// The runtime has taken the turn, and the caller gives up before it looks.
#[tokio::test(start_paused = true)]
async fn a_run_that_is_dropped_in_the_moment_of_the_reply_is_interrupted() {
    let (client, conversations, mut peer) = open(CodexClient::builder(), &["t1"]).await;
    let conversation = conversations[0].clone();
    let mut events = client.events(codex_sdk_core::EventFilter::default()).await.unwrap();
    let mut run = Box::pin(async move { conversation.run("x", TurnOptions::default()).await });
    // Polled until the turn is written, and never again.
    let heard = loop {
        assert!(poll!(&mut run).is_pending());
        tokio::select! {
            biased;
            heard = peer.hear() => break heard.unwrap().unwrap(),
            () = tokio::task::yield_now() => {}
        }
    };
    assert_eq!(heard.method, "turn/start");
    let view = json!({ "id": "u1", "status": "inProgress" });
    peer.reply(None, json!({ "turn": view })).await.unwrap();
    peer.notify("turn/started", json!({ "threadId": "t1", "turn": view })).await.unwrap();
    // By now the connection task has handed the reply over.
    while events.next().await.unwrap().unwrap().method() != "turn/started" {}
    drop(run);
    peer.expect("turn/interrupt").await.unwrap();
    client.close_within(Duration::ZERO).await;
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_is_refused_ends_for_those_who_hold_it_already() {
    let (client, conversations, mut peer) = open(CodexClient::builder(), &["t1"]).await;
    let conversation = conversations[0].clone();
    let sent =
        tokio::spawn(async move { conversation.send_user_turn("x", TurnOptions::default()).await });
    peer.expect("turn/start").await.unwrap();
    let turn = conversations[0].active_turn().expect("a turn that is being sent");
    peer.refuse(None, json!({ "code": -32600, "message": "too long" })).await.unwrap();
    assert_eq!(sent.await.unwrap().unwrap_err().code(), "REQUEST");
    let result = tokio::time::timeout(Duration::from_secs(60), turn.result()).await;
    assert_eq!(result.expect("a turn that ends").status, TurnStatus::Failed);
    client.close().await;
}

#[tokio::test(start_paused = true)]
async fn steering_a_turn_that_is_not_acknowledged_yet_waits_for_its_id() {
    let (client, conversations, mut peer) = open(CodexClient::builder(), &["t1"]).await;
    let options = || TurnOptions::default().if_busy(codex_sdk_core::IfBusy::Steer);
    let send = |text: &'static str| {
        let conversation = conversations[0].clone();
        tokio::spawn(async move { conversation.send_user_turn(text, options()).await })
    };
    let first = send("first");
    peer.expect("turn/start").await.unwrap();
    let second = send("second");
    tokio::task::yield_now().await;
    peer.reply(None, json!({ "turn": { "id": "u1", "status": "inProgress" } })).await.unwrap();
    peer.expect_with("turn/steer", &json!({ "expectedTurnId": "u1" })).await.unwrap();
    peer.reply(None, json!({})).await.unwrap();
    assert_eq!(&*first.await.unwrap().unwrap().id(), "u1");
    assert_eq!(&*second.await.unwrap().unwrap().id(), "u1");
    peer.complete("t1", "u1", "Done.").await.unwrap();
    client.close().await;
}

/// Two questions open, one handler waits for the other's answer: neither holds the other up.
#[tokio::test(start_paused = true)]
async fn handlers_may_wait_for_each_other() {
    let gate = Arc::new(Notify::new());
    let opened = Arc::clone(&gate);
    let builder = CodexClient::builder()
        .on_command_approval(move |_, _| {
            let gate = Arc::clone(&gate);
            async move {
                gate.notified().await;
                Decision::Accept
            }
        })
        .on_file_change_approval(move |_, _| {
            let opened = Arc::clone(&opened);
            async move {
                opened.notify_one();
                Decision::Decline
            }
        });
    let (client, conversations, mut peer) = open(builder, &["t1"]).await;
    let conversation = conversations[0].clone();
    let run = tokio::spawn(async move { conversation.run("x", TurnOptions::default()).await });
    peer.turn("t1", "u1").await.unwrap();
    let about = json!({ "threadId": "t1", "turnId": "u1", "itemId": "i1" });
    peer.ask(&json!(0), "item/commandExecution/requestApproval", about.clone()).await.unwrap();
    peer.ask(&json!(1), "item/fileChange/requestApproval", about).await.unwrap();
    let mut answers = [peer.hear().await.unwrap().unwrap(), peer.hear().await.unwrap().unwrap()];
    answers.sort_by_key(|answer| answer.id.as_u64());
    assert_eq!(answers[0].body, json!({ "decision": "accept" }));
    assert_eq!(answers[1].body, json!({ "decision": "decline" }));
    peer.complete("t1", "u1", "Done.").await.unwrap();
    run.await.unwrap().unwrap();
    client.close().await;
}

//! Things that happen at once, or in the very moment between two others.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use codex_sdk_core::{
    CodexClient, CodexClientBuilder, Conversation, ConversationOptions, Decision, EventFilter,
    TurnOptions, TurnStatus,
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
    let mut events = client.events(EventFilter::default()).await.unwrap();
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

/// Two conversations start a sub-agent each in the same moment: what theirs say first does not tell whose they are.
#[tokio::test(start_paused = true)]
async fn of_two_sub_agents_that_start_at_once_each_belongs_to_its_own_from_the_first_event_on() {
    let asked: Arc<Mutex<Vec<_>>> = Arc::default();
    let seen = Arc::clone(&asked);
    let builder = CodexClient::builder().on_command_approval(move |request, context| {
        let handed = context.conversation.map(|known| known.id().to_string());
        seen.lock().unwrap().push((request.conversation_id, handed));
        async { Decision::Decline }
    });
    let (client, conversations, mut peer) = open(builder, &["t1", "t2"]).await;
    let mut filter = EventFilter::default();
    let mut without = client.events(filter.clone()).await.unwrap();
    filter.subagents = true;
    let mut all = client.events(filter).await.unwrap();
    let spawn = |agent: &str| json!({ "id": "call", "type": "collabAgentToolCall", "tool": "spawnAgent", "receiverThreadIds": [agent] });
    let mut turns = Vec::new();
    for (conversation, turn) in conversations.iter().zip(["u1", "u2"]) {
        let sending = tokio::spawn({
            let conversation = conversation.clone();
            async move { conversation.send_user_turn("delegate", TurnOptions::default()).await }
        });
        peer.turn(conversation.id(), turn).await.unwrap();
        turns.push(sending.await.unwrap().unwrap());
    }
    for (thread, turn) in [("t1", "u1"), ("t2", "u2")] {
        let mut item = spawn("");
        item["receiverThreadIds"] = json!([]);
        let params = json!({ "threadId": thread, "turnId": turn, "item": item });
        peer.notify("item/started", params).await.unwrap();
    }
    for agent in ["s1", "s2"] {
        let active = json!({ "threadId": agent, "status": { "type": "active" } });
        peer.notify("thread/status/changed", active).await.unwrap();
    }
    let about = json!({ "threadId": "s2", "turnId": "v2", "itemId": "i", "command": "ls" });
    peer.ask(&json!(7), "item/commandExecution/requestApproval", about).await.unwrap();
    // The first says it by its turn, the second by the end of the call that has started it.
    let begun = json!({ "threadId": "s1", "turn": { "id": "v1", "rootTurnId": "u1" } });
    peer.notify("turn/started", begun).await.unwrap();
    let ended = json!({ "threadId": "t2", "turnId": "u2", "item": spawn("s2") });
    peer.notify("item/completed", ended).await.unwrap();
    peer.expect_answer(&json!(7), &json!({ "decision": "decline" })).await.unwrap();
    let asked = std::mem::take(&mut *asked.lock().unwrap());
    assert_eq!(asked, [(Some("s2".into()), Some("t2".to_owned()))]);

    peer.complete("t1", "u1", "Done.").await.unwrap();
    peer.complete("t2", "u2", "Done.").await.unwrap();
    for turn in turns {
        turn.result().await;
    }
    client.close().await;
    let mut roots = Vec::new();
    while let Some(event) = all.next().await {
        let event = event.unwrap();
        let of = event.conversation_id.as_deref().unwrap_or_default().to_owned();
        if of.starts_with('s') {
            roots.push((event.seq, of, event.method().to_owned(), event.root_conversation_id));
        }
    }
    let methods = |agent: &str| {
        let of = roots.iter().filter(|(_, of, ..)| of == agent);
        of.map(|(_, _, method, _)| method.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(methods("s1"), ["thread/status/changed", "turn/started"]);
    let question = "item/commandExecution/requestApproval";
    assert_eq!(methods("s2")[..3], ["thread/status/changed", question, "sdk/requestSettled"]);
    assert!(roots.is_sorted_by_key(|(seq, ..)| *seq), "in the order of their numbers");
    for (_, of, method, root) in &roots {
        assert_eq!(root.as_deref(), Some(if of == "s1" { "t1" } else { "t2" }), "{method}");
    }
    while let Some(event) = without.next().await {
        let of = event.unwrap().conversation_id;
        assert!(of.as_deref().is_none_or(|of| of.starts_with('t')), "not even the first one");
    }
}

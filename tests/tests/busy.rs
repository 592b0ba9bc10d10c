//! What else may be done with a conversation while a turn goes on, on the real runtime. Left to itself the runtime lets
//! most of it interrupt the turn.

use codex_sdk_core::testing::Gate;
use codex_sdk_core::{
    CodexClient, Conversation, ConversationOptions, IfBusy, ReviewTarget, Turn, TurnOptions,
    TurnStatus,
};
use codex_sdk_tests::Stage;
use serde_json::json;

/// A conversation in the middle of its second turn, which goes on until the gate is opened.
async fn busy(stage: &Stage, gate: &Gate) -> (CodexClient, Conversation, Turn) {
    stage.model.reply().say("First.");
    stage.model.reply().say("I am ").wait_for(gate).say("done.");
    let client = stage.client().build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    conversation.run("One.", TurnOptions::default()).await.unwrap();
    let turn = conversation.send_user_turn("Two.", TurnOptions::default()).await.unwrap();
    turn.text().next().await.unwrap().unwrap();
    (client, conversation, turn)
}

#[tokio::test]
async fn what_would_interrupt_the_turn_is_refused_and_the_turn_goes_on() {
    let stage = Stage::set().await;
    let gate = Gate::default();
    let (client, conversation, turn) = busy(&stage, &gate).await;
    let first = conversation.turns().all().await.unwrap()[0].id.to_string();
    let target = || ReviewTarget::Custom { instructions: "Look.".to_owned() };
    let refusals = [
        ("turn", conversation.run("Three.", TurnOptions::default()).await.map(drop)),
        ("compact", conversation.compact().await.map(drop)),
        ("review", conversation.review(target()).await.map(drop)),
        ("revert by turns", conversation.revert_turns(1).await),
        ("revert to a turn", conversation.revert_to(&first).await),
        ("archive", conversation.archive().await),
        ("delete", conversation.delete().await),
    ];
    for (what, outcome) in refusals {
        let error = outcome.expect_err(what);
        assert_eq!((error.code(), error.reason()), ("SESSION", Some("TURN_ACTIVE")), "{what}");
        assert!(error.to_string().contains(&**conversation.id()), "{what}: {error}");
    }
    assert_eq!(conversation.active_turn().unwrap().id(), turn.id());
    gate.open();
    let result = turn.result().await;
    assert_eq!(result.status, TurnStatus::Completed, "{:?}", result.end_reason);
    // And now it may.
    stage.model.otherwise().say("ok");
    assert_eq!(conversation.compact().await.unwrap().result().await.status, TurnStatus::Completed);
    conversation.delete().await.unwrap();
    assert!(client.conversation(conversation.id()).is_none());
    client.close().await;
}

#[tokio::test]
async fn a_first_turn_refuses_a_revert_like_any_other() {
    let stage = Stage::set().await;
    let gate = Gate::default();
    stage.model.reply().say("I am ").wait_for(&gate).say("done.");
    let client = stage.client().build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    let turn = conversation.send_user_turn("One.", TurnOptions::default()).await.unwrap();
    turn.text().next().await.unwrap().unwrap();
    for outcome in [conversation.revert_turns(1).await, conversation.revert_to("any").await] {
        assert_eq!(outcome.unwrap_err().reason(), Some("TURN_ACTIVE"));
    }
    gate.open();
    assert_eq!(turn.result().await.status, TurnStatus::Completed);
    client.close().await;
}

#[tokio::test]
async fn a_fork_and_what_is_injected_leave_the_turn_alone() {
    let stage = Stage::set().await;
    let gate = Gate::default();
    let (client, conversation, turn) = busy(&stage, &gate).await;
    // What is injected is answered in the same turn.
    stage.model.otherwise().say("ok");
    let fork = conversation.fork(ConversationOptions::default(), None).await.unwrap();
    assert_ne!(fork.id(), conversation.id());
    let content = json!([{ "type": "input_text", "text": "The code word is heron." }]);
    let item = json!({ "type": "message", "role": "user", "content": content });
    conversation.inject_items(vec![item]).await.unwrap();
    conversation.set_name("renamed").await.unwrap();
    assert!(!turn.has_ended());
    gate.open();
    let result = turn.result().await;
    assert_eq!(result.status, TurnStatus::Completed, "{:?}", result.end_reason);
    conversation.run("Which?", TurnOptions::default()).await.unwrap();
    let asked = stage.model.requests().pop().unwrap();
    assert!(asked.body().to_string().contains("heron"), "what was injected is read");
    client.close().await;
}

#[tokio::test]
async fn a_turn_may_wait_or_join_in() {
    let stage = Stage::set().await;
    let gate = Gate::default();
    let (client, conversation, turn) = busy(&stage, &gate).await;
    let steer = TurnOptions::default().if_busy(IfBusy::Steer);
    let joined = conversation.send_user_turn("Join in.", steer).await.unwrap();
    assert_eq!(joined.id(), turn.id());
    let queue = TurnOptions::default().if_busy(IfBusy::Queue);
    let waiting = tokio::spawn({
        let conversation = conversation.clone();
        async move { conversation.run("Next.", queue).await }
    });
    stage.model.otherwise().say("Next one done.");
    gate.open();
    let first = turn.result().await;
    assert_eq!(first.status, TurnStatus::Completed);
    let second = waiting.await.unwrap().unwrap();
    assert_ne!(second.turn_id, first.turn_id);
    assert_eq!(second.final_response, "Next one done.");
    client.close().await;
}

#[tokio::test]
async fn a_turns_own_limit_counts_while_it_waits_for_those_before_it() {
    let stage = Stage::set().await;
    let gate = Gate::default();
    let (client, conversation, turn) = busy(&stage, &gate).await;
    let queue = TurnOptions::default().if_busy(IfBusy::Queue);
    let limited = queue.clone().timeout(std::time::Duration::from_millis(50));
    let error = conversation.run("A heron.", limited).await.unwrap_err();
    assert!(error.code() == "TIMEOUT" && error.to_string().contains("was not sent"), "{error}");
    stage.model.otherwise().say("Next one done.");
    gate.open();
    assert_eq!(turn.result().await.status, TurnStatus::Completed);
    conversation.run("Next.", queue).await.unwrap();
    let said = stage.model.requests().last().unwrap().body().to_string();
    assert!(said.contains("Next.") && !said.contains("A heron."), "it never was a turn");
    client.close().await;
}

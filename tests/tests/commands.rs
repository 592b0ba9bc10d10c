//! The agent's commands, on the real runtime: those that outlive their turn, and the environment that they see.

use std::collections::BTreeMap;

use codex_sdk_core::testing::Call;
use codex_sdk_core::types::options::EnvOptions;
use codex_sdk_core::{
    AskForApproval, CodexClient, Conversation, ConversationOptions, EventFilter, TurnOptions,
    TurnStatus,
};
use codex_sdk_tests::Stage;
use codex_sdk_tests::tether::Tether;
use serde_json::{Value, json};

async fn open(stage: &Stage) -> (CodexClient, Conversation) {
    let client = stage.client().with_approval_policy(AskForApproval::Never).build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    (client, conversation)
}

/// The runtime waits ten seconds for a command, unless the model says how long; after that the turn goes on without it.
fn outliving(command: String) -> Call {
    Call::command(command).with("yield_time_ms", json!(250))
}

#[tokio::test]
async fn a_command_that_outlives_its_turn_is_in_its_result_as_begun_and_ends_as_an_event() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    let end = Tether::named(stage.workspace.path(), "end");
    stage.model.reply().call(outliving(tether.command_until(&end))).say("It goes on.");
    let (client, conversation) = open(&stage).await;
    let filter = EventFilter::default().with_methods(["item/completed", "sdk/turnEnded"]);
    let mut events = conversation.events(filter).await.unwrap();
    let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
    let mut held = tether.taken().await;
    let result = turn.result().await;
    assert_eq!(result.status, TurnStatus::Completed);
    assert!(!held.is_free(), "it goes on");
    let last: Value = serde_json::from_str(result.items.last().unwrap().get()).unwrap();
    assert_eq!(
        (&last["type"], &last["status"]),
        (&json!("commandExecution"), &json!("inProgress"))
    );

    let _pulled = end.pull();
    held.freed().await;
    let mut ended = false;
    loop {
        let event = events.next().await.unwrap().unwrap();
        ended |= event.method() == "sdk/turnEnded";
        let item = event.params::<Value>().unwrap()["item"].take();
        if item["id"] == last["id"] {
            assert!(ended, "its end comes after the turn's");
            assert_eq!(item["status"], "completed");
            assert_eq!(event.turn_id.as_deref(), Some(&*turn.id()));
            break;
        }
    }
    client.close().await;
}

#[tokio::test]
async fn a_command_that_outlives_its_turn_is_stopped_by_an_interrupt_and_by_closing() {
    for closes in [false, true] {
        let stage = Stage::set().await;
        let tether = Tether::in_folder(stage.workspace.path());
        stage.model.reply().call(outliving(tether.command())).say("It goes on.");
        let (client, conversation) = open(&stage).await;
        let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
        let mut held = tether.taken().await;
        assert_eq!(turn.result().await.status, TurnStatus::Completed);
        assert!(!held.is_free(), "it goes on");
        if closes {
            conversation.close().await.unwrap();
        } else {
            conversation.interrupt().await.unwrap();
        }
        held.freed().await;
        client.close().await;
    }
}

#[tokio::test]
async fn an_interrupt_that_keeps_commands_leaves_them_running() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    let end = Tether::named(stage.workspace.path(), "end");
    stage.model.reply().call(outliving(tether.command_until(&end))).stall();
    let (client, conversation) = open(&stage).await;
    let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
    let mut held = tether.taken().await;
    // What the turn still waits for, an interrupt mostly ends: here it waits no more.
    stage.model.wait_for_requests(2).await.unwrap();
    turn.interrupt_keeping_commands().await.unwrap();
    assert_eq!(turn.result().await.status, TurnStatus::Interrupted);
    // A whole turn later it is there, and still listens.
    stage.model.reply().say("Still here.");
    conversation.run("And now?", TurnOptions::default()).await.unwrap();
    assert!(!held.is_free(), "it goes on");
    let _pulled = end.pull();
    held.freed().await;
    client.close().await;
}

#[tokio::test]
async fn a_conversation_that_is_closed_in_a_turn_has_its_turn_ended_and_its_command_stopped() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    stage.model.reply().command(tether.command()).say("Never.");
    let (client, conversation) = open(&stage).await;
    let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
    let mut held = tether.taken().await;
    conversation.close().await.unwrap();
    held.freed().await;
    assert_eq!(turn.result().await.status, TurnStatus::Interrupted, "it has an end");
    let error = conversation.run("More.", TurnOptions::default()).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("SESSION", Some("CLOSED")));
    client.close().await;
}

/// What commands of a client with this environment see.
async fn seen(env: EnvOptions) -> BTreeMap<String, String> {
    let stage = Stage::set().await;
    let mut options = env;
    options.set.extend(stage.model.options().env);
    options.set.insert("HOME".to_owned(), stage.home.path().display().to_string());
    let file = stage.workspace.path().join("environment");
    stage.model.reply().command(format!("env -0 > '{}'", file.display())).say("Done.");
    let client = stage.client().with_env(options).build().unwrap();
    let here = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(here).await.unwrap();
    conversation.run("Show it.", TurnOptions::default()).await.unwrap();
    client.close().await;
    let text = std::fs::read_to_string(file).unwrap();
    let pairs = text.split('\0').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Cargo sets these for whatever it runs, this test too.
const OURS: [&str; 2] = ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME"];

#[tokio::test]
async fn commands_see_the_environment_merged_with_what_is_set_and_without_what_is_unset() {
    let mut env = EnvOptions::default();
    env.set.insert("NEW".to_owned(), "new".to_owned());
    env.set.insert(OURS[1].to_owned(), "replaced".to_owned());
    env.unset.push(OURS[0].to_owned());
    let seen = seen(env).await;
    assert_eq!(seen.get("NEW").map(String::as_str), Some("new"));
    assert_eq!(seen.get(OURS[1]).map(String::as_str), Some("replaced"));
    assert!(!seen.contains_key(OURS[0]));
    assert!(seen.contains_key("CARGO_PKG_VERSION"), "the rest is there");
}

#[tokio::test]
async fn commands_see_an_environment_that_was_emptied() {
    let mut env = EnvOptions::default();
    env.inherit = false;
    env.set.insert("NEW".to_owned(), "new".to_owned());
    let seen = seen(env).await;
    assert_eq!(seen.get("NEW").map(String::as_str), Some("new"));
    let inherited: Vec<_> = seen.keys().filter(|name| name.starts_with("CARGO")).collect();
    assert!(inherited.is_empty(), "{inherited:?}");
}

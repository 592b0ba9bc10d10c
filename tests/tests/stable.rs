//! A client without the runtime's experimental API: what it cannot do is said.

use codex_sdk_core::testing::Call;
use codex_sdk_core::{
    AskForApproval, ConversationOptions, EventFilter, Handlers, ResumeSettings, SandboxPolicy,
    TurnEventFilter, TurnOptions, TurnStatus,
};
use codex_sdk_tests::Stage;
use codex_sdk_tests::tether::Tether;
use serde_json::{Value, json};

#[tokio::test]
async fn an_interrupt_says_that_commands_may_go_on_and_closing_the_client_ends_them() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    // What the turn still waits for, an interrupt mostly ends: here it waits no more.
    let outliving = Call::command(tether.command()).with("yield_time_ms", json!(250));
    stage.model.reply().call(outliving).stall();
    let builder = stage.client().with_experimental_api(false);
    let client = builder.with_approval_policy(AskForApproval::Never).build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    let filter = EventFilter::default().with_methods(["sdk/warning"]);
    let mut warnings = conversation.events(filter).await.unwrap();
    let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
    let mut held = tether.taken().await;
    stage.model.wait_for_requests(2).await.unwrap();
    turn.interrupt().await.unwrap();
    assert!(!held.is_free(), "it goes on");
    assert_eq!(turn.result().await.status, TurnStatus::Interrupted);
    let warning = warnings.next().await.unwrap().unwrap();
    assert_eq!(warning.turn_id.as_deref(), Some(&*turn.id()));
    let said: Value = warning.params().unwrap();
    assert_eq!(said["fields"]["reason"], "COMMANDS_GO_ON", "{said}");
    let mut own = turn.events(TurnEventFilter::default().with_methods(["sdk/warning"]));
    assert_eq!(own.next().await.unwrap().unwrap().seq, warning.seq, "it is in the turn's log, too");
    client.close().await;
    held.freed().await;
}

#[tokio::test]
async fn settings_are_held_all_the_same() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let builder = || stage.client().with_experimental_api(false);
    let client = builder().build().unwrap();
    let options = ConversationOptions::default()
        .cwd(stage.workspace.path())
        .effort("low")
        .sandbox_policy(SandboxPolicy::read_only());
    let conversation = client.create_conversation(options.clone()).await.unwrap();
    let danger = SandboxPolicy::danger_full_access();
    let over = TurnOptions::default().effort("high").sandbox_policy(danger);
    conversation.run("With everything.", over).await.unwrap();
    conversation.run("As before.", TurnOptions::default()).await.unwrap();
    let asked = || stage.model.requests().pop().unwrap();
    let sandbox = |request: codex_sdk_core::testing::Request| {
        request.header("x-codex-turn-metadata").unwrap_or_default().to_owned()
    };
    assert_eq!(asked().effort(), Some("low"));
    assert!(sandbox(asked()).contains("\"sandbox_mode\":\"read-only\""), "{}", sandbox(asked()));
    let id = conversation.id().to_string();
    client.close().await;
    let other = builder().build().unwrap();
    let settings = ResumeSettings::Client;
    let again = other.resume_conversation(&id, options, settings, Handlers::new()).await.unwrap();
    again.run("And now.", TurnOptions::default()).await.unwrap();
    assert_eq!(asked().effort(), Some("low"));
    other.close().await;
}

//! What an approval decides, by its effects, on the real runtime under `untrusted`.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use codex_sdk_core::types::InterruptedBy;
use codex_sdk_core::{
    AskForApproval, CodexClient, CodexClientBuilder, Conversation, ConversationOptions, Decision,
    EndReason, EventFilter, TurnOptions,
};
use codex_sdk_tests::Stage;
use serde_json::Value;

const PATCH: &str = "*** Begin Patch\n*** Add File: patched.txt\n+hello\n*** End Patch\n";

async fn open(stage: &Stage, builder: CodexClientBuilder) -> (CodexClient, Conversation) {
    let client = builder.with_approval_policy(AskForApproval::Untrusted).build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    (client, conversation)
}

fn touched(stage: &Stage) -> PathBuf {
    stage.workspace.path().join("touched.txt")
}

#[tokio::test]
async fn a_command_runs_when_it_is_accepted_and_does_not_when_it_is_declined() {
    for (decision, runs) in [(Decision::Accept, true), (Decision::Decline, false)] {
        let stage = Stage::set().await;
        stage.model.reply().command("echo x > touched.txt").say("Done.");
        let builder = stage.client().on_command_approval(move |request, _| {
            let decision = decision.clone();
            assert!(String::from_utf8_lossy(request.params_json()).contains("touched.txt"));
            async move { decision }
        });
        let (client, conversation) = open(&stage, builder).await;
        let result = conversation.run("Do it.", TurnOptions::default()).await.unwrap();
        assert_eq!(result.final_response, "Done.", "the turn goes on either way");
        assert_eq!(touched(&stage).exists(), runs);
        client.close().await;
    }
}

#[tokio::test]
async fn without_a_handler_a_command_is_declined_and_that_is_said() {
    let stage = Stage::set().await;
    stage.model.reply().command("echo x > touched.txt").say("Done.");
    let (client, conversation) = open(&stage, stage.client()).await;
    let filter = EventFilter::default().with_methods(["sdk/requestSettled"]);
    let mut settled = client.events(filter).await.unwrap();
    conversation.run("Do it.", TurnOptions::default()).await.unwrap();
    assert!(!touched(&stage).exists());
    let event: Value = settled.next().await.unwrap().unwrap().params().unwrap();
    assert_eq!((event["how"].as_str(), event["by"].as_str()), (Some("declined"), Some("policy")));
    client.close().await;
}

#[tokio::test]
async fn a_cancelled_command_does_not_run_and_ends_the_turn() {
    let stage = Stage::set().await;
    stage.model.reply().command("echo x > touched.txt").say("Done.");
    let builder = stage.client().on_command_approval(|_, _| async { Decision::Cancel });
    let (client, conversation) = open(&stage, builder).await;
    let error = conversation.run("Do it.", TurnOptions::default()).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("TURN", Some("INTERRUPTED")));
    let reason = &error.turn_result().unwrap().end_reason;
    assert!(matches!(reason, EndReason::Interrupted { by: InterruptedBy::Decision }), "{reason:?}");
    assert!(!touched(&stage).exists());
    client.close().await;
}

#[tokio::test]
async fn a_patch_is_asked_about_with_what_it_would_change() {
    for (decision, patched) in [(Decision::Accept, true), (Decision::Decline, false)] {
        let stage = Stage::set().await;
        stage.model.reply().patch(PATCH).say("Done.");
        let asked: Arc<Mutex<Option<Value>>> = Arc::default();
        let seen = Arc::clone(&asked);
        let builder = stage.client().on_file_change_approval(move |request, _| {
            *seen.lock().unwrap() =
                request.item.map(|item| serde_json::from_str(item.get()).unwrap());
            let decision = decision.clone();
            async move { decision }
        });
        let (client, conversation) = open(&stage, builder).await;
        conversation.run("Patch it.", TurnOptions::default()).await.unwrap();
        let item = asked.lock().unwrap().take().expect("the item that the question is about");
        assert!(item["changes"].to_string().contains("patched.txt"), "{item}");
        assert_eq!(stage.workspace.path().join("patched.txt").exists(), patched);
        client.close().await;
    }
}

#[tokio::test]
async fn what_is_accepted_for_the_session_is_not_asked_about_again() {
    let stage = Stage::set().await;
    let asked = Arc::new(Mutex::new(0));
    let builder = stage.client().on_file_change_approval({
        let asked = Arc::clone(&asked);
        move |_, _| {
            *asked.lock().unwrap() += 1;
            async { Decision::AcceptForSession }
        }
    });
    let (client, conversation) = open(&stage, builder).await;
    let file = stage.workspace.path().join("patched.txt");
    for (change, holds) in [
        ("*** Add File: patched.txt\n+one\n", "one\n"),
        ("*** Update File: patched.txt\n@@\n-one\n+two\n", "two\n"),
    ] {
        let patch = format!("*** Begin Patch\n{change}*** End Patch\n");
        stage.model.reply().patch(patch).say("Done.");
        conversation.run("Do it.", TurnOptions::default()).await.unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), holds);
    }
    assert_eq!(*asked.lock().unwrap(), 1);
    client.close().await;
}

//! A client that drains: what goes on may end by itself, and nothing new begins. On the real runtime.

use std::time::Duration;

use codex_sdk_core::testing::Gate;
use codex_sdk_core::{
    AskForApproval, ConversationOptions, Decision, EndReason, IfBusy, TurnOptions, TurnStatus,
};
use codex_sdk_tests::Stage;
use futures_util::poll;

#[tokio::test]
async fn what_goes_on_ends_by_itself_with_its_questions_and_its_queue_and_nothing_new_begins() {
    let stage = Stage::set().await;
    let gate = Gate::new();
    stage.model.reply().wait_for(&gate).command("echo x > touched.txt").say("Done.");
    stage.model.reply().say("Done, too.");
    let builder = stage.client().on_command_approval(|_, _| async { Decision::Accept });
    let client = builder.with_approval_policy(AskForApproval::Untrusted).build().unwrap();
    let here = || ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(here()).await.unwrap();
    let first = conversation.send_user_turn("One.", TurnOptions::default()).await.unwrap();
    let queued = TurnOptions::default().if_busy(IfBusy::Queue);
    let mut second = Box::pin(conversation.run("Two.", queued));
    // It is in the queue when the turn that comes next is refused.
    tokio::select! {
        biased;
        result = &mut second => panic!("it did not wait: {result:?}"),
        refused = conversation.run("Not now.", TurnOptions::default()) => {
            assert_eq!(refused.unwrap_err().reason(), Some("TURN_ACTIVE"));
        }
    }

    let mut closing = Box::pin(client.close_within(Duration::from_secs(60)));
    assert!(poll!(&mut closing).is_pending());
    let turn = conversation.run("Three.", TurnOptions::default()).await.unwrap_err();
    let opened = client.create_conversation(here()).await.unwrap_err();
    assert_eq!([turn.reason(), opened.reason()], [Some("CLOSED"); 2]);
    gate.open();
    let (second, ()) = tokio::join!(second, closing);
    assert_eq!(first.result().await.final_response, "Done.");
    assert!(stage.workspace.path().join("touched.txt").exists(), "its question was answered");
    assert_eq!(second.unwrap().final_response, "Done, too.");
}

#[tokio::test]
async fn what_takes_longer_is_interrupted() {
    let stage = Stage::set().await;
    stage.model.reply().say("I am").stall();
    let client = stage.client().build().unwrap();
    let here = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(here).await.unwrap();
    let turn = conversation.send_user_turn("One.", TurnOptions::default()).await.unwrap();
    turn.text().next().await.unwrap().unwrap();
    client.close_within(Duration::from_millis(50)).await;
    let result = turn.result().await;
    assert_eq!(result.status, TurnStatus::Interrupted);
    assert!(matches!(result.end_reason, EndReason::Interrupted { .. }), "{result:?}");
}

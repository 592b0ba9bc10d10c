//! The oldest runtime that is supported, for real: a turn, what approvals decide, an interrupt.

use std::path::Path;

use codex_sdk_core::{
    AskForApproval, CodexClientBuilder, ConversationOptions, Decision, RUNTIME_FLOOR, TurnOptions,
    TurnStatus,
};
use codex_sdk_tests::tether::Tether;
use codex_sdk_tests::{Stage, floor_path};

fn client(stage: &Stage) -> CodexClientBuilder {
    let builder = stage.client().with_codex_path(floor_path());
    builder.with_approval_policy(AskForApproval::Untrusted)
}

fn at(workspace: &Path) -> ConversationOptions {
    ConversationOptions::default().cwd(workspace)
}

#[tokio::test]
async fn a_turn_on_the_oldest_runtime() {
    let stage = Stage::set().await;
    stage.model.reply().say("Hello.");
    let client = client(&stage).build().unwrap();
    let conversation = client.create_conversation(at(stage.workspace.path())).await.unwrap();
    let result = conversation.run("Say hello.", TurnOptions::default()).await.unwrap();
    let runtime = client.runtime().unwrap();
    assert_eq!(runtime.runtime_version.as_deref(), Some(RUNTIME_FLOOR));
    assert_eq!((result.status, &*result.final_response), (TurnStatus::Completed, "Hello."));
    assert!(result.usage.is_some_and(|usage| usage.model_calls == 1));
    client.close().await;
}

#[tokio::test]
async fn approvals_on_the_oldest_runtime() {
    for (decision, runs) in [(Decision::Accept, true), (Decision::Decline, false)] {
        let stage = Stage::set().await;
        stage.model.reply().command("echo x > touched.txt").say("Done.");
        let builder = client(&stage).on_command_approval(move |_, _| {
            let decision = decision.clone();
            async move { decision }
        });
        let client = builder.build().unwrap();
        let conversation = client.create_conversation(at(stage.workspace.path())).await.unwrap();
        let result = conversation.run("Do it.", TurnOptions::default()).await.unwrap();
        assert_eq!(result.final_response, "Done.", "the turn goes on either way");
        assert_eq!(stage.workspace.path().join("touched.txt").exists(), runs);
        client.close().await;
    }
}

#[tokio::test]
async fn an_interrupt_on_the_oldest_runtime() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    stage.model.reply().command(tether.command());
    let builder = client(&stage).on_command_approval(|_, _| async { Decision::Accept });
    let client = builder.build().unwrap();
    let conversation = client.create_conversation(at(stage.workspace.path())).await.unwrap();
    let turn = conversation.send_user_turn("Wait.", TurnOptions::default()).await.unwrap();
    let mut held = tether.taken().await;
    turn.interrupt().await.unwrap();
    held.freed().await;
    assert_eq!(turn.result().await.status, TurnStatus::Interrupted);
    client.close().await;
}

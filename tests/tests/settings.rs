//! The settings of a conversation across processes, on the real runtime: nothing that one turn overrides outlives it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use codex_sdk_core::protocol::Patch;
use codex_sdk_core::types::options::{IfBusy, Reconnect};
use codex_sdk_core::{
    AskForApproval, CodexClient, Conversation, ConversationOptions, Decision, Handlers,
    ResumeSettings, SandboxPolicy, TurnOptions, TurnStatus,
};
use codex_sdk_tests::{Stage, folder};
use serde_json::json;

fn here(stage: &Stage) -> ConversationOptions {
    ConversationOptions::default()
        .cwd(stage.workspace.path())
        .sandbox_policy(SandboxPolicy::read_only())
        .approval_policy(AskForApproval::Never)
        .effort("low")
}

fn escalated() -> TurnOptions {
    TurnOptions::default()
        .sandbox_policy(SandboxPolicy::danger_full_access())
        .approval_policy(AskForApproval::Untrusted)
        .effort("high")
}

async fn resume(client: &CodexClient, id: &str, settings: ResumeSettings) -> Conversation {
    let options = ConversationOptions::default();
    client.resume_conversation(id, options, settings, Handlers::new()).await.unwrap()
}

/// Whether a command in a turn without overrides can write outside of the workspace.
async fn can_write_outside(stage: &Stage, conversation: &Conversation) -> bool {
    let outside = folder();
    let file = outside.path().join("written");
    stage.model.reply().command(format!("echo x > {}", file.display())).say("Done.");
    conversation.run("Write.", TurnOptions::default()).await.unwrap();
    file.exists()
}

#[tokio::test]
async fn what_one_turn_overrides_is_not_what_is_saved() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let first = stage.client().build().unwrap();
    let conversation = first.create_conversation(here(&stage)).await.unwrap();
    conversation.run("With everything.", escalated()).await.unwrap();
    let id = conversation.id().to_string();
    first.close().await;

    let second = stage.client().build().unwrap();
    let saved = resume(&second, &id, ResumeSettings::Saved).await;
    let context = saved.turn_context();
    assert_eq!(context.approval_policy, Some(AskForApproval::Never));
    assert_eq!(context.sandbox_policy, Some(SandboxPolicy::read_only()));
    assert_eq!(context.effort, Patch::Set("low".to_owned()));
    assert!(!can_write_outside(&stage, &saved).await);
    second.close().await;
}

/// Closing interrupts the turn, and still has the runtime take its settings back.
#[tokio::test]
async fn nor_when_the_client_is_closed_in_the_middle_of_it() {
    let stage = Stage::set().await;
    stage.model.reply().say("I am").stall();
    let first = stage.client().build().unwrap();
    let conversation = first.create_conversation(here(&stage)).await.unwrap();
    let turn = conversation.send_user_turn("With everything.", escalated()).await.unwrap();
    turn.text().next().await.unwrap().unwrap();
    let id = conversation.id().to_string();
    first.close().await;

    let second = stage.client().build().unwrap();
    let saved = resume(&second, &id, ResumeSettings::Saved).await;
    assert_eq!(saved.turn_context().sandbox_policy, Some(SandboxPolicy::read_only()));
    second.close().await;
}

/// Where the runtime dies in the turn, nobody can have it take its settings back.
#[cfg(unix)]
#[tokio::test]
async fn nor_when_the_runtime_dies_in_the_middle_of_it() {
    use rustix::process::{Pid, Signal, kill_process};

    let network = SandboxPolicy::ReadOnly { network_access: true };
    // What has happened before: nothing, a turn, a turn with settings of its own, a change for good; and in which turn it dies.
    for (turns, own, changed, dies_in) in [
        (0, false, false, escalated()),
        (1, false, false, escalated()),
        (2, true, false, escalated()),
        (1, false, true, escalated()),
        (2, true, true, TurnOptions::default()),
    ] {
        let stage = Stage::set().await;
        stage.model.on("Die.").say("I am").stall();
        stage.model.otherwise().say("ok");
        let builder = stage.client().with_reconnect(Reconnect::Enabled(false));
        let builder = builder.with_sandbox_policy(SandboxPolicy::read_only());
        let builder = builder.with_approval_policy(AskForApproval::Never);
        let first = builder.clone().build().unwrap();
        let conversation = first.create_conversation(here(&stage)).await.unwrap();
        for turn in 0..turns {
            let options = if own && turn == 1 { escalated() } else { TurnOptions::default() };
            conversation.run("Go on.", options).await.unwrap();
        }
        let mut context = conversation.turn_context();
        if changed {
            context.sandbox_policy = Some(network.clone());
            conversation.override_turn_context(context.clone()).await.unwrap();
        }
        let turn = conversation.send_user_turn("Die.", dies_in).await.unwrap();
        turn.text().next().await.unwrap().unwrap();
        let pid = first.runtime().unwrap().pid.and_then(|pid| Pid::from_raw(pid.cast_signed()));
        kill_process(pid.unwrap(), Signal::KILL).unwrap();
        assert_eq!(turn.result().await.status, TurnStatus::Lost);
        first.close().await;

        // Twice, since what is loaded again may be stored again.
        for _ in 0..2 {
            let second = builder.clone().build().unwrap();
            let saved = resume(&second, conversation.id(), ResumeSettings::Saved).await;
            let got = saved.turn_context();
            let case = format!("{turns} turns, own: {own}, changed: {changed}");
            assert_eq!(got.approval_policy, context.approval_policy, "{case}");
            assert_eq!(got.sandbox_policy, context.sandbox_policy, "{case}");
            if turns > 0 {
                assert_eq!(got.effort, context.effort, "{case}");
                assert_eq!(got.model, context.model, "{case}");
            }
            assert!(!can_write_outside(&stage, &saved).await, "{case}");
            second.close().await;
        }
    }
}

#[tokio::test]
async fn a_change_for_good_is_there_in_a_fork_and_after_a_resume_with_the_settings_of_the_client() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let network = SandboxPolicy::ReadOnly { network_access: true };
    let client = stage.client().with_sandbox_policy(SandboxPolicy::read_only()).build().unwrap();
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    conversation.run("One.", TurnOptions::default()).await.unwrap();
    let mut change = conversation.turn_context();
    change.sandbox_policy = Some(network.clone());
    conversation.override_turn_context(change).await.unwrap();
    let fork = conversation.fork(ConversationOptions::default(), None).await.unwrap();
    assert_eq!(fork.turn_context().sandbox_policy, Some(network));
    let id = conversation.id().to_string();
    conversation.close().await.unwrap();

    let again = resume(&client, &id, ResumeSettings::Client).await;
    assert_eq!(again.turn_context().sandbox_policy, Some(SandboxPolicy::read_only()));
    assert!(!can_write_outside(&stage, &again).await);
    client.close().await;
}

#[tokio::test]
async fn a_saved_sandbox_comes_back_with_its_network_and_its_roots() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let root = folder();
    let sandbox = SandboxPolicy::WorkspaceWrite {
        network_access: true,
        writable_roots: vec![root.path().to_owned()],
        exclude_tmpdir_env_var: false,
        exclude_slash_tmp: true,
    };
    let network = SandboxPolicy::ReadOnly { network_access: true };
    let mut client = stage.client().build().unwrap();
    let mut ids = Vec::new();
    for (policy, escalates) in [(&sandbox, false), (&sandbox, true), (&network, true)] {
        let options = here(&stage).sandbox_policy(policy.clone());
        let conversation = client.create_conversation(options).await.unwrap();
        conversation.run("As it is.", TurnOptions::default()).await.unwrap();
        if escalates {
            conversation.run("With everything.", escalated()).await.unwrap();
        }
        ids.push((conversation.id().to_string(), policy.clone()));
    }
    // Once more, since what is loaded again is stored again.
    for _ in 0..2 {
        client.close().await;
        client = stage.client().build().unwrap();
        for (id, policy) in &ids {
            let saved = resume(&client, id, ResumeSettings::Saved).await;
            assert_eq!(saved.turn_context().sandbox_policy.as_ref(), Some(policy));
            assert!(!can_write_outside(&stage, &saved).await);
            let file = root.path().join(id);
            stage.model.reply().command(format!("echo x > {}", file.display())).say("Done.");
            saved.run("Write.", TurnOptions::default()).await.unwrap();
            assert_eq!(file.exists(), *policy == sandbox, "what the policy says is what holds");
            let _ = std::fs::remove_file(file);
        }
    }
    client.close().await;
}

/// Restating costs the runtime time: it makes its configuration anew.
#[tokio::test]
async fn a_turn_leaves_out_what_the_runtime_holds_and_nothing_that_is_in_doubt() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let client = stage.client().build().unwrap();
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    let plain = || conversation.run("Go on.", TurnOptions::default());
    let restated = || {
        let lines = stage.recorder.connections().concat();
        let turns =
            lines.iter().map(|line| &line.line).filter(|line| line.contains(r#""turn/start""#));
        turns.map(|line| line.contains(r#""sandboxPolicy""#)).collect::<Vec<_>>()
    };
    for _ in 0..3 {
        plain().await.unwrap();
    }
    assert_eq!(restated(), [true, false, false]);

    // Not after a turn with others, nor in two of those; nor after the application went past the conversation.
    let (first, second) = tokio::join!(
        conversation.run("With everything.", escalated()),
        conversation.run("Once more.", escalated().if_busy(IfBusy::Queue)),
    );
    first.and(second).unwrap();
    assert!(!can_write_outside(&stage, &conversation).await);
    assert_eq!(restated()[3..], [true; 3]);
    let danger =
        json!({ "threadId": conversation.id(), "sandboxPolicy": { "type": "dangerFullAccess" } });
    client.request_raw("thread/settings/update", danger).await.unwrap();
    assert!(!can_write_outside(&stage, &conversation).await);
    assert_eq!(restated().last(), Some(&true));
    client.close().await;
}

#[tokio::test]
async fn a_change_for_good_of_folder_and_policy_holds_in_all_turns_that_follow() {
    let stage = Stage::set().await;
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let builder = stage.client().on_command_approval(move |_, _| {
        count.fetch_add(1, Ordering::Relaxed);
        async { Decision::Accept }
    });
    let client = builder.build().unwrap();
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    let elsewhere = folder();
    let mut change = conversation.turn_context();
    change.cwd = Some(elsewhere.path().to_owned());
    change.approval_policy = Some(AskForApproval::Untrusted);
    change.sandbox_policy = Some(SandboxPolicy::danger_full_access());
    conversation.override_turn_context(change).await.unwrap();
    for turn in 1..=3 {
        stage.model.reply().command(format!("echo x > {turn}")).say("Done.");
        conversation.run("Write.", TurnOptions::default()).await.unwrap();
        assert!(elsewhere.path().join(turn.to_string()).exists(), "turn {turn}");
        assert_eq!(asked.load(Ordering::Relaxed), turn);
    }
    client.close().await;
}

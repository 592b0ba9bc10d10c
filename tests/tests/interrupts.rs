//! What interrupting promises, on the real runtime: when it returns, every process of the commands is gone.

use std::path::{Path, PathBuf};
use std::time::Duration;

use codex_sdk_core::testing::Call;
use codex_sdk_core::{
    AskForApproval, CodexClient, Conversation, ConversationOptions, SandboxPolicy, TurnOptions,
    TurnStatus,
};
use codex_sdk_tests::tether::Tether;
use codex_sdk_tests::{Stage, workspace_write_only};
use serde_json::json;

async fn open(stage: &Stage, sandbox: SandboxPolicy) -> (CodexClient, Conversation) {
    let client = stage.client().with_approval_policy(AskForApproval::Never).build().unwrap();
    let options =
        ConversationOptions::default().cwd(stage.workspace.path()).sandbox_policy(sandbox);
    let conversation = client.create_conversation(options).await.unwrap();
    (client, conversation)
}

/// The processes of a conversation's commands: the runtime gives them its id. One that has ended and is not reaped yet has
/// no environment, and does not count.
fn processes(conversation: &Conversation) -> Vec<PathBuf> {
    let mark = format!("CODEX_THREAD_ID={}", conversation.id());
    let carries = |process: &PathBuf| {
        let environment = std::fs::read(process.join("environ")).unwrap_or_default();
        environment.split(|byte| *byte == 0).any(|variable| variable == mark.as_bytes())
    };
    let all = std::fs::read_dir("/proc").unwrap();
    all.map(|entry| entry.unwrap().path()).filter(carries).collect()
}

/// A command whose children are there before it takes the tether.
fn family(tether: &Tether) -> String {
    format!("sleep 600 & sleep 600 & {}", tether.command())
}

/// As the kernel says: neither ended nor about to be reaped.
fn is_alive(process: &Path) -> bool {
    let stat = std::fs::read_to_string(process.join("stat")).unwrap_or_default();
    let state = stat.rsplit_once(") ").map(|(_, rest)| rest.as_bytes()[0]);
    state.is_some_and(|state| !b"ZX".contains(&state))
}

#[tokio::test]
async fn when_an_interrupt_returns_every_process_of_the_command_is_gone() {
    for sandbox in
        [workspace_write_only(), SandboxPolicy::read_only(), SandboxPolicy::danger_full_access()]
    {
        let stage = Stage::set().await;
        let (client, conversation) = open(&stage, sandbox.clone()).await;
        for round in 0..5 {
            let tether = Tether::named(stage.workspace.path(), &format!("round-{round}"));
            stage.model.reply().command(family(&tether)).say("Never.");
            let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
            let held = tether.taken().await;
            let running = processes(&conversation);
            assert!(running.len() > 1, "the command and its child: {running:?}");
            turn.interrupt().await.unwrap();
            let left = || running.iter().filter(|it| is_alive(it)).collect::<Vec<_>>();
            if sandbox == SandboxPolicy::danger_full_access() {
                // No sandbox holds its processes together: they were told to end, and some may do so a moment later.
                let gone = async {
                    while !left().is_empty() {
                        tokio::task::yield_now().await;
                    }
                };
                tokio::time::timeout(Duration::from_secs(10), gone).await.unwrap();
            }
            assert!(left().is_empty(), "{:?} in round {round}, {sandbox:?}", left());
            assert_eq!(turn.result().await.status, TurnStatus::Interrupted);
            drop(held);
        }
        client.close().await;
    }
}

#[tokio::test]
async fn so_are_those_that_an_earlier_turn_has_left_running() {
    for closes in [false, true] {
        let stage = Stage::set().await;
        let tether = Tether::in_folder(stage.workspace.path());
        let outliving = Call::command(family(&tether)).with("yield_time_ms", json!(250));
        stage.model.reply().call(outliving).say("It goes on.");
        let (client, conversation) = open(&stage, workspace_write_only()).await;
        conversation.run("Begin.", TurnOptions::default()).await.unwrap();
        let held = tether.taken().await;
        let running = processes(&conversation);
        if closes {
            conversation.close().await.unwrap();
        } else {
            conversation.interrupt().await.unwrap();
        }
        let left: Vec<_> = running.iter().filter(|process| is_alive(process)).collect();
        assert!(left.is_empty(), "{left:?}, closes: {closes}");
        drop(held);
        client.close().await;
    }
}

#[tokio::test]
async fn what_has_detached_itself_holds_no_interrupt_up_and_ends_with_the_client() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    let other = Tether::named(stage.workspace.path(), "other");
    let detached = format!("{} & {}", other.detached_command(), tether.command());
    stage.model.reply().command(detached).say("Never.");
    let (client, conversation) = open(&stage, SandboxPolicy::danger_full_access()).await;
    let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
    let (mut held, mut detached) = (tether.taken().await, other.taken().await);
    turn.interrupt().await.unwrap();
    held.freed().await;
    assert!(!detached.is_free(), "it is no part of the command any more");
    client.close().await;
    detached.freed().await;
}

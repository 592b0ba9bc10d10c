//! Who owns a runtime owns all of it: what it started ends with it, however it ends. On the real runtime.

use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;

use codex_sdk_core::{
    AskForApproval, CodexClient, Conversation, ConversationOptions, SandboxPolicy, TurnOptions,
    TurnStatus,
};
use codex_sdk_tests::tether::Tether;
use codex_sdk_tests::{Stage, runtime_path};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

#[tokio::test]
async fn an_idle_runtime_is_gone_when_close_returns() {
    let stage = Stage::set().await;
    let client = stage.client().build().unwrap();
    let pid = client.connect().await.unwrap().pid.unwrap();
    assert!(lives(pid));
    client.close().await;
    assert!(!lives(pid), "process {pid} outlives close()");
}

#[tokio::test]
async fn commands_are_gone_when_close_returns() {
    for policy in [SandboxPolicy::default(), SandboxPolicy::DangerFullAccess {}] {
        let stage = Stage::set().await;
        let tether = Tether::in_folder(stage.workspace.path());
        stage.model.reply().command(tether.command());
        let (client, conversation) = open(&stage, policy.clone()).await;
        let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
        let held = tether.taken().await;
        client.close().await;
        assert!(held.is_free(), "a command outlives close() under {policy:?}");
        assert_ne!(turn.result().await.status, TurnStatus::Completed);
    }
}

#[tokio::test]
async fn what_detached_itself_is_gone_when_close_returns() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    stage.model.reply().command(tether.detached_command());
    let (client, conversation) = open(&stage, SandboxPolicy::DangerFullAccess {}).await;
    let _turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
    let held = tether.taken().await;
    client.close().await;
    assert!(held.is_free(), "what was detached outlives close()");
}

#[tokio::test]
async fn commands_are_gone_when_interrupt_returns() {
    for policy in [SandboxPolicy::default(), SandboxPolicy::DangerFullAccess {}] {
        let stage = Stage::set().await;
        let tether = Tether::in_folder(stage.workspace.path());
        stage.model.reply().command(tether.command());
        let (client, conversation) = open(&stage, policy.clone()).await;
        let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
        let mut held = tether.taken().await;
        turn.interrupt().await.unwrap();
        // The runtime has killed them when it answers; the kernel may take a moment more to close what they held.
        held.freed().await;
        assert_eq!(turn.result().await.status, TurnStatus::Interrupted);
        stage.model.reply().say("Still here.");
        let result = conversation.run("And now?", TurnOptions::default()).await.unwrap();
        assert_eq!(result.final_response, "Still here.", "the conversation goes on");
        client.close().await;
    }
}

#[tokio::test]
async fn an_idle_runtime_dies_with_its_owner() {
    let stage = Stage::set().await;
    let mut owner = Owner::start(&stage, None).await;
    owner.child.kill().await.unwrap();
    owner.runtime_ended().await;
}

#[tokio::test]
async fn a_busy_runtime_and_its_commands_die_with_their_owner() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    stage.model.reply().command(tether.command());
    let mut owner = Owner::start(&stage, Some(stage.workspace.path())).await;
    let mut held = tether.taken().await;
    owner.child.kill().await.unwrap();
    owner.runtime_ended().await;
    held.freed().await;
}

/// The parent-death signal is this one: the owner is stopped here, so that nothing but the signal can have an effect.
#[tokio::test]
async fn a_runtime_that_is_told_to_terminate_takes_its_commands_along() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    stage.model.reply().command(tether.command());
    let mut owner = Owner::start(&stage, Some(stage.workspace.path())).await;
    let mut held = tether.taken().await;
    owner.signal(Signal::STOP);
    kill_process(owner.runtime, Signal::TERM).unwrap();
    owner.runtime_ended().await;
    held.freed().await;
    owner.child.kill().await.unwrap();
}

async fn open(stage: &Stage, policy: SandboxPolicy) -> (CodexClient, Conversation) {
    let client = stage.client().with_approval_policy(AskForApproval::Never).build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path()).sandbox_policy(policy);
    let conversation = client.create_conversation(options).await.unwrap();
    (client, conversation)
}

fn lives(pid: u32) -> bool {
    Path::new("/proc").join(pid.to_string()).exists()
}

/// Another process that owns a runtime.
struct Owner {
    child: Child,
    runtime: Pid,
    /// Becomes readable when the runtime ends.
    runtime_end: Arc<OwnedFd>,
}

impl Owner {
    #[expect(clippy::disallowed_methods, reason = "the process is here to be killed")]
    async fn start(stage: &Stage, workspace: Option<&Path>) -> Self {
        let model = stage.model.options();
        let options = json!({
            "codexPath": runtime_path(),
            "codexHome": stage.home.path(),
            "config": model.config,
            "env": { "set": model.env },
            "approvalPolicy": "never",
        });
        let mut command = Command::new(env!("CARGO_BIN_EXE_owner"));
        command.arg(options.to_string()).args(workspace).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said = lines.next_line().await.unwrap().expect("an owner that says whom it owns");
        let runtime = Pid::from_raw(said.parse().unwrap()).unwrap();
        let end = pidfd_open(runtime, PidfdFlags::empty()).unwrap();
        Self { child, runtime, runtime_end: Arc::new(end) }
    }

    fn signal(&self, signal: Signal) {
        let pid = self.child.id().and_then(|pid| Pid::from_raw(pid.cast_signed())).unwrap();
        kill_process(pid, signal).unwrap();
    }

    async fn runtime_ended(&self) {
        let patience = Timespec { tv_sec: 30, tv_nsec: 0 };
        let end = Arc::clone(&self.runtime_end);
        let waiting = tokio::task::spawn_blocking(move || {
            poll(&mut [PollFd::new(&*end, PollFlags::IN)], Some(&patience))
        });
        assert_eq!(waiting.await.unwrap().unwrap(), 1, "the runtime outlives its owner");
    }
}

//! What each approval policy asks about, and what each sandbox mode lets happen, on the real runtime: told by effects.
//!
//! Each row is a policy and a mode; each cell what was asked and whether it happened, first with every question
//! accepted, then with every question declined. `-`: it did not happen.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use codex_sdk_core::{
    AskForApproval, ConversationOptions, Decision, Handlers, SandboxPolicy, TurnOptions,
};
use codex_sdk_tests::{Stage, folder, workspace_write_only};
use tempfile::TempDir;
use tokio::net::TcpListener;

/// What the model is made to do.
#[derive(Debug, Clone, Copy)]
enum Deed {
    Harmless,
    WriteInside,
    WriteOutside,
    PatchOutside,
    Network,
}

const DEEDS: [Deed; 5] =
    [Deed::Harmless, Deed::WriteInside, Deed::WriteOutside, Deed::PatchOutside, Deed::Network];

/// A loopback server that counts who comes, and folders inside and outside of the workspace.
struct Ground {
    stage: Stage,
    outside: TempDir,
    port: u16,
    visits: Arc<AtomicUsize>,
}

impl Ground {
    async fn prepare() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let visits = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&visits);
        tokio::spawn(async move {
            while let Ok((visitor, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                drop(visitor);
            }
        });
        Self { stage: Stage::set().await, outside: folder(), port, visits }
    }

    /// Has the model do it in one turn, and says what was asked and whether it happened.
    async fn try_out(&self, cell: &Cell) -> String {
        self.try_out_with(cell, TurnOptions::default()).await
    }

    async fn try_out_with(&self, cell: &Cell, options: TurnOptions) -> String {
        let name = format!("{:?}-{}", cell.deed, uuid());
        let (inside, outside) =
            (self.stage.workspace.path().join(&name), self.outside.path().join(&name));
        let visits = self.visits.load(Ordering::SeqCst);
        let reply = self.stage.model.reply();
        match cell.deed {
            Deed::Harmless => reply.command("ls / > /dev/null"),
            Deed::WriteInside => reply.command(lasting(&format!("echo x > {}", inside.display()))),
            Deed::WriteOutside => {
                reply.command(lasting(&format!("echo x > {}", outside.display())))
            }
            Deed::PatchOutside => reply.patch(added(&outside)),
            Deed::Network => {
                reply.command(lasting(&format!("(exec 3<>/dev/tcp/127.0.0.1/{})", self.port)))
            }
        };
        reply.say("done");
        let asked = Arc::new(AtomicUsize::new(0));
        let handlers = cell.handlers(&asked);
        let turn = cell.conversation.send_user_turn_with("go on", options, handlers).await.unwrap();
        turn.result().await;
        let happened = match cell.deed {
            Deed::Harmless => self.succeeded(),
            Deed::WriteInside => inside.exists(),
            Deed::WriteOutside | Deed::PatchOutside => outside.exists(),
            Deed::Network => self.visits.load(Ordering::SeqCst) > visits,
        };
        let asked = match asked.load(Ordering::SeqCst) {
            0 => String::new(),
            1 => "asked ".to_owned(),
            times => format!("asked x{times} "),
        };
        format!("{asked}{}", if happened { "done" } else { "-" })
    }

    /// Whether the runtime told the model that its last command exited with 0.
    fn succeeded(&self) -> bool {
        let requests = self.stage.model.requests();
        let output = requests
            .last()
            .and_then(codex_sdk_core::testing::Request::last_output)
            .unwrap_or_default();
        output.contains("code 0") || output.contains("code: 0")
    }
}

struct Cell {
    conversation: codex_sdk_core::Conversation,
    deed: Deed,
    decision: Decision,
}

impl Cell {
    fn handlers(&self, asked: &Arc<AtomicUsize>) -> Handlers {
        let answer = || {
            let (asked, decision) = (Arc::clone(asked), self.decision.clone());
            move |_request, _context| {
                asked.fetch_add(1, Ordering::SeqCst);
                std::future::ready(decision.clone())
            }
        };
        Handlers::new().on_command_approval(answer()).on_file_change_approval(answer())
    }
}

/// The runtime recognises a refusal of the sandbox only when the command ends at once and its output was caught in time,
/// which is a matter of luck. The refusal of a command that lasts a moment is never recognised: that can be relied on.
fn lasting(command: &str) -> String {
    format!("{command}; status=$?; sleep 0.3; exit $status")
}

fn added(file: &std::path::Path) -> String {
    format!("*** Begin Patch\n*** Add File: {}\n+x\n*** End Patch\n", file.display())
}

fn uuid() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    NEXT.fetch_add(1, Ordering::SeqCst).to_string()
}

#[tokio::test]
async fn each_policy_asks_and_each_mode_lets_happen_what_the_table_says() {
    let ground = Ground::prepare().await;
    let client = ground.stage.client().build().unwrap();
    let policies = [
        ("untrusted", AskForApproval::Untrusted),
        ("on-failure", AskForApproval::OnFailure),
        ("on-request", AskForApproval::OnRequest),
        ("never", AskForApproval::Never),
    ];
    let mut table = String::new();
    for (policy_name, policy) in policies {
        for sandbox in [
            SandboxPolicy::read_only(),
            workspace_write_only(),
            SandboxPolicy::danger_full_access(),
        ] {
            for decision in [Decision::Accept, Decision::Decline] {
                let options = ConversationOptions::default()
                    .cwd(ground.stage.workspace.path())
                    .approval_policy(policy.clone())
                    .sandbox_policy(sandbox.clone());
                let conversation = client.create_conversation(options).await.unwrap();
                let mut row = format!("{policy_name} | {} | {decision:?}", sandbox.mode());
                for deed in DEEDS {
                    let cell = Cell {
                        conversation: conversation.clone(),
                        deed,
                        decision: decision.clone(),
                    };
                    row.push_str(" | ");
                    row.push_str(&ground.try_out(&cell).await);
                }
                table.push_str(&row);
                table.push('\n');
            }
        }
    }
    client.close().await;
    let expected = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("expected/policies.txt");
    let wanted = std::fs::read_to_string(&expected).unwrap_or_default();
    let header = "policy | sandbox | answer | harmless | write inside | write outside | patch outside | network\n";
    let table = format!("{header}{table}");
    println!("{table}");
    assert_eq!(table, wanted, "the runtime's behaviour differs from {}", expected.display());
}

/// How often a refusal may go unrecognised before that is taken for the rule.
const TRIES: usize = 40;

#[tokio::test]
async fn on_failure_asks_after_a_refusal_that_the_runtime_recognises() {
    let ground = Ground::prepare().await;
    let client = ground.stage.client().build().unwrap();
    let options = ConversationOptions::default()
        .cwd(ground.stage.workspace.path())
        .approval_policy(AskForApproval::OnFailure)
        .sandbox_policy(workspace_write_only());
    let conversation = client.create_conversation(options).await.unwrap();
    for _ in 0..TRIES {
        let file = ground.outside.path().join(uuid());
        ground.stage.model.reply().command(format!("echo x > {}", file.display())).say("done");
        let asked = Arc::new(AtomicUsize::new(0));
        let cell = Cell {
            conversation: conversation.clone(),
            deed: Deed::WriteOutside,
            decision: Decision::Accept,
        };
        let handlers = cell.handlers(&asked);
        let turn = conversation
            .send_user_turn_with("go on", TurnOptions::default(), handlers)
            .await
            .unwrap();
        turn.result().await;
        let asked = asked.load(Ordering::SeqCst) > 0;
        assert_eq!(
            asked,
            file.exists(),
            "it happens when it was asked about and accepted, and only then"
        );
        if asked {
            client.close().await;
            return;
        }
    }
    panic!("not one of {TRIES} refusals was asked about");
}

#[tokio::test]
async fn read_only_with_network_reaches_the_network_and_writes_nothing() {
    let ground = Ground::prepare().await;
    let client = ground.stage.client().build().unwrap();
    let sandbox = SandboxPolicy::ReadOnly { network_access: true };
    let here = ConversationOptions::default()
        .cwd(ground.stage.workspace.path())
        .approval_policy(AskForApproval::Never);
    // From the beginning, for a turn, and for good.
    let own =
        client.create_conversation(here.clone().sandbox_policy(sandbox.clone())).await.unwrap();
    let other = client.create_conversation(here.sandbox_policy(SandboxPolicy::read_only())).await;
    let other = other.unwrap();
    let both = [Deed::Network, Deed::WriteInside];
    let outcomes = async |conversation: &codex_sdk_core::Conversation, options: TurnOptions| {
        let mut outcomes = Vec::new();
        for deed in both {
            let conversation = conversation.clone();
            let cell = Cell { conversation, deed, decision: Decision::Accept };
            outcomes.push(ground.try_out_with(&cell, options.clone()).await);
        }
        outcomes
    };
    assert_eq!(outcomes(&own, TurnOptions::default()).await, ["done", "-"]);
    let turn = TurnOptions::default().sandbox_policy(sandbox.clone());
    assert_eq!(outcomes(&other, turn).await, ["done", "-"]);
    assert_eq!(outcomes(&other, TurnOptions::default()).await, ["-", "-"]);
    let mut change = other.turn_context();
    change.sandbox_policy = Some(sandbox);
    other.override_turn_context(change).await.unwrap();
    assert_eq!(outcomes(&other, TurnOptions::default()).await, ["done", "-"]);
    client.close().await;
}

//! Granular approval, one switch after the other, on the real runtime: what a switch is about is asked when it is on,
//! and refused unasked when it is off. `skill_approval` asks about nothing: all that the runtime does with it is to tell
//! the model.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use codex_sdk_core::testing::Call;
use codex_sdk_core::types::options::{GranularApproval, InputItem};
use codex_sdk_core::{
    AskForApproval, CodexClient, Conversation, ConversationOptions, Decision, Handlers,
    PendingRequest, RequestContext, TurnOptions,
};
use codex_sdk_tests::{Stage, folder, workspace_write_only};
use serde_json::{Value, json};
use tempfile::TempDir;

/// What the model is made to do, and the switch that it is about.
const DEEDS: [(&str, Switch); 5] = [
    ("patch outside", |granular| granular.sandbox_approval = false),
    ("escalation", |granular| granular.sandbox_approval = false),
    ("command of a rule", |granular| granular.rules = false),
    ("permissions", |granular| granular.request_permissions = false),
    ("elicitation", |granular| granular.mcp_elicitations = false),
];

type Switch = fn(&mut GranularApproval);

struct Ground {
    stage: Stage,
    outside: TempDir,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Ground {
    fn call(&self, deed: &str) -> Call {
        let file = self.outside.path().join("file").display().to_string();
        match deed {
            "patch outside" => Call::patch(format!("*** Add File: {file}\n+x\n")),
            "escalation" => Call::command(format!("echo x > '{file}'")).escalated("to write"),
            "command of a rule" => Call::command("touch ruled"),
            "permissions" => {
                let wanted = json!({ "file_system": { "write": [self.outside.path()] } });
                Call::tool(
                    "request_permissions",
                    json!({ "reason": "to write", "permissions": wanted }),
                )
            }
            _ => Call::tool("ask", json!({})),
        }
    }

    /// Answers no to everything, and remembers what was asked.
    fn handlers(&self) -> Handlers {
        let note = |answer: Value| {
            let asked = Arc::clone(&self.asked);
            move |request: PendingRequest, _: RequestContext| {
                asked.lock().unwrap().push(request.method.to_string());
                std::future::ready(answer.clone())
            }
        };
        let decide = |method: &'static str| {
            let asked = Arc::clone(&self.asked);
            move |_: PendingRequest, _: RequestContext| {
                asked.lock().unwrap().push(method.to_owned());
                std::future::ready(Decision::Decline)
            }
        };
        Handlers::new()
            .on_command_approval(decide("command"))
            .on_file_change_approval(decide("file"))
            .on_permissions_approval(note(json!({ "permissions": {}, "scope": "turn" })))
            .on_elicitation(note(json!({ "action": "decline", "content": null, "_meta": null })))
    }

    /// A conversation that asks as the switches say, of which only the workspace may be written.
    async fn open(&self, client: &CodexClient, granular: GranularApproval) -> Conversation {
        let options = ConversationOptions::default()
            .cwd(self.stage.workspace.path())
            .sandbox_policy(workspace_write_only())
            .approval_policy(AskForApproval::Granular(granular));
        client.create_conversation_with(options, self.handlers()).await.unwrap()
    }

    /// Whether it was asked about, and that once.
    async fn asks(&self, conversation: &Conversation, deed: &str) -> bool {
        self.stage.model.reply().call(self.call(deed)).say("Done.");
        let result = conversation.run("Go on.", TurnOptions::default()).await.unwrap();
        assert_eq!(result.final_response, "Done.", "{deed}: the turn goes on either way");
        assert!(!self.outside.path().join("file").exists(), "{deed}: it did not happen");
        assert!(!self.stage.workspace.path().join("ruled").exists(), "{deed}: nor did this");
        let asked = std::mem::take(&mut *self.asked.lock().unwrap());
        assert!(asked.len() < 2, "{deed}: {asked:?}");
        !asked.is_empty()
    }
}

#[tokio::test]
async fn each_switch_is_about_its_own_kind_of_question() {
    let ground = Ground { stage: Stage::set().await, outside: folder(), asked: Arc::default() };
    let rules = ground.stage.home.path().join("rules");
    std::fs::create_dir(&rules).unwrap();
    let rule = "prefix_rule(pattern = [\"touch\"], decision = \"prompt\")\n";
    std::fs::write(rules.join("default.rules"), rule).unwrap();
    let mut config = ground.stage.model.options().config;
    let more = json!({
        "features.request_permissions_tool": true,
        "mcp_servers.asker.command": env!("CARGO_BIN_EXE_mcp-server"),
    });
    config.extend(more.as_object().cloned().unwrap());
    let client = ground.stage.client().with_config(config).build().unwrap();

    let everything: Switch = |_| {};
    let nothing: Switch = |granular| {
        granular.sandbox_approval = false;
        granular.rules = false;
        granular.request_permissions = false;
        granular.mcp_elicitations = false;
    };
    let switches = DEEDS.iter().map(|(_, switch)| *switch);
    for switch in switches.chain([everything, nothing]) {
        let mut granular = GranularApproval::ALL;
        switch(&mut granular);
        let conversation = ground.open(&client, granular).await;
        for (deed, own) in DEEDS {
            // It is asked about unless its own switch is off.
            let mut off = granular;
            own(&mut off);
            let asks = ground.asks(&conversation, deed).await;
            assert_eq!(asks, off != granular, "{deed} under {granular:?}");
        }
    }
    client.close().await;
}

/// A skill whose script wants to write where the sandbox forbids it, and whose manifest asks for exactly that.
fn skill(home: &Path, outside: &Path) -> (PathBuf, PathBuf) {
    let folder = home.join("skills/deploy");
    for part in ["scripts", "agents"] {
        std::fs::create_dir_all(folder.join(part)).unwrap();
    }
    let (manifest, script) = (folder.join("SKILL.md"), folder.join("scripts/deploy.sh"));
    let about = "---\nname: deploy\ndescription: Deploys.\n---\nRun scripts/deploy.sh.\n";
    std::fs::write(&manifest, about).unwrap();
    let writes = format!("permissions:\n  file_system:\n    write: ['{}']\n", outside.display());
    std::fs::write(folder.join("agents/openai.yaml"), writes).unwrap();
    let lines = format!("echo ran > ran\necho x > '{}/file'\n", outside.display());
    std::fs::write(&script, lines).unwrap();
    (manifest, script)
}

#[tokio::test]
async fn the_switch_about_skills_is_told_to_the_model_and_brings_about_no_question() {
    let ground = Ground { stage: Stage::set().await, outside: folder(), asked: Arc::default() };
    let (manifest, script) = skill(ground.stage.home.path(), ground.outside.path());
    let client = ground.stage.client().build().unwrap();
    let ran = ground.stage.workspace.path().join("ran");
    for skill_approval in [true, false] {
        // Alone: whatever is asked, is asked because of it.
        let granular = GranularApproval {
            sandbox_approval: false,
            rules: false,
            skill_approval,
            request_permissions: false,
            mcp_elicitations: false,
        };
        let conversation = ground.open(&client, granular).await;
        let run = Call::command(format!("sh '{}'", script.display()));
        ground.stage.model.reply().call(run).say("Done.");
        let input = vec![
            InputItem::Text { text: "Use $deploy.".to_owned() },
            InputItem::Skill { name: "deploy".to_owned(), path: manifest.clone() },
        ];
        conversation.run(input, TurnOptions::default()).await.unwrap();

        let request = ground.stage.model.requests().pop().unwrap();
        let told = request.body().to_string();
        assert!(told.contains("Run scripts/deploy.sh."), "the model has the skill");
        let (_, rejected) =
            told.split_once("automatically rejected instead of prompting the user:").unwrap();
        assert_eq!(rejected.contains("`skill_approval`"), !skill_approval, "{rejected}");
        assert!(ran.exists(), "its script ran, and unasked");
        std::fs::remove_file(&ran).unwrap();
        assert!(!ground.outside.path().join("file").exists(), "within the sandbox of the turn");
        assert_eq!(*ground.asked.lock().unwrap(), Vec::<String>::new());
    }
    client.close().await;
}

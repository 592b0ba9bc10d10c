//! The built-in plugins on the real runtime: what reaches the model, what stands in the files, what a budget stops.

use std::sync::Arc;

use codex_sdk_core::plugin::{HookResult, Plugin, Veto, async_trait};
use codex_sdk_core::testing::{Gate, Usage};
use codex_sdk_core::types::Submission;
use codex_sdk_core::types::request::Answer;
use codex_sdk_core::{
    AskForApproval, Budget, CodexClient, Conversation, ConversationOptions, Decision, EventFilter,
    PendingRequest, Tool, TurnOptions, TurnStatus,
};
use codex_sdk_plugins::{
    Budgets, Redaction, RegisterPlugins as _, UsageTotals, WithPlugins, builtin,
};
use codex_sdk_tests::{Stage, folder};
use serde_json::{Value, json};

async fn open(stage: &Stage, client: &CodexClient) -> Conversation {
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    client.create_conversation(options).await.unwrap()
}

#[tokio::test]
async fn the_model_does_not_see_what_is_redacted() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let client =
        stage.client().add_plugin(Redaction::new(["hunter[0-9]"]).unwrap()).build().unwrap();
    let conversation = open(&stage, &client).await;
    conversation.run("my password is hunter2", TurnOptions::default()).await.unwrap();
    let requests = stage.model.requests();
    let asked = requests.iter().find_map(codex_sdk_core::testing::Request::last_user_text);
    assert_eq!(asked.as_deref(), Some("my password is [redacted]"));
    assert!(!requests.iter().any(|request| request.body().to_string().contains("hunter2")));
    client.close().await;
}

/// A redactor with a bug.
struct Broken;

#[async_trait]
impl Plugin for Broken {
    fn name(&self) -> &'static str {
        "broken"
    }

    async fn before_submit(&self, submission: Submission) -> Result<Submission, Veto> {
        assert!(submission.method != "turn/start", "cannot look at this");
        Ok(submission)
    }
}

#[tokio::test]
async fn when_a_redactor_panics_nothing_is_sent() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let client = stage.client().add_plugin(Broken).build().unwrap();
    let conversation = open(&stage, &client).await;
    let error = conversation.run("my password is hunter2", TurnOptions::default()).await;
    let error = error.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("PLUGIN", Some("PANICKED")));
    client.close().await;
    assert!(stage.model.requests().is_empty());
}

/// Lets `touch` run, and nothing else.
struct Doorman;

#[async_trait]
impl Plugin for Doorman {
    fn name(&self) -> &'static str {
        "doorman"
    }

    async fn on_server_request(&self, request: &PendingRequest) -> HookResult<Option<Answer>> {
        let params: Value = request.params()?;
        let harmless = params["command"].as_str().is_some_and(|command| command.contains("touch"));
        let decision = if harmless { Decision::Accept } else { Decision::Decline };
        Ok(Some(decision.to_answer(&request.method)))
    }
}

#[tokio::test]
async fn a_plugin_answers_approvals() {
    let stage = Stage::set().await;
    stage.model.reply().command("touch allowed").command("mkdir refused").say("done");
    let client = stage
        .client()
        .with_approval_policy(AskForApproval::Untrusted)
        .add_plugin(Doorman)
        .build()
        .unwrap();
    let mut settled =
        client.events(EventFilter::default().with_methods(["sdk/requestSettled"])).await.unwrap();
    let conversation = open(&stage, &client).await;
    conversation.run("go", TurnOptions::default()).await.unwrap();
    assert!(stage.workspace.path().join("allowed").exists());
    assert!(!stage.workspace.path().join("refused").exists());
    for _ in 0..2 {
        let settled: Value = settled.next().await.unwrap().unwrap().params().unwrap();
        assert_eq!((&settled["how"], &settled["by"]), (&json!("answered"), &json!("plugin")));
    }
    client.close().await;
}

#[tokio::test]
async fn a_transcript_holds_what_was_said_and_done_redacted() {
    let stage = Stage::set().await;
    stage.model.reply().command("echo the-output").say("All is well, hunter2.");
    let files = folder();
    let recorder =
        builtin("transcriptRecorder", &json!({ "folder": files.path().join("new") })).unwrap();
    let redaction = builtin("redaction", &json!({ "patterns": ["hunter[0-9]"] })).unwrap();
    let client = stage.client().with_plugins([recorder, redaction]).build().unwrap();
    let conversation = open(&stage, &client).await;
    conversation.run("what is new?", TurnOptions::default()).await.unwrap();
    let id = conversation.id().to_string();
    client.close().await;

    let read = |end: &str| {
        std::fs::read_to_string(files.path().join("new").join(format!("{id}.{end}"))).unwrap()
    };
    let lines: Vec<Value> =
        read("jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let items: Vec<_> = lines
        .iter()
        .filter(|line| line["method"] == "item/completed")
        .map(|line| line["params"]["item"]["type"].as_str().unwrap())
        .collect();
    for kind in ["userMessage", "commandExecution", "agentMessage"] {
        assert!(items.contains(&kind), "{items:?}");
    }
    let end = lines.iter().find(|line| line["method"] == "sdk/turnEnded").unwrap();
    assert_eq!(end["params"]["status"], "completed");
    assert!(lines.iter().all(|line| line["conversationId"] == json!(id)));

    let markdown = read("md");
    let places: Vec<_> = [
        &*format!("# Conversation {id}\n"),
        "\n## User\n\nwhat is new?\n",
        "\n### Command: completed, exit code 0\n",
        "\n```\nthe-output\n```\n",
        "\n## Agent\n\nAll is well, [redacted].\n",
        "\n_completed after ",
    ]
    .iter()
    .map(|part| markdown.find(part).unwrap_or_else(|| panic!("{part:?} is not in:\n{markdown}")))
    .collect();
    assert!(places.is_sorted(), "{markdown}");
    assert!(!read("jsonl").contains("hunter2"));
}

#[tokio::test]
async fn a_transcript_that_cannot_be_written_is_reported_and_the_turn_goes_on() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let file = stage.workspace.path().join("a-file");
    std::fs::write(&file, "in the way").unwrap();
    let recorder = builtin("transcriptRecorder", &json!({ "folder": file })).unwrap();
    let client = stage.client().with_plugins([recorder]).build().unwrap();
    let mut errors =
        client.events(EventFilter::default().with_methods(["sdk/error"])).await.unwrap();
    let conversation = open(&stage, &client).await;
    for _ in 0..2 {
        conversation.run("go", TurnOptions::default()).await.unwrap();
    }
    let error: Value = errors.next().await.unwrap().unwrap().params().unwrap();
    assert_eq!(error["error"]["details"]["plugin"], "transcriptRecorder");
    client.close().await;
    assert!(errors.next().await.is_none(), "once");
}

#[tokio::test]
async fn a_budget_interrupts_the_turn_says_which_and_vetoes_the_next() {
    let stage = Stage::set().await;
    let gate = Gate::new();
    stage.model.reply().say("first").usage(Usage::new(400, 10));
    stage.model.reply().command("true").usage(Usage::new(700, 10)).wait_for(&gate).say("late");
    let budgets = Budgets::default().conversation(Budget::default().total_tokens(1000));
    let usage = Arc::new(UsageTotals::new(budgets));
    let client = stage.client().add_plugin(Arc::clone(&usage)).build().unwrap();
    let mut errors =
        client.events(EventFilter::default().with_methods(["sdk/error"])).await.unwrap();
    let conversation = open(&stage, &client).await;
    conversation.run("one", TurnOptions::default()).await.unwrap();
    let error = conversation.run("two", TurnOptions::default()).await.unwrap_err();
    gate.open();
    assert_eq!((error.code(), error.reason()), ("TURN", Some("BUDGET")), "{error}");
    assert_eq!(error.fault().details["limit"], "totalTokens");
    assert_eq!(error.turn_result().unwrap().status, TurnStatus::Interrupted);
    let told: Value = errors.next().await.unwrap().unwrap().params().unwrap();
    assert_eq!(told["error"]["details"]["scope"], "conversation");
    assert_eq!(told["error"]["details"]["used"], 1120);

    let error = conversation.run("three", TurnOptions::default()).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("PLUGIN", Some("BUDGET")), "{error}");
    let totals = usage.totals();
    assert_eq!(totals.client, totals.conversations[&**conversation.id()]);
    assert_eq!((totals.client.turns, totals.client.model_calls), (2, 2));
    assert_eq!(totals.client.tool_calls, 1);
    let read = client.plugins()[0].snapshot().unwrap();
    assert_eq!(read["client"]["totalTokens"], 1120);
    client.close().await;
}

#[tokio::test]
async fn a_budget_of_time_ends_a_turn_that_says_nothing() {
    let stage = Stage::set().await;
    stage.model.reply().stall();
    let usage = builtin("usageTotals", &json!({ "client": { "wallMs": 50 } })).unwrap();
    let client = stage.client().with_plugins([usage]).build().unwrap();
    let conversation = open(&stage, &client).await;
    let error = conversation.run("go", TurnOptions::default()).await.unwrap_err();
    assert_eq!(error.reason(), Some("BUDGET"), "{error}");
    assert_eq!(error.fault().details["limit"], "wallMs");
    client.close().await;
}

/// Brings a tool.
struct Weather;

#[async_trait]
impl Plugin for Weather {
    fn name(&self) -> &'static str {
        "weather"
    }

    fn tools(&self) -> Vec<Tool> {
        let schema = json!({ "type": "object", "properties": {}, "additionalProperties": false });
        vec![Tool::new("weather", "How the weather is.", schema, |_, _| async { "sunny" })]
    }
}

#[tokio::test]
async fn a_plugin_brings_tools_also_after_connecting() {
    let stage = Stage::set().await;
    stage.model.reply().tool("weather", json!({})).say("done");
    let client = stage.client().build().unwrap();
    client.connect().await.unwrap();
    client.register_plugin(Weather).await.unwrap();
    let conversation = open(&stage, &client).await;
    conversation.run("how is the weather?", TurnOptions::default()).await.unwrap();
    let output =
        stage.model.requests().iter().find_map(codex_sdk_core::testing::Request::last_output);
    assert!(output.is_some_and(|output| output.contains("sunny")));
    client.close().await;
}

//! Reasoning effort and summary, which may be none: what the model is asked for, on the real runtime. There null leaves
//! an effort as it is, and whatever a turn sets sticks.

use codex_sdk_core::protocol::Patch;
use codex_sdk_core::testing::Request;
use codex_sdk_core::types::options::TurnContext;
use codex_sdk_core::{
    CodexClient, Conversation, ConversationOptions, Handlers, ReasoningSummary, ResumeSettings,
    TurnOptions,
};
use codex_sdk_tests::Stage;
use serde_json::{Value, json};

const TURN: fn() -> TurnOptions = TurnOptions::default;

async fn set() -> (Stage, CodexClient) {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let client = stage.client().build().unwrap();
    (stage, client)
}

fn here(stage: &Stage) -> ConversationOptions {
    ConversationOptions::default().cwd(stage.workspace.path())
}

/// What of it the model is asked for in a turn.
async fn asked(stage: &Stage, conversation: &Conversation, options: TurnOptions) -> Value {
    conversation.run("go on", options).await.unwrap();
    stage.model.requests().last().unwrap().body()["reasoning"].clone()
}

/// What the model reads before the user's words.
fn instructions(request: &Request) -> Vec<Value> {
    let items = request.input().iter().filter(|item| item["role"] == "developer");
    items.map(|item| item["content"].clone()).collect()
}

#[tokio::test]
async fn they_end_with_their_turn_where_the_conversation_has_none() {
    let (stage, client) = set().await;
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    let none = json!({ "summary": "auto" });
    assert_eq!(asked(&stage, &conversation, TURN()).await, none);
    let over = TURN().effort("high").summary(ReasoningSummary::Detailed);
    let high = json!({ "effort": "high", "summary": "detailed" });
    assert_eq!(asked(&stage, &conversation, over).await, high);
    assert_eq!(asked(&stage, &conversation, TURN()).await, none);
    let requests = stage.model.requests();
    let (first, last) = (requests.first().unwrap(), requests.last().unwrap());
    assert_eq!(instructions(first), instructions(last), "nothing is added to what the model reads");

    let id = conversation.id().to_string();
    client.close().await;
    let again = stage.client().build().unwrap();
    let (options, saved) = (ConversationOptions::default(), ResumeSettings::Saved);
    let resumed = again.resume_conversation(&id, options, saved, Handlers::new()).await.unwrap();
    assert_eq!(resumed.turn_context().effort, Patch::Clear, "nor do they stay in what is stored");
    assert_eq!(asked(&stage, &resumed, TURN()).await, none);
    again.close().await;
}

#[tokio::test]
async fn an_effort_is_taken_back_for_one_turn_and_for_good() {
    let (stage, client) = set().await;
    let conversation = client.create_conversation(here(&stage).effort("high")).await.unwrap();
    let effort = async |options| asked(&stage, &conversation, options).await["effort"].take();
    assert_eq!(effort(TURN()).await, "high");
    assert_eq!(effort(TURN().without_effort()).await, Value::Null);
    assert_eq!(effort(TURN()).await, "high", "of one turn only");
    conversation.override_turn_context(TurnContext::default().without_effort()).await.unwrap();
    assert_eq!(conversation.settings().effort, Patch::Clear);
    assert_eq!(effort(TURN()).await, Value::Null);
    assert_eq!(effort(TURN().effort("low")).await, "low");
    assert_eq!(effort(TURN()).await, Value::Null);
    conversation.override_turn_context(TurnContext::default().effort("low")).await.unwrap();
    assert_eq!(effort(TURN()).await, "low");
    client.close().await;
}

#[tokio::test]
async fn a_conversation_without_effort_has_none_whatever_the_clients_default_is() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let client = stage.client().with_default_effort("high").build().unwrap();
    let with = client.create_conversation(here(&stage)).await.unwrap();
    assert_eq!(asked(&stage, &with, TURN()).await["effort"], "high");
    let none: ConversationOptions =
        serde_json::from_value(json!({ "effort": null, "cwd": stage.workspace.path() })).unwrap();
    let without = client.create_conversation(none).await.unwrap();
    assert_eq!(asked(&stage, &without, TURN()).await["effort"], Value::Null);
    client.close().await;
}

#[tokio::test]
async fn a_summary_goes_back_to_the_configured_one() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    std::fs::write(stage.home.path().join("config.toml"), "model_reasoning_summary = \"concise\"")
        .unwrap();
    let client = stage.client().build().unwrap();
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    let summary = async |options| asked(&stage, &conversation, options).await["summary"].take();
    assert_eq!(summary(TURN()).await, "concise");
    assert_eq!(summary(TURN().summary(ReasoningSummary::Detailed)).await, "detailed");
    assert_eq!(summary(TURN()).await, "concise");
    client.close().await;
}

#[tokio::test]
async fn without_the_experimental_api_an_effort_that_could_not_be_taken_back_is_refused() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let client = stage.client().with_experimental_api(false).build().unwrap();
    let refused = async |conversation: &Conversation, options: TurnOptions| {
        let error = conversation.run("go on", options).await.unwrap_err();
        assert_eq!(
            (error.code(), &error.fault().details["field"]),
            ("CONFIG", &json!("effort")),
            "{error}"
        );
    };
    let without = client.create_conversation(here(&stage)).await.unwrap();
    refused(&without, TURN().effort("high")).await;
    let with = client.create_conversation(here(&stage).effort("low")).await.unwrap();
    refused(&with, TURN().without_effort()).await;
    assert_eq!(asked(&stage, &with, TURN().effort("high")).await["effort"], "high");
    assert_eq!(asked(&stage, &with, TURN()).await["effort"], "low");
    let change = TurnContext::default().without_effort();
    assert_eq!(with.override_turn_context(change).await.unwrap_err().code(), "CONFIG");
    client.close().await;
}

//! Structured output on the real runtime: the schema that the model gets, and answers that fit and do not.

use codex_sdk_core::{
    CodexClient, Conversation, ConversationOptions, IfBusy, TurnOptions, TurnStatus,
};
use codex_sdk_tests::Stage;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

async fn open(stage: &Stage) -> (CodexClient, Conversation) {
    let client = stage.client().build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    (client, conversation)
}

fn with(schema: Value) -> TurnOptions {
    TurnOptions::default().output_schema(schema)
}

fn verdict() -> Value {
    json!({
        "type": "object",
        "properties": {
            "approved": { "type": "boolean" },
            "note": { "type": "string", "minLength": 2 },
        },
        "required": ["approved"],
        "additionalProperties": false,
    })
}

#[tokio::test]
async fn an_answer_that_fits_is_structured_and_the_schema_ends_with_the_turn() {
    let stage = Stage::set().await;
    stage.model.reply().commentary("Hm.").json(&json!({ "approved": true, "note": "ok" }));
    stage.model.reply().say("Free text.");
    let (client, conversation) = open(&stage).await;
    let result = conversation.run("Judge.", with(verdict())).await.unwrap();
    assert_eq!(result.structured, Some(json!({ "approved": true, "note": "ok" })));
    assert!(result.output_error.is_none());
    let next = conversation.run("And?", TurnOptions::default()).await.unwrap();
    assert_eq!((&next.structured, next.final_response.as_str()), (&None, "Free text."));
    let requests = stage.model.requests();
    let schemas: Vec<_> =
        requests.iter().map(codex_sdk_core::testing::Request::output_schema).collect();
    assert!(matches!(schemas.as_slice(), [Some(_), None]), "{schemas:?}");
    client.close().await;
}

#[tokio::test]
async fn optional_properties_go_out_nullable_and_come_back_absent() {
    let stage = Stage::set().await;
    stage.model.reply().json(&json!({ "approved": false, "note": null }));
    let (client, conversation) = open(&stage).await;
    let result = conversation.run("Judge.", with(verdict())).await.unwrap();
    assert_eq!(result.structured, Some(json!({ "approved": false })));
    let request = stage.model.requests().pop().unwrap();
    let expected = json!({
        "type": "object",
        "properties": {
            "approved": { "type": "boolean" },
            "note": { "type": ["string", "null"], "minLength": 2 },
        },
        "required": ["approved", "note"],
        "additionalProperties": false,
    });
    assert_eq!(request.output_schema(), Some(&expected));
    client.close().await;
}

#[tokio::test]
async fn an_answer_that_does_not_fit_is_an_error_of_run_and_told_by_the_result() {
    let stage = Stage::set().await;
    stage.model.reply().json(&json!({ "approved": "yes", "note": "x" }));
    stage.model.reply().say("Approved!");
    let (client, conversation) = open(&stage).await;

    let error = conversation.run("Judge.", with(verdict())).await.unwrap_err();
    assert_eq!(error.code(), "OUTPUT");
    let message = error.to_string();
    assert!(message.contains("at /approved") && message.contains("at /note"), "{message}");
    assert!(!message.contains("yes"), "{message}");
    assert_eq!(error.fault().details["problems"][0]["path"], "/approved");
    let partial = error.turn_result().unwrap();
    assert_eq!(partial.status, TurnStatus::Completed);
    assert_eq!(partial.final_response, r#"{"approved":"yes","note":"x"}"#);

    let turn = conversation.send_user_turn("Judge.", with(verdict())).await.unwrap();
    let result = turn.result().await;
    assert_eq!((result.status, &result.structured), (TurnStatus::Completed, &None));
    let mismatch = result.output_error.as_ref().unwrap();
    assert!(mismatch.to_string().contains("no JSON"), "{mismatch}");
    client.close().await;
}

#[tokio::test]
async fn a_schema_that_breaks_the_rules_is_refused_before_anything_is_sent() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    let mut open_object = verdict();
    open_object["additionalProperties"] = json!(true);
    let error = conversation.run("Judge.", with(open_object)).await.unwrap_err();
    assert_eq!((error.code(), &error.fault().details["path"]), ("CONFIG", &json!("#")));
    assert!(error.to_string().contains("additionalProperties: false"), "{error}");
    let steering = with(verdict()).if_busy(IfBusy::Steer);
    let error = conversation.run("Judge.", steering).await.unwrap_err();
    assert_eq!((error.code(), &error.fault().details["field"]), ("CONFIG", &json!("outputSchema")));
    assert!(stage.model.requests().is_empty());
    client.close().await;
}

/// How something went.
#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
struct Report {
    summary: String,
    outcome: Outcome,
    #[serde(default)]
    retries: u32,
    link: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Outcome {
    Fine,
    Failed { why: String },
}

#[tokio::test]
async fn an_answer_is_a_value_of_a_type() {
    let stage = Stage::set().await;
    stage.model.reply().json(&json!({
        "summary": "s", "outcome": { "kind": "failed", "why": "w" }, "retries": null, "link": null,
    }));
    stage.model.reply().json(&json!({ "summary": "s" }));
    let (client, conversation) = open(&stage).await;
    let answer = conversation.run_as::<Report>("Report.", TurnOptions::default()).await.unwrap();
    let expected = Report {
        summary: "s".to_owned(),
        outcome: Outcome::Failed { why: "w".to_owned() },
        retries: 0,
        link: None,
    };
    assert_eq!(answer.output, expected);
    assert_eq!(answer.result.status, TurnStatus::Completed);
    let request = stage.model.requests().pop().unwrap();
    let schema = request.output_schema().unwrap();
    let order: Vec<_> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(order, ["summary", "outcome", "retries", "link"], "models answer in this order");

    let error = conversation.run_as::<Report>("Again.", TurnOptions::default()).await.unwrap_err();
    assert_eq!(error.code(), "OUTPUT");
    let error = conversation.run_as::<String>("Again.", TurnOptions::default()).await.unwrap_err();
    assert_eq!(error.code(), "CONFIG");
    client.close().await;
}

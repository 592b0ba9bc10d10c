//! Failures, stalls, broken connections, requests that nobody scripted.

use codex_sdk_core::testing::{Answered, ScriptedModel};
use serde_json::{Value, json};

use crate::driver::{Runtime, ended, params, texts, unasked};

async fn run(script: impl FnOnce(&ScriptedModel)) -> (ScriptedModel, Vec<Value>) {
    let model = ScriptedModel::start().await.unwrap();
    script(&model);
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({})).await;
    let seen = runtime.turn(&thread, "hello there", unasked).await;
    (model, seen)
}

fn error_of(seen: &[Value]) -> String {
    assert_eq!(ended(seen)["status"], "failed");
    ended(seen)["error"]["message"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_4xx_fails_the_turn_with_the_body() {
    let body = json!({ "error": { "message": "no such luck" } });
    let (model, seen) = run(|model| {
        model.reply().fail_with(400, body);
    })
    .await;
    assert!(error_of(&seen).contains("no such luck"));
    assert_eq!(model.requests().len(), 1);
}

#[tokio::test]
async fn a_5xx_fails_the_turn_without_a_retry() {
    let (model, seen) = run(|model| {
        model.reply().fail(500);
    })
    .await;
    error_of(&seen);
    assert_eq!(model.requests().len(), 1);
}

#[tokio::test]
async fn a_failure_after_some_text_comes_in_the_stream() {
    let (_model, seen) = run(|model| {
        model.reply().say("So far so good.").fail(500);
    })
    .await;
    assert!(error_of(&seen).contains("scripted failure 500"));
}

#[tokio::test]
async fn a_broken_connection_fails_the_turn() {
    let (_model, seen) = run(|model| {
        model.reply().say("So far so good.").disconnect();
    })
    .await;
    error_of(&seen);
    assert!(!params(&seen, "item/agentMessage/delta").is_empty());
}

#[tokio::test]
async fn what_is_not_scripted_is_refused_and_recorded() {
    let (model, seen) = run(|_| {}).await;
    let error = error_of(&seen);
    assert!(error.contains("no reply was scripted"), "{error}");
    assert!(error.contains("hello there"), "{error}");
    assert_eq!(model.unscripted().len(), 1);
    assert_eq!(model.requests()[0].answered(), Answered::Unscripted);
}

#[tokio::test]
async fn a_stalled_turn_can_be_interrupted_and_the_next_one_gets_its_own_reply() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().say("I begin.").stall().say("never said");
    model.reply().say("Second.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({})).await;

    let turn = runtime.start_turn(&thread, "first", json!({})).await;
    runtime.until("item/agentMessage/delta").await;
    let interrupt = json!({ "threadId": thread, "turnId": turn });
    runtime.request("turn/interrupt", interrupt).await;
    let seen = runtime.until_completed(&thread, unasked).await;
    assert_eq!(ended(&seen)["status"], "interrupted");

    let seen = runtime.turn(&thread, "second", unasked).await;
    assert_eq!(texts(&seen), ["Second."]);
}

#[tokio::test]
async fn closing_the_model_ends_a_stalled_turn() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().stall();
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({})).await;

    runtime.start_turn(&thread, "first", json!({})).await;
    model.next_request().await.unwrap();
    model.close().await;

    let seen = runtime.until_completed(&thread, unasked).await;
    assert_eq!(ended(&seen)["status"], "failed");
}

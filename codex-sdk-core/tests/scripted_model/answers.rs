//! Texts, reasoning, structured output, usage.

use codex_sdk_core::testing::{ScriptedModel, Usage};
use serde_json::{Value, json};

use crate::driver::{Runtime, completed, ended, params, texts, unasked};

#[tokio::test]
async fn text_is_streamed_in_several_deltas() {
    let model = ScriptedModel::start().await.unwrap();
    let text = "Grüezi, this is a text of more than one delta.";
    model.reply().say(text);
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({})).await;

    let seen = runtime.turn(&thread, "hello", unasked).await;

    let deltas: Vec<_> = params(&seen, "item/agentMessage/delta");
    let joined: String = deltas.iter().filter_map(|params| params["delta"].as_str()).collect();
    assert!(deltas.len() > 1, "{deltas:?}");
    assert_eq!(joined, text);
    assert_eq!(texts(&seen), [text]);
    assert_eq!(ended(&seen)["status"], "completed");
    let request = model.next_request().await.unwrap();
    assert_eq!(request.last_user_text().as_deref(), Some("hello"));
    assert_eq!(request.thread_id(), Some(thread.as_str()));
    assert_eq!(request.turn_id(), ended(&seen)["id"].as_str());
    assert!(request.tools().contains(&"exec_command".to_owned()), "{:?}", request.tools());
    assert!(request.instructions().is_some_and(|text| text.contains("coding agent")));
    assert_eq!(request.model(), Some("scripted-model"));
}

#[tokio::test]
async fn messages_have_phases_and_reasoning_is_streamed() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().reasoning("First I think it over.").commentary("Looking.").answer("Found.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({})).await;

    let seen = runtime.turn(&thread, "hello", unasked).await;

    let reasoning = completed(&seen, "reasoning");
    assert_eq!(reasoning[0]["summary"], json!(["First I think it over."]));
    let deltas = params(&seen, "item/reasoning/summaryTextDelta");
    let joined: String = deltas.iter().filter_map(|params| params["delta"].as_str()).collect();
    assert_eq!(joined, "First I think it over.");
    let messages = completed(&seen, "agentMessage");
    assert_eq!(
        (&messages[0]["text"], &messages[0]["phase"]),
        (&json!("Looking."), &json!("commentary"))
    );
    assert_eq!(
        (&messages[1]["text"], &messages[1]["phase"]),
        (&json!("Found."), &json!("final_answer"))
    );
}

#[tokio::test]
async fn structured_output_is_the_json_and_the_schema_is_recorded() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().json(&json!({ "a": 1 }));
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({})).await;
    let schema = json!({
        "type": "object",
        "properties": { "a": { "type": "number" } },
        "required": ["a"],
        "additionalProperties": false,
    });

    runtime.start_turn(&thread, "hello", json!({ "outputSchema": schema })).await;
    let seen = runtime.until_completed(&thread, unasked).await;

    assert_eq!(serde_json::from_str::<Value>(texts(&seen)[0]).unwrap(), json!({ "a": 1 }));
    assert_eq!(model.requests()[0].output_schema(), Some(&schema));
}

#[tokio::test]
async fn ten_thousand_deltas_arrive_in_order() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().deltas(10_000, None);
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({ "ephemeral": true })).await;

    let seen = runtime.turn(&thread, "hello", unasked).await;

    let deltas = params(&seen, "item/agentMessage/delta");
    let joined: String = deltas.iter().filter_map(|params| params["delta"].as_str()).collect();
    let numbers: Vec<usize> = joined.split_whitespace().map(|n| n.parse().unwrap()).collect();
    assert!(numbers.iter().copied().eq(0..10_000));
    assert_eq!(texts(&seen), [joined]);
}

#[tokio::test]
async fn deltas_keep_their_pace() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().deltas(11, Some(50.0));
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({})).await;

    let seen = runtime.turn(&thread, "hello", unasked).await;

    let deltas = params(&seen, "item/agentMessage/delta");
    assert_eq!(deltas.len(), 11);
    let times: Vec<_> = seen
        .iter()
        .filter(|m| m["method"] == "item/agentMessage/delta")
        .filter_map(|m| m["emittedAtMs"].as_u64())
        .collect();
    // Ten gaps of 20 ms; a busy machine only makes them longer.
    assert!(times.last().unwrap() - times[0] >= 150, "{times:?}");
}

#[tokio::test]
async fn usage_arrives_and_adds_up() {
    let model = ScriptedModel::start().await.unwrap();
    let usage = Usage::new(100, 20).cached(40).reasoning(5);
    model.reply().command("true").usage(usage).say("done").usage(Usage::new(10, 2));
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({ "approvalPolicy": "never" })).await;

    let seen = runtime.turn(&thread, "hello", unasked).await;

    let updates = params(&seen, "thread/tokenUsage/updated");
    let first = &updates[0]["tokenUsage"]["last"];
    assert_eq!(first["inputTokens"], 100);
    assert_eq!(first["cachedInputTokens"], 40);
    assert_eq!(first["outputTokens"], 20);
    assert_eq!(first["reasoningOutputTokens"], 5);
    assert_eq!(first["totalTokens"], 120);
    assert_eq!(updates.last().unwrap()["tokenUsage"]["total"]["totalTokens"], 132);
}

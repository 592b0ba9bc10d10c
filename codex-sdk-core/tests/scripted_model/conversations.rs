//! Many conversations at once, sub-agents, reviews, compaction, steering: who gets which script.

use codex_sdk_core::testing::{Call, Gate, Matcher, Request, ScriptedModel, Usage};
use serde_json::{Value, json};

use crate::driver::{Runtime, completed, ended, params, texts, unasked};

#[tokio::test]
async fn conversations_at_once_get_their_own_scripts() {
    const CONVERSATIONS: usize = 20;
    let model = ScriptedModel::start().await.unwrap();
    for n in 0..CONVERSATIONS {
        model
            .on(format!("task {n}."))
            .say(format!("begin {n}"))
            .command(format!("echo first-{n}"))
            .command(format!("echo second-{n}"))
            .say(format!("end {n}"));
    }
    let mut runtime = Runtime::start(&model).await;
    let mut threads = Vec::new();
    for _ in 0..CONVERSATIONS {
        let settings = json!({ "approvalPolicy": "never", "ephemeral": true });
        threads.push(runtime.thread(settings).await);
    }
    for (n, thread) in threads.iter().enumerate() {
        runtime.start_turn(thread, &format!("task {n}."), json!({})).await;
    }

    let mut messages = Vec::new();
    let mut running = CONVERSATIONS;
    while running > 0 {
        let message = runtime.next().await;
        running -= usize::from(message["method"] == "turn/completed");
        messages.push(message);
    }

    for (n, thread) in threads.iter().enumerate() {
        let own: Vec<Value> =
            messages.iter().filter(|m| m["params"]["threadId"] == **thread).cloned().collect();
        assert_eq!(texts(&own), [format!("begin {n}"), format!("end {n}")]);
        let asked: Vec<_> = model
            .requests()
            .into_iter()
            .filter(|request| request.thread_id() == Some(thread))
            .collect();
        assert_eq!(asked.len(), 3);
        // What the model is known to have called: the runtime at times loses a short output.
        let called = |request: &Request| {
            let call = request.input().iter().rfind(|item| item["type"] == "function_call");
            call.unwrap()["arguments"].as_str().unwrap().to_owned()
        };
        assert!(called(&asked[1]).contains(&format!("first-{n}\"")));
        assert!(called(&asked[2]).contains(&format!("second-{n}\"")));
    }
    assert!(model.unscripted().is_empty());
}

#[tokio::test]
async fn a_sub_agent_has_a_script_of_its_own() {
    let model = ScriptedModel::start().await.unwrap();
    model.on(Matcher::subagent().and("count the files")).command("echo 3").say("There are 3.");
    model
        .reply()
        .tool("spawn_agent", json!({ "message": "count the files" }))
        .call_from(|request| {
            let output: Value = request.last_output().unwrap_or_default().parse().unwrap();
            Call::tool("wait_agent", json!({ "targets": [output["agent_id"]] }))
        })
        .say("My agent says 3.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({ "approvalPolicy": "never" })).await;

    let seen = runtime.turn(&thread, "delegate", unasked).await;

    let mut said = texts(&seen);
    said.sort_unstable();
    assert_eq!(said, ["My agent says 3.", "There are 3."]);
    let requests = model.requests();
    let child = requests.iter().find(|request| request.subagent().is_some()).unwrap();
    assert_eq!(child.parent_thread_id(), Some(thread.as_str()));
    assert_eq!(child.root_turn_id(), ended(&seen)["id"].as_str());
    assert_ne!(child.thread_id(), Some(thread.as_str()));
    let spawned = completed(&seen, "collabAgentToolCall")[0];
    assert_eq!(spawned["receiverThreadIds"][0].as_str(), child.thread_id());
}

#[tokio::test]
async fn reviews_and_compactions_can_be_told_apart() {
    let model = ScriptedModel::start().await.unwrap();
    model.on(Matcher::review()).say("Looks fine.");
    model.on(Matcher::compaction()).say("They said hello.");
    model.reply().say("Hello.");
    model.reply().say("I remember.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({})).await;
    runtime.turn(&thread, "hello", unasked).await;

    let target = json!({ "type": "custom", "instructions": "look at it" });
    runtime.request("review/start", json!({ "threadId": thread, "target": target })).await;
    let seen = runtime.until_completed(&thread, unasked).await;
    assert_eq!(completed(&seen, "exitedReviewMode")[0]["review"], "Looks fine.");

    runtime.request("thread/compact/start", json!({ "threadId": thread })).await;
    let seen = runtime.until_completed(&thread, unasked).await;
    assert_eq!(completed(&seen, "contextCompaction").len(), 1);

    let seen = runtime.turn(&thread, "do you remember?", unasked).await;
    assert_eq!(texts(&seen), ["I remember."]);
    let after = model.requests().pop().unwrap();
    assert!(after.body().to_string().contains("They said hello."));
    assert_eq!(after.last_user_text().as_deref(), Some("do you remember?"));
    assert_eq!(model.unused_replies(), 0);
}

#[tokio::test]
async fn a_compaction_in_the_middle_of_a_turn_leaves_its_script_alone() {
    let model = ScriptedModel::start().await.unwrap();
    model.on(Matcher::compaction()).say("It was about a lot.");
    // More than the model's window: the runtime compacts before it goes on.
    model.reply().command("true").usage(Usage::new(1_000_000, 1)).say("Done.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({ "approvalPolicy": "never" })).await;

    let seen = runtime.turn(&thread, "a lot", unasked).await;

    assert_eq!(texts(&seen), ["Done."]);
    let requests = model.requests();
    let kinds: Vec<_> = requests.iter().filter_map(Request::kind).collect();
    assert_eq!(kinds, ["turn", "compaction", "turn"]);
    assert!(requests.iter().all(|request| request.turn_id() == ended(&seen)["id"].as_str()));
}

#[tokio::test]
async fn a_gate_holds_the_model_until_the_test_has_steered() {
    let model = ScriptedModel::start().await.unwrap();
    let gate = Gate::new();
    model.reply().say("Going left.").wait_for(&gate).say("Still left.");
    model.on("go right").say("Going right.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({})).await;

    let turn = runtime.start_turn(&thread, "go left", json!({})).await;
    runtime.until("item/agentMessage/delta").await;
    let input = json!([{ "type": "text", "text": "go right", "text_elements": [] }]);
    let steer = json!({ "threadId": thread, "expectedTurnId": turn, "input": input });
    runtime.request("turn/steer", steer).await;
    gate.open();
    let seen = runtime.until_completed(&thread, unasked).await;

    assert_eq!(texts(&seen).last(), Some(&"Going right."));
    assert_eq!(params(&seen, "turn/completed").len(), 1);
    assert_eq!(model.requests()[1].turn_id(), Some(turn.as_str()));
}

//! Client tools on the real runtime: what the model is offered, what it gets back, and how calls end.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use codex_sdk_core::testing::{Call, Request};
use codex_sdk_core::{
    CodexClient, Conversation, ConversationOptions, Error, Handlers, Tool, ToolContent,
    ToolContext, ToolOutput, TurnEventFilter, TurnOptions, TurnStatus, tool,
};
use codex_sdk_tests::{PIXEL, Stage};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::{Notify, Semaphore};

#[derive(Deserialize, JsonSchema)]
struct City {
    /// Its name.
    #[schemars(length(min = 2))]
    city: String,
}

fn schema() -> Value {
    json!({
        "type": "object",
        "properties": { "city": { "type": "string", "minLength": 2 } },
        "required": ["city"],
        "additionalProperties": false,
    })
}

/// A tool of this name that says its name.
fn named(name: &str) -> Tool {
    let says = format!("said by {name}");
    Tool::new(name, "Says its name.", json!({ "type": "object" }), move |_, _| {
        std::future::ready(says.clone())
    })
}

fn weather() -> Tool {
    Tool::new("weather", "The weather in a city.", schema(), |input: Value, _| async move {
        format!("Sunny in {}.", input["city"].as_str().unwrap_or("nowhere"))
    })
}

async fn open(stage: &Stage, tools: impl IntoIterator<Item = Tool>) -> (CodexClient, Conversation) {
    let client = stage.client().with_tools(tools).build().unwrap();
    let conversation = client.create_conversation(options(stage)).await.unwrap();
    (client, conversation)
}

fn options(stage: &Stage) -> ConversationOptions {
    ConversationOptions::default().cwd(stage.workspace.path())
}

/// Runs a turn that ends well, and returns the model's last request: what it was told.
async fn run(stage: &Stage, conversation: &Conversation) -> Request {
    conversation.run("Go.", TurnOptions::default()).await.unwrap();
    stage.model.requests().pop().unwrap()
}

/// What came back for each call of the request's last response.
fn outputs(request: &Request) -> Vec<Value> {
    let is_output = |item: &&Value| item["type"] == "function_call_output";
    let last = request.input().iter().rev().take_while(|item| item["role"] != "user");
    let mut outputs: Vec<_> = last.filter(is_output).map(|item| item["output"].clone()).collect();
    outputs.reverse();
    outputs
}

async fn outputs_of(stage: &Stage, conversation: &Conversation) -> Vec<Value> {
    outputs(&run(stage, conversation).await)
}

#[tokio::test]
async fn the_model_calls_tools_by_name_and_reads_what_they_say() {
    let stage = Stage::set().await;
    let spaced = named("weather").namespace("maps");
    let (client, conversation) = open(&stage, [weather(), spaced, named("other")]).await;
    stage
        .model
        .reply()
        .calls([
            Call::tool("weather", json!({ "city": "Basel" })),
            Call::tool("weather", json!({})).in_namespace("maps"),
            Call::tool("other", json!({})),
        ])
        .say("Done.");
    let request = run(&stage, &conversation).await;
    assert_eq!(outputs(&request), ["Sunny in Basel.", "said by weather", "said by other"]);
    let offered = request.tools();
    for name in ["weather", "maps.weather", "other"] {
        assert!(offered.iter().any(|tool| tool == name), "{name} in {offered:?}");
    }
    client.close().await;
}

#[tokio::test]
async fn a_typed_tool_gets_its_type_and_the_context_of_the_call() {
    let stage = Stage::set().await;
    let (seen, mut contexts) = tokio::sync::mpsc::channel::<ToolContext>(1);
    let weather = tool("weather", "The weather.", move |City { city }, context: ToolContext| {
        let seen = seen.clone();
        async move {
            seen.try_send(context).unwrap();
            format!("Sunny in {city}.")
        }
    });
    let (client, conversation) = open(&stage, [weather]).await;
    stage.model.reply().tool("weather", json!({ "city": "Bern" })).say("Done.");
    let turn = conversation.send_user_turn("Go.", TurnOptions::default()).await.unwrap();
    let context = contexts.recv().await.unwrap();
    assert_eq!(context.conversation_id, *conversation.id());
    assert_eq!(context.root_conversation_id, *conversation.id());
    assert_eq!(context.turn_id, turn.id());
    assert!(!context.call_id.is_empty());
    assert!(context.client.conversation(&context.conversation_id).is_some());
    assert_eq!(turn.result().await.status, TurnStatus::Completed);
    let request = stage.model.requests().pop().unwrap();
    assert_eq!(outputs(&request), ["Sunny in Bern."]);
    client.close().await;
}

#[tokio::test]
async fn arguments_that_do_not_fit_are_told_to_the_model_and_not_to_the_tool() {
    let stage = Stage::set().await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let weather = tool("weather", "The weather.", move |City { .. }, _: ToolContext| {
        counted.fetch_add(1, Ordering::Relaxed);
        async { "never" }
    });
    let (client, conversation) = open(&stage, [weather]).await;
    stage
        .model
        .reply()
        .calls([
            Call::tool("weather", json!({ "city": 7 })),
            Call::tool("weather", json!({})),
            Call::tool("weather", json!({ "city": "B" })),
        ])
        .say("Sorry.");
    let told = outputs_of(&stage, &conversation).await;
    let told: Vec<_> = told.iter().map(|output| output.as_str().unwrap()).collect();
    assert!(told[0].contains("at /city") && told[0].contains("string"), "{told:?}");
    assert!(told[1].contains("\"city\" is a required property"), "{told:?}");
    assert!(told[2].contains("at /city") && told[2].contains("shorter than 2"), "{told:?}");
    assert_eq!(calls.load(Ordering::Relaxed), 0);
    client.close().await;
}

#[tokio::test]
async fn failures_and_panics_are_told_to_the_model_and_the_turn_goes_on() {
    let stage = Stage::set().await;
    let object = || json!({ "type": "object" });
    let fails = Tool::new("fails", "Fails.", object(), |_, _| async {
        Err::<String, _>("the disk is full")
    });
    let panics = Tool::new("panics", "Panics.", object(), |_, _| async {
        assert!(stage_is_dark(), "on purpose");
        ""
    });
    let panics_at_once = Tool::new("panics_at_once", "Panics.", object(), |_, _| {
        assert!(stage_is_dark(), "on purpose");
        std::future::ready("")
    });
    let (client, conversation) = open(&stage, [fails, panics, panics_at_once]).await;
    let call = |name| Call::tool(name, json!({}));
    stage.model.reply().calls([call("fails"), call("panics"), call("panics_at_once")]).say("Oh.");
    let told = outputs_of(&stage, &conversation).await;
    assert_eq!(
        told,
        [
            "the disk is full",
            "the tool panics failed unexpectedly",
            "the tool panics_at_once failed unexpectedly"
        ]
    );
    client.close().await;
}

/// Not known when compiling, so that what follows is not unreachable.
fn stage_is_dark() -> bool {
    std::env::args().count() == 0
}

#[tokio::test]
async fn a_tool_that_takes_too_long_is_told_so_and_the_model_reads_it() {
    let stage = Stage::set().await;
    let noticed = Arc::new(Notify::new());
    let notices = Arc::clone(&noticed);
    let slow = Tool::new("slow", "Slow.", json!({ "type": "object" }), move |_, context| {
        let notices = Arc::clone(&notices);
        async move {
            context.signal.cancelled().await;
            notices.notify_one();
            "too late"
        }
    })
    .timeout(Duration::from_millis(50));
    let (client, conversation) = open(&stage, [slow]).await;
    stage.model.reply().tool("slow", json!({})).say("Then not.");
    let turn = conversation.send_user_turn("Go.", TurnOptions::default()).await.unwrap();
    let mut calls = turn.events(TurnEventFilter::default().with_methods(["item/tool/call"]));
    let asked = calls.next().await.unwrap().unwrap().request.unwrap();
    let item: Value = serde_json::from_str(asked.item.as_ref().unwrap().get()).unwrap();
    assert_eq!((&item["type"], &item["tool"]), (&json!("dynamicToolCall"), &json!("slow")));
    assert_eq!(turn.result().await.status, TurnStatus::Completed);
    let told = outputs(&stage.model.requests().pop().unwrap());
    assert_eq!(told, ["the tool slow did not finish within 50ms"]);
    noticed.notified().await;
    client.close().await;
}

#[tokio::test]
async fn no_more_calls_go_on_at_once_than_the_limit_allows() {
    let stage = Stage::set().await;
    let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let begun = Arc::new(Semaphore::new(0));
    let may_end = Arc::new(Semaphore::new(0));
    let shared =
        (Arc::clone(&running), Arc::clone(&most), Arc::clone(&begun), Arc::clone(&may_end));
    let limited = Tool::new("limited", "Counts.", json!({ "type": "object" }), move |_, _| {
        let (running, most, begun, may_end) = shared.clone();
        async move {
            let now = running.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(now, Ordering::SeqCst);
            begun.add_permits(1);
            may_end.acquire().await.unwrap().forget();
            running.fetch_sub(1, Ordering::SeqCst);
            "counted"
        }
    })
    .max_concurrency(2);
    let (client, conversation) = open(&stage, [limited]).await;
    stage.model.reply().calls(vec![Call::tool("limited", json!({})); 5]).say("Done.");
    let turn = conversation.send_user_turn("Go.", TurnOptions::default()).await.unwrap();
    let mut events = turn.events(TurnEventFilter::default().with_methods(["item/tool/call"]));
    for _ in 0..5 {
        events.next().await.unwrap().unwrap();
    }
    begun.acquire_many(2).await.unwrap().forget();
    may_end.add_permits(5);
    assert_eq!(turn.result().await.status, TurnStatus::Completed);
    assert_eq!(most.load(Ordering::SeqCst), 2);
    let told = outputs(&stage.model.requests().pop().unwrap());
    assert_eq!(told, ["counted"; 5]);
    client.close().await;
}

#[tokio::test]
async fn an_interrupt_cancels_calls_that_go_on_and_calls_that_wait() {
    let stage = Stage::set().await;
    let (begun, mut signals) = tokio::sync::mpsc::channel(2);
    let waits = Tool::new("waits", "Waits.", json!({ "type": "object" }), move |_, context| {
        begun.try_send(context.signal.clone()).unwrap();
        std::future::pending::<String>()
    })
    .max_concurrency(1);
    let (client, conversation) = open(&stage, [waits]).await;
    stage.model.reply().calls([Call::tool("waits", json!({})), Call::tool("waits", json!({}))]);
    let turn = conversation.send_user_turn("Go.", TurnOptions::default()).await.unwrap();
    let signal = signals.recv().await.unwrap();
    turn.interrupt().await.unwrap();
    signal.cancelled().await;
    assert_eq!(turn.result().await.status, TurnStatus::Interrupted);
    assert!(client.pending_requests().is_empty());
    client.close().await;
    drop(conversation);
    assert!(signals.try_recv().is_err(), "the call that waited was begun after the interrupt");
}

#[tokio::test]
async fn json_and_images_reach_the_model() {
    let stage = Stage::set().await;
    let object = || json!({ "type": "object" });
    let count = Tool::new("count", "Counts.", object(), |_, _| async {
        json!({ "lines": 3, "id": 9_007_199_254_740_993_u64 })
    });
    let look = Tool::new("look", "Looks.", object(), |_, _| async {
        ToolOutput::content([ToolContent::text("A pixel."), ToolContent::image(PIXEL, "image/png")])
    });
    let (client, conversation) = open(&stage, [count, look]).await;
    stage
        .model
        .reply()
        .calls([Call::tool("count", json!({})), Call::tool("look", json!({}))])
        .say("Done.");
    let told = outputs_of(&stage, &conversation).await;
    let counted: Value = serde_json::from_str(told[0].as_str().unwrap()).unwrap();
    assert_eq!(counted, json!({ "lines": 3, "id": 9_007_199_254_740_993_u64 }));
    assert_eq!(told[1][0], json!({ "type": "input_text", "text": "A pixel." }));
    assert_eq!(told[1][1]["type"], "input_image");
    assert!(told[1][1]["image_url"].as_str().unwrap().starts_with("data:image/png;base64,iVBOR"));
    client.close().await;
}

#[tokio::test]
async fn a_conversation_has_tools_of_its_own_before_those_of_the_client() {
    let stage = Stage::set().await;
    let client = stage.client().with_tools([named("ours"), named("shared")]).build().unwrap();
    let own = Tool::new("shared", "Its own.", json!({ "type": "object" }), |_, _| async { "own" });
    let handlers = Handlers::new().with_tools([own]);
    let conversation = client.create_conversation_with(options(&stage), handlers).await.unwrap();
    stage
        .model
        .reply()
        .calls([Call::tool("ours", json!({})), Call::tool("shared", json!({}))])
        .say("Done.");
    assert_eq!(outputs_of(&stage, &conversation).await, ["said by ours", "own"]);
    client.close().await;
}

#[tokio::test]
async fn tools_go_on_working_after_resume_in_a_new_process_and_after_fork() {
    let stage = Stage::set().await;
    stage
        .model
        .otherwise()
        .calls([
            Call::tool("weather", json!({ "city": "Chur" })),
            Call::tool("spaced", json!({})).in_namespace("maps"),
        ])
        .say("Done.");
    let both = || Handlers::new().with_tools([weather(), named("spaced").namespace("maps")]);
    let told = ["Sunny in Chur.", "said by spaced"];

    let first = stage.client().build().unwrap();
    let conversation = first.create_conversation_with(options(&stage), both()).await.unwrap();
    assert_eq!(outputs_of(&stage, &conversation).await, told);
    let fork = conversation.fork(options(&stage), None).await.unwrap();
    assert_eq!(outputs_of(&stage, &fork).await, told);
    let id = Arc::clone(conversation.id());
    first.close().await;

    let second = stage.client().build().unwrap();
    let settings = codex_sdk_core::ResumeSettings::default();
    let resumed = second.resume_conversation(&id, options(&stage), settings, both()).await.unwrap();
    assert_eq!(outputs_of(&stage, &resumed).await, told);
    resumed.close().await.unwrap();
    let fork = second.fork_conversation(&id, options(&stage), None, both()).await.unwrap();
    assert_eq!(outputs_of(&stage, &fork).await, told);

    // A tool that the thread knows and nobody serves here: the model is told.
    let bare = second.resume_conversation(&id, options(&stage), settings, Handlers::new()).await;
    let told = outputs_of(&stage, &bare.unwrap()).await;
    assert_eq!(told, ["this client has no such tool"; 2]);
    second.close().await;
}

#[tokio::test]
async fn a_tool_that_the_thread_does_not_know_is_an_error() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("Done.");
    let first = stage.client().build().unwrap();
    let with = |tools: Vec<Tool>| Handlers::new().with_tools(tools);
    let handlers = with(vec![weather()]);
    let conversation = first.create_conversation_with(options(&stage), handlers).await.unwrap();
    run(&stage, &conversation).await;
    let id = Arc::clone(conversation.id());

    let changed = |outcome: Result<Conversation, Error>| {
        let error = outcome.unwrap_err();
        assert_eq!((error.code(), error.reason()), ("SESSION", Some("TOOLS_CHANGED")), "{error}");
        assert_eq!(error.fault().details["unknown"], json!(["maps.weather"]));
        assert_eq!(error.fault().details["known"], json!(["weather"]));
    };
    let other = || with(vec![weather(), weather().namespace("maps")]);
    changed(conversation.fork_with(options(&stage), None, other()).await);
    first.close().await;

    let second = stage.client().build().unwrap();
    let settings = codex_sdk_core::ResumeSettings::default();
    changed(second.resume_conversation(&id, options(&stage), settings, other()).await);
    let nobody = second.resume_conversation(
        "01a202eb-8a1b-71e0-af3a-b6eb786567ff",
        options(&stage),
        settings,
        other(),
    );
    assert_eq!(nobody.await.unwrap_err().reason(), Some("NOT_FOUND"));
    // It was not left open: it can be resumed with the right ones.
    let handlers = with(vec![weather()]);
    second.resume_conversation(&id, options(&stage), settings, handlers).await.unwrap();
    second.close().await;
}

#[tokio::test]
async fn tools_that_cannot_be_used_are_refused_when_the_client_is_built() {
    let stage = Stage::set().await;
    let with = |tools: Vec<Tool>| stage.client().with_tools(tools).build().unwrap_err();
    let refused = |tools: Vec<Tool>, field: &str, words: &str| {
        let error = with(tools);
        assert_eq!(error.code(), "CONFIG", "{error}");
        assert_eq!(error.fault().details["field"], field, "{error}");
        assert!(error.to_string().contains(words), "{error}");
    };
    let of = |schema: Value| Tool::new("t", "", schema, |_, _| async { "" });
    refused(vec![named("a b")], "tools[0].name", "ASCII letters");
    refused(vec![named("")], "tools[0].name", "1 to 128");
    refused(vec![named("mcp__x")], "tools[0].name", "MCP");
    refused(vec![named("exec_command")], "tools[0].name", "namespace");
    refused(vec![named("a").namespace("web")], "tools[0].namespace", "meaning");
    refused(vec![named("a"), named("b"), named("a")], "tools[2].name", "two of this one");
    refused(vec![of(json!({ "type": "string" }))], "tools[0].inputSchema", "object");
    let misspelt = json!({ "type": "object", "properties": { "a": { "type": "strin" } } });
    refused(vec![of(misspelt)], "tools[0].inputSchema", "/properties/a/type");
    refused(vec![named("a").max_concurrency(0)], "tools[0].maxConcurrency", "above 0");
    let stable = stage.client().with_experimental_api(false).with_tools([named("a")]);
    let error = stable.build().unwrap_err();
    assert_eq!(
        (error.code(), &error.fault().details["field"]),
        ("CONFIG", &json!("experimentalApi"))
    );

    let client = stage.client().build().unwrap();
    let twice = Handlers::new().with_tools([named("a"), named("a")]);
    let error = client.create_conversation_with(options(&stage), twice).await.unwrap_err();
    assert_eq!(error.code(), "CONFIG", "{error}");
    // The same name in a namespace is another tool, and one of the runtime's names is free there.
    stage
        .client()
        .with_tools([named("a"), named("a").namespace("n"), named("shell").namespace("n")])
        .build()
        .unwrap();
    client.close().await;
}

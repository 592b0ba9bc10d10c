//! What is given with a conversation that is opened, on the real runtime: what reaches it, and what is refused before
//! anything is there.

use codex_sdk_core::testing::Request;
use codex_sdk_core::types::options::TurnContext;
use codex_sdk_core::{
    ConversationFilter, ConversationOptions, Handlers, ResumeSettings, TurnOptions, traced,
};
use codex_sdk_tests::Stage;
use serde_json::{Value, json};

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
const OTHER: &str = "0af7651916cd43dd8448eb211c80319c";

fn parent(trace: &str) -> String {
    format!("00-{trace}-00f067aa0ba902b7-01")
}

/// The runtime hands a trace on to the model, and reports its own spans of it, once it has somewhere to report to.
#[tokio::test]
async fn a_trace_reaches_the_runtime_with_the_opening_and_with_the_turn() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let mut config = stage.model.options().config;
    let endpoint = format!("{}/traces", stage.model.base_url());
    let exporter = json!({ "otlp-http": { "endpoint": endpoint, "protocol": "json" } });
    config.insert("otel".to_owned(), json!({ "trace_exporter": exporter }));
    let client = stage.client().with_config(config).build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let opening = traced(parent(TRACE), client.create_conversation(options)).unwrap();
    let conversation = opening.await.unwrap();
    conversation.run("traced", TurnOptions::default().traceparent(parent(OTHER))).await.unwrap();
    let asked = stage.model.requests().into_iter().find(|request| request.kind().is_some());
    let told = asked.unwrap().header("traceparent").unwrap_or_default().to_owned();
    assert!(told.starts_with(&format!("00-{OTHER}-")), "{told}");
    // Spans are reported when the runtime ends, at the latest.
    client.close().await;
    let reports: Vec<Request> = stage.model.requests();
    let reports = reports.iter().filter(|request| request.path().ends_with("/traces"));
    let spans: Vec<Value> = reports.flat_map(|report| spans(report.body())).collect();
    for (name, trace) in [("thread/start", TRACE), ("turn/start", OTHER)] {
        assert!(
            spans.iter().any(|span| span["name"] == name && span["traceId"] == trace),
            "{name} is not in its trace"
        );
    }
}

fn spans(report: &Value) -> Vec<Value> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let scopes = list(&report["resourceSpans"]).into_iter();
    let scopes = scopes.flat_map(|resource| list(&resource["scopeSpans"]));
    scopes.flat_map(|scope| list(&scope["spans"])).collect()
}

#[tokio::test]
async fn what_the_runtime_would_refuse_later_is_refused_before_there_is_a_conversation() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let client = stage.client().build().unwrap();
    let here = || ConversationOptions::default().cwd(stage.workspace.path());
    for options in [here().name(""), here().name("  ")] {
        let error = client.create_conversation(options.clone()).await.unwrap_err();
        let field = &error.fault().details["field"];
        assert_eq!((error.code(), field), ("CONFIG", &json!("name")), "{error}");
        let (id, settings) = ("00000000-0000-7000-8000-000000000000", ResumeSettings::Saved);
        let resumed = client.resume_conversation(id, options, settings, Handlers::new()).await;
        assert_eq!(resumed.unwrap_err().code(), "CONFIG");
    }
    assert!(client.runtime().is_none(), "not even connected");
    let conversation = client.create_conversation(here()).await.unwrap();
    assert_eq!(conversation.set_name(" ").await.unwrap_err().code(), "CONFIG");
    conversation.set_name("mine").await.unwrap();
    conversation.run("x", TurnOptions::default()).await.unwrap();
    let listed = client.list_conversations(ConversationFilter::default()).all().await.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].name.as_deref(), Some("mine"));
    client.close().await;
}

#[tokio::test]
async fn settings_say_what_holds_now() {
    let stage = Stage::set().await;
    let client = stage.client().build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path()).model("one");
    let conversation = client.create_conversation(options).await.unwrap();
    assert_eq!(conversation.settings().model.as_deref(), Some("one"));
    let (model, cwd) = ("two", stage.home.path());
    let change = TurnContext::default().model(model).cwd(cwd);
    conversation.override_turn_context(change).await.unwrap();
    let settings = conversation.settings();
    assert_eq!((settings.model.as_deref(), settings.cwd.as_deref()), (Some(model), Some(cwd)));
    let seen = client.conversation(conversation.id()).unwrap().settings();
    assert_eq!(seen, settings, "through every handle");
    client.close().await;
}

//! The model without a runtime: precedence, peers that do not name their turns, waiting, closing.

use codex_sdk_core::testing::{Matcher, ModelError, ScriptedModel, Usage};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Posts to the model on a connection of its own and returns status line, headers and body.
async fn post(model: &ScriptedModel, headers: &str, body: &Value) -> String {
    send(model, "POST /v1/responses", headers, &body.to_string()).await
}

async fn send(model: &ScriptedModel, target: &str, headers: &str, body: &str) -> String {
    let base = model.base_url();
    let host = base.trim_start_matches("http://").trim_end_matches("/v1");
    let mut stream = TcpStream::connect(host).await.unwrap();
    let length = body.len();
    let request = format!(
        "{target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

fn asks(text: &str) -> Value {
    json!({ "input": [{ "type": "message", "role": "user", "content": text }] })
}

#[tokio::test]
async fn rules_come_before_the_queue_and_the_default_comes_last() {
    let model = ScriptedModel::start().await.unwrap();
    model.otherwise().say("default");
    model.reply().say("queued");
    model.on("rule").say("first-rule");
    model.on("rule").say("second-rule");

    assert!(post(&model, "", &asks("a rule")).await.contains("first-rule"));
    assert!(post(&model, "", &asks("x")).await.contains("queued"));
    assert!(post(&model, "", &asks("x")).await.contains("default"));
    assert!(post(&model, "", &asks("a rule")).await.contains("first-rule"));
    assert!(post(&model, "", &asks("x")).await.contains("default"));
}

#[tokio::test]
async fn follow_ups_find_their_script_by_the_call_when_turns_are_not_named() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().command("one").say("done-one");
    model.reply().command("two").say("done-two");
    let mut follow_ups = Vec::new();
    for _ in 0..2 {
        let answer = post(&model, "", &asks("x")).await;
        let id = answer.split("\"call_id\":\"").nth(1).unwrap().split('"').next().unwrap();
        let call = json!({ "type": "function_call", "call_id": id });
        let output = json!({ "type": "function_call_output", "call_id": id, "output": "ok" });
        let note =
            json!({ "type": "message", "role": "user", "content": "<some_note>x</some_note>" });
        follow_ups.push(json!({ "input": [call, output, note] }));
    }

    assert!(post(&model, "", &follow_ups[1]).await.contains("done-two"));
    assert!(post(&model, "", &follow_ups[0]).await.contains("done-one"));
}

#[tokio::test]
async fn a_script_that_ends_with_a_call_is_not_begun_again() {
    let model = ScriptedModel::start().await.unwrap();
    model.on(Matcher::when(|_| true)).command("ls");
    let turn = "x-codex-turn-metadata: {\"turn_id\":\"t1\"}\r\n";
    let output = json!({ "input": [{ "type": "function_call_output", "call_id": "x" }] });

    assert!(post(&model, turn, &asks("x")).await.contains("exec_command"));
    let refused = post(&model, turn, &output).await;
    assert!(refused.starts_with("HTTP/1.1 400"), "{refused}");
    assert!(refused.contains("after that call"), "{refused}");

    let turn = turn.replace("t1", "t2");
    assert!(post(&model, &turn, &asks("x")).await.contains("exec_command"));
    model.reply().say("from the queue");
    assert!(post(&model, &turn, &output).await.contains("from the queue"));
}

#[tokio::test]
async fn a_failed_request_is_followed_by_the_rest_of_its_script() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().fail(503).say("recovered");
    model.reply().say("another turn");
    let turn = "x-codex-turn-metadata: {\"turn_id\":\"t1\",\"request_kind\":\"turn\"}\r\n";

    assert!(post(&model, turn, &asks("x")).await.starts_with("HTTP/1.1 503"));
    assert!(post(&model, "", &asks("y")).await.contains("another turn"));
    assert!(post(&model, turn, &asks("x")).await.contains("recovered"));
}

#[tokio::test]
async fn patches_and_commands_take_the_form_that_is_offered() {
    let model = ScriptedModel::start().await.unwrap();
    model.otherwise().patch("*** Add File: a\n+b").command("ls");
    let offering = |tools: Value| {
        let mut body = asks("x");
        body["tools"] = tools;
        body
    };

    let custom = offering(json!([{ "type": "custom", "name": "apply_patch" }]));
    let answer = post(&model, "", &custom).await;
    assert!(answer.contains("\"custom_tool_call\"") && answer.contains("*** Begin Patch"));

    let shell = offering(json!([{ "type": "function", "name": "shell_command" }]));
    let answer = post(&model, "", &shell).await;
    assert!(answer.contains("\"shell_command\"") && answer.contains("apply_patch <<'PATCH'"));
}

#[tokio::test]
async fn tools_and_tasks_are_found_where_newer_models_have_them() {
    let model = ScriptedModel::start().await.unwrap();
    model.on("count").tool("spawn_agent", json!({}));
    let space =
        |name: &str, tools: Value| json!({ "type": "namespace", "name": name, "tools": tools });
    let spawn = json!([{ "type": "function", "name": "spawn_agent" }]);
    let exec = json!([{ "type": "custom", "name": "exec" }]);
    let tools = json!([space("functions", exec), space("collaboration", spawn)]);
    let task = json!([{ "type": "input_text", "text": "Payload:" },
        { "type": "encrypted_content", "encrypted_content": "count" }]);
    let body = json!({ "input": [
        { "type": "additional_tools", "role": "developer", "tools": tools },
        { "type": "agent_message", "content": task },
    ]});

    let answer = post(&model, "", &body).await;
    assert!(answer.contains("\"namespace\":\"collaboration\""), "{answer}");
    let request = model.next_request().await.unwrap();
    assert_eq!(request.tools(), ["exec", "collaboration.spawn_agent"]);
}

#[tokio::test]
async fn a_matcher_may_script_and_look_at_the_whole_request() {
    let model = std::sync::Arc::new(ScriptedModel::start().await.unwrap());
    let weak = std::sync::Arc::downgrade(&model);
    model
        .on(Matcher::when(move |request| {
            weak.upgrade().unwrap().on("later").say("later-rule");
            request.body()["tools"].is_array()
        }))
        .say("with-tools");
    model.otherwise().say("default");

    assert!(post(&model, "", &asks("x")).await.contains("default"));
    assert!(post(&model, "", &asks("later")).await.contains("later-rule"));
    assert!(post(&model, "", &json!({ "input": [], "tools": [] })).await.contains("with-tools"));
}

#[tokio::test]
async fn secrets_are_not_kept_and_prompts_are_not_in_debug_output() {
    let model = ScriptedModel::start().await.unwrap();
    model.otherwise().say("ok").usage(Usage::new(1, 2));
    let answer = post(&model, "authorization: Bearer sk-123\r\n", &asks("my-prompt")).await;
    assert!(answer.contains("\"total_tokens\":3"));

    let request = model.next_request().await.unwrap();
    assert_eq!(request.header("authorization"), Some("[redacted]"));
    assert!(!format!("{request:?}").contains("my-prompt"));
    assert!(!format!("{model:?}").contains("my-prompt"));
}

#[tokio::test]
async fn other_endpoints_are_answered_and_recorded() {
    let model = ScriptedModel::start().await.unwrap();
    assert!(send(&model, "GET /v1/models", "", "").await.starts_with("HTTP/1.1 200"));
    assert!(send(&model, "POST /v1/files", "", "{}").await.starts_with("HTTP/1.1 404"));
    assert!(send(&model, "POST /v1/responses", "", "no json").await.starts_with("HTTP/1.1 400"));
    let paths: Vec<_> = model.requests().iter().map(|r| r.path().to_owned()).collect();
    assert_eq!(paths, ["/v1/models", "/v1/files", "/v1/responses"]);
}

#[tokio::test]
async fn waiting_ends_with_the_request_or_with_the_model() {
    let model = ScriptedModel::start().await.unwrap();
    model.otherwise().say("ok");
    let body = asks("x");
    let (all, _) = tokio::join!(model.wait_for_requests(1), post(&model, "", &body));
    assert_eq!(all.unwrap().len(), 1);
    assert_eq!(model.next_request().await.unwrap().last_user_text().as_deref(), Some("x"));

    let (next, ()) = tokio::join!(model.next_request(), model.close());
    assert!(matches!(next, Err(ModelError::Closed)));
    model.close().await;
}

#[tokio::test]
async fn its_home_is_its_own_and_goes_with_it() {
    let (one, other) =
        (ScriptedModel::start().await.unwrap(), ScriptedModel::start().await.unwrap());
    let homes = [one.options().codex_home, other.options().codex_home];
    assert_ne!(homes[0], homes[1]);
    assert_eq!(one.options().codex_home, homes[0]);
    for home in &homes {
        assert!(home.starts_with(std::env::temp_dir()), "{}", home.display());
        std::fs::write(home.join("config.toml"), "").unwrap();
    }
    one.close().await;
    drop(other);
    assert!(!homes.iter().any(|home| home.exists()));
}

#[tokio::test]
async fn closing_and_dropping_break_stalled_responses_off() {
    for close in [true, false] {
        let model = ScriptedModel::start().await.unwrap();
        model.otherwise().say("begun").stall();
        let base = model.base_url();
        let host = base.trim_start_matches("http://").trim_end_matches("/v1").to_owned();
        let mut stream = TcpStream::connect(&host).await.unwrap();
        let request = "POST /v1/responses HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}";
        stream.write_all(request.as_bytes()).await.unwrap();
        model.next_request().await.unwrap();
        if close {
            model.close().await;
            assert_eq!(alive_tasks(), 0);
        } else {
            drop(model);
        }
        let mut rest = Vec::new();
        // Ends, cleanly or with a reset: what matters is that it does.
        let _ = stream.read_to_end(&mut rest).await;
        assert!(TcpStream::connect(&host).await.is_err(), "nobody listens any more");
    }
}

#[tokio::test]
async fn a_peer_that_hangs_up_ends_its_stalled_response() {
    let model = ScriptedModel::start().await.unwrap();
    model.otherwise().stall();
    let body = json!({});
    let stalled = post(&model, "", &body);
    tokio::select! {
        _ = stalled => panic!("it stalls"),
        request = model.next_request() => request.unwrap(),
    };
    // The response's connection was dropped with its future: only the accepting task is left.
    let only_the_server = async {
        while alive_tasks() > 1 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), only_the_server).await.unwrap();
}

fn alive_tasks() -> usize {
    tokio::runtime::Handle::current().metrics().num_alive_tasks()
}

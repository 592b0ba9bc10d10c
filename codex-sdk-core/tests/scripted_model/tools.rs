//! Commands, patches, the client's tools.

use codex_sdk_core::testing::{Call, ScriptedModel};
use serde_json::{Value, json};

use crate::driver::{Runtime, accept, completed, decline, ended, params, texts};

const PATCH: &str = "*** Begin Patch\n*** Add File: new.txt\n+hello\n*** End Patch\n";

#[tokio::test]
async fn an_accepted_command_runs_and_its_result_goes_to_the_model() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().say("I run it.").command("echo x > ran.txt").say("It ran.");
    let mut runtime = Runtime::start(&model).await;
    let settings = json!({ "approvalPolicy": "untrusted", "sandbox": "workspace-write" });
    let thread = runtime.thread(settings).await;

    let seen = runtime.turn(&thread, "run it", accept).await;

    let asked = params(&seen, "item/commandExecution/requestApproval");
    assert!(asked[0]["command"].as_str().unwrap().contains("echo x > ran.txt"));
    assert_eq!(completed(&seen, "commandExecution")[0]["exitCode"], 0);
    assert_eq!(texts(&seen), ["I run it.", "It ran."]);
    let requests = model.requests();
    assert_eq!(requests.len(), 2);
    // Of its text only this is certain: the runtime at times loses a short output.
    assert!(requests[1].last_output().unwrap().contains("exited with code 0"));
    assert!(runtime.cwd.path().join("ran.txt").exists());
}

#[tokio::test]
async fn a_declined_command_does_not_run_and_the_turn_goes_on() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().command("echo x > ran.txt").say("Then not.");
    let mut runtime = Runtime::start(&model).await;
    let settings = json!({ "approvalPolicy": "untrusted", "sandbox": "workspace-write" });
    let thread = runtime.thread(settings).await;

    let seen = runtime.turn(&thread, "run it", decline).await;

    assert!(!runtime.cwd.path().join("ran.txt").exists());
    assert_eq!(completed(&seen, "commandExecution")[0]["status"], "declined");
    assert_eq!(texts(&seen), ["Then not."]);
}

#[tokio::test]
async fn an_escalation_is_asked_for_with_its_reason() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().call(Call::command("true").escalated("It needs the network.")).say("Done.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(json!({ "approvalPolicy": "on-request" })).await;

    let seen = runtime.turn(&thread, "run it", accept).await;

    let asked = params(&seen, "item/commandExecution/requestApproval");
    assert_eq!(asked[0]["reason"], "It needs the network.");
    assert_eq!(ended(&seen)["status"], "completed");
}

#[tokio::test]
async fn a_patch_is_a_file_change_with_its_own_approval() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().patch(PATCH).say("Patched.");
    model.reply().patch("*** Update File: new.txt\n@@\n-hello\n+world").say("Patched again.");
    let mut runtime = Runtime::start(&model).await;
    let settings = json!({ "approvalPolicy": "untrusted", "sandbox": "workspace-write" });
    let thread = runtime.thread(settings).await;

    let seen = runtime.turn(&thread, "patch", accept).await;
    assert_eq!(params(&seen, "item/fileChange/requestApproval").len(), 1);
    assert!(params(&seen, "item/commandExecution/requestApproval").is_empty());
    let change = completed(&seen, "fileChange")[0];
    assert_eq!(change["status"], "completed");
    assert_eq!(change["changes"][0]["kind"]["type"], "add");
    let file = runtime.cwd.path().join("new.txt");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "hello\n");

    let seen = runtime.turn(&thread, "patch again", accept).await;
    assert_eq!(completed(&seen, "fileChange")[0]["changes"][0]["kind"]["type"], "update");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "world\n");
}

#[tokio::test]
async fn a_declined_patch_changes_nothing() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().patch(PATCH).say("Then not.");
    let mut runtime = Runtime::start(&model).await;
    let settings = json!({ "approvalPolicy": "untrusted", "sandbox": "workspace-write" });
    let thread = runtime.thread(settings).await;

    let seen = runtime.turn(&thread, "patch", decline).await;

    assert!(!runtime.cwd.path().join("new.txt").exists());
    assert_eq!(completed(&seen, "fileChange")[0]["status"], "declined");
    assert_eq!(texts(&seen), ["Then not."]);
}

#[tokio::test]
async fn a_clients_tool_is_called_and_its_answer_goes_to_the_model() {
    let model = ScriptedModel::start().await.unwrap();
    model.reply().tool("weather", json!({ "city": "Basel" })).say("Sunny.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(client_tools()).await;

    let seen = runtime.turn(&thread, "weather?", answer_tool).await;

    let called = params(&seen, "item/tool/call");
    assert_eq!(called[0]["tool"], "weather");
    assert_eq!(called[0]["arguments"], json!({ "city": "Basel" }));
    assert_eq!(texts(&seen), ["Sunny."]);
    assert_eq!(model.requests()[1].last_output().as_deref(), Some("weather says yes"));
}

#[tokio::test]
async fn calls_in_one_response_are_made_in_parallel() {
    let model = ScriptedModel::start().await.unwrap();
    let calls = [
        Call::tool("weather", json!({ "city": "Basel" })),
        Call::tool("weather", json!({ "city": "Bern" })),
        Call::tool("lookup", json!({})), // is offered in a namespace
        Call::command("echo and-a-command"),
    ];
    model.reply().calls(calls).say("All done.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(client_tools()).await;

    let seen = runtime.turn(&thread, "weather?", answer_tool).await;

    let called: Vec<_> = params(&seen, "item/tool/call");
    assert_eq!(called.len(), 3);
    assert!(called.iter().any(|c| c["namespace"] == "atlas" && c["tool"] == "lookup"));
    assert_eq!(texts(&seen), ["All done."]);
    let requests = model.requests();
    assert_eq!(requests.len(), 2, "one response made all the calls");
    let outputs = requests[1].input().iter().filter(|i| i["type"] == "function_call_output");
    assert_eq!(outputs.count(), 4);
}

#[tokio::test]
async fn a_call_can_depend_on_the_request_that_it_answers() {
    let model = ScriptedModel::start().await.unwrap();
    model
        .reply()
        .tool("weather", json!({}))
        .call_from(|request| Call::tool("lookup", json!({ "about": request.last_output() })))
        .say("Done.");
    let mut runtime = Runtime::start(&model).await;
    let thread = runtime.thread(client_tools()).await;

    let seen = runtime.turn(&thread, "go", answer_tool).await;

    assert_eq!(texts(&seen), ["Done."]);
    let called = params(&seen, "item/tool/call");
    assert_eq!(called[1]["arguments"], json!({ "about": "weather says yes" }));
}

fn client_tools() -> Value {
    let schema = json!({ "type": "object", "properties": {} });
    let tool = |name| json!({ "type": "function", "name": name, "description": "test", "inputSchema": schema });
    let space = json!({
        "type": "namespace", "name": "atlas", "description": "test", "tools": [tool("lookup")],
    });
    json!({ "approvalPolicy": "never", "dynamicTools": [tool("weather"), space] })
}

fn answer_tool(request: &Value) -> Value {
    assert_eq!(request["method"], "item/tool/call");
    let tool = request["params"]["tool"].as_str().unwrap();
    let text = format!("{tool} says yes");
    json!({ "success": true, "contentItems": [{ "type": "inputText", "text": text }] })
}

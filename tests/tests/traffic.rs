//! What the runtime says and what its types make of it: of as many methods as answer without a network, and of a line that does
//! not fit. Every other test of the real runtime is checked in the same way when its `Stage` goes.

use std::path::Path;

use codex_sdk_core::{ConversationOptions, EventFilter, TurnOptions};
use codex_sdk_tests::Stage;
use codex_sdk_tests::fake::Wire;
use serde_json::{Value, json};

#[tokio::test]
async fn what_the_runtime_answers_fits_its_types() {
    let stage = Stage::set().await;
    stage.model.reply().command("echo x > x.txt").say("Hello.");
    let client = stage.client().build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    conversation.run("Say hello.", TurnOptions::default()).await.unwrap();
    let mut refused = Vec::new();
    let calls = about_the_machine(stage.workspace.path());
    for (method, params) in calls.into_iter().chain(about_a_thread(conversation.id())) {
        let reply = client.request_raw(method, params).await;
        refused.extend(reply.err().map(|error| format!("{method}: {error}")));
    }
    assert!(refused.is_empty(), "{refused:#?}");
    client.close().await;
}

/// A method, and what it is asked.
type Call = (&'static str, Value);

fn about_the_machine(workspace: &Path) -> Vec<Call> {
    let at = |name: &str| workspace.join(name);
    vec![
        ("account/gatewayOAuth/read", json!(null)),
        ("account/securitySetup/read", json!(null)),
        ("accountSession/list", json!({})),
        ("app/installed", json!({})),
        ("app/list", json!({})),
        ("collaborationMode/list", json!({})),
        (
            "command/exec",
            json!({"command": ["sh", "-c", "echo out; echo err >&2; exit 3"], "cwd": workspace}),
        ),
        ("config/read", json!({"includeLayers": true, "cwd": workspace})),
        (
            "config/value/write",
            json!({"keyPath": "model_verbosity", "value": "low", "mergeStrategy": "replace"}),
        ),
        (
            "config/batchWrite",
            json!({"edits": [{"keyPath": "hide_agent_reasoning", "value": true, "mergeStrategy": "upsert"}]}),
        ),
        ("config/mcpServer/reload", json!(null)),
        ("configRequirements/read", json!(null)),
        ("environment/info", json!({"environmentId": "local"})),
        ("environment/status", json!({"environmentId": "local"})),
        ("experimentalFeature/list", json!({})),
        ("experimentalFeature/enablement/set", json!({"enablement": {}})),
        ("externalAgentConfig/detect", json!({"includeHome": false, "cwds": [workspace]})),
        ("externalAgentConfig/import/readHistories", json!(null)),
        ("fs/createDirectory", json!({"path": at("folder"), "recursive": true})),
        ("fs/watch", json!({"path": workspace, "watchId": "w"})),
        ("fs/writeFile", json!({"path": at("folder/a.txt"), "dataBase64": "aGVsbG8="})),
        (
            "fs/copy",
            json!({"sourcePath": at("folder/a.txt"), "destinationPath": at("folder/b.txt"), "recursive": false}),
        ),
        ("fs/getMetadata", json!({"path": at("folder/a.txt")})),
        ("fs/readDirectory", json!({"path": at("folder")})),
        ("fs/readFile", json!({"path": at("folder/b.txt")})),
        ("fuzzyFileSearch", json!({"query": "a", "roots": [workspace]})),
        ("fuzzyFileSearch/sessionStart", json!({"sessionId": "s", "roots": [workspace]})),
        ("fuzzyFileSearch/sessionUpdate", json!({"sessionId": "s", "query": "b"})),
        ("fuzzyFileSearch/sessionStop", json!({"sessionId": "s"})),
        ("fs/remove", json!({"path": at("folder"), "recursive": true, "force": true})),
        ("fs/unwatch", json!({"watchId": "w"})),
        ("hooks/list", json!({"cwds": [workspace]})),
        ("mcpServerStatus/list", json!({})),
        ("memory/status", json!({})),
        ("mock/experimentalMethod", json!({"value": "x"})),
        ("model/list", json!({"includeHidden": true})),
        ("modelProvider/capabilities/read", json!({})),
        ("modelProvider/list", json!({})),
        ("permissionProfile/list", json!({})),
        ("plugin/installed", json!({})),
        ("plugin/list", json!({})),
        (
            "process/spawn",
            json!({"command": ["cat"], "processHandle": "p", "cwd": workspace, "streamStdin": true, "streamStdoutStderr": true}),
        ),
        (
            "process/writeStdin",
            json!({"processHandle": "p", "deltaBase64": "aGVsbG8=", "closeStdin": true}),
        ),
        ("project/list", json!({})),
        ("remoteControl/status/read", json!(null)),
        ("server/diagnostics", json!({})),
        ("skills/list", json!({"cwds": [workspace]})),
        (
            "project/create",
            json!({"idempotencyKey": "k", "name": "p", "roots": [{"path": workspace}]}),
        ),
        ("skills/extraRoots/set", json!({"extraRoots": [workspace]})),
        ("userVerification/status", json!({})),
        ("windowsSandbox/readiness", json!(null)),
    ]
}

fn about_a_thread(thread: &str) -> Vec<Call> {
    vec![
        (
            "thread/attachment/add",
            json!({"threadId": thread, "attachmentType": "a", "identityKey": "k", "payload": {"x": null}}),
        ),
        ("thread/attachment/list", json!({"threadId": thread})),
        ("thread/attachmentOwner/list", json!({"attachmentType": "a", "identityKey": "k"})),
        ("thread/backgroundTerminals/list", json!({"threadId": thread})),
        ("thread/goal/set", json!({"threadId": thread, "objective": "greet", "status": "paused"})),
        ("thread/goal/get", json!({"threadId": thread})),
        ("thread/goal/clear", json!({"threadId": thread})),
        (
            "thread/inject_items",
            json!({"threadId": thread, "items": [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}]}),
        ),
        ("thread/increment_elicitation", json!({"threadId": thread})),
        ("thread/decrement_elicitation", json!({"threadId": thread})),
        ("thread/items/list", json!({"threadId": thread})),
        ("thread/loaded/list", json!({})),
        ("thread/memory/read", json!({"threadId": thread})),
        ("thread/memoryMode/set", json!({"threadId": thread, "mode": "disabled"})),
        ("thread/metadata/update", json!({"threadId": thread, "gitInfo": {"branch": "b"}})),
        ("thread/queue/list", json!({"threadId": thread})),
        ("thread/read", json!({"threadId": thread, "includeTurns": true})),
        ("thread/realtime/listVoices", json!({})),
        ("thread/search", json!({"searchTerm": "hello"})),
        ("thread/searchOccurrences", json!({"threadId": thread, "searchTerm": "hello"})),
        ("thread/shellCommand", json!({"threadId": thread, "command": "echo shell"})),
        ("thread/timeline/list", json!({"threadId": thread})),
        ("thread/turns/list", json!({"threadId": thread, "itemsView": "full"})),
        ("thread/archive", json!({"threadId": thread})),
        ("thread/unarchive", json!({"threadId": thread})),
        ("thread/delete", json!({"threadId": thread})),
        ("threadSection/create", json!({"name": "s"})),
        ("threadSection/list", json!({})),
    ]
}

#[tokio::test]
#[should_panic(expected = "warning, at later: sent 1, got nothing")]
async fn a_line_that_becomes_another_one_fails_the_test_that_met_it() {
    let stage = Stage::set().await;
    let (client, mut peers) = Wire::client(stage.vendor_client());
    let mut events = client.events(EventFilter::default().with_methods(["warning"])).await.unwrap();
    let connecting = tokio::spawn({
        let client = client.clone();
        async move { client.connect().await }
    });
    let mut peer = Wire::handshake(&mut peers).await;
    connecting.await.unwrap().unwrap();
    peer.notify("warning", json!({ "message": "m", "later": 1 })).await.unwrap();
    events.next().await.unwrap().unwrap();
}

//! Secrets in the configuration of a client: they reach whom they are for, on the real runtime, and nobody who lists
//! processes.

use codex_sdk_core::{
    CodexClient, Conversation, ConversationOptions, Handlers, ResumeSettings, TurnOptions,
};
use codex_sdk_tests::Stage;
use serde_json::{Map, Value, json};

const SECRET: &str = "s3cret-0123";

/// A client's configuration with a secret in each place that has one.
fn config(stage: &Stage) -> Map<String, Value> {
    let mut config = stage.model.options().config;
    let server = env!("CARGO_BIN_EXE_mcp-server");
    let told = stage.home.path().join("mcp-told");
    let script = format!("printf %s \"$MCP_NOTE\" > '{}'; exec '{server}'", told.display());
    let more = json!({
        "model_providers.scripted-model.http_headers": { "X-Note": SECRET },
        "shell_environment_policy.set": { "NOTE": SECRET },
        "mcp_servers.asker": { "command": "sh", "args": ["-c", script], "env": { "MCP_NOTE": SECRET } },
    });
    config.extend(more.as_object().cloned().unwrap());
    config
}

async fn each_has_its_secret(stage: &Stage, conversation: &Conversation) {
    let told = stage.workspace.path().join("told");
    stage.model.reply().command(format!("printf %s \"$NOTE\" > '{}'", told.display())).say("Done.");
    conversation.run("Go on.", TurnOptions::default()).await.unwrap();
    let asked = stage.model.requests().pop().unwrap();
    assert_eq!(asked.header("x-note"), Some(SECRET), "a header of the provider");
    assert_eq!(std::fs::read_to_string(&told).unwrap(), SECRET, "a variable of commands");
    let mcp = stage.home.path().join("mcp-told");
    assert_eq!(std::fs::read_to_string(&mcp).unwrap(), SECRET, "a variable of an MCP server");
    std::fs::remove_file(told).unwrap();
    std::fs::remove_file(mcp).unwrap();
}

/// What everybody on the machine can read of the runtime.
fn arguments(client: &CodexClient) -> String {
    let pid = client.runtime().unwrap().pid.unwrap();
    let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap();
    String::from_utf8_lossy(&line).into_owned()
}

#[tokio::test]
async fn they_are_in_no_argument_and_reach_every_conversation_however_it_is_opened() {
    let stage = Stage::set().await;
    let client = stage.client().with_config(config(&stage)).build().unwrap();
    let here = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(here.clone()).await.unwrap();
    assert!(arguments(&client).contains("mcp_servers.asker.command"), "the rest is there");
    assert!(!arguments(&client).contains(SECRET));
    each_has_its_secret(&stage, &conversation).await;
    let shown = format!("{client:?} {conversation:?} {:?}", conversation.settings());
    assert!(!shown.contains(SECRET), "{shown}");

    let servers = client.mcp_servers().await.unwrap();
    assert!(servers.iter().any(|server| server.name == "asker"), "{servers:?}");
    let told = std::fs::read_to_string(stage.home.path().join("mcp-told")).unwrap();
    assert_eq!(told, SECRET, "a variable of an MCP server that is looked at");

    let fork = conversation.fork(here.clone(), None).await.unwrap();
    each_has_its_secret(&stage, &fork).await;
    conversation.close().await.unwrap();
    let (id, settings) = (conversation.id(), ResumeSettings::Client);
    let again = client.resume_conversation(id, here, settings, Handlers::new()).await.unwrap();
    each_has_its_secret(&stage, &again).await;
    client.close().await;
}

#[tokio::test]
async fn one_that_could_only_be_an_argument_is_refused_when_the_client_is_built() {
    let stage = Stage::set().await;
    let headers = json!({ "authorization": SECRET });
    let exporter =
        json!({ "otlp-http": { "endpoint": "e", "protocol": "json", "headers": headers } });
    let config = json!({ "otel": { "trace_exporter": exporter } });
    let error = stage.client().with_config(config.as_object().cloned().unwrap()).build();
    let error = error.unwrap_err();
    assert_eq!(error.code(), "CONFIG");
    let field = "config.otel.trace_exporter.otlp-http.headers.authorization";
    assert_eq!(error.fault().details["field"], field);
    assert!(error.to_string().contains("config.toml"), "{error}");
    assert!(!format!("{error} {error:?}").contains(SECRET), "{error}");
}

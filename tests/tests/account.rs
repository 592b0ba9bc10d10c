//! Who is logged in, which models there are, and that a key stays where it belongs.

use codex_sdk_core::types::options::Auth;
use codex_sdk_core::{ConversationOptions, Login, LoginProgress, RuntimeLocator, TurnOptions};
use codex_sdk_tests::{Stage, runtime_path};

#[tokio::test]
async fn an_api_key_logs_in_at_connect_and_leaves_nothing_on_disk() {
    for (persist, kept) in [(false, false), (true, true)] {
        let stage = Stage::set().await;
        let auth = Auth::ApiKey { api_key: "sk-test-0123456789".to_owned(), persist };
        // The vendor's own provider: the scripted one needs nobody to be logged in.
        let client = stage.vendor_client().with_auth(auth).build().unwrap();
        let account = serde_json::to_value(client.account().await.unwrap()).unwrap();
        assert_eq!(account["account"]["type"], "apiKey", "{account}");
        assert_eq!(stage.home.path().join("auth.json").exists(), kept, "persist: {persist}");
        client.close().await;
    }
}

#[tokio::test]
async fn a_login_with_a_key_reports_its_end_and_logging_out_undoes_it() {
    let stage = Stage::set().await;
    let client = stage.vendor_client().build().unwrap();
    let mut login =
        client.login(Login::ApiKey { api_key: "sk-test-0123".to_owned() }).await.unwrap();
    let end = login.next().await.unwrap().unwrap();
    assert_eq!(end, LoginProgress::Completed { success: true, error: None });
    assert!(login.next().await.is_none());
    client.logout().await.unwrap();
    let account = serde_json::to_value(client.account().await.unwrap()).unwrap();
    assert!(account.get("account").is_none_or(serde_json::Value::is_null), "{account}");
    client.close().await;
}

#[tokio::test]
async fn models_are_listed_and_resolved() {
    let stage = Stage::set().await;
    let client = stage.client().build().unwrap();
    let models = client.models().await.unwrap();
    let first = &models[0];
    let efforts = client.supported_efforts(&first.model).await.unwrap();
    assert!(!efforts.is_empty());
    let resolved = client.resolve_model_variant(&first.model, Some(&efforts[0])).await.unwrap();
    assert_eq!(resolved, (first.model.clone(), Some(efforts[0].clone())));
    let error = client.resolve_model_variant("no-such-model", None).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("CONFIG", Some("NOT_FOUND")));
    assert!(error.to_string().contains(&first.model), "{error}");
    let error = client.resolve_model_variant(&first.model, Some("frantic")).await.unwrap_err();
    assert!(error.to_string().contains(&efforts[0]), "{error}");
    client.close().await;
}

#[tokio::test]
async fn keys_and_tokens_do_not_reach_the_agents_commands() {
    let stage = Stage::set().await;
    let seen = stage.workspace.path().join("environment");
    stage.model.reply().command(format!("env > {}", seen.display())).say("done");
    let mut env = codex_sdk_core::types::options::EnvOptions::default();
    env.set.extend(stage.model.options().env);
    env.set.insert("HOME".to_owned(), stage.home.path().display().to_string());
    for (name, value) in
        [("MY_API_KEY", "s3cret-key"), ("MY_TOKEN", "s3cret-token"), ("PLAIN", "shown")]
    {
        env.set.insert(name.to_owned(), value.to_owned());
    }
    let client = stage.client().with_env(env).build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    conversation.run("show it", TurnOptions::default()).await.unwrap();
    let environment = std::fs::read_to_string(&seen).unwrap();
    assert!(environment.contains("PLAIN=shown"));
    assert!(!environment.contains("s3cret"), "a secret reached a command");
    client.close().await;
}

#[tokio::test]
async fn the_executable_says_its_version() {
    let version = RuntimeLocator::new().codex_path(runtime_path()).cli_version().await.unwrap();
    assert_eq!(version, codex_sdk_core::protocol::RUNTIME_VERSION);
}

//! What is wrong before anything has been said: the executable, the home, the working directory.

use std::path::Path;

use codex_sdk_core::{CodexClient, CodexClientBuilder, ConversationOptions, Error, TurnOptions};
use codex_sdk_tests::fake::Wire;
use codex_sdk_tests::folder;
use serde_json::json;

async fn connect(builder: CodexClientBuilder) -> Error {
    let client = builder.build().unwrap();
    let error = client.connect().await.unwrap_err();
    client.close().await;
    error
}

fn says(error: &Error, code: &str, reason: &str, words: &[&str]) {
    assert_eq!((error.code(), error.reason()), (code, Some(reason)), "{error}");
    for word in words {
        assert!(error.to_string().contains(word), "{word:?} is missing in: {error}");
    }
}

#[tokio::test]
async fn an_executable_that_cannot_be_used_is_named() {
    let folder = folder();
    let missing = folder.path().join("nowhere/codex");
    let error = connect(CodexClient::builder().with_codex_path(&missing)).await;
    says(&error, "CONNECTION", "RUNTIME_NOT_FOUND", &["codexPath", "nowhere/codex"]);

    let error = connect(CodexClient::builder().with_codex_path(folder.path())).await;
    says(&error, "CONNECTION", "RUNTIME_NOT_EXECUTABLE", &["codexPath", "not a file"]);

    let plain = folder.path().join("plain");
    std::fs::write(&plain, "#!/bin/sh\n").unwrap();
    #[cfg(unix)]
    {
        let error = connect(CodexClient::builder().with_codex_path(&plain)).await;
        says(&error, "CONNECTION", "RUNTIME_NOT_EXECUTABLE", &["plain", "chmod +x"]);
    }
}

/// Linux hands a text without `#!` to the shell, whose complaint is then the evidence.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_that_is_no_program_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let text = folder.path().join("text");
    std::fs::write(&text, "these-are-just-words").unwrap();
    std::fs::set_permissions(&text, std::fs::Permissions::from_mode(0o755)).unwrap();
    let builder = CodexClient::builder().with_codex_path(&text).with_retry_policy(no_retries());
    says(
        &connect(builder).await,
        "CONNECTION",
        "RUNTIME_EXITED",
        &["text", "these-are-just-words"],
    );
}

#[tokio::test]
async fn a_home_with_a_file_in_its_way_is_refused_and_a_missing_one_is_made() {
    let folder = folder();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_fake-runtime"));
    let builder =
        || CodexClient::builder().with_codex_path(program).with_retry_policy(no_retries());
    for home in [file.clone(), file.join("below")] {
        let error = connect(builder().with_codex_home(&home)).await;
        says(&error, "CONFIG", "HOME_NOT_WRITABLE", &["codexHome", "file"]);
    }
    let home = folder.path().join("a/b");
    // The fake runtime is told no scenario, and ends at once: by then the home is there.
    let error = connect(builder().with_codex_home(&home)).await;
    says(&error, "CONNECTION", "RUNTIME_EXITED", &["FAKE_RUNTIME_SCENARIO"]);
    assert!(home.is_dir());
}

fn no_retries() -> codex_sdk_core::types::options::RetryPolicy {
    let mut policy = codex_sdk_core::types::options::RetryPolicy::default();
    policy.max_retries = 0;
    policy
}

#[tokio::test]
async fn a_working_directory_that_is_none_is_refused_before_anything_is_sent() {
    let folder = folder();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let (client, mut peers) = Wire::client(CodexClient::builder());
    for (cwd, why) in
        [(folder.path().join("missing"), "cannot be opened"), (file.clone(), "a file")]
    {
        let error =
            client.create_conversation(ConversationOptions::default().cwd(cwd)).await.unwrap_err();
        assert_eq!((error.code(), &error.fault().details["field"]), ("CONFIG", &json!("cwd")));
        assert!(error.to_string().contains(why), "{error}");
    }
    let opening = tokio::spawn({
        let client = client.clone();
        async move { client.create_conversation(ConversationOptions::default()).await.unwrap() }
    });
    let mut peer = Wire::handshake(&mut peers).await;
    peer.open("thread/start", "t1", json!(null)).await.unwrap();
    let conversation = opening.await.unwrap();
    let options = TurnOptions::default().cwd(file);
    let error = conversation.send_user_turn("x", options).await.unwrap_err();
    assert_eq!(error.code(), "CONFIG");
    client.close().await;
    assert!(peer.hear().await.unwrap().is_none(), "nothing was sent");
}

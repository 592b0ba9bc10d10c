//! Closing at the worst moment: while it connects, while nothing is read, with no limit at all, twice.

use std::time::Duration;

use codex_sdk_core::{CodexClient, ConversationOptions, TurnOptions};
use codex_sdk_tests::fake::Wire;
use serde_json::json;

/// More than the connection keeps for a runtime that does not read.
const MUCH: usize = 33 * 1024 * 1024;

#[tokio::test(start_paused = true)]
async fn a_runtime_that_reads_nothing_does_not_hold_close_up() {
    let (client, mut peers) = Wire::client(CodexClient::builder());
    let connecting = tokio::spawn({
        let client = client.clone();
        async move { client.connect().await }
    });
    let peer = Wire::handshake(&mut peers).await;
    connecting.await.unwrap().unwrap();
    let calls: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            let params = json!({ "text": "x".repeat(MUCH) });
            tokio::spawn(async move { client.request_raw("much", params).await })
        })
        .collect();
    tokio::task::yield_now().await;
    let closed = tokio::time::timeout(Duration::from_secs(60), client.close()).await;
    assert!(closed.is_ok(), "close() waits for a runtime that reads nothing");
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(["SESSION", "CONNECTION"].contains(&error.code()), "{error}");
    }
    drop(peer);
}

#[tokio::test(start_paused = true)]
async fn closing_twice_and_without_a_limit_ends_with_the_turn() {
    let (client, mut peers) = Wire::client(CodexClient::builder());
    let begun = tokio::spawn({
        let client = client.clone();
        async move {
            let conversation =
                client.create_conversation(ConversationOptions::default()).await.unwrap();
            conversation.send_user_turn("x", TurnOptions::default()).await.unwrap()
        }
    });
    let mut peer = Wire::handshake(&mut peers).await;
    peer.open("thread/start", "t1", json!(null)).await.unwrap();
    peer.turn("t1", "u1").await.unwrap();
    let turn = begun.await.unwrap();
    let closers = [Duration::MAX, Duration::ZERO].map(|drain| {
        let client = client.clone();
        tokio::spawn(async move { client.close_within(drain).await })
    });
    peer.expect("turn/interrupt").await.unwrap();
    peer.reply(None, json!({})).await.unwrap();
    let ended = json!({ "threadId": "t1", "turn": { "id": "u1", "status": "interrupted" } });
    peer.notify("turn/completed", ended).await.unwrap();
    for closer in closers {
        closer.await.unwrap();
    }
    assert_eq!(turn.result().await.status, codex_sdk_core::TurnStatus::Interrupted);
    assert_eq!(client.connect().await.unwrap_err().reason(), Some("CLOSED"));
}

/// The process is there when `close()` is called, and silent.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_runtime_that_is_being_connected_to_is_gone_when_close_returns() {
    use codex_sdk_core::types::options::EnvOptions;
    use codex_sdk_tests::tether::Tether;

    let folder = codex_sdk_tests::folder();
    let tether = Tether::in_folder(folder.path());
    let scenario = folder.path().join("silent.scn");
    let pipe = folder.path().join("tether");
    std::fs::write(&scenario, format!("> initialize\n% hold \"{}\"\n% silence\n", pipe.display()))
        .unwrap();
    let mut env = EnvOptions::default();
    env.set.insert("FAKE_RUNTIME_SCENARIO".to_owned(), scenario.display().to_string());
    env.set.insert("FAKE_RUNTIME_STATE".to_owned(), folder.path().display().to_string());
    let builder =
        CodexClient::builder().with_codex_path(env!("CARGO_BIN_EXE_fake-runtime")).with_env(env);
    let client = builder.build().unwrap();
    let connecting = tokio::spawn({
        let client = client.clone();
        async move { client.connect().await }
    });
    let held = tether.taken().await;
    client.close().await;
    assert!(held.is_free(), "a runtime that was being connected to outlives close()");
    assert_eq!(connecting.await.unwrap().unwrap_err().reason(), Some("CLOSED"));
}

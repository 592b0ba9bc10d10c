//! What a single call may set: how long its reply may take, and the trace that it belongs to.

use std::time::Duration;

use codex_sdk_core::{CallOptions, CodexClient, ConversationOptions, TurnOptions, limited};
use codex_sdk_tests::fake::Wire;
use serde_json::{Value, json};

const TRACE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

#[tokio::test(start_paused = true)]
async fn a_call_has_its_own_limit_and_a_late_reply_harms_nobody() {
    for (own, limit) in [(Some(2), 2), (Some(90), 90), (None, 30)] {
        let (client, mut peers) = Wire::client(CodexClient::builder());
        let mut options = CallOptions::default();
        options.timeout = own.map(Duration::from_secs);
        let begun = tokio::time::Instant::now();
        let call = tokio::spawn({
            let client = client.clone();
            async move { client.request_raw_with("slow", json!({}), options).await }
        });
        let mut peer = Wire::handshake(&mut peers).await;
        peer.expect("slow").await.unwrap();
        let error = call.await.unwrap().unwrap_err();
        assert_eq!(error.code(), "TIMEOUT", "{error}");
        assert_eq!(begun.elapsed().as_secs(), limit);
        peer.reply(None, json!("too late")).await.unwrap();
        let next = tokio::spawn({
            let client = client.clone();
            async move { client.request_raw("next", json!({})).await }
        });
        peer.expect("next").await.unwrap();
        peer.reply(None, json!("its own")).await.unwrap();
        assert_eq!(next.await.unwrap().unwrap(), json!("its own"));
        client.close().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_trace_goes_to_the_runtime_with_the_request_and_the_turn() {
    let (client, mut peers) = Wire::client(CodexClient::builder());
    let work = tokio::spawn({
        let client = client.clone();
        async move {
            let traced = CallOptions::default().traceparent(TRACE);
            client.request_raw_with("traced", json!({}), traced).await.unwrap();
            let conversation =
                client.create_conversation(ConversationOptions::default()).await.unwrap();
            conversation.run("x", TurnOptions::default().traceparent(TRACE)).await.unwrap();
        }
    });
    let mut peer = Wire::handshake(&mut peers).await;
    assert_eq!(peer.expect("traced").await.unwrap().trace, json!({ "traceparent": TRACE }));
    peer.reply(None, json!({})).await.unwrap();
    let opened = peer.expect("thread/start").await.unwrap();
    assert_eq!(opened.trace, Value::Null, "a trace belongs to its own call");
    let thread = json!({ "thread": { "id": "t1" }, "approvalPolicy": "on-request",
        "sandbox": { "type": "workspaceWrite", "networkAccess": false, "writableRoots": [] } });
    peer.reply(None, thread).await.unwrap();
    assert_eq!(peer.expect("turn/start").await.unwrap().trace, json!({ "traceparent": TRACE }));
    peer.reply(None, json!({ "turn": { "id": "u1", "status": "inProgress" } })).await.unwrap();
    peer.complete("t1", "u1", "Done.").await.unwrap();
    work.await.unwrap();
    client.close().await;
}

#[tokio::test(start_paused = true)]
async fn what_is_no_trace_and_no_limit_is_refused_before_anything_is_sent() {
    let (client, mut peers) = Wire::client(CodexClient::builder());
    let zeros = TRACE.replace("4bf92f3577b34da6a3ce929d0e0e4736", &"0".repeat(32));
    for bad in ["", "mine", &TRACE.to_uppercase(), &TRACE[..50], &zeros] {
        let options = CallOptions::default().traceparent(bad);
        let error = client.request_raw_with("x", json!({}), options).await.unwrap_err();
        assert_eq!(
            (error.code(), &error.fault().details["field"]),
            ("CONFIG", &json!("traceparent"))
        );
    }
    let never = CallOptions::default().timeout(Duration::ZERO);
    let error = client.request_raw_with("x", json!({}), never).await.unwrap_err();
    assert_eq!(error.fault().details["field"], json!("timeoutMs"));
    assert!(peers.try_recv().is_err(), "not even connected");
}

#[tokio::test(start_paused = true)]
async fn a_limit_around_a_call_is_in_the_place_of_the_clients_be_it_shorter_or_longer() {
    for (own, replied) in [(2, false), (90, true)] {
        let (client, mut peers) = Wire::client(CodexClient::builder());
        let limit = Duration::from_secs(own);
        let opening = tokio::spawn({
            let client = client.clone();
            let options = ConversationOptions::default();
            async move { limited(limit, client.create_conversation(options)).unwrap().await }
        });
        let mut peer = Wire::handshake(&mut peers).await;
        let begun = tokio::time::Instant::now();
        if replied {
            // Longer than any reply may take by default.
            tokio::time::sleep(Duration::from_secs(60)).await;
            peer.open("thread/start", "t1", Value::Null).await.unwrap();
            assert_eq!(&**opening.await.unwrap().unwrap().id(), "t1");
        } else {
            peer.expect("thread/start").await.unwrap();
            let error = opening.await.unwrap().unwrap_err();
            assert_eq!(
                (error.code(), &error.fault().details["timeoutMs"]),
                ("TIMEOUT", &json!(2000))
            );
            assert!(begun.elapsed() <= limit);
        }
        client.close().await;
    }
    let never = limited(Duration::ZERO, std::future::ready(Ok(())));
    assert_eq!(never.err().unwrap().fault().details["field"], json!("timeoutMs"));
}

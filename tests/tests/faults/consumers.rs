//! Those who do not read, and those who block: nobody else waits for them.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};

use codex_sdk_core::{
    CodexClient, ConversationOptions, Decision, EventBuffer, EventFilter, Overflow, StreamError,
    TurnOptions,
};
use codex_sdk_tests::fake::Wire;
use serde_json::json;

#[tokio::test(start_paused = true)]
async fn a_reply_overtakes_the_events_that_a_stopped_reader_leaves_lying() {
    for overflow in [Overflow::Fail, Overflow::Pause] {
        let buffer = EventBuffer::default()
            .with_max_bytes(64 * 1024)
            .with_hard_max_bytes(256 * 1024)
            .with_overflow(overflow);
        let (client, mut peers) = Wire::client(CodexClient::builder().with_event_buffer(buffer));
        let filter = EventFilter::default().with_methods(["some/event"]);
        let mut stopped = client.events(filter).await.unwrap();
        let call = tokio::spawn({
            let client = client.clone();
            async move { client.request_raw("ask", json!({})).await }
        });
        let mut peer = Wire::handshake(&mut peers).await;
        peer.expect("ask").await.unwrap();
        for _ in 0..1000 {
            peer.notify("some/event", json!({ "text": "x".repeat(1000) })).await.unwrap();
        }
        peer.reply(None, json!("here")).await.unwrap();
        assert_eq!(call.await.unwrap().unwrap(), json!("here"), "{overflow:?}");
        let mut queued = 0;
        let end = loop {
            match stopped.next().await.unwrap() {
                Ok(_) => queued += 1,
                Err(error) => break error,
            }
        };
        assert!(queued > 100, "what was queued is not lost: {queued} under {overflow:?}");
        assert!(matches!(end, StreamError::Overflow { .. }), "{end:?}");
        client.close().await;
    }
}

/// It holds the thread that it runs on, as it should not.
#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_handler_that_blocks_its_thread_stops_nobody_else() {
    let (release, blocked) = mpsc::sync_channel::<()>(1);
    let blocked = Arc::new(Mutex::new(blocked));
    let builder = CodexClient::builder().on_command_approval(move |_, _| {
        let blocked = Arc::clone(&blocked);
        async move {
            blocked.lock().unwrap().recv().unwrap();
            Decision::Accept
        }
    });
    let (client, mut peers) = Wire::client(builder);
    let slow = tokio::spawn({
        let client = client.clone();
        async move {
            let conversation =
                client.create_conversation(ConversationOptions::default()).await.unwrap();
            conversation.run("x", TurnOptions::default()).await
        }
    });
    let mut peer = Wire::handshake(&mut peers).await;
    peer.open("thread/start", "t1", json!(null)).await.unwrap();
    peer.turn("t1", "u1").await.unwrap();
    let question = json!({ "threadId": "t1", "turnId": "u1", "itemId": "i1", "command": "ls" });
    peer.ask(&json!(0), "item/commandExecution/requestApproval", question).await.unwrap();
    for n in 0..100 {
        let call = tokio::spawn({
            let client = client.clone();
            async move { client.request_raw("other", json!({})).await }
        });
        peer.expect("other").await.unwrap();
        peer.reply(None, json!(n)).await.unwrap();
        assert_eq!(call.await.unwrap().unwrap(), json!(n));
    }
    release.send(()).unwrap();
    peer.expect_answer(&json!(0), &json!({ "decision": "accept" })).await.unwrap();
    peer.complete("t1", "u1", "Done.").await.unwrap();
    slow.await.unwrap().unwrap();
    client.close().await;
}

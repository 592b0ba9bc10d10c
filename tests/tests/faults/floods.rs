//! More than usual: of bytes in a line, of lines in a write, of readers, and of time between two looks.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use codex_sdk_core::{
    CodexClient, EventBuffer, EventFilter, EventStream, Overflow, TurnEventFilter, TurnOptions,
    TurnStatus,
};
use codex_sdk_tests::fake::{Peer, Wire};
use serde_json::{Value, json};

use super::moments::open;

const DELTA: &str = "item/agentMessage/delta";

/// A client that is connected and keeps whatever comes, and the runtime's end of it.
async fn connected() -> (CodexClient, Peer) {
    connected_with(EventBuffer::default().with_max_bytes(1 << 30).with_hard_max_bytes(1 << 30))
        .await
}

async fn connected_with(buffer: EventBuffer) -> (CodexClient, Peer) {
    let (client, mut peers) = Wire::client(CodexClient::builder().with_event_buffer(buffer));
    let connecting = tokio::spawn({
        let client = client.clone();
        async move { client.connect().await }
    });
    let peer = Wire::handshake(&mut peers).await;
    connecting.await.unwrap().unwrap();
    (client, peer)
}

/// A reader of these methods, which the client's task knows of when this returns.
async fn reader(client: &CodexClient, peer: &mut Peer, methods: &[&str]) -> EventStream {
    let filter = EventFilter::default().with_methods(methods.iter().copied());
    let events = client.events(filter).await.unwrap();
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.request_raw("ask", json!({})).await }
    });
    peer.expect("ask").await.unwrap();
    peer.reply(None, json!({})).await.unwrap();
    call.await.unwrap().unwrap();
    events
}

async fn delta(peer: &mut Peer, text: &str) {
    let params = json!({ "threadId": "t1", "turnId": "u1", "itemId": "i1", "delta": text });
    peer.notify(DELTA, params).await.unwrap();
}

/// The text of the deltas up to the end.
async fn text_of(mut events: EventStream) -> String {
    let mut text = String::new();
    while let Some(event) = events.next().await {
        let event = event.unwrap();
        if event.method() == DELTA {
            text.push_str(event.params::<Value>().unwrap()["delta"].as_str().unwrap());
        } else if event.method() == "sdk/turnEnded" {
            break;
        }
    }
    text
}

#[tokio::test]
async fn tiny_lines_in_one_write_and_one_of_50_mb_arrive_in_order() {
    const TINY: usize = 200_000;
    let (client, mut peer) = connected().await;
    let mut events = reader(&client, &mut peer, &["x/a", "x/big", "x/b"]).await;
    let long = "x".repeat(50_000_000);
    let mut all = b"{\"method\":\"x/a\"}\n".repeat(TINY);
    all.extend_from_slice(format!("{{\"method\":\"x/big\",\"params\":\"{long}\"}}\n").as_bytes());
    all.extend_from_slice(b"{\"method\":\"x/b\"}\n");
    let writing = tokio::spawn(async move { peer.raw(&all).await.map(|()| peer) });
    for _ in 0..TINY {
        assert_eq!(events.next().await.unwrap().unwrap().method(), "x/a");
    }
    let big = events.next().await.unwrap().unwrap();
    assert_eq!((big.method(), big.params_json().len()), ("x/big", long.len() + 2));
    assert_eq!(events.next().await.unwrap().unwrap().method(), "x/b");
    writing.await.unwrap().unwrap();
    client.close().await;
}

fn tiny(numbers: Range<u32>) -> Vec<u8> {
    let line = |number| format!("{{\"method\":\"x/a\",\"params\":{number}}}\n").into_bytes();
    numbers.flat_map(line).collect()
}

/// Whatever one read brings.
#[tokio::test(start_paused = true)]
async fn a_reader_with_little_room_has_the_runtime_wait_and_loses_nothing() {
    const ROOM: usize = 64 * 1024;
    let buffer = EventBuffer::default().with_max_bytes(ROOM / 4).with_hard_max_bytes(ROOM);
    let (client, mut peer) = connected_with(buffer.with_overflow(Overflow::Pause)).await;
    let mut events = reader(&client, &mut peer, &["x/a"]).await;
    // Somewhat more than it has room for: it is among these that the runtime has to wait.
    peer.raw(&tiny(0..300)).await.unwrap();
    // The paused clock moves on only when everybody waits.
    tokio::time::sleep(Duration::from_millis(1)).await;
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.request_raw("ask", json!({})).await }
    });
    peer.expect("ask").await.unwrap();
    peer.reply(None, json!("here")).await.unwrap();
    assert_eq!(
        call.await.unwrap().unwrap(),
        json!("here"),
        "a reply overtakes what is left of a read"
    );
    let writing = tokio::spawn(async move { peer.raw(&tiny(300..50_000)).await.map(|()| peer) });
    tokio::time::sleep(Duration::from_millis(1)).await;
    assert!(!writing.is_finished(), "the runtime waits");
    for number in 0..50_000_u32 {
        let event = events.next().await.unwrap().unwrap();
        assert_eq!(event.params::<u32>().unwrap(), number);
    }
    writing.await.unwrap().unwrap();
    client.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_message_cut_at_any_byte_is_the_same_message() {
    let (client, mut peer) = connected().await;
    let mut events = reader(&client, &mut peer, &["x/cut"]).await;
    let line = "{\"method\":\"x/cut\",\"params\":{\"text\":\"\u{e9}\u{1f600}\\n\"}}\n".as_bytes();
    for at in 1..line.len() {
        peer.raw(&line[..at]).await.unwrap();
        // The paused clock moves on only when everybody waits: then the first piece has been taken.
        tokio::time::sleep(Duration::from_millis(1)).await;
        assert!(events.try_next().is_pending(), "half a line is none");
        peer.raw(&line[at..]).await.unwrap();
        let event = events.next().await.unwrap().unwrap();
        assert_eq!(event.line(), line.trim_ascii_end(), "cut at {at}");
    }
    client.close().await;
}

#[tokio::test(start_paused = true)]
async fn the_first_event_of_an_idle_stream_is_not_held_back() {
    let (client, mut peer) = connected().await;
    let mut events = reader(&client, &mut peer, &["x/a"]).await;
    for _ in 0..100 {
        let begun = tokio::time::Instant::now();
        peer.notify("x/a", json!({})).await.unwrap();
        events.next().await.unwrap().unwrap();
        assert_eq!(begun.elapsed(), Duration::ZERO);
    }
    client.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_gets_a_reply_finds_the_events_before_it() {
    let (client, mut peer) = connected().await;
    let mut events = reader(&client, &mut peer, &["x/a"]).await;
    for round in 1..100 {
        let call = tokio::spawn({
            let client = client.clone();
            async move { client.request_raw("ask", json!({})).await }
        });
        let id = peer.expect("ask").await.unwrap().id;
        let mut all = b"{\"method\":\"x/a\"}\n".repeat(round);
        all.extend_from_slice(format!("{{\"id\":{id},\"result\":1}}\n").as_bytes());
        all.extend_from_slice(&b"{\"method\":\"x/b\"}\n".repeat(round));
        peer.raw(&all).await.unwrap();
        call.await.unwrap().unwrap();
        for _ in 0..round {
            assert!(matches!(events.try_next(), Poll::Ready(Some(Ok(_)))));
        }
    }
    client.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_sleeps_for_a_minute_in_a_turn_misses_nothing() {
    let (client, conversations, mut peer) = open(CodexClient::builder(), &["t1"]).await;
    let events = conversations[0].events(EventFilter::default()).await.unwrap();
    let sending = tokio::spawn({
        let conversation = conversations[0].clone();
        async move { conversation.send_user_turn("x", TurnOptions::default()).await.unwrap() }
    });
    peer.turn("t1", "u1").await.unwrap();
    let turn = sending.await.unwrap();
    let mut asleep = turn.events(TurnEventFilter::default());
    assert_eq!(asleep.next().await.unwrap().unwrap().method(), "turn/started");
    let sleeping = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        (text_of(asleep).await, text_of(events).await)
    });
    let mut sent = String::new();
    for number in 0..20_000 {
        let text = format!("{number} ");
        delta(&mut peer, &text).await;
        sent.push_str(&text);
    }
    assert!(!sleeping.is_finished());
    peer.complete("t1", "u1", "Done.").await.unwrap();
    assert_eq!(turn.result().await.status, TurnStatus::Completed);
    let (of_turn, of_conversation) = sleeping.await.unwrap();
    assert_eq!(of_turn, sent);
    assert_eq!(of_conversation, sent);
    client.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn readers_that_come_and_go_disturb_nobody_who_stays() {
    let (client, mut peer) = connected().await;
    let mut stays = reader(&client, &mut peer, &["x/a"]).await;
    let enough = Arc::new(AtomicBool::new(false));
    let writing = tokio::spawn({
        let enough = Arc::clone(&enough);
        async move {
            let mut number = 0;
            while !enough.load(Ordering::Relaxed) {
                peer.notify("x/a", json!(number)).await.unwrap();
                number += 1;
            }
            peer.notify("x/a", json!("last")).await.unwrap();
            (number, peer)
        }
    });
    for round in 0..500 {
        let filter = EventFilter::default();
        let filter = if round % 2 == 0 { filter.with_conversation_id("t") } else { filter };
        let mut comes = client.events(filter).await.unwrap();
        if round % 4 == 1 {
            // Dropped with a batch on its way.
            comes.next().await.unwrap().unwrap();
        }
    }
    enough.store(true, Ordering::Relaxed);
    let (sent, _peer) = writing.await.unwrap();
    for number in 0..sent {
        assert_eq!(stays.next().await.unwrap().unwrap().params::<u64>().unwrap(), number);
    }
    assert_eq!(stays.next().await.unwrap().unwrap().params_json(), b"\"last\"");
    client.close().await;
}

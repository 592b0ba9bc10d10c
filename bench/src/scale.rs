//! What an event costs when many conversations share a connection, each with a reader of its own.

use anyhow::{Context as _, Result, ensure};
use codex_sdk_core::{ConversationOptions, EventFilter, EventStream};
use serde_json::{Value, json};

use crate::events::{client, replay, wide};
use crate::machine::cpu;
use crate::stream::{END_METHOD, LAST_METHOD, thread_id};

/// The processor time of this process for a stream that is spread over so many conversations.
pub(crate) async fn measure(stream: &str, conversations: usize) -> Result<Value> {
    let client = client(stream, wide()).await?;
    let mut opened = Vec::new();
    for number in 0..conversations {
        let conversation = client.create_conversation(ConversationOptions::default()).await?;
        ensure!(**conversation.id() == *thread_id(number), "another conversation");
        opened.push(conversation);
    }
    let mut measured = (0, 0.0);
    for _ in 0..2 {
        let mut readers = Vec::new();
        for conversation in &opened {
            let events = conversation.events(EventFilter::default()).await?;
            readers.push(tokio::spawn(count(events)));
        }
        let end = EventFilter::default().with_methods([END_METHOD]);
        let mut end = client.events(end).await?;
        let before = cpu()?;
        replay(&client).await?;
        end.next().await.context("the events ended early")??;
        // What waits is read to its last before the time is taken.
        let mut events = 0;
        for reader in readers {
            events += reader.await??;
        }
        measured = (events, cpu()?.saturating_sub(before).as_secs_f64() * 1e9);
    }
    client.close().await;
    Ok(json!({ "events": measured.0, "cpuNs": measured.1 }))
}

async fn count(mut events: EventStream) -> Result<u64> {
    let mut count = 0;
    while events.next().await.context("the events ended early")??.method() != LAST_METHOD {
        count += 1;
    }
    Ok(count)
}

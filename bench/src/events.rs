//! Our client over a replayed stream: how many events a second reach an application in Rust.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use codex_sdk_core::protocol::ServerNotification;
use codex_sdk_core::{CodexClient, CodexClientBuilder, EventBuffer, EventFilter, EventStream};
use serde_json::{Value, json};

use crate::machine;
use crate::stream::END_METHOD;

/// What the application does with an event.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Consumption {
    /// Takes it as it is.
    Raw,
    /// Decodes it into the type of its method.
    Typed,
}

/// So wide that nothing is joined or dropped: every event is to arrive as it was sent.
pub(crate) fn wide() -> EventBuffer {
    EventBuffer::default().with_max_bytes(4 << 30).with_hard_max_bytes(4 << 30)
}

/// A client of the replayer.
pub(crate) async fn client(stream: &str, buffer: EventBuffer) -> Result<CodexClient> {
    let (program, env) = machine::replayer(stream)?;
    let builder = CodexClientBuilder::new().with_codex_path(program).with_env(env);
    let client = builder.with_event_buffer(buffer).build()?;
    client.connect().await?;
    Ok(client)
}

/// Has the stream replayed.
pub(crate) async fn replay(client: &CodexClient) -> Result<()> {
    client.request_raw("bench/replay", json!({})).await?;
    Ok(())
}

/// Replays it twice, and measures the second time: the first one warms up.
pub(crate) async fn ours(stream: &str, consumption: Consumption) -> Result<Value> {
    let client = client(stream, wide()).await?;
    let mut events = client.events(EventFilter::default().with_subagents(true)).await?;
    let mut measured = (0, Duration::ZERO);
    for _ in 0..2 {
        let begun = Instant::now();
        let (replayed, count) = tokio::join!(replay(&client), to_the_end(&mut events, consumption));
        replayed?;
        measured = (count?, begun.elapsed());
    }
    client.close().await;
    Ok(json!({ "events": measured.0, "seconds": measured.1.as_secs_f64() }))
}

async fn to_the_end(events: &mut EventStream, consumption: Consumption) -> Result<u64> {
    let mut count = 0;
    loop {
        let event = events.next().await.context("the events ended early")??;
        if event.method() == END_METHOD {
            return Ok(count);
        }
        if event.method().starts_with("sdk/") {
            continue;
        }
        ensure!(event.coalesced.is_none(), "events were joined");
        if let Consumption::Typed = consumption {
            black_box(ServerNotification::decode(event.method(), event.params_json())?);
        }
        count += 1;
    }
}

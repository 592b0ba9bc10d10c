//! The memory that a reader costs who has stopped reading while events go on to come.

use anyhow::{Context as _, Result};
use codex_sdk_core::{EventBuffer, EventFilter};
use serde_json::{Value, json};

use crate::events::{client, replay};
use crate::machine::memory;
use crate::stream::END_METHOD;

/// One reader that never reads, and one that waits for the end alone, so that it is known that all has arrived.
pub(crate) async fn stopped_reader(stream: &str) -> Result<Value> {
    let buffer = EventBuffer::default();
    let client = client(stream, buffer).await?;
    let stopped = client.events(EventFilter::default().with_subagents(true)).await?;
    let end = EventFilter::default().with_subagents(true).with_methods([END_METHOD]);
    let mut end = client.events(end).await?;
    let idle = memory("self", "VmRSS")?;
    replay(&client).await?;
    end.next().await.context("the events ended early")??;
    let (after, most) = (memory("self", "VmRSS")?, memory("self", "VmHWM")?);
    let failed = stopped.close_reason().is_some();
    client.close().await;
    Ok(json!({
        "above": after.saturating_sub(idle),
        "mostAbove": most.saturating_sub(idle),
        "sent": std::fs::metadata(stream)?.len(),
        "hardMax": buffer.hard_max_bytes,
        "failed": failed,
    }))
}

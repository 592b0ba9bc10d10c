//! Other people's clients over the same stream.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use codex_codes::{AppServerBuilder, AsyncClient};
use serde_json::{Value, json};

use crate::machine;
use crate::raw::lines_of;

/// `codex-codes`, whose messages are typed.
pub(crate) async fn codex_codes(stream: &str) -> Result<Value> {
    let program = std::env::current_exe()?;
    let builder = AppServerBuilder::new().command(program).env(machine::STREAM, stream);
    let mut client = AsyncClient::start_with(builder).await?;
    // The lines of the stream, its end among them, which this client knows no type for.
    let lines = lines_of(stream)?;
    let mut measured = Duration::ZERO;
    for _ in 0..2 {
        let begun = Instant::now();
        client.request::<Value, Value>("bench/replay", &json!({})).await?;
        for _ in 0..lines {
            black_box(client.next_message().await?).context("the messages ended early")?;
        }
        measured = begun.elapsed();
    }
    client.shutdown().await?;
    Ok(json!({ "events": lines - 1, "seconds": measured.as_secs_f64() }))
}

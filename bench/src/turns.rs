//! Turns of ours on the real runtime, with a model that answers at once.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use codex_sdk_core::{
    CodexClientBuilder, CodexClientPool, Conversation, ConversationOptions, PoolOptions,
    SandboxPolicy, TurnOptions,
};
use serde_json::{Value, json};

use crate::machine::{memory, variable};

/// Turns of one conversation, one after another.
pub(crate) async fn ours(count: usize) -> Result<Value> {
    let client = builder()?.build()?;
    let conversation = client.create_conversation(in_workspace()?).await?;
    let mut milliseconds = Vec::new();
    let mut first_text = Vec::new();
    for _ in 0..=count {
        let (turn, text) = turn(&conversation).await?;
        milliseconds.push(turn.as_secs_f64() * 1e3);
        first_text.push(text.as_secs_f64() * 1e3);
    }
    client.close().await;
    // The first one warms up.
    Ok(json!({ "ms": milliseconds[1..], "firstTextMs": first_text[1..] }))
}

/// Turns of many conversations at once over a few runtimes: `turns` in all, shared out evenly.
pub(crate) async fn pool(conversations: usize, runtimes: usize, turns: usize) -> Result<Value> {
    let options = PoolOptions::default()
        .max_size(runtimes)
        .max_conversations_per_client(conversations.div_ceil(runtimes));
    let pool = CodexClientPool::new(builder()?, options)?;
    let begun = Instant::now();
    let mut leases = Vec::new();
    let mut opened = Vec::new();
    for _ in 0..conversations {
        let lease = pool.acquire().await?;
        opened.push(lease.create_conversation(in_workspace()?).await?);
        leases.push(lease);
    }
    let opening = begun.elapsed();
    let begun = Instant::now();
    let each = turns.div_ceil(conversations);
    let tasks = opened.into_iter().map(|conversation| {
        tokio::spawn(async move {
            let mut first_text = Vec::new();
            for _ in 0..each {
                first_text.push(turn(&conversation).await?.1.as_secs_f64() * 1e3);
            }
            Ok::<_, anyhow::Error>(first_text)
        })
    });
    let mut first_text = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        first_text.extend(task.await??);
    }
    let took = begun.elapsed();
    let mut resident = 0;
    let mut pids: Vec<_> = leases.iter().filter_map(|lease| lease.runtime()?.pid).collect();
    pids.sort_unstable();
    pids.dedup();
    for pid in &pids {
        resident += memory(&pid.to_string(), "VmRSS")?;
    }
    pool.close().await;
    first_text.sort_by(f64::total_cmp);
    Ok(json!({
        "turnsPerSecond": f64::from(u32::try_from(first_text.len())?) / took.as_secs_f64(),
        "firstTextMs": first_text[first_text.len() / 2],
        "runtimeBytes": resident,
        "runtimes": pids.len(),
        "openingMs": opening.as_secs_f64() * 1e3,
    }))
}

/// A turn: how long it took in all, and until its first text.
async fn turn(conversation: &Conversation) -> Result<(Duration, Duration)> {
    let begun = Instant::now();
    let result = conversation.run("Go on.", TurnOptions::default()).await?;
    Ok((begun.elapsed(), result.first_text.context("a turn without text")?))
}

fn builder() -> Result<CodexClientBuilder> {
    Ok(CodexClientBuilder::new().with_codex_home(variable("CODEX_HOME")?))
}

fn in_workspace() -> Result<ConversationOptions> {
    // As all sides: a sandbox that may write costs the runtime itself some milliseconds in each turn.
    let sandbox = SandboxPolicy::read_only();
    Ok(ConversationOptions::default()
        .cwd(variable("CODEX_BENCH_WORKSPACE")?)
        .sandbox_policy(sandbox))
}

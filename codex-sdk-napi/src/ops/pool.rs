//! The calls of a pool. A lease is held under a number, under which the calls of a client find it.

use std::sync::Arc;

use codex_sdk_core::{CodexClientPool, Result};
use serde::Deserialize;
use serde_json::Value;

use super::client::{Build, Open, OpenArgs};
use super::{Op, keep, options};
use crate::calls::Call;
use crate::envelope::json as text;
use crate::session::Inner;

/// Does what needs no waiting.
pub(super) fn call(session: &Arc<Inner>, name: &str, op: Op<'_>) -> Result<String> {
    match name {
        "build" => {
            let Pool { build, pool } = op.args()?;
            let _logs = build.logs(session);
            let pool = CodexClientPool::new(build.builder(session)?, options(&pool, "pool")?)?;
            session.made(pool)?;
            Ok(text(&()))
        }
        "stats" => Ok(text(&session.pool()?.stats())),
        _ => Err(op.unknown()),
    }
}

/// Prepares what does.
pub(super) fn submit(session: &Arc<Inner>, name: &str, op: Op<'_>) -> Result<Call> {
    let pool = session.pool()?.clone();
    let session = Arc::clone(session);
    Ok(match name {
        "acquire" => Call::new(async move {
            let lease = pool.acquire().await?;
            Ok(text(&keep::lease(&session, lease)))
        }),
        // A lease with its first conversation: dropped before both are there, it leaves neither.
        "open" => {
            let Open { options, handlers, .. } = op.args::<OpenArgs>()?.read(&session)?;
            Call::new(async move {
                let lease = pool.acquire().await?;
                let opened = lease.create_conversation_with(options, handlers).await?;
                let lease = keep::lease(&session, lease);
                let conversation = keep::conversation(&session, opened);
                Ok(format!("{{\"lease\":{lease},\"conversation\":{conversation}}}"))
            })
        }
        "close" => Call::new(async move {
            pool.close().await;
            Ok(text(&()))
        }),
        _ => return Err(op.unknown()),
    })
}

/// What a pool is made of.
#[derive(Deserialize)]
struct Pool {
    #[serde(flatten)]
    build: Build,
    #[serde(default)]
    pool: Value,
}

//! The calls of a pool. A lease is held under a number, under which the calls of a client find it.

use std::sync::Arc;

use super::{Op, client, keep};
use crate::calls::Call;
use crate::envelope::json as text;
use crate::session::Inner;
use codex_sdk_core::{CodexClientPool, Result};

/// Does what needs no waiting.
pub(super) fn call(session: &Arc<Inner>, name: &str, op: &Op<'_>) -> Result<String> {
    match name {
        "build" => {
            let _logs = client::logs(session, op)?;
            let pool =
                CodexClientPool::new(client::builder(session, op)?, op.options("pool", &[])?)?;
            session.made(pool)?;
            Ok(text(&()))
        }
        "stats" => Ok(text(&session.pool()?.stats())),
        _ => Err(op.unknown()),
    }
}

/// Prepares what does.
pub(super) fn submit(session: &Arc<Inner>, name: &str, op: &Op<'_>) -> Result<Call> {
    let pool = session.pool()?.clone();
    let session = Arc::clone(session);
    Ok(match name {
        "acquire" => Call::new(async move {
            let lease = pool.acquire().await?;
            Ok(text(&keep::lease(&session, lease)))
        }),
        // A lease with its first conversation: dropped before both are there, it leaves neither.
        "open" => {
            let (options, handlers) = client::opening(&session, op, &[])?;
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

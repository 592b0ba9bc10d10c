//! What a tool is told beside its arguments.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use crate::client::CodexClient;

/// What a tool is told beside its arguments.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ToolContext {
    /// The conversation whose model calls; a sub-agent's has an id of its own.
    pub conversation_id: Arc<str>,
    /// The application's conversation at the root.
    pub root_conversation_id: Arc<str>,
    /// The turn.
    pub turn_id: Arc<str>,
    /// The model's id of the call.
    pub call_id: Arc<str>,
    /// Cancelled when the output is no longer wanted: the turn ended or was interrupted, the runtime withdrew the call,
    /// its time passed, or the connection is gone. A tool that goes on is dropped soon after.
    pub signal: CancellationToken,
    /// The client that the call came through.
    pub client: CodexClient,
}

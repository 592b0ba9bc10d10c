//! One call of a tool: its arguments checked, its turn awaited, its time kept, its failures told to the model.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::request::{Answer, PendingRequest};
use codex_sdk_types::{ToolCall, ToolOutput};
use tokio::time::timeout;

use super::contained::{Contained, Panicked};
use super::set::spec_name;
use super::{ToolContext, ToolEntry};
use crate::client::CodexClient;
use crate::requests::{Handler, RequestContext, Verdict};

/// How long a tool whose time has passed may go on, so that it can notice its signal.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// The handler of a call of this tool. Whatever happens, the model gets an answer.
pub(crate) fn handler(entry: Arc<ToolEntry>, client: CodexClient) -> Handler {
    Arc::new(move |request, context| {
        let (entry, client) = (Arc::clone(&entry), client.clone());
        Box::pin(async move {
            let output = answer(&entry, &request, context, client).await;
            Ok(Verdict::Answer(Answer::Result(output.to_wire())))
        })
    })
}

async fn answer(
    entry: &ToolEntry,
    request: &PendingRequest,
    context: RequestContext,
    client: CodexClient,
) -> ToolOutput {
    let name = spec_name(entry.tool.spec());
    let call: ToolCall = match request.params() {
        Ok(call) => call,
        Err(error) => return ToolOutput::failure(format!("the call cannot be read: {error}")),
    };
    if let Some(complaint) = entry.arguments.complaint(&call.arguments) {
        tracing::debug!(tool = name, "the model called a tool with arguments that do not fit");
        return ToolOutput::failure(complaint);
    }
    let permit = match &entry.tool.limit {
        None => None,
        Some(limit) => {
            let permits = Arc::clone(&limit.permits).acquire_owned();
            tokio::select! {
                biased;
                () = context.signal.cancelled() => None,
                // Nobody closes it.
                permit = permits => permit.ok(),
            }
        }
    };
    if context.signal.is_cancelled() {
        return ToolOutput::failure("the call is no longer wanted");
    }
    let signal = context.signal.child_token();
    let context = ToolContext {
        root_conversation_id: request.root_conversation_id.clone().unwrap_or_default(),
        conversation_id: call.thread_id.into(),
        turn_id: call.turn_id.into(),
        call_id: call.call_id.into(),
        signal: signal.clone(),
        client,
    };
    let begun = Contained::begin(|| (entry.tool.function)(call.arguments, context));
    let Ok(mut work) = begun else { return panicked(&name) };
    let Some(limit) = entry.tool.timeout else {
        return work.await.unwrap_or_else(|Panicked| panicked(&name));
    };
    if let Ok(done) = timeout(limit, &mut work).await {
        return done.unwrap_or_else(|Panicked| panicked(&name));
    }
    tracing::warn!(tool = name, ?limit, "a tool took too long");
    signal.cancel();
    tokio::spawn(async move {
        // Its output comes too late, if it comes.
        let _ = timeout(LAST_WORDS, work).await;
        drop(permit);
    });
    ToolOutput::failure(format!("the tool {name} did not finish within {limit:?}"))
}

fn panicked(name: &str) -> ToolOutput {
    tracing::error!(tool = name, "a tool panicked, and the model is told that it failed");
    ToolOutput::failure(format!("the tool {name} failed unexpectedly"))
}

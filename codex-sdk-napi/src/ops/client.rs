//! The calls of a client.

use std::sync::Arc;

use codex_sdk_core::types::options::numbers::AtLeast;
use codex_sdk_core::{
    CallOptions, CodexClientBuilder, ConversationOptions, Error, Handlers, Input, Result,
    ResumeSettings, TurnOptions, close_derived_schema,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{CALL, Op, handlers, keep, plugins, reply};
use crate::calls::Call;
use crate::envelope::json as text;
use crate::logs;
use crate::session::Inner;

/// Does what needs no waiting.
pub(super) fn call(session: &Arc<Inner>, name: &str, op: &Op<'_>) -> Result<String> {
    match name {
        "build" => build(session, op),
        "runtime" => Ok(text(&session.client(op.target)?.runtime())),
        "conversation" => {
            let found = session.client(op.target)?.conversation(&op.arg::<String>("id")?);
            Ok(keep::maybe(found, |found| keep::conversation(session, found)))
        }
        "listen" => {
            let name: String = op.arg("name")?;
            session.client(op.target)?.check_method("name", &name)?;
            Ok(text(&()))
        }
        "conceal" => Ok(text(&session.conceal(&op.arg::<String>("text")?))),
        "pendingRequests" => {
            let Pending { conversation_id } = op.options("filter", &[])?;
            let mut pending = session.client(op.target)?.pending_requests();
            if let Some(id) = conversation_id {
                let about = |given: &Option<_>| given.as_deref() == Some(&*id);
                pending
                    .retain(|one| about(&one.root_conversation_id) || about(&one.conversation_id));
            }
            Ok(text(&pending))
        }
        _ => Err(op.unknown()),
    }
}

/// Prepares what does.
pub(super) fn submit(session: &Arc<Inner>, name: &str, op: &Op<'_>) -> Result<Call> {
    let client = session.client(op.target)?;
    let session = Arc::clone(session);
    Ok(match name {
        "connect" => reply!(client.connect()),
        "createConversation" => {
            let (options, handlers) = opening(&session, op, &[])?;
            Call::new(async move {
                let opened = client.create_conversation_with(options, handlers).await?;
                Ok(keep::conversation(&session, opened))
            })
        }
        "resumeConversation" => {
            let id: String = op.arg("id")?;
            let (options, handlers) = opening(&session, op, &["settings"])?;
            let settings: ResumeSettings = op.optional("settings")?;
            Call::new(async move {
                let opened = client.resume_conversation(&id, options, settings, handlers).await?;
                Ok(keep::conversation(&session, opened))
            })
        }
        "forkConversation" => {
            let id: String = op.arg("id")?;
            let (options, handlers) = opening(&session, op, &[LAST_TURN_ID])?;
            let last: Option<String> = op.optional(LAST_TURN_ID)?;
            Call::new(async move {
                let last = last.as_deref();
                let opened = client.fork_conversation(&id, options, last, handlers).await?;
                Ok(keep::conversation(&session, opened))
            })
        }
        "sendUserTurn" => {
            let (input, options, handlers) = sending(&session, op, &["conversationId"])?;
            let id: Option<String> = op.optional("conversationId")?;
            Call::new(async move {
                let sent = match &id {
                    None => client.send_user_turn_with(input, options, handlers).await?,
                    Some(id) => {
                        let conversation = client.conversation(id).ok_or_else(|| not_open(id))?;
                        conversation.send_user_turn_with(input, options, handlers).await?
                    }
                };
                Ok(keep::turn(&session, sent))
            })
        }
        "respond" => {
            let (id, response): (String, Value) = (op.arg("requestId")?, op.arg("response")?);
            reply!(client.respond(&id, response))
        }
        "decline" => {
            let id: String = op.arg("requestId")?;
            reply!(client.decline(&id))
        }
        "request" => {
            let method: String = op.arg("method")?;
            let params: Option<Map<String, Value>> = op.optional("params")?;
            let params = params.unwrap_or_default().into();
            // The limit is core's, in the place of the client's.
            let call: CallOptions = op.options("options", &["signal"])?;
            reply!(client.request_raw_with(&method, params, call))
        }
        "registerPlugin" => plugins::register(&session, &client, &op.arg("plugin")?)?,
        "models" => reply!(client.models()),
        "account" => reply!(client.account()),
        "rateLimits" => reply!(client.rate_limits()),
        "mcpServers" => reply!(client.mcp_servers()),
        "logout" => reply!(client.logout()),
        "resolveModelVariant" => {
            let model: String = op.arg("model")?;
            let effort: Option<String> = op.optional("effort")?;
            Call::new(async move {
                let (model, effort) =
                    client.resolve_model_variant(&model, effort.as_deref()).await?;
                Ok(match effort {
                    Some(effort) => text(&json!({ "model": model, "effort": effort })),
                    None => text(&json!({ "model": model })),
                })
            })
        }
        "getSupportedEfforts" => {
            let model: String = op.arg("model")?;
            reply!(client.supported_efforts(&model))
        }
        "close" => {
            let Close { drain_ms } = op.options("options", &[])?;
            Call::new(async move {
                match drain_ms {
                    None => client.close().await,
                    Some(AtLeast(drain)) => client.close_within(drain).await,
                }
                Ok(text(&()))
            })
        }
        _ => return Err(op.unknown()),
    })
}

/// What only the package looks at, or takes apart.
const OF_CLIENT: [&str; 4] = ["nativeModulePath", "logger", "tools", "plugins"];

/// While it lives, what is built logs to the application's logger.
pub(super) fn logs(session: &Arc<Inner>, op: &Op<'_>) -> Result<logs::Building> {
    // The least important level that the logger takes, when there is one.
    let level: Option<String> = op.optional("logLevel")?;
    Ok(logs::of(session, level.as_deref()))
}

/// The builder of a client with these options.
pub(super) fn builder(session: &Arc<Inner>, op: &Op<'_>) -> Result<CodexClientBuilder> {
    let beside = [&OF_CLIENT[..], &handlers::OF_CLIENT].concat();
    let builder = CodexClientBuilder::from_options(op.options("options", &beside)?);
    let folders: Vec<String> = op.optional("nodeModules")?;
    let builder = folders.iter().fold(builder, CodexClientBuilder::with_node_modules);
    let builder = handlers::of_client(builder, &op.optional("code")?, session)?;
    plugins::of_client(builder, op.optional("plugins")?, session)
}

fn build(session: &Arc<Inner>, op: &Op<'_>) -> Result<String> {
    let _logs = logs(session, op)?;
    session.built(builder(session, op)?.build()?)?;
    Ok(text(&()))
}

/// The end of what a fork takes.
pub(super) const LAST_TURN_ID: &str = "lastTurnId";

/// How a conversation is opened. `more` are the options of this way to open one alone.
pub(super) fn opening(
    session: &Inner,
    op: &Op<'_>,
    more: &[&str],
) -> Result<(ConversationOptions, Handlers)> {
    let beside = [&["tools"], &handlers::OF_CONVERSATION[..], more, &CALL].concat();
    Ok((op.options("options", &beside)?, handlers::of(&op.optional("code")?, session)?))
}

/// What a turn is. `more` are the options of this way to send one alone.
pub(super) fn sending(
    session: &Inner,
    op: &Op<'_>,
    more: &[&str],
) -> Result<(Input, TurnOptions, Handlers)> {
    let beside = [&handlers::OF_TURN[..], more, &["signal"]].concat();
    let mut options: TurnOptions = op.options("options", &beside)?;
    // What a library has written of a schema of its own, as what is derived from a type in Rust.
    if op.optional("derived")? {
        options.output_schema = options.output_schema.map(close_derived_schema);
    }
    Ok((op.arg("input")?, options, handlers::of(&op.optional("code")?, session)?))
}

fn not_open(id: &str) -> Error {
    Error::session(format!("the conversation {id} is not open in this client: resume it first"))
        .with_reason("NOT_FOUND")
        .detail("conversationId", id)
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct Pending {
    conversation_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct Close {
    drain_ms: Option<AtLeast<0>>,
}

//! The calls of a client.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_core::{
    CodexClientBuilder, ConversationOptions, Error, Input, Result, ResumeSettings, TurnOptions,
    options_from_json,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Op, handlers, keep, options, plugins, reply};
use crate::calls::Call;
use crate::envelope::json as text;
use crate::logs;
use crate::session::Inner;

/// Does what needs no waiting.
pub(super) fn call(session: &Arc<Inner>, name: &str, op: Op<'_>) -> Result<String> {
    match name {
        "build" => build(session, &op.args()?),
        "runtime" => Ok(text(&session.client(op.target)?.runtime())),
        "conversation" => {
            let found = session.client(op.target)?.conversation(&op.args::<String>()?);
            Ok(keep::maybe(found, |found| keep::conversation(session, found)))
        }
        "conceal" => Ok(text(&session.conceal(&op.args::<String>()?))),
        "pendingRequests" => Ok(text(&session.client(op.target)?.pending_requests())),
        _ => Err(op.unknown()),
    }
}

/// Prepares what does.
pub(super) fn submit(session: &Arc<Inner>, name: &str, op: Op<'_>) -> Result<Call> {
    let client = session.client(op.target)?;
    let session = Arc::clone(session);
    Ok(match name {
        "connect" => reply!(client.connect()),
        "createConversation" => {
            let Open { options, handlers, .. } = op.args::<OpenArgs>()?.read(&session)?;
            Call::new(async move {
                let opened = client.create_conversation_with(options, handlers).await?;
                Ok(keep::conversation(&session, opened))
            })
        }
        "resumeConversation" => {
            let Open { id, options, handlers, settings, .. } =
                op.args::<OpenArgs>()?.read(&session)?;
            Call::new(async move {
                let opened = client.resume_conversation(&id, options, settings, handlers).await?;
                Ok(keep::conversation(&session, opened))
            })
        }
        "forkConversation" => {
            let Open { id, options, handlers, last_turn_id, .. } =
                op.args::<OpenArgs>()?.read(&session)?;
            Call::new(async move {
                let last = last_turn_id.as_deref();
                let opened = client.fork_conversation(&id, options, last, handlers).await?;
                Ok(keep::conversation(&session, opened))
            })
        }
        "sendUserTurn" => {
            let args: SendUserTurn = op.args()?;
            let input: Input = options_from_json(&args.input, "input")?;
            let options: TurnOptions = options(&args.options, "options")?;
            let handlers = handlers::of(&args.code, &session)?;
            Call::new(async move {
                let sent = match &args.conversation_id {
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
            let Respond { request_id, response } = op.args()?;
            reply!(client.respond(&request_id, response))
        }
        "decline" => {
            let id: String = op.args()?;
            reply!(client.decline(&id))
        }
        "request" => {
            let (method, params): (String, Value) = op.args()?;
            let params = if params.is_null() { json!({}) } else { params };
            reply!(client.request_raw(&method, params))
        }
        "registerPlugin" => plugins::register(&session, &client, &op.args()?)?,
        "models" => reply!(client.models()),
        "account" => reply!(client.account()),
        "rateLimits" => reply!(client.rate_limits()),
        "mcpServers" => reply!(client.mcp_servers()),
        "logout" => reply!(client.logout()),
        "resolveModelVariant" => {
            let (model, effort): (String, Option<String>) = op.args()?;
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
            let model: String = op.args()?;
            reply!(client.supported_efforts(&model))
        }
        "close" => {
            let drain = op.args::<Close>()?.drain_ms;
            Call::new(async move {
                match drain {
                    None => client.close().await,
                    Some(drain) => client.close_within(Duration::from_millis(drain)).await,
                }
                Ok(text(&()))
            })
        }
        _ => return Err(op.unknown()),
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Build {
    options: Value,
    #[serde(default)]
    code: handlers::Code,
    /// The plugins, as they describe themselves.
    #[serde(default)]
    plugins: Value,
    /// Where npm has installed the runtime's packages.
    #[serde(default)]
    node_modules: Vec<String>,
    /// The least important level that the application's logger takes, when it has one.
    log_level: Option<String>,
}

fn build(session: &Arc<Inner>, args: &Build) -> Result<String> {
    let _logs = args.logs(session);
    session.built(args.builder(session)?.build()?)?;
    Ok(text(&()))
}

impl Build {
    /// While it lives, what is built logs to the application's logger.
    pub(super) fn logs(&self, session: &Arc<Inner>) -> logs::Building {
        logs::of(session, self.log_level.as_deref())
    }

    /// The builder that all this asks for.
    pub(super) fn builder(&self, session: &Inner) -> Result<CodexClientBuilder> {
        let builder = CodexClientBuilder::from_json(&self.options)?;
        let builder = self.node_modules.iter().fold(builder, CodexClientBuilder::with_node_modules);
        let builder = handlers::of_client(builder, &self.code, session)?;
        plugins::of_client(builder, &self.plugins, session)
    }
}

/// How a conversation is opened.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OpenArgs {
    #[serde(default)]
    id: String,
    #[serde(default)]
    options: Value,
    #[serde(default)]
    code: handlers::Code,
    #[serde(default)]
    settings: Value,
    last_turn_id: Option<String>,
}

/// The same, read.
pub(super) struct Open {
    id: String,
    pub(super) options: ConversationOptions,
    pub(super) handlers: codex_sdk_core::Handlers,
    settings: ResumeSettings,
    pub(super) last_turn_id: Option<String>,
}

impl OpenArgs {
    pub(super) fn read(self, session: &Inner) -> Result<Open> {
        Ok(Open {
            id: self.id,
            options: options(&self.options, "options")?,
            handlers: handlers::of(&self.code, session)?,
            settings: options(&self.settings, "settings")?,
            last_turn_id: self.last_turn_id,
        })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SendUserTurn {
    input: Value,
    #[serde(default)]
    options: Value,
    #[serde(default)]
    code: handlers::Code,
    conversation_id: Option<String>,
}

fn not_open(id: &str) -> Error {
    Error::session(format!("the conversation {id} is not open in this client: resume it first"))
        .with_reason("NOT_FOUND")
        .detail("conversationId", id)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Respond {
    request_id: String,
    #[serde(default)]
    response: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Close {
    drain_ms: Option<u64>,
}

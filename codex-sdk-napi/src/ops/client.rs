//! The calls of a client.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_core::{
    CodexClientBuilder, ConversationOptions, Error, EventFilter, Input, Result, TurnOptions,
};
use serde::Deserialize;
use serde_json::Value;

use super::{handlers, keep_conversation, keep_turn, options};
use crate::calls::Call;
use crate::envelope::json;
use crate::handover::Source;
use crate::session::Inner;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Build {
    options: Value,
    /// The numbers of JavaScript's handlers, by name.
    #[serde(default)]
    handlers: handlers::Numbers,
    /// Where npm has installed the runtime's packages.
    #[serde(default)]
    node_modules: Vec<String>,
}

pub(super) fn build(session: &Inner, args: &Build) -> Result<String> {
    let mut builder = CodexClientBuilder::from_json(&args.options)?;
    for folder in &args.node_modules {
        builder = builder.with_node_modules(folder);
    }
    builder = handlers::of_client(builder, &args.handlers, session)?;
    session.built(builder.build()?)?;
    Ok("null".to_owned())
}

pub(super) fn runtime(session: &Inner) -> Result<String> {
    Ok(json(&session.client()?.runtime()))
}

pub(super) fn conversation(session: &Inner, id: &str) -> Result<String> {
    let found = session.client()?.conversation(id);
    Ok(found.map_or_else(|| "null".to_owned(), |found| keep_conversation(session, found)))
}

pub(super) fn pending_requests(session: &Inner) -> Result<String> {
    Ok(json(&session.client()?.pending_requests()))
}

pub(super) fn connect(session: &Inner) -> Result<Call> {
    let client = session.client()?.clone();
    Ok(Call::new(async move { Ok(json(&client.connect().await?)) }))
}

#[derive(Deserialize)]
pub(super) struct CreateConversation {
    #[serde(default)]
    options: Value,
}

pub(super) fn create_conversation(session: &Arc<Inner>, args: CreateConversation) -> Result<Call> {
    let client = session.client()?.clone();
    let options: ConversationOptions = options(&args.options)?;
    let session = Arc::clone(session);
    Ok(Call::new(async move {
        Ok(keep_conversation(&session, client.create_conversation(options).await?))
    }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SendUserTurn {
    input: Value,
    #[serde(default)]
    options: Value,
    conversation_id: Option<String>,
}

pub(super) fn send_user_turn(session: &Arc<Inner>, args: SendUserTurn) -> Result<Call> {
    let client = session.client()?.clone();
    let input: Input = codex_sdk_core::options_from_json(&args.input, "input")?;
    let options: TurnOptions = options(&args.options)?;
    let session = Arc::clone(session);
    Ok(Call::new(async move {
        let turn = match &args.conversation_id {
            None => client.send_user_turn(input, options).await?,
            Some(id) => {
                let conversation = client.conversation(id).ok_or_else(|| not_open(id))?;
                conversation.send_user_turn(input, options).await?
            }
        };
        Ok(keep_turn(&session, turn))
    }))
}

fn not_open(id: &str) -> Error {
    Error::session(format!("the conversation {id} is not open in this client: resume it first"))
        .with_reason("NOT_FOUND")
        .detail("conversationId", id)
}

#[derive(Deserialize)]
pub(super) struct Events {
    reader: u32,
    #[serde(default)]
    pub(super) filter: Value,
}

impl Events {
    /// Opens the reader once there is a stream.
    pub(super) fn open(
        self,
        session: &Arc<Inner>,
        stream: impl Future<Output = Result<Source>> + Send + 'static,
    ) -> Call {
        let reader = self.reader;
        let handover = Arc::clone(session.handover());
        handover.readers.announce(reader, &handover);
        Call::new(async move {
            match stream.await {
                Ok(source) => handover.readers.open(reader, source, &handover),
                Err(error) => {
                    handover.readers.close(reader);
                    return Err(error);
                }
            }
            Ok("null".to_owned())
        })
    }
}

pub(super) fn events(session: &Arc<Inner>, args: Events) -> Result<Call> {
    let client = session.client()?.clone();
    let filter: EventFilter = options(&args.filter)?;
    Ok(args.open(session, async move { Ok(Source::Events(client.events(filter).await?)) }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Respond {
    request_id: String,
    #[serde(default)]
    response: Value,
}

pub(super) fn respond(session: &Inner, args: Respond) -> Result<Call> {
    let client = session.client()?.clone();
    Ok(Call::new(async move {
        client.respond(&args.request_id, args.response).await?;
        Ok("null".to_owned())
    }))
}

pub(super) fn decline(session: &Inner, args: Respond) -> Result<Call> {
    let client = session.client()?.clone();
    Ok(Call::new(async move {
        client.decline(&args.request_id).await?;
        Ok("null".to_owned())
    }))
}

#[derive(Deserialize)]
pub(super) struct Request {
    method: String,
    #[serde(default)]
    params: Value,
}

pub(super) fn request(session: &Inner, args: Request) -> Result<Call> {
    let client = session.client()?.clone();
    Ok(Call::new(async move { Ok(client.request_raw(&args.method, args.params).await?.to_string()) }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Close {
    drain_ms: Option<u64>,
}

pub(super) fn close(session: &Inner, args: Close) -> Result<Call> {
    let client = session.client()?.clone();
    Ok(Call::new(async move {
        match args.drain_ms {
            None => client.close().await,
            Some(drain) => client.close_within(Duration::from_millis(drain)).await,
        }
        Ok("null".to_owned())
    }))
}

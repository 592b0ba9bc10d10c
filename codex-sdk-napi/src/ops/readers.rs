//! The readers that JavaScript opens: events, text, and lists that come page by page.

use std::sync::Arc;
use std::task::Context;

use codex_sdk_core::{Conversation, EventFilter, Login, Result, Turn};
use codex_sdk_plugins::PluginScope;
use futures_util::{Stream, StreamExt as _, stream};
use serde::Serialize;
use serde_json::value::RawValue;

use super::Op;
use crate::calls::Call;
use crate::envelope::json;
use crate::handover::Source;
use crate::session::Inner;

/// Changes a reader.
pub(super) fn call(session: &Inner, name: &str, op: &Op<'_>) -> Result<String> {
    match name {
        "setMethods" => {
            let methods = op.optional("methods")?;
            session.handover().readers.set_methods(op.target, methods);
            Ok(json(&()))
        }
        _ => Err(op.unknown()),
    }
}

/// Prepares the opening of a reader.
pub(super) fn submit(session: &Arc<Inner>, name: &str, op: &Op<'_>) -> Result<Call> {
    // The number that JavaScript has given it.
    let reader = op.arg("reader")?;
    let client = || session.client(op.target);
    let conversation = || -> Result<Conversation> { session.handles.conversation(op.target) };
    let turn = || -> Result<Turn> { session.handles.turn(op.target) };
    let of_events = || op.options::<EventFilter>("filter", &["signal"]);
    Ok(match name {
        "clientEvents" => {
            let (client, filter) = (client()?, of_events()?);
            open(session, reader, async move { client.events(filter).await.map(Source::Events) })
        }
        "conversationEvents" => {
            let (conversation, filter) = (conversation()?, of_events()?);
            open(
                session,
                reader,
                async move { conversation.events(filter).await.map(Source::Events) },
            )
        }
        "turnEvents" => {
            let events = turn()?.try_events(op.options("filter", &["signal"])?)?;
            open(session, reader, async move { Ok(Source::Events(events)) })
        }
        "turnText" => {
            let text = turn()?.text();
            open(session, reader, async move { Ok(items(text)) })
        }
        "conversations" => {
            let list = client()?.list_conversations(op.options("filter", &[])?);
            open(session, reader, async move { Ok(items(list)) })
        }
        "turns" => {
            let list = conversation()?.turns_as::<Box<RawValue>>();
            open(session, reader, async move { Ok(items(list)) })
        }
        "items" => {
            let list = conversation()?.items_as::<Box<RawValue>>();
            open(session, reader, async move { Ok(items(list)) })
        }
        "login" => {
            let client = client()?;
            let how: Login = op.arg("how")?;
            open(session, reader, async move {
                let progress = client.login(how).await?;
                Ok(items(stream::unfold(progress, async |mut progress| {
                    progress.next().await.map(|step| (step, progress))
                })))
            })
        }
        _ => return Err(op.unknown()),
    })
}

fn open(
    session: &Arc<Inner>,
    reader: u32,
    source: impl Future<Output = Result<Source>> + Send + 'static,
) -> Call {
    let handover = Arc::clone(session.handover());
    handover.announce(reader);
    Call::new(async move {
        match source.await {
            Ok(source) => {
                let source = within(PluginScope::current(), source);
                handover.readers.open(reader, source);
            }
            Err(error) => {
                handover.readers.close(reader);
                return Err(error);
            }
        }
        Ok(json(&()))
    })
}

/// Lists go on asking the runtime: in the hooks that they were opened in.
fn within(scope: PluginScope, source: Source) -> Source {
    match source {
        Source::Items(mut items) => {
            let poll =
                move |context: &mut Context<'_>| scope.enter(|| items.as_mut().poll_next(context));
            Source::Items(Box::pin(stream::poll_fn(poll)))
        }
        events @ Source::Events(_) => events,
    }
}

fn items<T: Serialize>(list: impl Stream<Item = Result<T>> + Send + 'static) -> Source {
    Source::Items(Box::pin(list.map(|item| item.map(|item| json(&item)))))
}

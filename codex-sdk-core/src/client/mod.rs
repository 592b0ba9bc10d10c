//! The client: one runtime, any number of conversations.

mod account;
mod builder;
mod inner;
mod observe;
mod ours;
mod pages;
mod scope;
mod terms;
mod tools;
pub(crate) mod validate;
mod weak;

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::options::{CallOptions, ConversationOptions, Input, TurnOptions};
use codex_sdk_types::protocol::{ClientMethod, decode};
use codex_sdk_types::request::{Answer, PendingRequest, SettledBy, SettledHow};
use codex_sdk_types::{
    ConversationFilter, ConversationSummary, EventFilter, RuntimeInfo, Submission,
};
use serde_json::{Value, json};

use crate::connection::Reply;
use crate::conversation::{Conversation, ResumeSettings};
use crate::error::{Error, Result};
use crate::events::EventStream;
use crate::requests::{Handlers, Settlement, answer_of};
use crate::turn::Turn;

pub use account::LoginProgressStream;
pub use builder::CodexClientBuilder;
pub(crate) use inner::ClientInner;
pub use pages::Pages;
pub(crate) use scope::{Admission, Gate, Scope};
pub use terms::{limited, traced};
pub use validate::check_methods;
pub use weak::WeakCodexClient;

/// How long turns may take to end when a client is closed.
const CLOSE_DRAIN: Duration = Duration::from_secs(2);

/// A client of the Codex runtime. Cloning it is cheap: clones are the same client.
///
/// The runtime is started by the first call that needs it, and ends with [`CodexClient::close`]. When the last handle
/// is dropped without that, it ends soon after, in the background.
#[derive(Debug, Clone)]
pub struct CodexClient {
    inner: Arc<ClientInner>,
}

impl CodexClient {
    /// Starts building a client.
    pub fn builder() -> CodexClientBuilder {
        CodexClientBuilder::new()
    }

    pub(crate) fn from_inner(inner: Arc<ClientInner>) -> Self {
        Self { inner }
    }

    pub(crate) fn inner(&self) -> &Arc<ClientInner> {
        &self.inner
    }

    /// Connects to the runtime (`initialize`). The first call that needs a connection does the same; after a failure
    /// this one tries again.
    ///
    /// # Errors
    /// `CONNECTION` when no runtime is found, or it does not start or answer; `VERSION` when it is too old; `CONFIG`
    /// when its home cannot be used.
    ///
    /// # Cancel safety
    /// Connecting goes on when the future is dropped.
    pub async fn connect(&self) -> Result<RuntimeInfo> {
        self.inner.connect(true).await.map(|info| RuntimeInfo::clone(&info))
    }

    /// The number of this client in this process: `client.id` in its spans.
    pub fn id(&self) -> u64 {
        self.inner.id()
    }

    /// The runtime, while it is connected.
    pub fn runtime(&self) -> Option<RuntimeInfo> {
        self.inner.board.lock().runtime.as_deref().cloned()
    }

    /// Opens a conversation (`thread/start`).
    ///
    /// # Errors
    /// `CONFIG` when a setting cannot be used, `REQUEST` when the runtime refuses it, and those of [`Self::connect`].
    ///
    /// # Cancel safety
    /// A dropped future may leave a conversation without turns behind in the runtime, which keeps nothing of it.
    pub async fn create_conversation(&self, options: ConversationOptions) -> Result<Conversation> {
        self.create_conversation_with(options, Handlers::default()).await
    }

    /// As [`Self::create_conversation`], with handlers that answer this conversation's questions before the client's.
    ///
    /// # Errors
    /// As [`Self::create_conversation`].
    ///
    /// # Cancel safety
    /// As [`Self::create_conversation`].
    pub async fn create_conversation_with(
        &self,
        options: ConversationOptions,
        handlers: Handlers,
    ) -> Result<Conversation> {
        Conversation::create(&self.inner, options, handlers).await
    }

    /// Opens a stored conversation again (`thread/resume`), with the settings of the options, else the client's or its
    /// own, as `settings` says. It remembers the tools that it was created with: here they get their functions again,
    /// by name.
    ///
    /// # Errors
    /// `SESSION` with `NOT_FOUND` when there is none of this id (an ephemeral one is not stored, nor one without a
    /// turn), with `IN_USE` when this client or another process has it open, with `ARCHIVED` when it is in the
    /// archive, or with `TOOLS_CHANGED` when it was created without one of the handlers' tools; and those of [`Self::create_conversation`].
    ///
    /// # Cancel safety
    /// A dropped future may leave it loaded in the runtime.
    pub async fn resume_conversation(
        &self,
        id: &str,
        options: ConversationOptions,
        settings: ResumeSettings,
        handlers: Handlers,
    ) -> Result<Conversation> {
        Conversation::resume(&self.inner, id, options, settings, handlers).await
    }

    /// Copies a stored conversation into a new one (`thread/fork`), whole or up to a turn.
    ///
    /// # Errors
    /// As [`Conversation::fork`].
    ///
    /// # Cancel safety
    /// As [`Conversation::fork`].
    pub async fn fork_conversation(
        &self,
        id: &str,
        options: ConversationOptions,
        last_turn_id: Option<&str>,
        handlers: Handlers,
    ) -> Result<Conversation> {
        match self.conversation(id) {
            Some(open) => open.fork_with(options, last_turn_id, handlers).await,
            None => {
                Conversation::fork_stored(&self.inner, &id.into(), options, last_turn_id, handlers)
                    .await
            }
        }
    }

    /// An open conversation, by its id.
    pub fn conversation(&self, id: &str) -> Option<Conversation> {
        let state = self.inner.open_conversation(id)?;
        Some(self.inner.conversation_handle(state))
    }

    /// Sends a turn to the one conversation that is open.
    ///
    /// # Errors
    /// `SESSION` with `AMBIGUOUS_CONVERSATION` unless exactly one is open, and those of [`Conversation::send_user_turn`].
    ///
    /// # Cancel safety
    /// As [`Conversation::send_user_turn`].
    pub async fn send_user_turn(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
    ) -> Result<Turn> {
        self.send_user_turn_with(input, options, Handlers::default()).await
    }

    /// As [`Self::send_user_turn`], with handlers that answer this turn's questions before any other.
    ///
    /// # Errors
    /// As [`Self::send_user_turn`].
    ///
    /// # Cancel safety
    /// As [`Self::send_user_turn`].
    pub async fn send_user_turn_with(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
        handlers: Handlers,
    ) -> Result<Turn> {
        let open = self.inner.open_conversations();
        let [state] = open.as_slice() else {
            return Err(self.ambiguous(open.len()));
        };
        let conversation = self.inner.conversation_handle(Arc::clone(state));
        conversation.send_user_turn_with(input, options, handlers).await
    }

    fn ambiguous(&self, open: usize) -> Error {
        if self.inner.board.lock().closed {
            return crate::connection::closed();
        }
        Error::session(format!(
            "{open} conversations are open, and the turn does not say which one it is for: name its conversationId"
        ))
        .with_reason("AMBIGUOUS_CONVERSATION")
        .detail("open", open)
    }

    /// The events of this client from now on, all or those of the filter. Each call is a reader with a queue of its own.
    ///
    /// # Errors
    /// `CONFIG` when no event can have a method of the filter (see [`check_methods`]), `SESSION` when the client is closed.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn events(&self, filter: EventFilter) -> Result<EventStream> {
        self.inner.subscribe(filter).await
    }

    /// Checks the name of an event, as it is given in an argument of this name, before it is listened to.
    ///
    /// # Errors
    /// `CONFIG` when no event can have it (see [`check_methods`]). Of one that is only unknown a warning is logged.
    pub fn check_method(&self, argument: &str, name: &str) -> Result<()> {
        validate::method(argument, name)?;
        self.inner.doubt(&[name.to_owned()]);
        Ok(())
    }

    /// The questions that wait for an answer, in the order in which they came.
    pub fn pending_requests(&self) -> Vec<Arc<PendingRequest>> {
        self.inner.open_requests()
    }

    /// Answers a question: an approval with a decision, any other with the method's response.
    ///
    /// # Errors
    /// `SESSION` with `REQUEST_SETTLED` when it is settled already; `CONFIG` when the response is not one of its kind.
    ///
    /// # Cancel safety
    /// Once polled, the answer may be given though the future is dropped.
    pub async fn respond(&self, request_id: &str, response: Value) -> Result<()> {
        let request = self.request_of(request_id)?;
        let answer = answer_of(&request, response)?;
        let settlement =
            Settlement { answer, how: SettledHow::Answered, by: SettledBy::Respond, failure: None };
        self.inner.settle(&request, settlement).await
    }

    /// Declines a question in its kind's own words.
    ///
    /// # Errors
    /// `SESSION` with `REQUEST_SETTLED` when it is settled already.
    ///
    /// # Cancel safety
    /// Once polled, it may be declined though the future is dropped.
    pub async fn decline(&self, request_id: &str) -> Result<()> {
        let request = self.request_of(request_id)?;
        let answer = Answer::decline(&request.method, "the application declined");
        let settlement =
            Settlement { answer, how: SettledHow::Declined, by: SettledBy::Respond, failure: None };
        self.inner.settle(&request, settlement).await
    }

    fn request_of(&self, id: &str) -> Result<Arc<PendingRequest>> {
        validate::not_empty("requestId", id)?;
        let open = self.inner.open_requests().into_iter().find(|request| *request.id == *id);
        open.ok_or_else(|| {
            Error::session(format!("the question {id} is settled already, or was never asked"))
                .with_reason("REQUEST_SETTLED")
                .detail("requestId", id)
        })
    }

    /// Sends any request of the protocol, typed by its method: `client.request::<methods::ModelList>(&params)`.
    ///
    /// # Errors
    /// `REQUEST` when the runtime refuses it, `TIMEOUT` when it does not reply in time, `PROTOCOL` when the reply does
    /// not have its form, and those of [`Self::connect`].
    ///
    /// # Cancel safety
    /// A request that was written has its effect; its reply is dropped.
    pub async fn request<M: ClientMethod>(&self, params: &M::Params) -> Result<M::Response> {
        self.request_with::<M>(params, CallOptions::default()).await
    }

    /// As [`Self::request`], with a limit of time and a trace context of its own.
    ///
    /// # Errors
    /// As [`Self::request`], and `CONFIG` when an option cannot be used.
    ///
    /// # Cancel safety
    /// As [`Self::request`].
    pub async fn request_with<M: ClientMethod>(
        &self,
        params: &M::Params,
        options: CallOptions,
    ) -> Result<M::Response> {
        let params = serde_json::to_value(params).map_err(|error| {
            Error::protocol(format!("the parameters of {} have no form in JSON", M::METHOD))
                .caused_by(error)
        })?;
        self.call(M::METHOD, params, options).await?.decode(M::METHOD)
    }

    /// Sends any request by its method's name, also one that this SDK does not know.
    ///
    /// # Errors
    /// As [`Self::request`].
    ///
    /// # Cancel safety
    /// As [`Self::request`].
    pub async fn request_raw(&self, method: &str, params: Value) -> Result<Value> {
        self.request_raw_with(method, params, CallOptions::default()).await
    }

    /// As [`Self::request_raw`], with a limit of time and a trace context of its own.
    ///
    /// # Errors
    /// As [`Self::request_with`].
    ///
    /// # Cancel safety
    /// As [`Self::request`].
    pub async fn request_raw_with(
        &self,
        method: &str,
        params: Value,
        options: CallOptions,
    ) -> Result<Value> {
        self.call(method, params, options).await?.decode(method)
    }

    async fn call(&self, method: &str, params: Value, options: CallOptions) -> Result<Reply> {
        validate::not_empty("method", method)?;
        validate::call(&options)?;
        self.inner.guard(method, &params)?;
        let submission = Submission::request(method.to_owned(), params);
        self.inner.submit_with(&submission, &options).await
    }

    /// The stored conversations, the newest first (`thread/list`), page by page as they are read. A filter that cannot be
    /// used is the first entry, an error with the code `CONFIG`.
    pub fn list_conversations(&self, filter: ConversationFilter) -> Pages<ConversationSummary> {
        let refused = validate::filter(&filter).err();
        let ConversationFilter { cwd, archived, search, limit, .. } = filter;
        let archived = archived.unwrap_or(false);
        let params = json!({
            "cwd": cwd,
            "archived": archived,
            "searchTerm": search,
            // Without it only those begun in a terminal or an editor are listed.
            "sourceKinds": ["cli", "vscode", "exec", "appServer"],
        });
        Pages::of(self.inner.clone(), "thread/list", params, move |thread| {
            Ok(ConversationSummary::of_thread(decode(thread.get().as_bytes())?, archived))
        })
        .at_most(limit)
        .unless(refused)
    }

    /// Interrupts the turns that go on, and ends the runtime. When it returns, the runtime, its commands and their
    /// descendants are gone. Calls made later fail with `CLOSED`.
    ///
    /// # Cancel safety
    /// Closing goes on when the future is dropped.
    pub async fn close(&self) {
        self.close_within(CLOSE_DRAIN).await;
    }

    /// As [`Self::close`], with this long for turns to end once they are interrupted.
    ///
    /// # Cancel safety
    /// Closing goes on when the future is dropped.
    pub async fn close_within(&self, drain: Duration) {
        self.inner.close(drain).await;
    }

    /// Kills the runtime and everything that it has started, at once and without waiting: for a process that is about
    /// to end, and cannot wait for [`Self::close`]. No other one is started in its place.
    pub fn kill_now(&self) {
        self.inner.transport.kill_now();
    }
}

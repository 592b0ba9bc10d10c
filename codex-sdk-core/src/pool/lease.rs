//! A lease from the outside: a client without `connect` that knows only its own conversations.

use std::sync::Arc;

use codex_sdk_types::options::{ConversationOptions, Input, TurnOptions};
use codex_sdk_types::protocol::ClientMethod;
use codex_sdk_types::request::PendingRequest;
use codex_sdk_types::{ConversationFilter, ConversationSummary, EventFilter, RuntimeInfo};
use serde_json::Value;

use super::tenure::Tenure;
use crate::client::{CodexClient, Pages};
use crate::conversation::{Conversation, ResumeSettings};
use crate::error::Result;
use crate::events::EventStream;
use crate::requests::Handlers;
use crate::turn::Turn;

/// A part of a runtime of the pool. Cloning it is cheap: clones are the same lease.
///
/// It is used like a [`CodexClient`], and sees only the events, questions and conversations that it opened or resumed,
/// with their sub-agents; of everything else in its runtime it is told only `sdk/disconnected`. What is stored can be
/// listed and read by every lease; what another lease has open is `IN_USE`, and can be resumed in any lease once it is closed there. Account and configuration are the
/// runtime's, and shared.
///
/// It ends with [`PoolLease::close`] or [`CodexClientPool::release`]; dropping its last clone does the same in the
/// background. Its room is free only once its turns are interrupted and its conversations closed. Handles of
/// conversations that are still around then fail with `POOL` and `RELEASED`.
///
/// [`CodexClientPool::release`]: super::CodexClientPool::release
#[derive(Debug, Clone)]
#[must_use = "dropping a lease releases it"]
pub struct PoolLease {
    pub(super) client: CodexClient,
    end: Arc<ReleaseOnDrop>,
}

/// Releases a lease when it is dropped.
#[derive(Debug)]
pub(super) struct ReleaseOnDrop(Arc<Tenure>);

impl PoolLease {
    pub(super) fn new(tenure: Arc<Tenure>) -> Self {
        Self { client: tenure.client(), end: Arc::new(ReleaseOnDrop(tenure)) }
    }

    pub(super) fn tenure(&self) -> &Arc<Tenure> {
        &self.end.0
    }

    pub(super) fn release_on_drop(&self) -> ReleaseOnDrop {
        ReleaseOnDrop(Arc::clone(self.tenure()))
    }

    /// The lease as what it is: a part of a client, for what takes a client. It ends with the lease, which it does not
    /// keep.
    pub fn client(&self) -> &CodexClient {
        &self.client
    }

    /// The runtime, until it has ended.
    pub fn runtime(&self) -> Option<RuntimeInfo> {
        self.client.runtime()
    }

    /// As [`CodexClient::create_conversation`]. The first conversation finds its room taken for it; a further one
    /// waits for room in the same runtime.
    ///
    /// # Errors
    /// Those of [`CodexClient::create_conversation`]; `POOL` with `FULL` when too many wait already, or when every
    /// lease of the runtime would wait, so that none could ever make room; with `RELEASED` or `CLOSED`.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future: a conversation that it began to open is closed again.
    pub async fn create_conversation(&self, options: ConversationOptions) -> Result<Conversation> {
        self.client.create_conversation(options).await
    }

    /// As [`Self::create_conversation`], with handlers that answer this conversation's questions before the builder's.
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
        self.client.create_conversation_with(options, handlers).await
    }

    /// As [`CodexClient::resume_conversation`].
    ///
    /// # Errors
    /// Those of [`CodexClient::resume_conversation`], with `IN_USE` also when a lease of this pool has it open, and of
    /// [`Self::create_conversation`].
    ///
    /// # Cancel safety
    /// As [`Self::create_conversation`].
    pub async fn resume_conversation(
        &self,
        id: &str,
        options: ConversationOptions,
        settings: ResumeSettings,
        handlers: Handlers,
    ) -> Result<Conversation> {
        self.client.resume_conversation(id, options, settings, handlers).await
    }

    /// As [`CodexClient::fork_conversation`]. The copy is this lease's.
    ///
    /// # Errors
    /// Those of [`CodexClient::fork_conversation`], `SESSION` with `IN_USE` when another lease has it open, and those
    /// of [`Self::create_conversation`].
    ///
    /// # Cancel safety
    /// As [`Self::create_conversation`]; a stored copy may stay.
    pub async fn fork_conversation(
        &self,
        id: &str,
        options: ConversationOptions,
        last_turn_id: Option<&str>,
        handlers: Handlers,
    ) -> Result<Conversation> {
        self.client.fork_conversation(id, options, last_turn_id, handlers).await
    }

    /// One of this lease's open conversations, by its id.
    pub fn conversation(&self, id: &str) -> Option<Conversation> {
        self.client.conversation(id)
    }

    /// As [`CodexClient::list_conversations`]: everything that is stored, whoever opened it.
    pub fn list_conversations(&self, filter: ConversationFilter) -> Pages<ConversationSummary> {
        self.client.list_conversations(filter)
    }

    /// Sends a turn to the one conversation that this lease has open.
    ///
    /// # Errors
    /// As [`CodexClient::send_user_turn`].
    ///
    /// # Cancel safety
    /// As [`CodexClient::send_user_turn`].
    pub async fn send_user_turn(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
    ) -> Result<Turn> {
        self.client.send_user_turn(input, options).await
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
        self.client.send_user_turn_with(input, options, handlers).await
    }

    /// The events of this lease's conversations from now on. The stream ends with the lease, and with an error when its
    /// runtime ends by itself.
    ///
    /// # Errors
    /// `CONNECTION` when the runtime has ended; `POOL` with `RELEASED`.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn events(&self, filter: EventFilter) -> Result<EventStream> {
        self.client.events(filter).await
    }

    /// The questions of this lease's conversations that wait for an answer, in the order in which they came.
    pub fn pending_requests(&self) -> Vec<Arc<PendingRequest>> {
        self.client.pending_requests()
    }

    /// As [`CodexClient::respond`], for this lease's questions.
    ///
    /// # Errors
    /// As [`CodexClient::respond`].
    ///
    /// # Cancel safety
    /// As [`CodexClient::respond`].
    pub async fn respond(&self, request_id: &str, response: Value) -> Result<()> {
        self.client.respond(request_id, response).await
    }

    /// As [`CodexClient::decline`], for this lease's questions.
    ///
    /// # Errors
    /// As [`CodexClient::decline`].
    ///
    /// # Cancel safety
    /// As [`CodexClient::decline`].
    pub async fn decline(&self, request_id: &str) -> Result<()> {
        self.client.decline(request_id).await
    }

    /// As [`CodexClient::request`]. What opens a conversation is refused: it would outlive the lease.
    ///
    /// # Errors
    /// Those of [`CodexClient::request`]; `CONFIG` for what opens a conversation; `SESSION` with `IN_USE` for what is
    /// about another lease's.
    ///
    /// # Cancel safety
    /// As [`CodexClient::request`].
    pub async fn request<M: ClientMethod>(&self, params: &M::Params) -> Result<M::Response> {
        self.client.request::<M>(params).await
    }

    /// As [`Self::request`], by the method's name.
    ///
    /// # Errors
    /// As [`Self::request`].
    ///
    /// # Cancel safety
    /// As [`Self::request`].
    pub async fn request_raw(&self, method: &str, params: Value) -> Result<Value> {
        self.client.request_raw(method, params).await
    }

    /// Releases the lease: its turns are interrupted with their commands, its conversations closed, its readers told
    /// the end. Returns when all that is done and its room is free. Closing it again waits for the same end.
    ///
    /// # Cancel safety
    /// Once polled, it is released though the future is dropped.
    pub async fn close(&self) {
        self.tenure().begin_release();
        self.tenure().over().await;
    }
}

impl Drop for ReleaseOnDrop {
    fn drop(&mut self) {
        self.0.begin_release();
    }
}

//! A part of a client, as a lease of the pool has it: handles that know only their own conversations.
//!
//! The connection is shared; here is what keeps its users apart. How much room there is, and who holds which
//! conversation, is the [`Gate`]'s to say.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use codex_sdk_types::request::PendingRequest;
use serde_json::Value;
use tokio::sync::oneshot;

use super::ClientInner;
use crate::connection::closed;
use crate::conversation::{Conversation, ConversationState};
use crate::error::{Error, Result};
use crate::events::Owned;

/// A part of a client.
#[derive(Debug, Clone)]
pub(crate) struct Scope {
    pub(crate) owned: Arc<Owned>,
    pub(crate) gate: Arc<dyn Gate>,
}

/// Who lets conversations into a part of a client.
pub(crate) trait Gate: fmt::Debug + Send + Sync {
    /// Whether the part may still be used.
    fn check(&self) -> Result<()>;

    /// Whether a conversation is nobody else's.
    fn not_others(&self, conversation: &str) -> Result<()>;

    /// Waits for room for one more conversation; a stored one is held from then on.
    fn admit<'a>(
        &'a self,
        stored: Option<&'a str>,
    ) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

    /// One that was admitted is open, and held.
    fn opened(&self, conversation: &Arc<str>);

    /// One that was admitted could not be opened: its room is free again.
    fn not_opened(&self, stored: Option<&str>);

    /// An open one was closed: its room is free again.
    fn closed(&self, conversation: &str);

    /// Ends the part, and nothing else of the client.
    fn end(self: Arc<Self>) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// Room for a conversation that is being opened. Dropped before it is open, the room is given back.
pub(crate) struct Admission {
    scope: Option<Scope>,
    stored: Option<Arc<str>>,
}

impl Admission {
    /// It is open.
    pub(crate) fn opened(mut self, conversation: &Arc<str>) {
        if let Some(scope) = self.scope.take() {
            scope.owned.add(Arc::clone(conversation));
            scope.gate.opened(conversation);
        }
    }
}

impl Drop for Admission {
    fn drop(&mut self) {
        let Some(scope) = &self.scope else { return };
        if let Some(stored) = &self.stored {
            scope.owned.remove(stored);
        }
        scope.gate.not_opened(self.stored.as_deref());
    }
}

impl ClientInner {
    /// Waits for room for a conversation, where there is a limit.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub(crate) async fn admit(&self, stored: Option<&str>) -> Result<Admission> {
        let Some(scope) = self.scope.clone() else {
            return Ok(Admission { scope: None, stored: None });
        };
        scope.gate.admit(stored).await?;
        let stored: Option<Arc<str>> = stored.map(Arc::from);
        // What waited in it for an answer is asked again before the reply comes.
        if let Some(stored) = &stored {
            scope.owned.add(Arc::clone(stored));
        }
        Ok(Admission { scope: Some(scope), stored })
    }

    /// Sees an opening through: where the client is shared, one that nobody waits for any more is closed again.
    ///
    /// # Cancel safety
    /// In a part of a client it goes on when the future is dropped; else it stops where it stands.
    pub(crate) async fn see_through(
        &self,
        opening: impl Future<Output = Result<Conversation>> + Send + 'static,
    ) -> Result<Conversation> {
        if self.scope.is_none() {
            return opening.await;
        }
        let (done, outcome) = oneshot::channel();
        tokio::spawn(async move {
            if let Err(Ok(unwanted)) = done.send(opening.await) {
                // When this fails, the lease's release closes it.
                let _ = unwanted.close().await;
            }
        });
        outcome.await.map_err(|_| closed())?
    }

    /// Refuses raw requests that would reach around the scope.
    pub(crate) fn guard(&self, method: &str, params: &Value) -> Result<()> {
        if self.scope.is_none() {
            return Ok(());
        }
        if matches!(method, "thread/start" | "thread/resume" | "thread/fork") {
            let allowed = "left to the lease's own ways to create, resume and fork a conversation, so that it ends with the lease";
            return Err(Error::invalid("method", method, allowed));
        }
        match params.get("threadId").and_then(Value::as_str) {
            Some(thread) => self.not_others(thread),
            None => Ok(()),
        }
    }

    /// Refuses what is about a conversation of somebody else's.
    pub(crate) fn not_others(&self, conversation: &str) -> Result<()> {
        self.scope.as_ref().map_or(Ok(()), |scope| scope.gate.not_others(conversation))
    }

    /// Takes note that a conversation was closed.
    pub(crate) fn conversation_closed(&self, conversation: &str) {
        if let Some(scope) = &self.scope
            && scope.owned.remove(conversation)
        {
            scope.gate.closed(conversation);
        }
    }

    /// The open conversations that this handle knows.
    pub(crate) fn open_conversations(&self) -> Vec<Arc<ConversationState>> {
        let board = self.board.lock();
        board.conversations.values().filter(|state| self.knows(&state.id)).cloned().collect()
    }

    /// An open conversation that the connected runtime has loaded.
    pub(crate) fn loaded_conversation(&self) -> Option<Arc<str>> {
        let board = self.board.lock();
        let loaded =
            |state: &&Arc<ConversationState>| state.epoch() == board.epoch && self.knows(&state.id);
        board.conversations.values().find(loaded).map(|state| Arc::clone(&state.id))
    }

    /// An open conversation, when this handle knows it.
    pub(crate) fn open_conversation(&self, id: &str) -> Option<Arc<ConversationState>> {
        if !self.knows(id) {
            return None;
        }
        self.board.lock().conversations.get(id).cloned()
    }

    /// The open questions that this handle knows.
    pub(crate) fn open_requests(&self) -> Vec<Arc<PendingRequest>> {
        let board = self.board.lock();
        let known = |request: &&Arc<PendingRequest>| match &request.root_conversation_id {
            Some(root) => self.knows(root),
            None => self.scope.is_none(),
        };
        board.requests.iter().filter(known).cloned().collect()
    }

    fn knows(&self, conversation: &str) -> bool {
        self.scope.as_ref().is_none_or(|scope| scope.owned.has(conversation))
    }
}

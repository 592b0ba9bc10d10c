//! Creating, resuming and forking conversations, and loading one again after a reconnect.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use codex_sdk_types::Submission;
use codex_sdk_types::options::{ConversationOptions, TurnContext};
use codex_sdk_types::protocol::Patch;
use codex_sdk_types::wire::{ThreadReadReply, ThreadReply};
use serde_json::{Value, json};

use super::saved::{Saved, saved};
use super::settings::{check, context_of, sent, settle};
use super::state::Given;
use super::stored::not_loaded;
use super::{Conversation, ConversationState, ResumeSettings};
use crate::client::{Admission, ClientInner, validate};
use crate::connection::{Command, Reply};
use crate::error::{Error, Result};
use crate::requests::Handlers;
use crate::spans;
use crate::tools::{ToolSet, remembered};

impl Conversation {
    pub(crate) async fn create(
        client: &Arc<ClientInner>,
        mut options: ConversationOptions,
        handlers: Handlers,
    ) -> Result<Self> {
        options.cwd = options.cwd.or_else(|| Some(".".into()));
        let options = settle(client, options)?;
        let tools = tools_of(client, &handlers)?.over(&client.tools.get());
        let submission =
            Submission::start_conversation(&sent(client, &options)).with_tools(tools.specs());
        let given = Given { options, handlers, tools };
        let admission = client.admit(None).await?;
        // `read-only` with network has no place in `thread/start`: that is repaired after.
        let opening = Self::open(Arc::clone(client), submission, given, admission);
        client.see_through(opening).await
    }

    pub(crate) async fn resume(
        client: &Arc<ClientInner>,
        id: &str,
        options: ConversationOptions,
        settings: ResumeSettings,
        handlers: Handlers,
    ) -> Result<Self> {
        if client.open_conversation(id).is_some() {
            return Err(Error::session(format!(
                "the conversation {id} is open in this client: use conversation(id), or close it first"
            ))
            .with_reason("IN_USE")
            .detail("conversationId", id));
        }
        let mut options = match settings {
            ResumeSettings::Client => settle(client, options)?,
            ResumeSettings::Saved => check(options)?,
        };
        let admission = client.admit(Some(id)).await?;
        if settings == ResumeSettings::Saved {
            options = as_saved(client, id, options).await?;
        }
        let tools = remembered_tools(client, id, &handlers).await?;
        let submission = Submission::resume(&Arc::from(id), &sent(client, &options));
        let given = Given { options, handlers, tools };
        let opening = Self::open(Arc::clone(client), submission, given, admission);
        client.see_through(opening).await
    }

    /// Copies the conversation into a new one (`thread/fork`), whole or up to a turn. It starts with this one's
    /// settings, handlers and tools, where the options say nothing else.
    ///
    /// # Errors
    /// `SESSION` with `NOT_STORED` when it is ephemeral or has had no turn, `CONFIG` when a setting cannot be used,
    /// `REQUEST` when the runtime refuses.
    ///
    /// # Cancel safety
    /// A dropped future may leave a stored copy behind.
    pub async fn fork(
        &self,
        options: ConversationOptions,
        last_turn_id: Option<&str>,
    ) -> Result<Self> {
        self.fork_with(options, last_turn_id, Handlers::default()).await
    }

    /// As [`Self::fork`], with handlers that answer the copy's questions before this one's, and tools in the place of
    /// this one's of the same names.
    ///
    /// # Errors
    /// As [`Self::fork`], and `SESSION` with `TOOLS_CHANGED` when this conversation was created without one of the
    /// tools.
    ///
    /// # Cancel safety
    /// As [`Self::fork`].
    pub async fn fork_with(
        &self,
        options: ConversationOptions,
        last_turn_id: Option<&str>,
        handlers: Handlers,
    ) -> Result<Self> {
        self.stored_for("thread/fork")?;
        self.load().await?;
        let handlers = handlers.over(&self.state.handlers);
        let context = self.state.context();
        let given = options.context().or(&context);
        let options = options.in_context(given);
        let forked = Self::fork_stored(&self.client, self.id(), options, last_turn_id, handlers);
        forked.await.map_err(|error| self.never_stored(error))
    }

    pub(crate) async fn fork_stored(
        client: &Arc<ClientInner>,
        id: &Arc<str>,
        options: ConversationOptions,
        last_turn_id: Option<&str>,
        handlers: Handlers,
    ) -> Result<Self> {
        last_turn_id.map_or(Ok(()), |id| validate::not_empty("lastTurnId", id))?;
        client.not_others(id)?;
        let options = settle(client, options)?;
        let tools = remembered_tools(client, id, &handlers).await?;
        let submission = Submission::fork(id, &sent(client, &options), last_turn_id);
        let given = Given { options, handlers, tools };
        let admission = client.admit(None).await?;
        let opening = Self::open(Arc::clone(client), submission, given, admission);
        client.see_through(opening).await
    }

    /// Opens a conversation, and holds the runtime to its settings.
    async fn open(
        client: Arc<ClientInner>,
        submission: Submission,
        given: Given,
        admission: Admission,
    ) -> Result<Self> {
        let (conversation, reply) =
            Box::pin(Self::load_new(client, &submission, given, admission)).await?;
        let held = async {
            conversation.repair(&reply).await?;
            match &conversation.state.options.name {
                // A stored conversation has its name already.
                Some(name) if submission.method != "thread/resume" => {
                    Box::pin(conversation.set_name(name)).await
                }
                _ => Ok(()),
            }
        };
        if let Err(error) = held.await {
            // Nobody gets to know of it: left open, it would be in the way of the next attempt.
            let _ = Box::pin(conversation.close()).await;
            return Err(error);
        }
        Ok(conversation)
    }

    async fn load_new(
        client: Arc<ClientInner>,
        submission: &Submission,
        given: Given,
        admission: Admission,
    ) -> Result<(Self, ThreadReply)> {
        let ask = || async {
            client.connect(false).await?;
            let epoch = client.board.lock().epoch;
            Ok((
                epoch,
                client.submit(submission).await.map_err(|error| not_loaded(error, submission))?,
            ))
        };
        let (epoch, reply) = client.once_sent(ask).await?;
        let reply: ThreadReply = reply.decode(&submission.method)?;
        let id: Arc<str> = reply.thread.id.as_str().into();
        let context = context_of(&given.options, &reply);
        let path = reply.thread.path.clone();
        let span = spans::conversation(&client.span, &id);
        tracing::debug!(parent: &span, method = %submission.method, "opened");
        let state = ConversationState::new(id, span, given, context, path, epoch);
        let state = Arc::new(state);
        state.set_seen_by(&client);
        client.tell(Command::Open(Arc::clone(&state))).await?;
        client.board.lock().conversations.insert(Arc::clone(&state.id), Arc::clone(&state));
        admission.opened(&state.id);
        Ok((Self::new(client, state), reply))
    }

    /// Has the runtime know the conversation: after a reconnect it has to be resumed.
    pub(super) async fn load(&self) -> Result<()> {
        self.client.connect(false).await?;
        self.open_unarchived().await?;
        let epoch = self.client.board.lock().epoch;
        if self.state.epoch() == epoch {
            return Ok(());
        }
        if self.state.path.is_none() {
            return Err(Error::session(format!(
                "the conversation {} was not stored, and is gone with the runtime that held it: create another one",
                self.state.id
            ))
            .with_reason("NOT_STORED"));
        }
        let submission = Submission::resume(&self.state.id, &sent(&self.client, &self.settings()));
        let reply = self
            .client
            .submit(&submission)
            .await
            .map_err(|error| self.never_stored(not_loaded(error, &submission)))?;
        self.repair(&reply.decode(&submission.method)?).await?;
        self.state.epoch.store(epoch, Ordering::Release);
        Ok(())
    }

    /// Opens it here again, where it was closed for the archive and is out of it.
    async fn open_unarchived(&self) -> Result<()> {
        if !self.state.unarchived().load(Ordering::Acquire)
            || self.client.open_conversation(self.id()).is_some()
        {
            return Ok(());
        }
        let admission = self.client.admit(Some(self.id())).await?;
        // The runtime has unloaded it.
        self.state.epoch.store(0, Ordering::Release);
        self.state.unarchived().store(false, Ordering::Release);
        self.client.tell(Command::Open(Arc::clone(&self.state))).await?;
        let known = (Arc::clone(self.id()), Arc::clone(&self.state));
        self.client.board.lock().conversations.insert(known.0, known.1);
        admission.opened(self.id());
        Ok(())
    }

    /// Sends a request about this conversation.
    pub(super) async fn ask(&self, method: &'static str, params: Value) -> Result<Reply> {
        self.stored_for(method)?;
        let submission = Submission::about_conversation(&self.state.id, method, params);
        let ask = || async {
            self.load().await?;
            self.client.submit(&submission).await
        };
        self.client.once_sent(ask).await.map_err(|error| self.not_here(error))
    }

    /// The same, refused while a turn goes on: the runtime would interrupt it.
    pub(super) async fn ask_idle(&self, method: &'static str, params: Value) -> Result<Reply> {
        self.stored_for(method)?;
        let submission = Submission::about_conversation(&self.state.id, method, params);
        let ask = || async {
            self.load().await?;
            self.client.submit_idle(&submission, &self.state.id).await
        };
        self.client.once_sent(ask).await.map_err(|error| self.not_here(error))
    }
}

/// The options, and where they say nothing, what a stored conversation had and the runtime would not bring back.
async fn as_saved(
    client: &Arc<ClientInner>,
    id: &str,
    options: ConversationOptions,
) -> Result<ConversationOptions> {
    let config = options.config.as_ref();
    // Who sets it in the configuration says it, too.
    let own_sandbox = config.is_some_and(|config| validate::one_sandbox(true, config).is_err());
    let saved = match record(client, id).await? {
        Some(record) => saved(record).await,
        None => Saved::Sandbox(None),
    };
    let mut before = match saved {
        Saved::Sandbox(sandbox) => {
            let mut context = TurnContext::default();
            context.sandbox_policy = sandbox;
            context
        }
        Saved::Before(context) => context,
        Saved::Lost => {
            let mut context = settle(client, ConversationOptions::default())?.context();
            context.effort = context.effort.or(Patch::Clear);
            context
        }
    };
    before.sandbox_policy.take_if(|_| own_sandbox);
    let context = options.context().or(&before);
    Ok(options.in_context(context))
}

/// Where the runtime keeps a conversation. Whether it can be opened is said by what opens it.
async fn record(client: &Arc<ClientInner>, id: &str) -> Result<Option<String>> {
    let read = Submission::request("thread/read", json!({ "threadId": id }));
    match client.submit(&read).await {
        Ok(reply) => Ok(reply.decode::<ThreadReadReply>(&read.method)?.thread.path),
        Err(Error::Request(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The tools given for a conversation, checked.
fn tools_of(client: &ClientInner, handlers: &Handlers) -> Result<ToolSet> {
    ToolSet::new(handlers.tools(), client.experimental(), |index| format!("tools[{index}]"))
}

/// The tools of a stored conversation: those given for it, all of which it has to know, and the client's.
async fn remembered_tools(
    client: &Arc<ClientInner>,
    id: &str,
    handlers: &Handlers,
) -> Result<ToolSet> {
    let given = tools_of(client, handlers)?;
    let tools = given.over(&client.tools.get());
    if tools.is_empty() {
        return Ok(tools);
    }
    let known = match record(client, id).await? {
        Some(path) => remembered(path).await,
        None => None,
    };
    let Some(known) = known else {
        tracing::warn!(conversation.id = id, "which tools the conversation knows cannot be told");
        return Ok(tools);
    };
    given.known_to(id, &known)?;
    let unknown = tools.unknown_to(&known);
    if !unknown.is_empty() {
        tracing::warn!(
            conversation.id = id,
            ?unknown,
            "the conversation was created without tools of the client, and its model is not offered them"
        );
    }
    Ok(tools)
}

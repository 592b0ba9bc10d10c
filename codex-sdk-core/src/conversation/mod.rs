//! A conversation: what the runtime calls a thread, with the settings that are ours.
//!
//! | file | holds |
//! |---|---|
//! | `open` | creating, resuming, forking, and loading again after a reconnect |
//! | `line` | who sends first |
//! | `saved`, `record` | the settings that a stored one had |
//! | `settings` | what a conversation starts from, and holding the runtime to it |
//! | `send` | turns |
//! | `run` | turns and their ends in one call |
//! | `history` | what has been said: listing it, adding to it, taking it back |
//! | `outcome` | when the end of a turn is an error |
//! | `stored` | what takes a stored one, and where there is none |
//! | `state` | what handles and the connection task share |

mod history;
mod line;
mod open;
mod outcome;
mod record;
mod run;
mod saved;
mod send;
mod settings;
mod state;
mod stored;

use std::sync::Arc;

use codex_sdk_types::options::{ConversationOptions, TurnContext};
use codex_sdk_types::protocol::Patch;
use codex_sdk_types::wire::UnsubscribeReply;
use codex_sdk_types::{EventFilter, Submission};
use serde_json::json;
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::client::{ClientInner, CodexClient, validate};
use crate::connection::{Command, Interrupter, too_late};
use crate::error::Result;
use crate::events::EventStream;
use crate::turn::Turn;

pub(crate) use outcome::turn_outcome;
pub use settings::ResumeSettings;
pub(crate) use state::ConversationState;

/// A conversation. Cloning it is cheap: clones are the same conversation.
#[derive(Debug, Clone)]
pub struct Conversation {
    client: Arc<ClientInner>,
    state: Arc<ConversationState>,
}

impl Conversation {
    pub(crate) fn new(client: Arc<ClientInner>, state: Arc<ConversationState>) -> Self {
        Self { client, state }
    }

    /// The id, which is the runtime's id of the thread.
    pub fn id(&self) -> &Arc<str> {
        &self.state.id
    }

    /// The client.
    pub fn client(&self) -> CodexClient {
        self.client.client_handle()
    }

    /// The options that it was opened with, the client's defaults included, as they stand after
    /// [`Self::override_turn_context`] and [`Self::set_name`].
    pub fn settings(&self) -> ConversationOptions {
        let mut settings = self.state.options.clone().in_context(self.state.context());
        settings.name = self.state.name();
        settings
    }

    /// The settings that the next turn restates, with what [`Self::override_turn_context`] changed.
    pub fn turn_context(&self) -> TurnContext {
        self.state.context()
    }

    /// Where the runtime stores it; nothing when it is ephemeral.
    pub fn path(&self) -> Option<&str> {
        self.state.path.as_deref()
    }

    /// The turn that goes on.
    pub fn active_turn(&self) -> Option<Turn> {
        Some(Turn::new(Arc::clone(&self.client), self.state.active()?))
    }

    /// A turn that goes on, or that somebody still holds.
    pub fn turn(&self, id: &str) -> Option<Turn> {
        Some(Turn::new(Arc::clone(&self.client), self.state.turn(id)?))
    }

    /// Interrupts the turn that goes on, if any (`turn/interrupt`), and stops its commands, and those that earlier turns
    /// have left running. Returns as [`Turn::interrupt`] does.
    ///
    /// # Errors
    /// `SESSION` when the client is closed.
    ///
    /// # Cancel safety
    /// Once polled, the turn is interrupted though the future is dropped.
    pub async fn interrupt(&self) -> Result<()> {
        if let Some(turn) = self.active_turn() {
            return turn.interrupt().await;
        }
        if self.state.take_commands_left() && self.client.experimental() && self.is_loaded() {
            let (done, over) = oneshot::channel();
            let interrupter = Interrupter { keep_commands: false, done };
            let stop = Command::StopCommands(Arc::clone(&self.state.id), interrupter);
            self.client.tell(stop).await?;
            let shown = self.client.plugins.show(Submission::stop_commands(&self.state.id));
            // Told by being dropped.
            let (_, ()) = tokio::join!(over, shown);
            self.client.remains_gone(&self.state.id).await;
        }
        Ok(())
    }

    /// Whether the runtime that is connected knows it.
    fn is_loaded(&self) -> bool {
        let board = self.client.board.lock();
        board.runtime.is_some() && self.state.epoch() == board.epoch
    }

    /// The events of this conversation from now on; those of its sub-agents where the filter says so. They end when the
    /// conversation is closed.
    ///
    /// # Errors
    /// `SESSION` when the conversation or the client is closed.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn events(&self, filter: EventFilter) -> Result<EventStream> {
        let filter = filter.with_conversation_id(&*self.state.id);
        self.client.follow(filter).await
    }

    /// Changes settings for good, from the next turn on (`thread/settings/update`, where the experimental API is on).
    /// What is left out stays.
    ///
    /// # Errors
    /// `CONFIG` when a setting cannot be used, `REQUEST` when the runtime refuses it.
    ///
    /// # Cancel safety
    /// When the future is dropped, the runtime may have the new settings; the next turn restates the old ones.
    pub async fn override_turn_context(&self, settings: TurnContext) -> Result<()> {
        let settings = validate::context(settings)?;
        let known = self.state.context();
        let settings = settings.or(&known);
        if settings.effort == Patch::Clear && known.effort != Patch::Clear {
            self.effort_can_be_taken_back(&settings)?;
        }
        self.load().await?;
        if self.client.experimental() {
            let changed = Submission::override_turn_context(&self.state.id, &settings)
                .clearing(known.effort.as_set(), &settings);
            self.client.submit(&changed).await?;
        }
        self.state.set_context(settings);
        Ok(())
    }

    /// Gives it a name for people (`thread/name/set`).
    ///
    /// # Errors
    /// `CONFIG` when the name is empty, `SESSION` with `NOT_STORED` when it is ephemeral, `REQUEST` when the runtime
    /// refuses.
    ///
    /// # Cancel safety
    /// Once written, it is named though the future is dropped.
    pub async fn set_name(&self, name: &str) -> Result<()> {
        validate::name(name)?;
        self.ask("thread/name/set", json!({ "name": name })).await?;
        self.state.set_name(name);
        Ok(())
    }

    /// Lets go of the conversation: interrupts its turn, stops its commands, and has the runtime unload it
    /// (`thread/unsubscribe`). What is stored stays, and can be resumed, here and in any other runtime. One that shows
    /// `thread_unload_delay_secs` in its configuration, or was not started by the SDK, may keep it for longer: until then no
    /// other one can.
    ///
    /// # Errors
    /// `REQUEST` when the runtime refuses, `TIMEOUT` when it does not unload it.
    ///
    /// # Cancel safety
    /// A dropped future may leave it open.
    pub async fn close(&self) -> Result<()> {
        // From here on no turn begins, and whether one goes on is known for certain.
        self.client.ask(|done| Command::Closing(Arc::clone(&self.state.id), done)).await?;
        self.interrupt().await?;
        if self.is_loaded() {
            self.unload().await?;
        }
        self.forget().await
    }

    /// Has the runtime unload it. As long as it has not, no other runtime can load it.
    async fn unload(&self) -> Result<()> {
        let (unloads, unloaded) = oneshot::channel();
        self.client.tell(Command::Unload(Arc::clone(&self.state.id), unloads)).await?;
        let reply = self.client.submit(&Submission::unsubscribe(&self.state.id)).await?;
        let reply: UnsubscribeReply<'_> = reply.decode("thread/unsubscribe")?;
        if reply.status.as_deref() == Some("unsubscribed") && self.client.unloads_at_once() {
            let limit = self.client.reply_limit();
            // It is never sent: dropping it tells.
            let told = timeout(limit, unloaded).await;
            told.map(drop).map_err(|_| too_late("thread/unsubscribe", limit))?;
        }
        Ok(())
    }

    /// Takes it off the list of open conversations.
    async fn forget(&self) -> Result<()> {
        self.client.board.lock().conversations.remove(&self.state.id);
        self.client.ask(|done| Command::Close(Arc::clone(&self.state.id), done)).await?;
        self.client.conversation_closed(&self.state.id);
        Ok(())
    }
}

//! What has been said in a conversation: listing it, adding to it, taking it back, and the turns that work on it.

use std::sync::atomic::Ordering;

use codex_sdk_types::options::{ReviewTarget, TurnOptions};
use codex_sdk_types::{Submission, protocol};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::Conversation;
use super::stored::nothing_stored_yet;
use crate::client::{Pages, validate};
use crate::connection::{Command, TurnKind, turn_active};
use crate::error::{Error, Result};
use crate::turn::{Turn, TurnParts};

impl Conversation {
    /// Its turns, the oldest first (`thread/turns/list`), page by page as they are read. There are none before
    /// the first one; of an ephemeral conversation nothing is stored: `SESSION` with `NOT_STORED`.
    pub fn turns(&self) -> Pages<protocol::Turn> {
        self.turns_as()
    }

    /// The same in another form, such as `Box<RawValue>` for the JSON as the runtime wrote it.
    pub fn turns_as<T: DeserializeOwned + Send + 'static>(&self) -> Pages<T> {
        self.pages("thread/turns/list", json!({ "sortDirection": "asc", "itemsView": "full" }))
    }

    /// Its items, the oldest first (`thread/items/list`), page by page as they are read; as with [`Self::turns`], of an
    /// ephemeral conversation there is no list.
    pub fn items(&self) -> Pages<protocol::ThreadItem> {
        self.items_as()
    }

    /// The same in another form, such as `Box<RawValue>` for the JSON as the runtime wrote it.
    pub fn items_as<T: DeserializeOwned + Send + 'static>(&self) -> Pages<T> {
        let params = json!({ "threadId": self.id(), "sortDirection": "asc" });
        self.listed(Pages::of(self.client.clone(), "thread/items/list", params, |entry| {
            protocol::decode(entry.get().as_bytes()).map(|ListedItem { item }| item)
        }))
    }

    /// The turn that was sent with this name of the caller's, if there is one.
    ///
    /// # Errors
    /// `SESSION` with `NOT_STORED` when it is ephemeral, `REQUEST` when the runtime refuses to list the turns.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn find_turn(&self, client_message_id: &str) -> Result<Option<protocol::Turn>> {
        self.find_turn_as(client_message_id).await
    }

    /// As [`Self::find_turn`], in another form, such as `Box<RawValue>` for the JSON as the runtime wrote it.
    ///
    /// # Errors
    /// As [`Self::find_turn`].
    ///
    /// # Cancel safety
    /// As [`Self::find_turn`].
    pub async fn find_turn_as<T: DeserializeOwned>(
        &self,
        client_message_id: &str,
    ) -> Result<Option<T>> {
        validate::not_empty("clientMessageId", client_message_id)?;
        let method = "thread/turns/list";
        let newest_first = json!({ "sortDirection": "desc", "itemsView": "full" });
        let mut turns: Pages<Box<RawValue>> = self.pages(method, newest_first);
        while let Some(turn) = turns.next().await {
            let turn = turn?;
            if decoded::<SentTurn>(method, &turn)?.has(client_message_id) {
                return decoded(method, &turn).map(Some);
            }
        }
        Ok(None)
    }

    /// Adds items to its history without a turn (`thread/inject_items`): Responses API items, as the model will read them. A
    /// turn with an empty list of items, which is refused otherwise, then has the model go on from there.
    ///
    /// # Errors
    /// `CONFIG` when there are none or one is no object with a type, `REQUEST` when the runtime refuses them.
    ///
    /// # Cancel safety
    /// Once written, they are added though the future is dropped.
    pub async fn inject_items(&self, items: Vec<Value>) -> Result<()> {
        validate::items(&items)?;
        self.ask("thread/inject_items", json!({ "items": items })).await?;
        self.state.set_injected(true);
        Ok(())
    }

    /// Takes back the turns after this one (`thread/revert`). Files stay as they are.
    ///
    /// # Errors
    /// `SESSION` with `TURN_ACTIVE` while a turn goes on, or with `NOT_FOUND` when there is no such turn.
    ///
    /// # Cancel safety
    /// Once written, they are taken back though the future is dropped.
    pub async fn revert_to(&self, turn_id: &str) -> Result<()> {
        validate::not_empty("toTurnId", turn_id)?;
        self.refuse_while_busy()?;
        let mut later = None;
        let mut turns = self.newest_turns();
        while let Some(turn) = turns.next().await {
            let id = turn?.id;
            if id.as_str() == turn_id {
                return match later {
                    Some(before) => self.revert_before(before).await,
                    None => Ok(()),
                };
            }
            later = Some(id);
        }
        Err(Error::session(format!(
            "the conversation {} has no turn {turn_id} to go back to",
            self.id()
        ))
        .with_reason("NOT_FOUND")
        .detail("turnId", turn_id))
    }

    /// Takes back its last `count` turns (`thread/revert`). Files stay as they are.
    ///
    /// # Errors
    /// `SESSION` with `TURN_ACTIVE` while a turn goes on; `CONFIG` when it has fewer turns; `NOT_STORED` when it is
    /// ephemeral.
    ///
    /// # Cancel safety
    /// Once written, they are taken back though the future is dropped.
    pub async fn revert_turns(&self, count: usize) -> Result<()> {
        if count == 0 {
            return Err(Error::invalid("turns", count, "a whole number, above 0"));
        }
        self.refuse_while_busy()?;
        let mut seen = 0;
        let mut turns = self.newest_turns();
        loop {
            let Some(turn) = turns.next().await else {
                let allowed = format!("at most {seen}, the turns of this conversation");
                return Err(Error::invalid("turns", count, allowed));
            };
            let id = turn?.id;
            seen += 1;
            if seen == count {
                return self.revert_before(id).await;
            }
        }
    }

    /// Before the turns are listed, since the one that goes on may be among them or not. The connection task decides again
    /// when the revert is sent: one may begin meanwhile.
    fn refuse_while_busy(&self) -> Result<()> {
        match self.active_turn() {
            Some(_) => Err(turn_active(self.id())),
            None => Ok(()),
        }
    }

    fn newest_turns(&self) -> Pages<ListedTurn> {
        self.pages(
            "thread/turns/list",
            json!({ "sortDirection": "desc", "itemsView": "notLoaded" }),
        )
    }

    async fn revert_before(&self, turn: protocol::TurnId) -> Result<()> {
        self.ask_idle("thread/revert", json!({ "beforeTurnId": turn })).await?;
        self.client.tell(Command::Reverted(self.id().clone())).await
    }

    /// Has the agent review something (`review/start`), as a turn.
    ///
    /// # Errors
    /// As [`Self::send_user_turn`].
    ///
    /// # Cancel safety
    /// As [`Self::send_user_turn`].
    pub async fn review(&self, target: ReviewTarget) -> Result<Turn> {
        validate::review(&target)?;
        let params = json!({ "target": target, "delivery": "inline" });
        let submission = Submission::about_conversation(self.id(), "review/start", params);
        self.start_other(TurnKind::Review, &submission).await
    }

    /// Has the history summarised to make room (`thread/compact/start`), as a turn.
    ///
    /// # Errors
    /// As [`Self::send_user_turn`].
    ///
    /// # Cancel safety
    /// As [`Self::send_user_turn`].
    pub async fn compact(&self) -> Result<Turn> {
        let submission =
            Submission::about_conversation(self.id(), "thread/compact/start", json!({}));
        self.start_other(TurnKind::Compaction, &submission).await
    }

    async fn start_other(&self, kind: TurnKind, submission: &Submission) -> Result<Turn> {
        let place = self.in_line().await;
        self.load().await?;
        // The runtime works with the thread's settings here, and an earlier turn's overrides are among them.
        if self.client.experimental() {
            let restated = Submission::override_turn_context(self.id(), &self.turn_context());
            self.client.submit(&restated).await?;
        }
        let (options, parts) = (TurnOptions::default(), TurnParts::default());
        self.begin(kind, submission, &options, &parts, &place).await
    }

    /// Puts it away (`thread/archive`) and closes it here.
    ///
    /// # Errors
    /// `SESSION` with `TURN_ACTIVE` while a turn goes on, or with `NOT_STORED` when it is ephemeral; `REQUEST` when the
    /// runtime refuses.
    ///
    /// # Cancel safety
    /// Once written, it is archived though the future is dropped.
    pub async fn archive(&self) -> Result<()> {
        self.ask_idle("thread/archive", json!({})).await?;
        self.forget().await
    }

    /// Takes it out of the archive (`thread/unarchive`). Its next use opens it here again.
    ///
    /// # Errors
    /// `SESSION` with `NOT_ARCHIVED` when it is not in the archive, or with `NOT_STORED` when it is ephemeral.
    ///
    /// # Cancel safety
    /// Once written, it is taken out though the future is dropped.
    pub async fn unarchive(&self) -> Result<()> {
        // An archived thread cannot be loaded: this is asked without.
        let submission = Submission::about_conversation(self.id(), "thread/unarchive", json!({}));
        self.stored_for(&submission.method)?;
        self.client.submit(&submission).await.map_err(|error| self.not_archived(error))?;
        let is_open = self.client.open_conversation(self.id()).is_some();
        self.state.unarchived().store(!is_open, Ordering::Release);
        Ok(())
    }

    /// Removes it for good (`thread/delete`) and closes it here.
    ///
    /// # Errors
    /// `SESSION` with `TURN_ACTIVE` while a turn goes on, or with `NOT_STORED` when it is ephemeral; `REQUEST` when the
    /// runtime refuses, such as while a copy of it is stored.
    ///
    /// # Cancel safety
    /// Once written, it is removed though the future is dropped.
    pub async fn delete(&self) -> Result<()> {
        self.ask_idle("thread/delete", json!({})).await?;
        self.forget().await
    }

    fn pages<T: DeserializeOwned + Send + 'static>(
        &self,
        method: &'static str,
        mut params: Value,
    ) -> Pages<T> {
        params["threadId"] = json!(self.id());
        self.listed(Pages::new(self.client.clone(), method, params))
    }

    /// A list of what is stored of it: empty before the first turn, which the runtime takes for an error.
    fn listed<T: Send + 'static>(&self, pages: Pages<T>) -> Pages<T> {
        let refused = self.stored_for(pages.method()).err();
        pages.empty_where(nothing_stored_yet).unless(refused)
    }
}

/// An item in a list, which says of each when it was and in which turn.
#[derive(Deserialize)]
struct ListedItem<T> {
    item: T,
}

/// What finding a turn takes of it.
#[derive(Deserialize)]
struct ListedTurn {
    id: protocol::TurnId,
}

/// And of one that was sent under a name.
#[derive(Deserialize)]
struct SentTurn {
    items: Vec<SentItem>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SentItem {
    r#type: String,
    #[serde(default)]
    client_id: Option<String>,
}

impl SentTurn {
    fn has(&self, client_message_id: &str) -> bool {
        self.items.iter().any(|item| {
            item.r#type == "userMessage" && item.client_id.as_deref() == Some(client_message_id)
        })
    }
}

fn decoded<T: DeserializeOwned>(method: &str, turn: &RawValue) -> Result<T> {
    protocol::decode(turn.get().as_bytes()).map_err(|error| {
        Error::protocol(format!(
            "a turn in the reply to {method} does not have the expected form {error}"
        ))
        .detail("method", method)
        .caused_by(error)
    })
}

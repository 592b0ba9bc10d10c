//! What takes a conversation that the runtime stores, and what there is to say where it does not, or has it elsewhere:
//! in our words, since the runtime's are about files.

use codex_sdk_types::Submission;

use super::Conversation;
use crate::connection::conversation_closed;
use crate::error::{Error, Result};

/// What the runtime does only with a stored conversation: none of it with an ephemeral one.
const OF_STORED: [(&str, &str); 8] = [
    ("thread/archive", "archived"),
    ("thread/delete", "deleted"),
    ("thread/fork", "copied"),
    ("thread/items/list", "listed"),
    ("thread/name/set", "given a name"),
    ("thread/revert", "taken back"),
    ("thread/turns/list", "listed"),
    ("thread/unarchive", "taken out of the archive"),
];

impl Conversation {
    /// Refuses what takes a stored conversation, where this is none.
    pub(super) fn stored_for(&self, method: &str) -> Result<()> {
        let what = OF_STORED.iter().find(|(known, _)| *known == method);
        let Some((_, done)) = what.filter(|_| self.state.path.is_none()) else { return Ok(()) };
        Err(Error::session(format!(
            "the conversation {} cannot be {done}: it is ephemeral, so it is not stored; create it without ephemeral",
            self.id()
        ))
        .with_reason("NOT_STORED")
        .detail("conversationId", &**self.id()))
    }

    /// What the runtime says of one that it has not loaded, or not where it looks: it was closed, archived or deleted here.
    pub(super) fn not_here(&self, error: Error) -> Error {
        let closed = self.client.open_conversation(self.id()).is_none();
        let unknown = ["thread not found", "no rollout found"];
        if closed && says(&error, &unknown) {
            return conversation_closed(self.id()).caused_by(error);
        }
        error
    }

    /// What it says of one that cannot be taken out of the archive: it is not there.
    pub(super) fn not_archived(&self, error: Error) -> Error {
        // While a conversation is loaded, its record is in use.
        if !says(&error, &["no archived rollout found", IN_USE]) {
            return error;
        }
        Error::session(format!("the conversation {} is not archived", self.id()))
            .with_reason("NOT_ARCHIVED")
            .detail("conversationId", &**self.id())
            .caused_by(error)
    }

    /// The runtime stores a conversation with its first turn: without one there is nothing to load.
    pub(super) fn never_stored(&self, error: Error) -> Error {
        if error.reason() != Some("NOT_FOUND") {
            return error;
        }
        Error::session(format!(
            "the conversation {} had no turn yet, so it was not stored: create another one, or run a turn first",
            self.id()
        ))
        .with_reason("NOT_STORED")
        .detail("conversationId", &**self.id())
        .caused_by(error)
    }
}

const IN_USE: &str = "already has an active writer";

/// The runtime's ways of saying that there is nothing to list yet: it stores a conversation in the first moments of its
/// first turn.
pub(super) fn nothing_stored_yet(error: &Error) -> bool {
    says(error, &["not materialized yet", "is not supported yet", ".jsonl is empty"])
}

/// Its ways of saying that it cannot load the conversation that this opens.
pub(super) fn not_loaded(error: Error, opens: &Submission) -> Error {
    let Some(id) = opens.params["threadId"].as_str() else { return error };
    let nowhere = ["no rollout found", "not found", "invalid session id", "invalid thread id"];
    let (reason, message) = if says(&error, &nowhere) {
        let message = "is not stored here: it may be ephemeral, have had no turn, be deleted, or of another codexHome";
        ("NOT_FOUND", message)
    } else if says(&error, &[IN_USE]) {
        let message = "is open in another client or process, and only one at a time can have it: close it there \
                       (conversation.close(), or that client), or take a copy of it here (forkConversation)";
        ("IN_USE", message)
    } else if says(&error, &["is closing"]) {
        ("IN_USE", "is just being closed by the runtime: try again")
    } else if says(&error, &["is archived"]) {
        ("ARCHIVED", "is archived: take it out of the archive first (request thread/unarchive)")
    } else {
        return error;
    };
    let told = Error::session(format!("the conversation {id} {message}"))
        .with_reason(reason)
        .detail("conversationId", id);
    let told = if says(&error, &["is closing"]) { told.retryable() } else { told };
    told.caused_by(error)
}

fn says(error: &Error, words: &[&str]) -> bool {
    let Error::Request(fault) = error else { return false };
    words.iter().any(|words| fault.message.contains(words))
}

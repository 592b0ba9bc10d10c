//! A conversation as it is listed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::options::{number_setters, setters, whole};

/// Which conversations are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ConversationFilter {
    /// Only those that work in this folder.
    pub cwd: Option<String>,
    /// Those in the archive instead of the others. Default: no.
    pub archived: Option<bool>,
    /// Only those whose title or preview contains this.
    pub search: Option<String>,
    /// At most so many, above 0.
    #[serde(deserialize_with = "whole::option::deserialize")]
    pub limit: Option<usize>,
}

impl ConversationFilter {
    setters! {
        /// Sets the folder.
        cwd: String,
        /// Sets whether those in the archive are listed instead.
        archived: bool,
        /// Sets what the title or preview contains.
        search: String,
    }

    number_setters! {
        /// Sets how many are listed at most.
        limit: usize,
    }
}

/// A stored conversation.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationSummary {
    /// Its id.
    pub id: String,
    /// Its name, where it has one.
    pub name: Option<String>,
    /// The beginning of what the user said first.
    pub preview: String,
    /// Where the agent works.
    pub cwd: String,
    /// The model that answered last, where known.
    pub model: Option<String>,
    /// When it was begun, in milliseconds since the Unix epoch.
    pub created_at_ms: i64,
    /// When it was last gone on with.
    pub updated_at_ms: i64,
    /// Whether it is in the archive.
    pub archived: bool,
    /// Whether it is kept in memory alone.
    pub ephemeral: bool,
    /// How it stands: `idle`, `active`, `notLoaded`, …
    pub status: String,
    /// The conversation that it is a copy of, where the runtime says so: the lists of 0.169 do not, `thread/read` does.
    pub forked_from_id: Option<String>,
    /// The runtime's `Thread`, whole.
    pub raw: Value,
}

/// Ids only: the preview is what a user said.
impl std::fmt::Debug for ConversationSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConversationSummary")
            .field("id", &self.id)
            .field("archived", &self.archived)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

impl ConversationSummary {
    /// Of the runtime's `Thread`, what a list shows. What it does not say is empty.
    pub fn of_thread(thread: Value, archived: bool) -> Self {
        let text = |name: &str| thread.get(name).and_then(Value::as_str).map(str::to_owned);
        let seconds = |name: &str| thread.get(name).and_then(Value::as_i64).unwrap_or_default();
        Self {
            id: text("id").unwrap_or_default(),
            name: text("name"),
            preview: text("preview").unwrap_or_default(),
            cwd: text("cwd").unwrap_or_default(),
            model: text("model"),
            created_at_ms: seconds("createdAt").saturating_mul(1000),
            updated_at_ms: seconds("updatedAt").saturating_mul(1000),
            archived,
            ephemeral: thread.get("ephemeral").and_then(Value::as_bool).unwrap_or(false),
            status: thread
                .pointer("/status/type")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
            forked_from_id: text("forkedFromId"),
            raw: thread,
        }
    }
}

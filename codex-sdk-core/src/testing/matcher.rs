//! Which requests a rule answers.

use std::fmt;
use std::sync::Arc;

use super::request::Request;

/// Decides whether a rule answers a request. A string matches when the last user text contains it.
#[derive(Clone)]
pub struct Matcher {
    matches: Arc<dyn Fn(&Request) -> bool + Send + Sync>,
}

impl Matcher {
    /// Requests for which `predicate` holds.
    pub fn when(predicate: impl Fn(&Request) -> bool + Send + Sync + 'static) -> Self {
        Self { matches: Arc::new(predicate) }
    }

    /// Requests whose last user text contains `text`.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self::when(move |request| {
            request.last_user_text().is_some_and(|asked| asked.contains(&text))
        })
    }

    /// Requests of the thread `id`, its sub-agents not included.
    pub fn thread(id: impl Into<String>) -> Self {
        let id = id.into();
        Self::when(move |request| request.thread_id() == Some(id.as_str()))
    }

    /// Requests of sub-agents that a model has spawned.
    pub fn subagent() -> Self {
        Self::when(|request| request.subagent() == Some("collab_spawn"))
    }

    /// Requests of reviews.
    pub fn review() -> Self {
        Self::when(|request| request.subagent() == Some("review"))
    }

    /// Requests that compact a conversation into a summary.
    pub fn compaction() -> Self {
        Self::when(|request| request.kind() == Some("compaction"))
    }

    /// Requests that both match.
    #[must_use]
    pub fn and(self, other: impl Into<Self>) -> Self {
        let other = other.into();
        Self::when(move |request| self.matches(request) && other.matches(request))
    }

    pub(super) fn matches(&self, request: &Request) -> bool {
        (self.matches)(request)
    }
}

impl fmt::Debug for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Matcher").finish_non_exhaustive()
    }
}

impl From<&str> for Matcher {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Matcher {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

//! What a client offers to the host of its plugins: events by interest, errors to report, and the host's seat.

use std::sync::Arc;

use super::CodexClient;
use crate::connection::Command;
use crate::error::{Error, Result};
use crate::events::{EventStream, observation};
use crate::plugin::{Interest, PluginHost};

impl CodexClient {
    /// The events that are of interest to a plugin, those of sub-agents included, in a queue of its own that never
    /// stops the reading.
    ///
    /// # Errors
    /// `SESSION` when the client is closed.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn observe(&self, interest: Interest) -> Result<EventStream> {
        if let Interest::Listed(methods) = &interest {
            self.inner.doubt(methods);
        }
        let owned = self.inner.scope.as_ref().map(|scope| Arc::clone(&scope.owned));
        let (publisher, events) = observation(interest, self.inner.options.event_buffer, owned);
        self.inner.tell(Command::Subscribe(publisher)).await?;
        Ok(events)
    }

    /// Announces an error that no call returns, as the event `sdk/error`.
    ///
    /// # Errors
    /// `SESSION` when the client is closed.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn report(&self, error: &Error) -> Result<()> {
        self.inner.tell(Command::Report(Box::new(error.clone()))).await
    }

    /// Does something whose log records are the client's.
    pub fn in_span<T>(&self, work: impl FnOnce() -> T) -> T {
        self.inner.span.in_scope(work)
    }

    /// The host of its plugins, or this one from now on where there is none. In a lease of a pool it is the runtime's, and
    /// this one does not become that.
    pub fn plugin_host_or(
        &self,
        host: impl FnOnce() -> Arc<dyn PluginHost>,
    ) -> Arc<dyn PluginHost> {
        match self.inner.scope {
            Some(_) => self.plugin_host().unwrap_or_else(host),
            None => self.inner.plugins.host_or(host),
        }
    }

    /// Whether it was not closed yet.
    ///
    /// # Errors
    /// `SESSION` when it was.
    pub fn check_open(&self) -> Result<()> {
        if self.inner.board.lock().closed { Err(crate::connection::closed()) } else { Ok(()) }
    }

    /// The host of its plugins, if there is one.
    pub fn plugin_host(&self) -> Option<Arc<dyn PluginHost>> {
        self.inner.plugins.host().cloned()
    }
}

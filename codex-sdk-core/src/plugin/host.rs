//! All that core knows of plugins: somebody who is asked at the right moments.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use codex_sdk_types::request::{Answer, PendingRequest};
use codex_sdk_types::{RuntimeInfo, Submission};

use super::CleanupReason;
use crate::client::CodexClient;
use crate::error::{Error, Result};
use crate::tools::Tool;

/// The host of a client's plugins: order, deadlines and failures are its affair.
///
/// Whatever a plugin does, no method here panics, and each of them ends within the deadlines of the host's policy.
#[async_trait]
pub trait PluginHost: Any + fmt::Debug + Send + Sync + 'static {
    /// A host of the same plugins for another client, which is to be built by a clone of the builder. Plugins that are
    /// added to one of them later are not the other's, and none ends with the other.
    fn anew(&self) -> Arc<dyn PluginHost>;

    /// The tools that the plugins bring. Asked once, when the client is built.
    ///
    /// # Errors
    /// When one of the plugins cannot be used: the client is not built.
    fn tools(&self) -> Result<Vec<Tool>>;

    /// The client is about to connect: from here on, events can be subscribed to. Called before every call that needs
    /// a connection, so it is quick when there is nothing left to do.
    ///
    /// # Errors
    /// `SESSION` when the client is closed.
    async fn attach(&self, client: &CodexClient) -> Result<()>;

    /// The client is connected. Returns once the plugins are initialised, and at once when they are.
    ///
    /// # Errors
    /// `PLUGIN` when one failed that the client cannot do without: then nothing is sent.
    async fn ready(&self, client: &CodexClient, runtime: &Arc<RuntimeInfo>) -> Result<()>;

    /// Whether the current task is in a hook of a plugin.
    fn in_hook(&self) -> bool;

    /// Has the plugins look at a submission. Only the parameters of what is returned are taken.
    ///
    /// # Errors
    /// `PLUGIN` when one vetoed or failed: then nothing is sent.
    async fn before_submit(&self, submission: Submission) -> Result<Submission>;

    /// Shows the plugins a submission that none can stop.
    async fn show(&self, submission: Submission);

    /// Has the plugins answer a question. `None`: none does. An error, which the host has reported: one failed.
    async fn on_server_request(&self, request: &PendingRequest) -> Option<Result<Answer>>;

    /// Tells the plugins of an error. Called on the connection's task: it must not wait, and must not call a plugin.
    fn on_error(&self, error: &Error);

    /// Ends the plugins. Every call returns when that is done, which happens once.
    async fn cleanup(&self, reason: CleanupReason);
}

//! A handle that does not keep its client alive.

use std::sync::Weak;

use super::{ClientInner, CodexClient};

/// A client that may be gone: for what belongs to it, and would otherwise keep it for ever.
#[derive(Debug, Clone)]
pub struct WeakCodexClient(Weak<ClientInner>);

impl WeakCodexClient {
    /// The client, unless its last handle was dropped.
    pub fn upgrade(&self) -> Option<CodexClient> {
        self.0.upgrade().map(CodexClient::from_inner)
    }
}

impl CodexClient {
    /// A handle that does not keep the client alive.
    pub fn downgrade(&self) -> WeakCodexClient {
        WeakCodexClient(std::sync::Arc::downgrade(&self.inner))
    }
}

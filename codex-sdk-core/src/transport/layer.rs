//! What tests put between a client and the transport that it uses.

use std::fmt;
use std::sync::Arc;

use super::Transport;

/// Makes a transport out of another.
type Wrap = dyn Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync;

/// Nothing by default.
#[derive(Clone, Default)]
pub(crate) struct TransportLayer(Option<Arc<Wrap>>);

impl TransportLayer {
    pub(crate) fn new(
        wrap: impl Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync + 'static,
    ) -> Self {
        Self(Some(Arc::new(wrap)))
    }

    pub(crate) fn over(&self, transport: Arc<dyn Transport>) -> Arc<dyn Transport> {
        match &self.0 {
            Some(wrap) => wrap(transport),
            None => transport,
        }
    }
}

impl fmt::Debug for TransportLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TransportLayer").field(&self.0.is_some()).finish()
    }
}

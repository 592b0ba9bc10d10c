//! What holds only of a runtime that we have started ourselves.

use std::sync::Arc;

use codex_sdk_types::RuntimeInfo;

use super::ClientInner;
use crate::runtime::unloads_at_once;

impl ClientInner {
    /// Whether its runtime unloads a conversation as soon as it is let go of: when we have started it, to do so.
    pub(crate) fn unloads_at_once(&self) -> bool {
        let ours = |runtime: &Arc<RuntimeInfo>| runtime.pid.is_some();
        self.board.lock().runtime.as_ref().is_some_and(ours) && unloads_at_once(&self.options)
    }

    /// Waits until nothing is left of the commands of a conversation that were stopped.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(
            clippy::unused_async,
            clippy::unused_self,
            unused_variables,
            reason = "elsewhere nobody can tell"
        )
    )]
    pub(crate) async fn remains_gone(&self, conversation: &str) {
        #[cfg(target_os = "linux")]
        if self.board.lock().runtime.as_ref().is_some_and(|runtime| runtime.pid.is_some()) {
            crate::runtime::remains_gone(conversation).await;
        }
    }
}

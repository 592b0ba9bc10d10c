//! A gate in a script: the model waits there until the test lets it on.

use tokio_util::sync::CancellationToken;

/// Holds a response at one point until [`open`](Gate::open) is called, so that a test can act in the
/// middle of a turn (steer, interrupt, close) without sleeping. Clones are the same gate.
#[derive(Debug, Clone, Default)]
pub struct Gate {
    opened: CancellationToken,
}

impl Gate {
    /// A closed gate.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets every response pass, those that wait and those to come.
    pub fn open(&self) {
        self.opened.cancel();
    }

    pub(super) async fn passed(&self) {
        self.opened.cancelled().await;
    }
}

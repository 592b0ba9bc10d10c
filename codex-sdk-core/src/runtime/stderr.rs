//! The end of what a runtime wrote to stderr: evidence for the error that follows its death.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncRead, AsyncReadExt as _};

/// How much of it is kept.
const KEPT_BYTES: usize = 8 * 1024;

/// The last bytes of a stream that is read to its end in the background.
#[derive(Debug, Clone, Default)]
pub(crate) struct StderrTail(Arc<Mutex<VecDeque<u8>>>);

impl StderrTail {
    /// Reads the stream until it ends. Nothing of it is logged: it may quote what the user said.
    pub(crate) async fn read_to_end(self, mut from: impl AsyncRead + Unpin) {
        let mut chunk = [0; 4096];
        // An error ends the stream just as its end does: what was read so far is what there is.
        while let Ok(read @ 1..) = from.read(&mut chunk).await {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.extend(&chunk[..read]);
            let surplus = kept.len().saturating_sub(KEPT_BYTES);
            kept.drain(..surplus);
        }
    }

    /// What was kept, as text.
    pub(crate) fn text(&self) -> String {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes: Vec<u8> = kept.iter().copied().collect();
        String::from_utf8_lossy(&bytes).trim().to_owned()
    }
}

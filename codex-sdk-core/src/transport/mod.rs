//! How a client reaches a runtime: the seam behind which the connection does not look.
//!
//! Here are the child process ([`Spawn`]) and a pair of streams that somebody else opened ([`Streams`]).
//! What is said over them belongs to `connection`.

#[cfg(feature = "testing")]
mod layer;
mod spawn;
mod streams;

use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;

use tokio::io::{AsyncRead, AsyncWrite};

use crate::error::Result;
use crate::runtime::{RuntimeProcess, StderrTail, UnreadInput};

#[cfg(feature = "testing")]
pub(crate) use layer::TransportLayer;
pub use spawn::Spawn;
pub use streams::Streams;

/// A way to reach a runtime. It is asked again after the connection was lost.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// The name in `RuntimeInfo::transport`.
    fn name(&self) -> &'static str;

    /// Opens a channel to a runtime that has not been spoken to.
    ///
    /// # Errors
    /// When there is nobody to speak to, or it cannot be reached.
    fn open(&self) -> Pin<Box<dyn Future<Output = Result<Channel>> + Send + '_>>;

    /// Kills what it has started, at once and without waiting: this process is about to end.
    fn kill_now(&self) {}
}

/// An open channel to a runtime: lines of JSON in both directions.
pub struct Channel {
    /// What the runtime writes.
    pub reader: Box<dyn AsyncRead + Send + Unpin>,
    /// What it reads.
    pub writer: Box<dyn AsyncWrite + Send + Unpin>,
    pub(crate) process: Option<ChannelProcess>,
}

/// The process behind a channel, when we started it.
#[derive(Debug)]
pub(crate) struct ChannelProcess {
    pub(crate) path: PathBuf,
    pub(crate) process: RuntimeProcess,
    pub(crate) unread: UnreadInput,
    pub(crate) stderr: StderrTail,
    /// Ends when everybody has closed the process's stderr.
    pub(crate) stderr_read: tokio::task::JoinHandle<()>,
}

impl Channel {
    /// A channel over two streams, of which nobody here owns the other end.
    pub fn new(
        reader: impl AsyncRead + Send + Unpin + 'static,
        writer: impl AsyncWrite + Send + Unpin + 'static,
    ) -> Self {
        Self { reader: Box::new(reader), writer: Box::new(writer), process: None }
    }
}

impl fmt::Debug for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Channel").field("process", &self.process).finish_non_exhaustive()
    }
}

//! A runtime at the other end of two streams that somebody else opened: an in-memory one in tests, a tunnel elsewhere.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use tokio::io::{AsyncRead, AsyncWrite};

use super::{Channel, Transport};
use crate::error::{Error, Result};

/// One pair of streams. It can be opened once: after the connection is lost there is no second.
pub struct Streams(Mutex<Option<Channel>>);

impl Streams {
    /// Speaks over these streams.
    pub fn new(
        reader: impl AsyncRead + Send + Unpin + 'static,
        writer: impl AsyncWrite + Send + Unpin + 'static,
    ) -> Self {
        Self(Mutex::new(Some(Channel::new(reader, writer))))
    }
}

impl fmt::Debug for Streams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Streams")
    }
}

impl Transport for Streams {
    fn name(&self) -> &'static str {
        "streams"
    }

    fn open(&self) -> Pin<Box<dyn Future<Output = Result<Channel>> + Send + '_>> {
        let channel = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        Box::pin(async move {
            channel.ok_or_else(|| {
                Error::connection(
                    "the streams given to this client have ended, and cannot be opened again",
                )
                .with_reason("STREAMS_ENDED")
            })
        })
    }
}

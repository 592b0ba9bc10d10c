//! Why a queue or a log ended, and which of these reasons are errors to its reader.

/// Why no more events come. The first reason stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CloseReason {
    /// What the events are about is over: the turn, the conversation, the client.
    Ended,
    /// The reader was closed or dropped.
    Dropped,
    /// More waited than the hard limit allows.
    Overflow {
        /// The limit, in bytes.
        limit: usize,
        /// The `seq` of the first event that is missing. After it, only ends of turns may still come.
        lost_from: u64,
    },
    /// The connection to the runtime was lost and will not come back.
    ConnectionLost,
}

/// The last item of a stream that did not end well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StreamError {
    /// More waited than the hard limit allows.
    #[error(
        "the reader of the events was too slow: more than {limit} bytes waited, and the events from {lost_from} on are lost"
    )]
    Overflow {
        /// The limit, in bytes.
        limit: usize,
        /// The `seq` of the first event that is missing.
        lost_from: u64,
    },
    /// The connection to the runtime was lost and will not come back.
    #[error("the connection to the runtime was lost")]
    ConnectionLost,
}

impl CloseReason {
    /// The error that the reader of a subscription gets after the last event, if any.
    pub fn error(self) -> Option<StreamError> {
        match self {
            Self::Ended | Self::Dropped => None,
            Self::Overflow { limit, lost_from } => Some(StreamError::Overflow { limit, lost_from }),
            Self::ConnectionLost => Some(StreamError::ConnectionLost),
        }
    }
}

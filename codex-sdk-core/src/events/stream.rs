//! What a reader of events holds, whether they come from its own queue or from a turn's log.
//!
//! What comes next is the source's to say; here is only how one waits for it.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use codex_sdk_types::Event;
use futures_core::Stream;

use super::close::{CloseReason, StreamError};
use super::filter::Methods;
use super::log::Cursor;
use super::subscription::Subscriber;

/// Events, one after another. An error comes only as the last item.
///
/// Dropping it ends it at once and frees what waited; what feeds it notices.
pub struct EventStream {
    source: Source,
}

pub(super) enum Source {
    Queue(Subscriber),
    Log(Cursor),
}

impl EventStream {
    pub(super) fn new(source: Source) -> Self {
        Self { source }
    }

    /// The next event; `None` after the last one.
    ///
    /// # Errors
    /// The item is an error when the reader was too slow or the connection was lost. It is the last one.
    ///
    /// # Cancel safety
    /// An event is taken only when it is returned: dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Event, StreamError>> {
        poll_fn(|context| self.poll_item(Some(context))).await
    }

    /// The next event if there is one now; `Pending` otherwise. Nobody is woken later on account of this call.
    pub fn try_next(&mut self) -> Poll<Option<Result<Event, StreamError>>> {
        self.poll_item(None)
    }

    /// Moves what is there now to `events`: at most `max_events`, and none once `max_bytes` of lines were taken. Says
    /// how many there were. Cheaper than as many calls of `try_next`; the end and the error are left to that.
    pub fn drain_into(
        &mut self,
        events: &mut Vec<Event>,
        max_events: usize,
        max_bytes: usize,
    ) -> usize {
        match &mut self.source {
            Source::Queue(subscriber) => subscriber.drain_into(events, max_events, max_bytes),
            Source::Log(cursor) => cursor.drain_into(events, max_events, max_bytes),
        }
    }

    /// Changes which methods it wants, from the next event on. What waits already stays.
    pub fn set_methods(&mut self, methods: Option<Vec<String>>) {
        let methods = Methods::new(methods);
        match &mut self.source {
            Source::Queue(subscriber) => subscriber.set_methods(methods),
            Source::Log(cursor) => cursor.set_methods(methods),
        }
    }

    /// Why no more events are coming, once that is so. What was there before can still be read, unless the reason is
    /// `Dropped`.
    pub fn close_reason(&self) -> Option<CloseReason> {
        match &self.source {
            Source::Queue(subscriber) => subscriber.close_reason(),
            Source::Log(cursor) => cursor.close_reason(),
        }
    }

    /// Ends it at once, and frees what waited.
    pub fn close(&mut self) {
        match &mut self.source {
            Source::Queue(subscriber) => subscriber.close(),
            Source::Log(cursor) => cursor.close(),
        }
    }

    fn poll_item(
        &mut self,
        context: Option<&mut Context<'_>>,
    ) -> Poll<Option<Result<Event, StreamError>>> {
        match &mut self.source {
            Source::Queue(subscriber) => subscriber.poll(context),
            Source::Log(cursor) => cursor.poll(context),
        }
    }
}

impl Stream for EventStream {
    type Item = Result<Event, StreamError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(Some(context))
    }
}

impl fmt::Debug for EventStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("close_reason", &self.close_reason())
            .finish_non_exhaustive()
    }
}

//! The readers of JavaScript: each an iterator there and a stream of core's here.
//!
//! A reader is read only after JavaScript has asked, and then for one batch: what JavaScript has not asked for waits
//! in core's queue, where its limits hold.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};

use codex_sdk_core::{Event, EventStream, TextStream};

use super::frames::{self, End};
use super::text::Builder;
use super::{Handover, MAX_BYTES};
use crate::envelope;

/// Where a reader reads.
#[derive(Debug)]
pub(crate) enum Source {
    Events(EventStream),
    Text(TextStream),
}

/// The readers of a session, by the numbers that JavaScript has given them.
#[derive(Debug, Default)]
pub(crate) struct Readers(Mutex<HashMap<u32, Reader>>);

#[derive(Debug)]
struct Reader {
    /// `None` until it is open.
    source: Option<Source>,
    /// JavaScript has asked for a batch.
    wanted: bool,
    waker: Waker,
}

impl Readers {
    /// A reader that is about to be opened.
    pub(crate) fn announce(&self, number: u32, handover: &Arc<Handover>) {
        let alarm = Alarm { number, handover: Arc::downgrade(handover) };
        let reader = Reader { source: None, wanted: false, waker: Waker::from(Arc::new(alarm)) };
        self.lock().insert(number, reader);
    }

    /// It is open. When JavaScript has closed it meanwhile, so is the source.
    pub(crate) fn open(&self, number: u32, source: Source, handover: &Handover) {
        let wanted = match self.lock().get_mut(&number) {
            None => return,
            Some(reader) => {
                reader.source = Some(source);
                reader.wanted
            }
        };
        if wanted {
            handover.ready(number);
        }
    }

    /// JavaScript has read what it had, and wants a batch. Says whether there is a source to look into.
    pub(super) fn want(&self, number: u32) -> bool {
        self.lock().get_mut(&number).is_some_and(|reader| {
            reader.wanted = true;
            reader.source.is_some()
        })
    }

    /// Ends a reader at once, and frees what waits for it.
    pub(crate) fn close(&self, number: u32) {
        let closed = self.lock().remove(&number);
        // Outside of the lock: thousands of events may go.
        drop(closed);
    }

    pub(crate) fn close_all(&self) {
        let closed = std::mem::take(&mut *self.lock());
        drop(closed);
    }

    /// Does something with the events of a reader, when it is open.
    pub(crate) fn with_events(&self, number: u32, change: impl FnOnce(&mut EventStream)) {
        if let Some(Reader { source: Some(Source::Events(events)), .. }) =
            self.lock().get_mut(&number)
        {
            change(events);
        }
    }

    /// Writes a batch of a reader that has asked for one; else it is woken when there is something.
    pub(super) fn read(&self, number: u32, text: &mut Builder) {
        let mut readers = self.lock();
        let Some(reader) = readers.get_mut(&number).filter(|reader| reader.wanted) else { return };
        let room = text.room();
        let bytes = text.byte_room().min(MAX_BYTES);
        let taken = match &mut reader.source {
            None => return,
            Some(Source::Events(events)) => {
                let (batch, end) = take_events(events, room, bytes, &reader.waker);
                let taken = (batch.len(), !matches!(end, End::Open));
                if taken != (0, false) {
                    frames::events(text.open(), number, &batch, &end);
                }
                taken
            }
            Some(Source::Text(pieces)) => {
                let (batch, end) = take_text(pieces, room, bytes, &reader.waker);
                let taken = (batch.len(), !matches!(end, End::Open));
                if taken != (0, false) {
                    frames::text(text.open(), number, &batch, &end);
                }
                taken
            }
        };
        let (count, over) = taken;
        text.count(count);
        reader.wanted = count == 0 && !over;
        if over {
            readers.remove(&number);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Reader>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is there now. Only when there is nothing, the waker is left behind.
fn take_events(
    stream: &mut EventStream,
    room: usize,
    bytes: usize,
    waker: &Waker,
) -> (Vec<Event>, End) {
    let mut events = Vec::new();
    if stream.drain_into(&mut events, room, bytes) > 0 {
        return (events, End::Open);
    }
    let next = futures_core::Stream::poll_next(Pin::new(stream), &mut Context::from_waker(waker));
    match next {
        Poll::Pending => (events, End::Open),
        Poll::Ready(None) => (events, End::Ended),
        Poll::Ready(Some(Err(error))) => (events, End::Failed(envelope::error(&error.into()))),
        Poll::Ready(Some(Ok(event))) => (vec![event], End::Open),
    }
}

/// The same for pieces of text.
fn take_text(
    stream: &mut TextStream,
    room: usize,
    bytes: usize,
    waker: &Waker,
) -> (Vec<String>, End) {
    let (mut pieces, mut taken) = (Vec::new(), 0);
    while pieces.len() < room && taken < bytes {
        let waker = if pieces.is_empty() { waker } else { Waker::noop() };
        let next = futures_core::Stream::poll_next(
            Pin::new(&mut *stream),
            &mut Context::from_waker(waker),
        );
        match next {
            Poll::Pending => break,
            Poll::Ready(None) => return (pieces, End::Ended),
            Poll::Ready(Some(Err(error))) => {
                return (pieces, End::Failed(envelope::error(&error)));
            }
            Poll::Ready(Some(Ok(piece))) => {
                taken += piece.len();
                pieces.push(piece);
            }
        }
    }
    (pieces, End::Open)
}

/// Wakes JavaScript for a reader.
#[derive(Debug)]
struct Alarm {
    number: u32,
    handover: Weak<Handover>,
}

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if let Some(handover) = self.handover.upgrade() {
            handover.ready(self.number);
        }
    }
}

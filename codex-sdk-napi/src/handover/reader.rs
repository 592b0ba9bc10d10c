//! The readers of JavaScript: each an iterator there and a stream of core's here.
//!
//! A reader is read only after JavaScript has asked, and then for one batch: what JavaScript has not asked for waits
//! in core's queue, where its limits hold.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};

use codex_sdk_core::{Event, EventStream, Result};
use futures_core::Stream;

use super::frames::{self, End};
use super::text::Builder;
use super::{Handover, MAX_BYTES};
use crate::{envelope, runtime};

/// Where a reader reads.
pub(crate) enum Source {
    Events(EventStream),
    /// Anything else, each item as JSON text.
    Items(Pin<Box<dyn Stream<Item = Result<String>> + Send>>),
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Events(_) => "Events",
            Self::Items(_) => "Items",
        })
    }
}

/// The readers of a session, by the numbers that JavaScript has given them.
#[derive(Debug, Default)]
pub(crate) struct Readers(Mutex<HashMap<u32, Reader>>);

#[derive(Debug)]
struct Reader {
    /// `None` until it is open.
    source: Option<Source>,
    /// What was said about its methods before it was open.
    methods: Option<Methods>,
    /// JavaScript has asked for a batch.
    wanted: bool,
    waker: Waker,
}

/// The methods that a reader wants; `None`: all of them.
#[derive(Debug)]
struct Methods(Option<Vec<String>>);

impl Readers {
    /// A reader that is about to be opened.
    pub(crate) fn announce(&self, number: u32, handover: &Arc<Handover>) {
        let alarm = Alarm { number, handover: Arc::downgrade(handover) };
        let reader = Reader {
            source: None,
            methods: None,
            wanted: false,
            waker: Waker::from(Arc::new(alarm)),
        };
        self.lock().insert(number, reader);
    }

    /// It is open. When JavaScript has closed it meanwhile, so is the source.
    pub(crate) fn open(&self, number: u32, mut source: Source, handover: &Handover) {
        let wanted = match self.lock().get_mut(&number) {
            None => return,
            Some(reader) => {
                if let (Some(Methods(methods)), Source::Events(events)) =
                    (reader.methods.take(), &mut source)
                {
                    events.set_methods(methods);
                }
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
        // What is dropped may have more to tell the runtime, as a login that nobody waits for.
        let runtime = runtime::handle();
        let _context = runtime.as_ref().map(tokio::runtime::Handle::enter);
        let closed = self.lock().remove(&number);
        // Outside of the lock: thousands of events may go.
        drop(closed);
    }

    pub(crate) fn close_all(&self) {
        let closed = std::mem::take(&mut *self.lock());
        drop(closed);
    }

    /// Changes which methods a reader of events wants. One that is not open yet does so when it is.
    pub(crate) fn set_methods(&self, number: u32, methods: Option<Vec<String>>) {
        if let Some(reader) = self.lock().get_mut(&number) {
            match &mut reader.source {
                Some(Source::Events(events)) => events.set_methods(methods),
                Some(Source::Items(_)) => {}
                None => reader.methods = Some(Methods(methods)),
            }
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
            Some(Source::Items(items)) => {
                let (batch, end) = take_items(items.as_mut(), room, bytes, &reader.waker);
                let taken = (batch.len(), !matches!(end, End::Open));
                if taken != (0, false) {
                    frames::items(text.open(), number, &batch, &end);
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
    let next = Pin::new(stream).poll_next(&mut Context::from_waker(waker));
    match next {
        Poll::Pending => (events, End::Open),
        Poll::Ready(None) => (events, End::Ended),
        Poll::Ready(Some(Err(error))) => (events, End::Failed(envelope::error(&error.into()))),
        Poll::Ready(Some(Ok(event))) => (vec![event], End::Open),
    }
}

/// The same for other items.
fn take_items(
    mut stream: Pin<&mut (dyn Stream<Item = Result<String>> + Send)>,
    room: usize,
    bytes: usize,
    waker: &Waker,
) -> (Vec<String>, End) {
    // Some of them start requests and timers of tokio's when they are polled.
    let runtime = runtime::handle();
    let _context = runtime.as_ref().map(tokio::runtime::Handle::enter);
    let (mut items, mut taken) = (Vec::new(), 0);
    while items.len() < room && taken < bytes {
        let waker = if items.is_empty() { waker } else { Waker::noop() };
        match stream.as_mut().poll_next(&mut Context::from_waker(waker)) {
            Poll::Pending => break,
            Poll::Ready(None) => return (items, End::Ended),
            Poll::Ready(Some(Err(error))) => return (items, End::Failed(envelope::error(&error))),
            Poll::Ready(Some(Ok(item))) => {
                taken += item.len();
                items.push(item);
            }
        }
    }
    (items, End::Open)
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

//! The readers of JavaScript: each an iterator there and a stream of core's here.
//!
//! A reader is read only once JavaScript has asked, and then one batch ahead at most: while JavaScript goes through a
//! batch, the scribe writes the next one. What is beyond that waits in core's queue, where its limits hold. A list that
//! is asked of the runtime page by page is not read ahead: its pages would be asked for in vain.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use codex_sdk_core::{Event, EventStream, Result};
use futures_core::Stream;

use super::frames::{self, End};
use super::scribe::Desk;
use super::text::Drained;
use super::{MAX_BYTES, MAX_EVENTS};
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
    /// `None` until it is open, and while it is lent out.
    source: Option<Source>,
    opened: bool,
    /// What was said about its methods while there was no source to tell.
    methods: Option<Methods>,
    wish: Wish,
    /// The scribe looks into it, or will once there is something.
    watched: bool,
    /// The next batch.
    ahead: Option<Batch>,
    alarm: Arc<Alarm>,
}

/// What JavaScript wants of a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// Nothing so far.
    Nothing,
    /// What it has asked for was handed over.
    Fulfilled,
    /// A batch.
    Batch,
    /// A batch, which it was told may be on its way.
    Promised,
}

impl Wish {
    fn is_open(self) -> bool {
        matches!(self, Self::Batch | Self::Promised)
    }
}

/// The methods that a reader wants; `None`: all of them.
#[derive(Debug)]
struct Methods(Option<Vec<String>>);

/// A batch, ready to be handed over.
#[derive(Debug)]
struct Batch {
    text: Drained,
    /// Nothing comes after it.
    last: bool,
}

/// A source on loan: it is read outside of the lock, where JavaScript does not wait for it.
#[derive(Debug)]
pub(super) struct Loan {
    number: u32,
    source: Source,
    waker: Waker,
}

/// What a loan has brought.
pub(super) enum Brought {
    /// A batch that was handed over.
    Wanted,
    /// A batch that is kept until JavaScript asks.
    Ahead,
    /// Nothing; the waker is left behind.
    Nothing,
    /// Nothing, though JavaScript was told that something is on its way.
    Disappointment,
}

/// What comes of JavaScript's wish for a batch.
#[derive(Default)]
pub(super) struct Wanted {
    /// It is there.
    pub(super) batch: Option<Drained>,
    /// It may be on its way.
    pub(super) coming: bool,
}

impl Readers {
    /// A reader that is about to be opened.
    pub(super) fn announce(&self, number: u32, desk: &Arc<Desk>) {
        let alarm = Alarm { number, desk: Arc::clone(desk), raised: AtomicBool::new(false) };
        let reader = Reader {
            source: None,
            opened: false,
            methods: None,
            wish: Wish::Nothing,
            watched: false,
            ahead: None,
            alarm: Arc::new(alarm),
        };
        self.lock().insert(number, reader);
    }

    /// It is open. When JavaScript has closed it meanwhile, so is the source.
    pub(crate) fn open(&self, number: u32, source: Source) {
        if let Some(reader) = self.lock().get_mut(&number) {
            reader.opened = true;
            reader.take_back(source);
            if reader.wish.is_open() {
                reader.watch();
            }
        }
    }

    /// JavaScript has read what it had, and wants a batch.
    pub(super) fn want(&self, number: u32) -> Wanted {
        let mut readers = self.lock();
        let Some(reader) = readers.get_mut(&number) else { return Wanted::default() };
        let Some(Batch { text, last }) = reader.ahead.take().or_else(|| reader.read_now()) else {
            return Wanted { batch: None, coming: reader.promise() };
        };
        reader.wish = Wish::Fulfilled;
        if last {
            readers.remove(&number);
        } else if reader.is_due() {
            reader.watch();
        }
        Wanted { batch: Some(text), coming: false }
    }

    /// Whether the scribe has something for JavaScript, or is about to look for it.
    pub(super) fn is_coming(&self, number: u32) -> bool {
        self.lock().get_mut(&number).is_some_and(|reader| reader.wish.is_open() && reader.promise())
    }

    /// Whether JavaScript waits for a reader.
    pub(super) fn is_wanted(&self, number: u32) -> bool {
        self.lock().get(&number).is_some_and(|reader| reader.wish.is_open())
    }

    /// Lends out the source of a reader, when there is a reason to read it.
    pub(super) fn lend(&self, number: u32) -> Option<Loan> {
        let mut readers = self.lock();
        let reader = readers.get_mut(&number)?;
        // What comes from now on is told anew.
        reader.alarm.lower();
        let source = if reader.is_due() { reader.source.take() } else { None };
        reader.watched = source.is_some();
        Some(Loan { number, source: source?, waker: reader.waker() })
    }

    /// Reads a batch of a source, and gives the source back. What JavaScript waits for is handed over before anybody can
    /// see that it is not waited for any more.
    pub(super) fn read(&self, loan: Loan, hand_over: impl FnOnce(Drained)) -> Brought {
        let Loan { number, mut source, waker } = loan;
        let batch = source.read(number, &waker);
        let mut readers = self.lock();
        // JavaScript has closed it meanwhile: so is the source, and what was read is dropped.
        let Some(reader) = readers.get_mut(&number) else { return Brought::Nothing };
        reader.take_back(source);
        let Some(batch) = batch else {
            if reader.wish != Wish::Promised || reader.alarm.is_raised() {
                return Brought::Nothing;
            }
            reader.wish = Wish::Batch;
            return Brought::Disappointment;
        };
        if !reader.wish.is_open() {
            reader.watched = false;
            reader.ahead = Some(batch);
            return Brought::Ahead;
        }
        reader.wish = Wish::Fulfilled;
        // The scribe looks again at once: JavaScript, which may ask before it does, is to wait for that.
        reader.alarm.stay();
        if batch.last {
            readers.remove(&number);
        }
        hand_over(batch.text);
        Brought::Wanted
    }

    /// Ends a reader at once, and frees what waits for it.
    pub(crate) fn close(&self, number: u32) {
        // What is dropped may have more to tell the runtime, as a login that nobody waits for.
        let runtime = runtime::handle();
        let _context = runtime.as_ref().map(|handle| handle.enter());
        let closed = self.lock().remove(&number);
        // Outside of the lock: thousands of events may go.
        drop(closed);
    }

    pub(crate) fn close_all(&self) {
        let closed = std::mem::take(&mut *self.lock());
        drop(closed);
    }

    /// Changes which methods a reader of events wants. One that has no source now does so when it has.
    pub(crate) fn set_methods(&self, number: u32, methods: Option<Vec<String>>) {
        if let Some(reader) = self.lock().get_mut(&number) {
            match &mut reader.source {
                Some(Source::Events(events)) => events.set_methods(methods),
                Some(Source::Items(_)) => {}
                None => reader.methods = Some(Methods(methods)),
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Reader>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reader {
    fn take_back(&mut self, mut source: Source) {
        if let (Some(Methods(methods)), Source::Events(events)) = (self.methods.take(), &mut source)
        {
            events.set_methods(methods);
        }
        self.source = Some(source);
    }

    /// What is there now, where nobody else looks. Else the waker is left behind.
    fn read_now(&mut self) -> Option<Batch> {
        let waker = self.waker();
        let source = self.source.as_mut().filter(|_| !self.watched)?;
        let batch = source.read(self.alarm.number, &waker);
        self.watched = batch.is_none();
        batch
    }

    /// Has the scribe look into it.
    fn watch(&mut self) {
        self.watched = true;
        self.alarm.raise();
    }

    /// JavaScript waits. Whether something may be on its way to it.
    fn promise(&mut self) -> bool {
        let coming = self.opened && (self.source.is_none() || self.alarm.is_raised());
        self.wish = if coming { Wish::Promised } else { Wish::Batch };
        coming
    }

    fn waker(&self) -> Waker {
        Waker::from(Arc::clone(&self.alarm))
    }

    /// Whether a batch is to be read: for JavaScript, or ahead of it.
    fn is_due(&self) -> bool {
        let ahead = self.wish == Wish::Fulfilled && self.ahead.is_none();
        self.wish.is_open() || (ahead && matches!(self.source, Some(Source::Events(_))))
    }
}

impl Source {
    /// A batch of what is there now. Only when there is nothing, the waker is left behind.
    fn read(&mut self, number: u32, waker: &Waker) -> Option<Batch> {
        let (end, text) = match self {
            Self::Events(events) => {
                let (batch, end) = take_events(events, waker);
                let something = !batch.is_empty() || !end.is_open();
                let write = |out: &mut Vec<u8>| frames::events(out, number, &batch, &end);
                (!end.is_open(), something.then(|| Drained::of(write)))
            }
            Self::Items(items) => {
                let (batch, end) = take_items(items.as_mut(), waker);
                let something = !batch.is_empty() || !end.is_open();
                let write = |out: &mut Vec<u8>| frames::items(out, number, &batch, &end);
                (!end.is_open(), something.then(|| Drained::of(write)))
            }
        };
        text.map(|text| Batch { text, last: end })
    }
}

fn take_events(stream: &mut EventStream, waker: &Waker) -> (Vec<Event>, End) {
    let mut events = Vec::new();
    if stream.drain_into(&mut events, MAX_EVENTS, MAX_BYTES) > 0 {
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

fn take_items(
    mut stream: Pin<&mut (dyn Stream<Item = Result<String>> + Send)>,
    waker: &Waker,
) -> (Vec<String>, End) {
    // Some of them start requests and timers of tokio's when they are polled.
    let runtime = runtime::handle();
    let _context = runtime.as_ref().map(|handle| handle.enter());
    let (mut items, mut bytes) = (Vec::new(), 0);
    while items.len() < MAX_EVENTS && bytes < MAX_BYTES {
        let waker = if items.is_empty() { waker } else { Waker::noop() };
        match stream.as_mut().poll_next(&mut Context::from_waker(waker)) {
            Poll::Pending => break,
            Poll::Ready(None) => return (items, End::Ended),
            Poll::Ready(Some(Err(error))) => return (items, End::Failed(envelope::error(&error))),
            Poll::Ready(Some(Ok(item))) => {
                bytes += item.len();
                items.push(item);
            }
        }
    }
    (items, End::Open)
}

/// Has the scribe look into a reader: told once, until it does.
#[derive(Debug)]
struct Alarm {
    number: u32,
    desk: Arc<Desk>,
    raised: AtomicBool,
}

impl Alarm {
    fn raise(&self) {
        if !self.raised.swap(true, Ordering::AcqRel) {
            self.desk.put(self.number);
        }
    }

    /// The scribe looks without being told.
    fn stay(&self) {
        self.raised.store(true, Ordering::Release);
    }

    fn lower(&self) {
        self.raised.store(false, Ordering::Release);
    }

    fn is_raised(&self) -> bool {
        self.raised.load(Ordering::Acquire)
    }
}

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.raise();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.raise();
    }
}

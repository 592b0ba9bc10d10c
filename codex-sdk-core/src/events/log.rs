//! A turn's log: what the connection appends, and any number of readers that each read it from its first event.
//!
//! The policy is the store's; here is only who waits, and who is woken.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use codex_sdk_types::{Event, EventBuffer, TurnEventFilter};

use super::close::{CloseReason, StreamError};
use super::filter::Methods;
use super::store::{Found, Store};
use super::stream::{EventStream, Source};
use super::subscription::wait;

/// A new log: the end that the connection appends to, and the one that is read.
pub fn turn_log(buffer: EventBuffer) -> (LogWriter, TurnLog) {
    let shared = Arc::new(Mutex::new(Log { store: Store::new(buffer), readers: Vec::new() }));
    (LogWriter { shared: Arc::clone(&shared) }, TurnLog { shared })
}

/// The connection's end of a log. Dropping it without `close` means that the connection was lost.
#[derive(Debug)]
pub struct LogWriter {
    shared: Shared,
}

/// The readable end of a log. The log is freed with the last of these and of its readers.
#[derive(Debug, Clone)]
pub struct TurnLog {
    shared: Shared,
}

type Shared = Arc<Mutex<Log>>;

/// What all ends share. A plain mutex: it is held for the time of an append or a read and never across an `.await`.
struct Log {
    store: Store,
    /// The readers, at places that stay theirs.
    readers: Vec<Option<Reader>>,
}

struct Reader {
    /// It has had everything up to here that it wants.
    after: u64,
    methods: Arc<Methods>,
    /// Set while it waits.
    waker: Option<Waker>,
}

impl LogWriter {
    /// Appends events, whose `seq` must be above that of every event appended before, and wakes the readers that want one of them, once. Never waits. Says how many were taken: a log that
    /// has failed takes only the turn's end, and one that is closed nothing.
    pub fn append(&self, events: impl IntoIterator<Item = Event>) -> usize {
        let mut wakers = Vec::new();
        let mut taken = 0;
        {
            let mut log = lock(&self.shared);
            for event in events {
                log.wake(&mut wakers, |reader| reader.methods.has(event.method()));
                let Log { store, readers } = &mut *log;
                let between = |seq: u64, next: u64| {
                    readers.iter().flatten().any(|reader| (seq..next).contains(&reader.after))
                };
                if store.append(event, &between) {
                    taken += 1;
                } else {
                    log.wake(&mut wakers, |_| true);
                }
            }
        }
        wakers.into_iter().for_each(Waker::wake);
        taken
    }

    /// Ends the log: readers get what is there, and then the end. `ConnectionLost` is no error to them: the turn's own
    /// end says what happened.
    pub fn close(&self, reason: CloseReason) {
        let mut wakers = Vec::new();
        {
            let mut log = lock(&self.shared);
            log.store.close(reason);
            log.wake(&mut wakers, |_| true);
        }
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl Drop for LogWriter {
    fn drop(&mut self) {
        self.close(CloseReason::ConnectionLost);
    }
}

impl TurnLog {
    /// The turn's events from the first one on, or after `filter.after`.
    pub fn events(&self, filter: TurnEventFilter) -> EventStream {
        let methods = Arc::new(Methods::new(filter.methods));
        let reader =
            Reader { after: filter.after.unwrap_or(0), methods: Arc::clone(&methods), waker: None };
        let id = lock(&self.shared).enter(reader);
        let cursor = Cursor {
            shared: Arc::clone(&self.shared),
            methods,
            id: Some(id),
            ahead: VecDeque::new(),
            given: filter.after.unwrap_or(0),
            closed: false,
            told: false,
        };
        EventStream::new(Source::Log(cursor))
    }

    /// Why nothing more is appended, once that is so.
    pub fn close_reason(&self) -> Option<CloseReason> {
        lock(&self.shared).store.close_reason()
    }

    #[cfg(test)]
    pub(super) fn check(&self) {
        lock(&self.shared).store.check();
    }

    /// How much memory the log holds.
    pub fn bytes(&self) -> usize {
        lock(&self.shared).store.bytes()
    }
}

/// One reader of a log.
pub(super) struct Cursor {
    shared: Shared,
    methods: Arc<Methods>,
    /// Its place among the readers, until it is closed.
    id: Option<usize>,
    /// Read already: a reader that is behind reads several at once, and so needs the lock less often.
    ahead: VecDeque<Event>,
    /// The `seq` of the last event that was given out.
    given: u64,
    closed: bool,
    /// The end was given out: nothing follows it, even if a failed log still takes the turn's end.
    told: bool,
}

impl Cursor {
    pub(super) fn poll(
        &mut self,
        mut context: Option<&mut Context<'_>>,
    ) -> Poll<Option<Result<Event, StreamError>>> {
        loop {
            if let Some(event) = self.ahead.pop_front() {
                self.given = event.seq;
                return Poll::Ready(Some(Ok(event)));
            }
            if self.told {
                return Poll::Ready(None);
            }
            // Taken anew each time: a reader that looks for rare events must not stop the connection meanwhile.
            let mut log = lock(&self.shared);
            let Some((store, reader)) = log.of(self.id) else { return Poll::Ready(None) };
            if store.read(&mut reader.after, &self.methods, &mut self.ahead) == Found::Nothing {
                let Some(reason) = store.close_reason() else {
                    let replaced =
                        context.take().and_then(|context| wait(&mut reader.waker, context));
                    // Dropping a waker may run anything, even what comes back for this lock.
                    drop(log);
                    drop(replaced);
                    return Poll::Pending;
                };
                self.told = true;
                let overflow = matches!(reason, CloseReason::Overflow { .. });
                return Poll::Ready(reason.error().filter(|_| overflow).map(Err));
            }
        }
    }

    pub(super) fn drain_into(
        &mut self,
        events: &mut Vec<Event>,
        max_events: usize,
        max_bytes: usize,
    ) -> usize {
        let (mut taken, mut bytes) = (0, 0);
        while taken < max_events && bytes < max_bytes {
            if let Some(event) = self.ahead.pop_front() {
                self.given = event.seq;
                bytes += event.line().len();
                taken += 1;
                events.push(event);
                continue;
            }
            let mut log = lock(&self.shared);
            let Some((store, reader)) = log.of(self.id) else { break };
            if store.read(&mut reader.after, &self.methods, &mut self.ahead) == Found::Nothing {
                break;
            }
        }
        taken
    }

    pub(super) fn set_methods(&mut self, methods: Methods) {
        self.methods = Arc::new(methods);
        let mut log = lock(&self.shared);
        if let Some((_, reader)) = log.of(self.id) {
            reader.methods = Arc::clone(&self.methods);
            if !self.ahead.is_empty() {
                // It is still in the log, and chosen from there anew.
                self.ahead.clear();
                reader.after = self.given;
            }
        }
    }

    pub(super) fn close_reason(&self) -> Option<CloseReason> {
        if self.closed {
            return Some(CloseReason::Dropped);
        }
        lock(&self.shared).store.close_reason()
    }

    pub(super) fn close(&mut self) {
        if let Some(id) = self.id.take() {
            self.closed = true;
            self.ahead = VecDeque::new();
            let left = lock(&self.shared).leave(id);
            drop(left);
        }
    }
}

impl Drop for Cursor {
    fn drop(&mut self) {
        self.close();
    }
}

impl Log {
    /// The store, and the reader at this place.
    fn of(&mut self, id: Option<usize>) -> Option<(&mut Store, &mut Reader)> {
        let Self { store, readers } = self;
        Some((store, readers.get_mut(id?)?.as_mut()?))
    }

    fn enter(&mut self, reader: Reader) -> usize {
        let free = self.readers.iter().position(Option::is_none);
        let id = free.unwrap_or(self.readers.len());
        if free.is_none() {
            self.readers.push(None);
        }
        self.readers[id] = Some(reader);
        id
    }

    fn leave(&mut self, id: usize) -> Option<Reader> {
        let left = self.readers.get_mut(id)?.take();
        while let Some(None) = self.readers.last() {
            self.readers.pop();
        }
        left
    }

    /// Takes the wakers of those who wait and want to be woken.
    fn wake(&mut self, wakers: &mut Vec<Waker>, wanted: impl Fn(&Reader) -> bool) {
        let waiting = self.readers.iter_mut().flatten().filter(|reader| reader.waker.is_some());
        wakers.extend(
            waiting.filter(|reader| wanted(reader)).filter_map(|reader| reader.waker.take()),
        );
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Log")
            .field("bytes", &self.store.bytes())
            .field("closed", &self.store.close_reason())
            .field("readers", &self.readers.iter().flatten().count())
            .finish_non_exhaustive()
    }
}

fn lock(shared: &Shared) -> MutexGuard<'_, Log> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

//! A subscriber: a queue, a lock, and a waker. The policy is the queue's; here is only who is told what, and when.
//!
//! The publisher (the connection's task) never waits: the lock is held for the time of a push, a pop or a small batch.
//! The reader is woken only when it waits, and the publisher only when it was asked to pause or when the reader leaves.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use codex_sdk_types::{Event, EventBuffer, EventFilter, Overflow};
use tokio::sync::Notify;

use super::batches::{Ahead, Batch, Batches};
use super::close::{CloseReason, StreamError};
use super::filter::{Filter, Methods, SharedMethods};
use super::lagged::gap;
use super::message::Origin;
use super::owned::Owned;
use super::queue::{EventQueue, Pushed};
use super::stream::{EventStream, Source};
use crate::plugin::Interest;

/// What became of published events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// They wait for the reader, or are part of a loss that was declared.
    Delivered,
    /// The subscriber has failed, and takes only ends of turns.
    Refused,
    /// There is no reader any more, or it knows that no more is coming: the publisher can be dropped.
    Closed,
    /// They wait, and so much does that the runtime should not be read until `Publisher::is_paused` is false, unless a
    /// reply is awaited.
    Pause,
}

/// A new subscriber: the end that the connection keeps, and the end that the application reads.
pub fn subscription(filter: EventFilter, buffer: EventBuffer) -> (Publisher, EventStream) {
    scoped_subscription(filter, buffer, None)
}

/// The same for a reader who may be shown only the events of some conversations.
pub(crate) fn scoped_subscription(
    filter: EventFilter,
    buffer: EventBuffer,
    owned: Option<Arc<Owned>>,
) -> (Publisher, EventStream) {
    subscription_of(Filter::new(filter, owned), buffer)
}

/// A new subscriber on behalf of a plugin. Whatever the client's buffer says, a plugin never stops the reading.
pub(crate) fn observation(
    interest: Interest,
    buffer: EventBuffer,
    owned: Option<Arc<Owned>>,
) -> (Publisher, EventStream) {
    let filter = Filter::of_interest(interest, owned);
    subscription_of(filter, buffer.with_overflow(Overflow::Fail))
}

fn subscription_of(filter: Filter, buffer: EventBuffer) -> (Publisher, EventStream) {
    let shared = Arc::new(Mutex::new(State {
        queue: EventQueue::new(buffer),
        reader: None,
        pusher: None,
        paused: false,
        spare: Vec::new(),
    }));
    let methods = filter.methods();
    let subscriber =
        Subscriber { shared: Arc::clone(&shared), methods, ahead: Ahead::default(), told: false };
    (Publisher { shared, filter }, EventStream::new(Source::Queue(subscriber)))
}

/// The connection's end of a subscription. Dropping it without `close` means that the connection was lost.
#[derive(Debug)]
pub struct Publisher {
    shared: Shared,
    filter: Filter,
}

/// How a publisher learns what its readers have done.
#[derive(Debug, Default)]
pub struct Changes {
    readers: Notify,
    methods: AtomicU64,
}

impl Changes {
    /// Waits until a reader has caught up after `Pause`, or has gone.
    ///
    /// # Cancel safety
    /// May be dropped and called again.
    pub async fn of_readers(&self) {
        self.readers.notified().await;
    }

    /// Counts how often readers have changed which methods they want.
    pub fn of_methods(&self) -> u64 {
        self.methods.load(Ordering::Acquire)
    }
}

type Shared = Arc<Mutex<State>>;

/// What both ends share. A plain mutex: it is held for the time of a push or a pop and never across an `.await`.
#[derive(Debug)]
struct State {
    queue: EventQueue,
    /// Set while the reader waits.
    reader: Option<Waker>,
    /// Told when the queue has drained after `Pause`, and when the reader has gone or wants other methods.
    pusher: Option<Arc<Changes>>,
    paused: bool,
    /// Batches that were read, on their way back to be filled again.
    spare: Vec<Batch>,
}

impl Publisher {
    /// Says where the connection stands, before the first `publish`: `seq` is that of the last event it has received.
    /// A filter that asks for events before that gets an `sdk/gap` first, as they are not held. `changes` is told when
    /// `is_paused`, `is_closed` or `wants` may have changed.
    pub fn attach(&self, seq: u64, changes: Arc<Changes>) {
        let waker = {
            let mut state = lock(&self.shared);
            state.pusher = Some(changes);
            if let Some(after) = self.filter.after.filter(|&after| after < seq) {
                state.queue.push(gap(after, seq + 1));
            }
            state.reader.take()
        };
        wake(waker);
    }

    /// The conversation that the reader is about, where it is about one.
    pub fn conversation(&self) -> Option<&str> {
        self.filter.conversation()
    }

    /// Whether the reader wants an event, and may see it.
    pub fn wants(&self, event: &Event) -> bool {
        self.filter.wants(event)
    }

    /// Whether the reader wants events from here, with this method: until `Changes::of_methods` says otherwise.
    pub(crate) fn wants_kind(&self, origin: &Origin, method: &str) -> bool {
        self.filter.wants_kind(origin, method)
    }

    /// Whether it may see one of those that it wants.
    pub(crate) fn admits(&self, seq: u64, origin: &Origin, method: &str) -> bool {
        self.filter.admits(seq, origin, method)
    }

    /// Where events are gathered for the reader.
    pub fn batches(&self) -> Batches {
        Batches::up_to(lock(&self.shared).queue.room())
    }

    /// Hands over events that the reader wants, in their order, and wakes it once for all of them. Never waits.
    pub fn publish(&self, events: &mut Batches) -> Published {
        let (published, waker) = {
            let mut state = lock(&self.shared);
            let batches = events.take_batches(&mut state.spare);
            let pushed = batches
                .into_iter()
                .fold(Pushed::Refused, |pushed, batch| pushed.then(state.queue.push_all(batch)));
            events.hand_over_at(state.queue.room());
            let published = match pushed {
                Pushed::Queued => Published::Delivered,
                Pushed::Pause => {
                    state.paused = true;
                    Published::Pause
                }
                Pushed::Refused => Published::Refused,
                Pushed::Closed => Published::Closed,
            };
            // Pushing may have made room by dropping output; and a reader that has failed is not waited for.
            state.notify_if_drained();
            (published, state.reader.take())
        };
        wake(waker);
        published
    }

    /// Ends the subscription: the reader gets what waits, then the end, or the error that `reason` stands for.
    pub fn close(&self, reason: CloseReason) {
        let waker = {
            let mut state = lock(&self.shared);
            state.queue.close(reason);
            state.reader.take()
        };
        wake(waker);
    }

    /// Whether the reader still has to catch up before the runtime should be read again.
    pub fn is_paused(&self) -> bool {
        lock(&self.shared).paused
    }

    /// Whether nothing that is published can reach a reader any more.
    pub fn is_closed(&self) -> bool {
        let state = lock(&self.shared);
        match state.queue.close_reason() {
            None => false,
            Some(CloseReason::Overflow { .. }) => state.queue.is_empty(),
            Some(_) => true,
        }
    }

    /// Whether its reader is one of those of a part of the connection.
    pub(crate) fn is_of(&self, owned: &Arc<Owned>) -> bool {
        self.filter.is_of(owned)
    }

    #[cfg(test)]
    pub(super) fn check(&self) {
        lock(&self.shared).queue.check();
    }

    /// How much memory waits for the reader.
    pub fn queued_bytes(&self) -> usize {
        lock(&self.shared).queue.bytes()
    }
}

impl Drop for Publisher {
    fn drop(&mut self) {
        self.close(CloseReason::ConnectionLost);
    }
}

/// The reader's end.
pub(super) struct Subscriber {
    shared: Shared,
    methods: SharedMethods,
    /// Taken from the queue already: a reader that is behind takes several at once, and so needs the lock less often.
    ahead: Ahead,
    /// The error was given out: nothing follows it.
    told: bool,
}

impl Subscriber {
    pub(super) fn poll(
        &mut self,
        context: Option<&mut Context<'_>>,
    ) -> Poll<Option<Result<Event, StreamError>>> {
        if let Some(event) = self.ahead.next() {
            return Poll::Ready(Some(Ok(event)));
        }
        let mut state = take_ahead(&self.shared, &mut self.ahead);
        if !self.ahead.is_empty() {
            drop(state);
            return Poll::Ready(self.ahead.next().map(Ok));
        }
        let Some(reason) = state.queue.close_reason() else {
            let replaced = context.and_then(|context| wait(&mut state.reader, context));
            // Dropping a waker may run anything, even what comes back for this lock.
            drop(state);
            drop(replaced);
            return Poll::Pending;
        };
        let error = reason.error().filter(|_| !std::mem::replace(&mut self.told, true));
        Poll::Ready(error.map(Err))
    }

    pub(super) fn drain_into(
        &mut self,
        events: &mut Vec<Event>,
        max_events: usize,
        max_bytes: usize,
    ) -> usize {
        let (mut taken, mut bytes) = (0, 0);
        while taken < max_events && bytes < max_bytes {
            let Some(event) = self.ahead.next() else {
                drop(take_ahead(&self.shared, &mut self.ahead));
                if self.ahead.is_empty() {
                    break;
                }
                continue;
            };
            bytes += event.line().len();
            taken += 1;
            events.push(event);
        }
        taken
    }

    pub(super) fn set_methods(&self, methods: Methods) {
        *self.methods.write().unwrap_or_else(PoisonError::into_inner) = methods;
        if let Some(pusher) = &lock(&self.shared).pusher {
            pusher.methods.fetch_add(1, Ordering::Release);
        }
    }

    pub(super) fn close_reason(&self) -> Option<CloseReason> {
        lock(&self.shared).queue.close_reason()
    }

    pub(super) fn close(&mut self) {
        self.told = true;
        self.ahead = Ahead::default();
        let (queue, reader, pusher) = {
            let mut state = lock(&self.shared);
            state.paused = false;
            state.spare = Vec::new();
            let reason = state.queue.close_reason();
            let mut closed = EventQueue::new(EventBuffer::default());
            // A reader that leaves after a failure is gone all the same; the reason that came first stays visible.
            closed.close(reason.unwrap_or(CloseReason::Dropped));
            let queue = std::mem::replace(&mut state.queue, closed);
            (queue, state.reader.take(), state.pusher.take())
        };
        // Thousands of events may go: not while the publisher waits for the lock.
        drop((queue, reader));
        if let Some(pusher) = pusher {
            pusher.readers.notify_one();
        }
    }
}

impl Drop for Subscriber {
    fn drop(&mut self) {
        self.close();
    }
}

impl State {
    fn notify_if_drained(&mut self) {
        if self.paused && self.queue.has_drained() {
            self.paused = false;
            if let Some(pusher) = &self.pusher {
                pusher.readers.notify_one();
            }
        }
    }
}

/// A panic while the lock was held cannot leave the queue half changed in a way that matters more than going on.
fn lock(shared: &Shared) -> MutexGuard<'_, State> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes from the queue what may be taken at once, now that nothing is left of what was taken before.
fn take_ahead<'a>(shared: &'a Shared, ahead: &mut Ahead) -> MutexGuard<'a, State> {
    let read = std::mem::take(ahead);
    let mut state = lock(shared);
    read.spare(&mut state.spare);
    *ahead = state.queue.pop_some();
    state.notify_if_drained();
    state
}

/// Leaves a waker; gives back the one that was there, if it wakes another.
pub(super) fn wait(place: &mut Option<Waker>, context: &Context<'_>) -> Option<Waker> {
    match place {
        Some(known) if known.will_wake(context.waker()) => None,
        place => place.replace(context.waker().clone()),
    }
}

/// Outside of the lock: what is woken may run at once, and come back for it.
fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

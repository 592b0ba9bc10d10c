//! What waits for JavaScript, and the one wake-up that says so.
//!
//! Everything goes one way: JavaScript is woken once, then takes what there is with `drain` until there is nothing,
//! and is woken again when there is something. Frames that somebody waits for (replies, questions) are handed over
//! first; events only to readers that asked for them, a batch each time. All of it is text already when JavaScript
//! takes it: its thread writes nothing.
//!
//! | file | holds |
//! |---|---|
//! | `frames` | what a frame looks like |
//! | `text` | its text, in the form that V8 reads fastest |
//! | `reader` | the readers and the streams that they read |
//! | `bell` | the task that wakes JavaScript for replies |
//! | `scribe` | the task that writes their batches, and the pace of wake-ups |

mod bell;
mod frames;
mod reader;
mod scribe;
mod text;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use napi::bindgen_prelude::{Env, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

pub(crate) use frames::{Frame, event_text};
pub(crate) use reader::{Readers, Source};
pub(crate) use text::Text;

use reader::Wanted;
use scribe::Desk;
use text::Drained;

/// How many events a drain hands over at most.
const MAX_EVENTS: usize = 256;
/// And how many bytes, unless one thing alone is larger.
const MAX_BYTES: usize = 64 * 1024;

/// With so many frames waiting, records are dropped.
const MAX_LOGS: usize = 4096;

/// Wakes JavaScript. Weak: it does not keep the process alive unless `hold` says so.
type Wake = ThreadsafeFunction<(), (), (), napi::Status, false, true, 1>;

/// The queue between this module's threads and one thread of JavaScript.
pub(crate) struct Handover {
    queue: Mutex<Queue>,
    /// `None` once the session is gone.
    wake: Mutex<Option<Wake>>,
    /// The same function once more, never called: whoever calls it would have the thread of JavaScript wait here.
    hold: Mutex<Option<Wake>>,
    pub(crate) readers: Readers,
    desk: Arc<Desk>,
    scribe: OnceLock<()>,
    bell: OnceLock<Arc<Notify>>,
    /// Nobody drains any more.
    pub(crate) closed: CancellationToken,
}

#[derive(Default)]
struct Queue {
    /// Frames that are handed over before any event, in their order, as many together as a drain hands over.
    urgent: VecDeque<Urgent>,
    /// Batches that readers have asked for.
    batches: VecDeque<Batch>,
    /// JavaScript has found nothing, and waits to be woken.
    armed: bool,
    /// It is about to be.
    ringing: bool,
}

/// Frames that somebody waits for.
struct Urgent {
    text: Drained,
    count: usize,
}

/// A reader's batch.
struct Batch {
    reader: u32,
    text: Drained,
}

impl Queue {
    fn push(&mut self, text: Drained) {
        match self.urgent.back_mut() {
            Some(last) if last.text.takes(&text) => {
                last.text.add(&text);
                last.count += 1;
            }
            _ => self.urgent.push_back(Urgent { text, count: 1 }),
        }
    }

    fn pop(&mut self) -> Option<Drained> {
        match self.urgent.pop_front() {
            Some(urgent) => Some(urgent.text),
            None => Some(self.batches.pop_front()?.text),
        }
    }

    fn is_empty(&self) -> bool {
        self.urgent.is_empty() && self.batches.is_empty()
    }
}

impl Handover {
    pub(crate) fn new(wake: &Function<'_, (), ()>) -> napi::Result<Arc<Self>> {
        let build = || {
            let wake = wake.build_threadsafe_function::<()>();
            wake.callee_handled::<false>().weak::<true>().max_queue_size::<1>().build()
        };
        Ok(Arc::new(Self {
            queue: Mutex::new(Queue { armed: true, ..Queue::default() }),
            wake: Mutex::new(Some(build()?)),
            hold: Mutex::new(Some(build()?)),
            readers: Readers::default(),
            desk: Arc::default(),
            scribe: OnceLock::new(),
            bell: OnceLock::new(),
            closed: CancellationToken::new(),
        }))
    }

    /// Hands a frame over before any event.
    pub(crate) fn push(self: &Arc<Self>, frame: &Frame<'_>) {
        let text = Drained::of(|out| frame.write(out));
        let mut queue = self.queue();
        queue.push(text);
        self.ring(queue);
    }

    /// Hands a record over, unless too many wait already: a record is never worth more than what it is about.
    /// Says whether it did.
    pub(crate) fn push_log(self: &Arc<Self>, frame: &Frame<'_>) -> bool {
        let text = Drained::of(|out| frame.write(out));
        let mut queue = self.queue();
        if queue.urgent.iter().map(|urgent| urgent.count).sum::<usize>() >= MAX_LOGS {
            return false;
        }
        queue.push(text);
        self.ring(queue);
        true
    }

    /// A reader that is about to be opened, on a thread of the runtime.
    pub(crate) fn announce(self: &Arc<Self>, reader: u32) {
        self.scribe.get_or_init(|| {
            let (desk, closed) = (Arc::clone(&self.desk), self.closed.clone());
            drop(tokio::spawn(scribe::run(Arc::downgrade(self), desk, closed)));
        });
        self.readers.announce(reader, &self.desk);
    }

    /// JavaScript wants a batch of a reader, and drains next: nobody has to be woken for it. Says whether one is on its
    /// way, when none is there.
    pub(crate) fn want(&self, reader: u32) -> bool {
        let Wanted { batch, coming } = self.readers.want(reader);
        if let Some(text) = batch {
            self.queue().batches.push_back(Batch { reader, text });
        }
        coming
    }

    /// Whether one is on its way.
    pub(crate) fn is_coming(&self, reader: u32) -> bool {
        // In this order: what the scribe has is in the queue next.
        self.readers.is_coming(reader)
            || self.queue().batches.iter().any(|batch| batch.reader == reader)
    }

    /// What there is now, as the JSON text of an array: whether more waits, then frames. `None`: nothing; the wake-up
    /// comes when there is something.
    pub(crate) fn drain(&self) -> Option<Text> {
        let mut queue = self.queue();
        let Some(text) = queue.pop() else {
            queue.armed = true;
            return None;
        };
        let more = !queue.is_empty();
        queue.armed = !more;
        drop(queue);
        Some(text.finish(more))
    }

    /// Keeps the event loop of JavaScript alive, or no longer.
    #[expect(deprecated, reason = "the successor that is named, cloning, cannot hold and let go")]
    pub(crate) fn hold(&self, env: Env, hold: bool) -> napi::Result<()> {
        match self.hold.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            Some(held) if hold => held.refer(&env),
            Some(held) => held.unref(&env),
            None => Ok(()),
        }
    }

    /// Nobody drains any more: what waits is dropped, and nobody is woken.
    pub(crate) fn close(&self) {
        self.closed.cancel();
        for function in [&self.wake, &self.hold] {
            let function = function.lock().unwrap_or_else(PoisonError::into_inner).take();
            drop(function);
        }
        *self.queue() = Queue::default();
        self.readers.close_all();
    }

    /// Hands a batch over to JavaScript, which waits for it.
    fn push_batch(&self, reader: u32, text: Drained) {
        let mut queue = self.queue();
        queue.batches.push_back(Batch { reader, text });
        self.signal(queue);
    }

    /// Whether JavaScript would have to be woken for a reader.
    fn must_wake(&self, reader: u32) -> bool {
        self.readers.is_wanted(reader) && self.queue().armed
    }

    /// Has JavaScript woken soon: what comes together is handed over together.
    fn ring(self: &Arc<Self>, mut queue: MutexGuard<'_, Queue>) {
        if queue.armed && !std::mem::replace(&mut queue.ringing, true) {
            drop(queue);
            self.bell.get_or_init(|| bell::hang(self)).notify_one();
        }
    }

    /// Wakes it, unless it has taken all there was meanwhile.
    fn rung(&self) {
        let mut queue = self.queue();
        queue.ringing = false;
        if !queue.is_empty() {
            self.signal(queue);
        }
    }

    fn signal(&self, mut queue: MutexGuard<'_, Queue>) {
        let wake = std::mem::take(&mut queue.armed);
        drop(queue);
        if wake && let Some(wake) = &*self.wake.lock().unwrap_or_else(PoisonError::into_inner) {
            // Full or closing: a wake-up is on its way already, or nobody is there any more.
            let _ = wake.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Handover {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handover").finish_non_exhaustive()
    }
}

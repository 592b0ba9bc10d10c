//! What waits for JavaScript, and the one wake-up that says so.
//!
//! Everything goes one way: JavaScript is woken once, then takes what there is with `drain` until there is nothing,
//! and is woken again when there is something. Frames that somebody waits for (replies, questions) are handed over
//! first; events only to readers that asked for them, at most a batch each time.

mod frames;
mod reader;
mod text;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::{Env, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use tokio_util::sync::CancellationToken;

pub(crate) use frames::Frame;
pub(crate) use reader::{Readers, Source};
pub(crate) use text::Text;

/// How many events a drain hands over at most.
pub(crate) const MAX_EVENTS: usize = 256;
/// And how many bytes, unless one thing alone is larger.
pub(crate) const MAX_BYTES: usize = 64 * 1024;

/// With so many frames waiting, records are dropped.
const MAX_LOGS: usize = 4096;

/// Wakes JavaScript. Weak: it does not keep the process alive unless `hold` says so.
type Wake = ThreadsafeFunction<(), (), (), napi::Status, false, true, 1>;

/// The queue between this module's threads and one thread of JavaScript.
pub(crate) struct Handover {
    queue: Mutex<Queue>,
    /// `None` once the session is gone. A mutex, since a reference count of Node's can only be changed exclusively.
    wake: Mutex<Option<Wake>>,
    pub(crate) readers: Readers,
    /// Nobody drains any more.
    pub(crate) closed: CancellationToken,
}

#[derive(Default)]
struct Queue {
    /// Frames that are handed over before any event, in their order.
    urgent: VecDeque<String>,
    /// Readers that have asked for events and may find some.
    ready: VecDeque<u32>,
    /// JavaScript has found nothing, and waits to be woken.
    armed: bool,
}

impl Handover {
    pub(crate) fn new(wake: &Function<'_, (), ()>) -> napi::Result<Arc<Self>> {
        let wake = wake
            .build_threadsafe_function::<()>()
            .callee_handled::<false>()
            .weak::<true>()
            .max_queue_size::<1>()
            .build()?;
        Ok(Arc::new(Self {
            queue: Mutex::new(Queue { armed: true, ..Queue::default() }),
            wake: Mutex::new(Some(wake)),
            readers: Readers::default(),
            closed: CancellationToken::new(),
        }))
    }

    /// Hands a frame over before any event.
    pub(crate) fn push(&self, frame: &Frame<'_>) {
        let frame = frame.to_json();
        let mut queue = self.queue();
        queue.urgent.push_back(frame);
        self.signal(queue);
    }

    /// Hands a record over, unless too many wait already: a record is never worth more than what it is about.
    /// Says whether it did.
    pub(crate) fn push_log(&self, frame: &Frame<'_>) -> bool {
        let frame = frame.to_json();
        let mut queue = self.queue();
        if queue.urgent.len() >= MAX_LOGS {
            return false;
        }
        queue.urgent.push_back(frame);
        self.signal(queue);
        true
    }

    /// A reader that has asked for events may find some.
    pub(crate) fn ready(&self, reader: u32) {
        let mut queue = self.queue();
        queue.ready.push_back(reader);
        self.signal(queue);
    }

    /// JavaScript wants a batch of a reader, and drains next: nobody has to be woken for it.
    pub(crate) fn want(&self, reader: u32) {
        if self.readers.want(reader) {
            self.queue().ready.push_back(reader);
        }
    }

    /// What there is now, as the JSON text of an array: whether more waits, then frames. `None`: nothing; the wake-up
    /// comes when there is something.
    pub(crate) fn drain(&self) -> Option<Text> {
        let mut text = text::Builder::new();
        loop {
            let (urgent, ready) = {
                let mut queue = self.queue();
                if queue.urgent.is_empty() && queue.ready.is_empty() {
                    queue.armed = true;
                    return text.finish(false);
                }
                queue.armed = false;
                if text.is_full() {
                    return text.finish(true);
                }
                match queue.urgent.pop_front() {
                    Some(frame) => (Some(frame), None),
                    None => (None, queue.ready.pop_front()),
                }
            };
            if let Some(frame) = urgent {
                text.frame(frame.as_bytes());
            }
            if let Some(reader) = ready {
                self.readers.read(reader, &mut text);
            }
        }
    }

    /// Keeps the event loop of JavaScript alive, or no longer.
    #[expect(deprecated, reason = "the successor that is named, cloning, cannot hold and let go")]
    pub(crate) fn hold(&self, env: Env, hold: bool) -> napi::Result<()> {
        match self.wake.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            Some(wake) if hold => wake.refer(&env),
            Some(wake) => wake.unref(&env),
            None => Ok(()),
        }
    }

    /// Nobody drains any more: what waits is dropped, and nobody is woken.
    pub(crate) fn close(&self) {
        self.closed.cancel();
        let wake = self.wake.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(wake);
        *self.queue() = Queue::default();
        self.readers.close_all();
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

//! The task that writes batches while the thread of JavaScript does something else.
//!
//! It also keeps the pace: to wake JavaScript costs as much as handing twenty events over, so while events keep coming
//! one at a time it is woken every two milliseconds, and finds what has come meanwhile. A few wake-ups are free: what comes
//! now and then, and a turn that has begun, wait for nothing.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::reader::Brought;
use super::{Frame, Handover};

/// How often JavaScript is woken for events, in the long run.
const INTERVAL: Duration = Duration::from_millis(2);

/// How many wake-ups may come at any pace.
const FREE: u32 = 16;

/// The readers that are to be looked into, none of them twice before it was.
#[derive(Debug, Default)]
pub(super) struct Desk {
    readers: Mutex<VecDeque<u32>>,
    more: Notify,
}

impl Desk {
    pub(super) fn put(&self, reader: u32) {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).push_back(reader);
        self.more.notify_one();
    }

    async fn next(&self) -> u32 {
        loop {
            let next = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            match next {
                Some(reader) => return reader,
                None => self.more.notified().await,
            }
        }
    }
}

/// Works until nobody drains any more.
pub(super) async fn run(handover: Weak<Handover>, desk: Arc<Desk>, closed: CancellationToken) {
    let mut pace = Pace { next: Instant::now() };
    let work = async {
        loop {
            let number = desk.next().await;
            let Some(due) = handover.upgrade().map(|handover| handover.must_wake(number)) else {
                return;
            };
            if due {
                pace.keep().await;
            }
            let Some(handover) = handover.upgrade() else { return };
            while let Some(loan) = handover.readers.lend(number) {
                match handover.readers.read(loan, |batch| handover.push_batch(number, batch)) {
                    Brought::Wanted => {}
                    Brought::Disappointment => {
                        handover.push(&Frame::Nothing { reader: number });
                        break;
                    }
                    Brought::Ahead | Brought::Nothing => break,
                }
            }
        }
    };
    closed.run_until_cancelled(work).await;
}

/// When JavaScript may be woken.
struct Pace {
    /// When it may be next, were no wake-ups free.
    next: Instant,
}

impl Pace {
    async fn keep(&mut self) {
        let now = Instant::now();
        let earliest = now.checked_sub(INTERVAL * FREE).unwrap_or(now);
        self.next = self.next.max(earliest);
        if self.next > now {
            sleep_until(self.next).await;
        }
        self.next += INTERVAL;
    }
}

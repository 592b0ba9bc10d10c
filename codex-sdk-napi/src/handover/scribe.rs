//! The task that writes batches while the thread of JavaScript does something else.
//!
//! It also keeps the pace: to wake JavaScript costs as much as handing twenty events over, so while events keep coming
//! one at a time it is woken once a millisecond, and finds what has come meanwhile. A few wake-ups are free: what comes
//! now and then, and a turn that has begun, wait for nothing.

use std::sync::Weak;
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::reader::Brought;
use super::{Frame, Handover};

/// Tells the scribe which reader to look into. What waits is bounded by the readers: none is told twice before it was
/// looked into.
pub(super) type Looks = UnboundedSender<u32>;

/// How often JavaScript is woken for events, in the long run.
const INTERVAL: Duration = Duration::from_millis(1);

/// How many wake-ups may come at any pace.
const FREE: u32 = 16;

/// Works until nobody drains any more.
pub(super) async fn run(
    handover: Weak<Handover>,
    mut looks: UnboundedReceiver<u32>,
    closed: CancellationToken,
) {
    let mut pace = Pace { next: Instant::now() };
    let work = async {
        while let Some(number) = looks.recv().await {
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

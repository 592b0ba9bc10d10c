//! Batches lose no wake-up: whoever waits is woken once by the batch that has something for it, and by no other.

use std::sync::Arc;

use codex_sdk_types::{Event, EventBuffer, EventFilter, TurnEventFilter};
use proptest::prelude::*;

use super::super::batches::Batches;
use super::super::close::CloseReason;
use super::super::log::turn_log;
use super::super::stream::EventStream;
use super::super::subscription::subscription;
use super::samples::{MESSAGE, STARTED, Sample};
use super::streams::Count;

#[derive(Debug, Clone)]
enum Step {
    /// Hands over as many events, of which these, one after another, are wanted.
    Batch(Vec<bool>),
    /// Reads so often, or until there is nothing.
    Read(usize),
}

/// A reader, and what it must have been told.
struct Waiting {
    stream: EventStream,
    woken: Arc<Count>,
    expected: usize,
    waits: bool,
    /// How many events it has not had.
    left: usize,
}

impl Waiting {
    fn new(stream: EventStream) -> Self {
        Self { stream, woken: Arc::default(), expected: 0, waits: false, left: 0 }
    }

    fn gets(&mut self, events: usize) -> Result<(), TestCaseError> {
        self.left += events;
        self.expected += usize::from(self.waits && events > 0);
        self.waits &= events == 0;
        prop_assert_eq!(self.woken.get(), self.expected);
        Ok(())
    }

    fn reads(&mut self, times: usize) -> Result<(), TestCaseError> {
        for _ in 0..times {
            let there = self.woken.poll(&mut self.stream);
            prop_assert_eq!(there, self.left > 0);
            if !there {
                self.waits = true;
                break;
            }
            self.left -= 1;
        }
        Ok(())
    }

    fn ends(mut self) -> Result<(), TestCaseError> {
        self.expected += usize::from(self.waits);
        prop_assert_eq!(self.woken.get(), self.expected);
        self.reads(self.left)?;
        prop_assert!(self.woken.poll(&mut self.stream), "the end is there");
        Ok(())
    }
}

fn run(steps: Vec<Step>) -> Result<(), TestCaseError> {
    let filter = EventFilter::default().with_methods([MESSAGE]);
    let (publisher, events) = subscription(filter, EventBuffer::default());
    let (writer, log) = turn_log(EventBuffer::default());
    let cursor = log.events(TurnEventFilter::default().with_methods([MESSAGE]));
    let mut readers = [Waiting::new(events), Waiting::new(cursor)];
    let mut seq = 0;
    for step in steps {
        match step {
            Step::Batch(wanted) => {
                let mut event = |wanted: &bool| {
                    seq += 1;
                    Sample::new(if *wanted { MESSAGE } else { STARTED }, "x").event(seq)
                };
                let batch: Vec<Event> = wanted.iter().map(&mut event).collect();
                writer.append(batch.clone());
                let mut batch: Batches =
                    batch.into_iter().filter(|it| publisher.wants(it)).collect();
                let count = batch.len();
                if count > 0 {
                    publisher.publish(&mut batch);
                }
                for reader in &mut readers {
                    reader.gets(count)?;
                }
            }
            Step::Read(times) => {
                for reader in &mut readers {
                    reader.reads(times)?;
                }
            }
        }
    }
    publisher.close(CloseReason::Ended);
    writer.close(CloseReason::Ended);
    readers.into_iter().try_for_each(Waiting::ends)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn a_batch_wakes_whoever_it_has_something_for_once(
        steps in proptest::collection::vec(
            prop_oneof![
                proptest::collection::vec(any::<bool>(), 0..100).prop_map(Step::Batch),
                (0..150_usize).prop_map(Step::Read),
            ],
            0..40,
        ),
    ) {
        run(steps)?;
    }
}

//! The queue's policy as a state machine: whatever is pushed, popped and closed in whatever order, a reader gets exactly
//! what it was promised, and the budget holds.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use codex_sdk_types::{Event, EventBuffer, Overflow};
use proptest::prelude::*;

use super::super::close::CloseReason;
use super::super::lagged::root_of;
use super::super::queue::{EventQueue, Pushed};
use super::super::tier::ends_a_turn;
use super::samples::{Sample, Sent, consume, sample};

#[derive(Debug, Clone)]
enum Step {
    Push(Sample),
    Pop(usize),
    Close,
}

/// What the reader is waiting for, by root conversation: within one, nothing ever changes its order.
#[derive(Default)]
struct Model {
    waiting: HashMap<Option<Arc<str>>, VecDeque<Sent>>,
    last_popped: u64,
    refused: Option<u64>,
    /// Whether the reader has ever lagged: before, every event comes as it was sent.
    lagged: bool,
}

impl Model {
    fn popped(&mut self, event: &Event) -> Result<(), TestCaseError> {
        prop_assert!(event.seq > self.last_popped);
        self.last_popped = event.seq;
        prop_assert!(self.lagged || event.coalesced.is_none());
        consume(self.waiting.entry(root_of(event).clone()).or_default(), event)
    }
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        60 => sample().prop_map(Step::Push),
        10 => (1..6_usize).prop_map(Step::Pop),
        2 => (50..200_usize).prop_map(Step::Pop),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    (proptest::collection::vec(step(), 0..400), any::<bool>()).prop_map(|(mut steps, close)| {
        if close {
            steps.push(Step::Close);
        }
        steps
    })
}

pub(super) fn buffer() -> impl Strategy<Value = EventBuffer> {
    let overflow = prop_oneof![Just(Overflow::Fail), Just(Overflow::Pause)];
    (0..30_000_usize, 0..4_usize, overflow).prop_map(|(max, times, overflow)| {
        EventBuffer::default()
            .with_max_bytes(max)
            .with_hard_max_bytes(max * times)
            .with_overflow(overflow)
    })
}

fn run(buffer: EventBuffer, steps: Vec<Step>) -> Result<(), TestCaseError> {
    let hard = buffer.hard_max_bytes.max(buffer.max_bytes);
    let mut queue = EventQueue::new(buffer);
    let mut model = Model::default();
    let mut seq = 0;
    for step in steps {
        match step {
            Step::Push(sample) => {
                seq += 1 + u64::from(sample.item);
                let event = sample.event(seq);
                model.lagged |= queue.bytes() > buffer.max_bytes / 8;
                match queue.push(&event) {
                    Pushed::Queued => {}
                    Pushed::Pause => {
                        prop_assert!(buffer.overflow == Overflow::Pause && queue.bytes() > hard)
                    }
                    Pushed::Refused => {
                        let reason = queue.close_reason();
                        let failed = matches!(reason, Some(CloseReason::Overflow { .. }));
                        prop_assert!(failed);
                        model.refused.get_or_insert(seq);
                        continue;
                    }
                    Pushed::Closed => {
                        prop_assert!(queue.close_reason().is_some());
                        continue;
                    }
                }
                if queue.close_reason().is_some() {
                    prop_assert!(ends_a_turn(event.method()), "only ends of turns after a failure");
                }
                let waiting = model.waiting.entry(root_of(&event).clone()).or_default();
                waiting.push_back(Sent { event, sample });
            }
            Step::Pop(count) => {
                for _ in 0..count {
                    let Some(event) = queue.pop() else { break };
                    model.popped(&event)?;
                }
            }
            Step::Close => queue.close(CloseReason::Ended),
        }
        queue.check();
    }
    if let Some(CloseReason::Overflow { limit, lost_from }) = queue.close_reason() {
        prop_assert_eq!(limit, hard);
        prop_assert!(model.refused.is_none_or(|refused| lost_from <= refused));
    } else {
        prop_assert!(model.refused.is_none());
    }
    while let Some(event) = queue.pop() {
        model.popped(&event)?;
        queue.check();
    }
    prop_assert_eq!((queue.bytes(), queue.len()), (0, 0));
    for waiting in model.waiting.values() {
        prop_assert!(waiting.is_empty(), "{} events are missing", waiting.len());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn the_reader_gets_what_it_was_promised(buffer in buffer(), steps in steps()) {
        run(buffer, steps)?;
    }
}

//! The queue's policy as a state machine: whatever is published, read and closed in whatever order, with whatever filter
//! and limits, a reader gets exactly what it was promised, and the budget holds.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::task::Poll;

use codex_sdk_types::{Event, EventBuffer, EventFilter, Overflow};
use proptest::prelude::*;

use super::super::close::{CloseReason, StreamError};
use super::super::lagged::root_of;
use super::super::stream::EventStream;
use super::super::subscription::{Changes, Published, Publisher, subscription};
use super::super::tier::ends_a_turn;
use super::samples::{MESSAGE, OUTPUT, STARTED, Sample, Sent, consume, gathered, sample, times};

#[derive(Debug, Clone)]
enum Step {
    /// So often, one after another.
    Publish(Sample, usize),
    /// Several at once.
    PublishAll(Vec<Sample>),
    Read(usize),
    /// The reader leaves.
    Leave,
}

/// The last thing that happens.
#[derive(Debug, Clone, Copy)]
enum End {
    Close(CloseReason),
    DropPublisher,
}

/// A filter, and the same in the words of the test.
#[derive(Debug, Clone)]
struct Wanted {
    methods: Option<&'static [&'static str]>,
    after: Option<u64>,
    conversation: Option<&'static str>,
    subagents: bool,
}

/// What the reader is waiting for, by root conversation: within one, nothing ever changes its order.
#[derive(Default)]
struct Model {
    waiting: HashMap<Option<Arc<str>>, VecDeque<Sent>>,
    last_read: u64,
    refused: Option<u64>,
    /// Whether the reader has ever lagged: before, every event comes as it was sent.
    lagged: bool,
    left: bool,
}

impl Wanted {
    fn filter(&self) -> EventFilter {
        let mut filter = EventFilter::default().with_subagents(self.subagents);
        filter.methods =
            self.methods.map(|methods| methods.iter().map(ToString::to_string).collect());
        filter.after = self.after;
        filter.conversation_id = self.conversation.map(Into::into);
        filter
    }

    fn wants(&self, seq: u64, sample: &Sample) -> bool {
        let below_root = sample.conversation != sample.root;
        self.after.is_none_or(|after| seq > after)
            && self.methods.is_none_or(|methods| methods.contains(&sample.method))
            && match self.conversation {
                Some(wanted) => {
                    wanted == sample.conversation || (self.subagents && wanted == sample.root)
                }
                None => self.subagents || !below_root,
            }
    }
}

impl Model {
    fn read(&mut self, event: &Event) -> Result<(), TestCaseError> {
        prop_assert!(event.seq > self.last_read);
        self.last_read = event.seq;
        prop_assert!(self.lagged || event.coalesced.is_none());
        consume(self.waiting.entry(root_of(event).clone()).or_default(), event)
    }

    fn is_waiting(&self) -> bool {
        self.waiting.values().any(|waiting| !waiting.is_empty())
    }
}

struct Machine {
    buffer: EventBuffer,
    wanted: Wanted,
    publisher: Publisher,
    events: EventStream,
    model: Model,
    seq: u64,
}

impl Machine {
    fn publish(&mut self, samples: Vec<Sample>) -> Result<(), TestCaseError> {
        let mut batch = Vec::new();
        for sample in samples {
            self.seq += 1 + u64::from(sample.item);
            let event = sample.event(self.seq);
            prop_assert_eq!(self.publisher.wants(&event), self.wanted.wants(self.seq, &sample));
            if self.publisher.wants(&event) {
                batch.push(Sent { event, sample });
            }
        }
        let (before, reason) = (self.publisher.queued_bytes(), self.events.close_reason());
        if batch.is_empty() {
            return Ok(());
        }
        let published = self.publisher.publish(&mut gathered(&batch));
        let lost_from = match self.events.close_reason() {
            Some(CloseReason::Overflow { lost_from, .. }) => lost_from,
            _ => u64::MAX,
        };
        match published {
            Published::Delivered => {}
            Published::Pause => {
                prop_assert!(self.buffer.overflow == Overflow::Pause);
                let hard = self.buffer.hard_max_bytes.max(self.buffer.max_bytes);
                let above = self.publisher.queued_bytes() > hard;
                prop_assert!(batch.len() > 1 || (above && self.publisher.is_paused()));
            }
            Published::Refused => prop_assert!(lost_from < u64::MAX),
            Published::Closed => {
                prop_assert!(self.model.left || (reason.is_some() && before == 0));
                prop_assert!(self.publisher.is_closed());
                return Ok(());
            }
        }
        let lag = self.buffer.max_bytes / 8;
        self.model.lagged |=
            before > lag || (batch.len() > 1 && self.publisher.queued_bytes() > lag);
        for sent in batch {
            if sent.event.seq >= lost_from {
                // Only ends of turns after a failure; and they come alone here, so it is known whether they were taken.
                if published == Published::Refused || !ends_a_turn(sent.event.method()) {
                    self.model.refused.get_or_insert(sent.event.seq);
                    continue;
                }
            }
            let waiting = self.model.waiting.entry(root_of(&sent.event).clone()).or_default();
            waiting.push_back(sent);
        }
        Ok(())
    }

    /// Reads on; says whether the end has come.
    fn read(&mut self, count: usize) -> Result<bool, TestCaseError> {
        for _ in 0..count {
            match self.events.try_next() {
                Poll::Pending => return Ok(false),
                Poll::Ready(Some(Ok(event))) => self.model.read(&event)?,
                Poll::Ready(Some(Err(error))) => {
                    let reason = self.events.close_reason();
                    prop_assert_eq!(reason.and_then(CloseReason::error), Some(error));
                    prop_assert!(!self.model.is_waiting());
                    if let StreamError::Overflow { lost_from, .. } = error {
                        prop_assert!(self.model.refused.is_none_or(|refused| lost_from <= refused));
                    }
                    prop_assert!(matches!(self.events.try_next(), Poll::Ready(None)));
                    return Ok(true);
                }
                Poll::Ready(None) => return Ok(true),
            }
        }
        Ok(false)
    }

    fn leave(&mut self) {
        self.events.close();
        self.model.left = true;
        self.model.waiting.clear();
    }
}

fn run(
    buffer: EventBuffer,
    wanted: Wanted,
    steps: Vec<Step>,
    end: End,
) -> Result<(), TestCaseError> {
    let (publisher, events) = subscription(wanted.filter(), buffer);
    publisher.attach(0, Arc::new(Changes::default()));
    let model = Model::default();
    let mut machine = Machine { buffer, wanted, publisher, events, model, seq: 0 };
    for step in steps {
        match step {
            Step::Publish(sample, times) => {
                for _ in 0..times {
                    machine.publish(vec![sample.clone()])?;
                }
            }
            Step::PublishAll(mut samples) => {
                samples.retain(|sample| !ends_a_turn(sample.method));
                machine.publish(samples)?;
            }
            Step::Read(count) => {
                machine.read(count)?;
            }
            Step::Leave => machine.leave(),
        }
        machine.publisher.check();
        if machine.publisher.is_paused() {
            prop_assert!(machine.publisher.queued_bytes() > buffer.hard_max_bytes / 2);
        }
        if machine.model.left {
            prop_assert_eq!(machine.publisher.queued_bytes(), 0);
        }
    }
    match end {
        End::Close(reason) => machine.publisher.close(reason),
        End::DropPublisher => machine.publisher = subscription(EventFilter::default(), buffer).0,
    }
    prop_assert!(machine.read(usize::MAX)?, "after the last event comes the end");
    prop_assert!(!machine.model.is_waiting(), "events are missing");
    Ok(())
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        500 => (sample(), times()).prop_map(|(sample, times)| Step::Publish(sample, times)),
        100 => proptest::collection::vec(sample(), 1..64).prop_map(Step::PublishAll),
        80 => (1..6_usize).prop_map(Step::Read),
        16 => (50..200_usize).prop_map(Step::Read),
        1 => Just(Step::Leave),
    ]
}

fn wanted() -> impl Strategy<Value = Wanted> {
    let methods: [Option<&[&str]>; 3] = [None, Some(&[OUTPUT, STARTED]), Some(&[MESSAGE])];
    let methods = prop_oneof![4 => Just(None), 1 => proptest::sample::select(methods.to_vec())];
    let conversation = prop_oneof![2 => Just(None), 1 => Just(Some("a")), 1 => Just(Some("sub"))];
    (methods, proptest::option::of(0..50_u64), conversation, any::<bool>()).prop_map(
        |(methods, after, conversation, subagents)| Wanted {
            methods,
            after,
            conversation,
            subagents,
        },
    )
}

fn end() -> impl Strategy<Value = End> {
    prop_oneof![
        Just(End::Close(CloseReason::Ended)),
        Just(End::Close(CloseReason::ConnectionLost)),
        Just(End::DropPublisher),
    ]
}

pub(super) fn buffer() -> impl Strategy<Value = EventBuffer> {
    let overflow = prop_oneof![Just(Overflow::Fail), Just(Overflow::Pause)];
    let max = prop_oneof![1 => 0..3_000_usize, 5 => 3_000..60_000_usize];
    (max, 0..7_usize, overflow).prop_map(|(max, times, overflow)| {
        let buffer = EventBuffer::default().with_max_bytes(max).with_hard_max_bytes(max * times);
        buffer.with_overflow(overflow)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn the_reader_gets_what_it_was_promised(
        buffer in buffer(),
        wanted in wanted(),
        steps in proptest::collection::vec(step(), 0..300),
        end in end(),
    ) {
        run(buffer, wanted, steps, end)?;
    }
}

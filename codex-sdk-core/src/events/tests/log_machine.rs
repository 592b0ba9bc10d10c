//! The log's policy as a state machine, with readers that come, go, stop and go on anywhere.

use std::collections::VecDeque;
use std::task::Poll;

use codex_sdk_types::{Event, EventBuffer, TurnEventFilter};
use proptest::prelude::*;
use serde::Deserialize;

use super::super::close::{CloseReason, StreamError};
use super::super::log::{TurnLog, turn_log};
use super::super::stream::EventStream;
use super::super::tier::Tier;
use super::queue_machine::buffer;
use super::samples::{ENDED, MESSAGE, OUTPUT, STARTED, Sample, Sent, consume, sample, times};

#[derive(Debug, Clone)]
enum Step {
    /// So often, one after another.
    Append(Sample, usize),
    /// With `after` so many events before the newest, and the methods of this choice.
    Open(Option<u64>, usize),
    Read(usize, usize),
    Drop(usize),
}

#[derive(Deserialize)]
struct Gap {
    after: u64,
    next: u64,
}

/// How a reader's stream ended.
type End = Option<StreamError>;

struct Reader {
    stream: EventStream,
    methods: Option<Vec<&'static str>>,
    after: u64,
    /// It was opened with `after`, and has had nothing yet: it may be told of a gap.
    resumed: bool,
    waiting: VecDeque<Sent>,
    /// It has come to the end: what is appended later, it does not get.
    told: bool,
}

impl Reader {
    fn open(log: &TurnLog, sent: &[Sent], after: Option<u64>, methods: usize) -> Self {
        let methods = [None, Some(vec![MESSAGE]), Some(vec![OUTPUT, STARTED, ENDED])]
            [methods.saturating_sub(2)]
        .clone();
        let filter = TurnEventFilter::default();
        let filter = after.into_iter().fold(filter, TurnEventFilter::with_after);
        let filter = methods.iter().cloned().fold(filter, TurnEventFilter::with_methods);
        let mut reader = Self {
            stream: log.events(filter),
            methods,
            after: after.unwrap_or(0),
            resumed: after.is_some(),
            waiting: VecDeque::new(),
            told: false,
        };
        for sent in sent {
            reader.sent(sent);
        }
        reader
    }

    fn sent(&mut self, sent: &Sent) {
        let wanted =
            self.methods.as_ref().is_none_or(|methods| methods.contains(&sent.sample.method));
        if wanted && sent.event.seq > self.after {
            self.waiting.push_back(sent.clone());
        }
    }

    fn got(&mut self, event: &Event) -> Result<(), TestCaseError> {
        prop_assert!(event.seq > self.after);
        if event.method() == "sdk/gap" {
            let gap: Gap = event.params().unwrap();
            prop_assert!(self.resumed);
            prop_assert!(gap.after >= self.after && gap.next == event.seq + 1);
            while self.waiting.front().is_some_and(|sent| sent.event.seq < gap.next) {
                let missed = self.waiting.pop_front();
                prop_assert!(
                    missed.is_some_and(|sent| Tier::of(sent.sample.method) == Tier::Output)
                );
            }
        } else {
            consume(&mut self.waiting, event)?;
        }
        self.resumed = false;
        self.after = event.seq;
        Ok(())
    }

    /// Reads on; says whether the end has come, and with which error.
    fn read(&mut self, count: usize) -> Result<Option<End>, TestCaseError> {
        for _ in 0..count {
            match self.stream.try_next() {
                Poll::Ready(Some(Ok(event))) => self.got(&event)?,
                Poll::Ready(Some(Err(error))) => return Ok(Some(Some(error))),
                Poll::Ready(None) => return Ok(Some(None)),
                Poll::Pending => break,
            }
        }
        Ok(None)
    }
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        60 => (sample(), times()).prop_map(|(sample, times)| Step::Append(sample, times)),
        4 => (proptest::option::of(0..400_u64), 0..5_usize).prop_map(|(back, methods)| Step::Open(back, methods)),
        12 => (0..8_usize, 1..20_usize).prop_map(|(reader, count)| Step::Read(reader, count)),
        2 => (0..8_usize).prop_map(Step::Drop),
    ]
}

fn run(buffer: EventBuffer, steps: Vec<Step>) -> Result<(), TestCaseError> {
    let hard = buffer.hard_max_bytes.max(buffer.max_bytes);
    let (writer, log) = turn_log(buffer);
    let mut sent: Vec<Sent> = Vec::new();
    let mut readers: Vec<Reader> = Vec::new();
    let mut seq = 0;
    for step in steps {
        match step {
            Step::Append(sample, times) => {
                let mut all = Vec::new();
                for _ in 0..times {
                    seq += 1 + u64::from(sample.item);
                    let sample = Sample { root: "a", ..sample.clone() };
                    all.push(Sent { event: sample.event(seq), sample });
                }
                // At once, or one after another; what is taken is the first of them.
                for all in all.chunks(if times % 2 == 0 { times } else { 1 }) {
                    let failed = log.close_reason().is_some();
                    let taken = writer.append(all.iter().map(|sent| sent.event.clone()));
                    prop_assert!(taken == all.len() || log.close_reason().is_some());
                    prop_assert!(!failed || taken == 0 || sample.method == ENDED);
                    for new in &all[..taken] {
                        for reader in &mut readers {
                            reader.sent(new);
                        }
                        sent.push(new.clone());
                    }
                }
            }
            Step::Open(back, methods) => {
                let after = back.map(|back| seq.saturating_sub(back));
                readers.push(Reader::open(&log, &sent, after, methods));
            }
            Step::Read(reader, count) => {
                if let Some(reader) = readers.get_mut(reader)
                    && let Some(end) = reader.read(count)?
                {
                    prop_assert!(log.close_reason().is_some());
                    prop_assert!(reader.told || (end.is_some() && reader.waiting.is_empty()));
                    reader.told = true;
                }
            }
            Step::Drop(reader) => {
                if reader < readers.len() {
                    readers.swap_remove(reader);
                }
            }
        }
        log.check();
        if log.close_reason().is_none() {
            prop_assert!(log.bytes() <= hard, "{} > {hard}", log.bytes());
        }
    }
    let overflow = log.close_reason();
    writer.close(CloseReason::Ended);
    readers.push(Reader::open(&log, &sent, None, 0));
    for mut reader in readers {
        match reader.read(usize::MAX)? {
            Some(Some(StreamError::Overflow { limit, .. })) => {
                prop_assert!(overflow.is_some());
                prop_assert_eq!(limit, hard);
            }
            end => prop_assert!(end == Some(None) && (overflow.is_none() || reader.told)),
        }
        prop_assert!(
            reader.told || reader.waiting.is_empty(),
            "{} events are missing",
            reader.waiting.len()
        );
        prop_assert!(matches!(reader.stream.try_next(), Poll::Ready(None)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_reader_gets_what_it_was_promised(
        buffer in buffer(),
        steps in proptest::collection::vec(step(), 0..300),
    ) {
        run(buffer, steps)?;
    }
}

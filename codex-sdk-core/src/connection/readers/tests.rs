//! Being found by conversation and by method is the same as being asked about every event.

use std::task::Poll;

use codex_sdk_types::{Event, EventBuffer, EventFilter};
use proptest::prelude::*;

use super::Readers;
use crate::events::{CloseReason, EventStream, subscription};

const METHODS: &[&str] = &["item/agentMessage/delta", "item/completed", "some/new/method"];
/// Conversations and their roots; empty for none.
const PLACES: &[(&str, &str)] = &[("", ""), ("a", "a"), ("sub", "a"), ("b", "b")];

/// What a reader wants, in the words of the test.
#[derive(Debug, Clone)]
struct Wanted {
    methods: Option<Vec<&'static str>>,
    conversation: Option<&'static str>,
    subagents: bool,
}

#[derive(Debug, Clone)]
enum Step {
    Add(Wanted),
    Publish(&'static str, (&'static str, &'static str)),
    Change(usize, Option<Vec<&'static str>>),
    HandOver,
    Leave(usize),
    Review,
}

struct Reader {
    wanted: Wanted,
    stream: EventStream,
    expected: Vec<u64>,
}

impl Wanted {
    fn wants(&self, method: &str, (own, root): (&str, &str)) -> bool {
        self.methods.as_ref().is_none_or(|methods| methods.contains(&method))
            && match self.conversation {
                Some(wanted) => wanted == own || (self.subagents && wanted == root),
                None => self.subagents || own == root,
            }
    }
}

impl Reader {
    fn got(&mut self) -> Vec<u64> {
        let mut got = Vec::new();
        while let Poll::Ready(Some(Ok(event))) = self.stream.try_next() {
            got.push(event.seq);
        }
        got
    }
}

fn event(seq: u64, method: &'static str, (own, root): (&str, &str)) -> Event {
    let mut event = Event::new(seq, method.into(), r#"{"method":"m"}"#.into(), 0..0);
    event.conversation_id = (!own.is_empty()).then(|| own.into());
    event.root_conversation_id = (!root.is_empty()).then(|| root.into());
    event
}

fn run(steps: Vec<Step>) -> Result<(), TestCaseError> {
    let mut all = Readers::default();
    let mut readers: Vec<Reader> = Vec::new();
    let mut seq = 0;
    for step in steps {
        match step {
            Step::Add(wanted) => {
                let mut filter = EventFilter::default().with_subagents(wanted.subagents);
                filter.methods = wanted
                    .methods
                    .as_ref()
                    .map(|methods| methods.iter().map(ToString::to_string).collect());
                filter.conversation_id = wanted.conversation.map(Into::into);
                let (publisher, stream) = subscription(filter, EventBuffer::default());
                all.add(publisher, seq);
                readers.push(Reader { wanted, stream, expected: Vec::new() });
            }
            Step::Publish(method, place) => {
                seq += 1;
                let event = event(seq, method, place);
                let (own, root) = (&event.conversation_id, &event.root_conversation_id);
                let may_want = all.may_want(own.as_deref(), root.as_deref(), method);
                for reader in &mut readers {
                    if reader.wanted.wants(method, place) {
                        prop_assert!(may_want);
                        reader.expected.push(seq);
                    }
                }
                all.publish(event);
            }
            Step::Change(reader, methods) => {
                if let Some(reader) = readers.get_mut(reader) {
                    let names = methods
                        .as_ref()
                        .map(|methods| methods.iter().map(ToString::to_string).collect());
                    reader.stream.set_methods(names);
                    reader.wanted.methods = methods;
                }
            }
            Step::HandOver => {
                all.hand_over();
                for reader in &mut readers {
                    let expected = std::mem::take(&mut reader.expected);
                    prop_assert_eq!(reader.got(), expected);
                }
            }
            Step::Leave(reader) => {
                if reader < readers.len() {
                    readers.swap_remove(reader);
                }
            }
            Step::Review => {
                all.review();
                prop_assert_eq!(all.all.iter().flatten().count(), readers.len());
            }
        }
    }
    all.end(None, CloseReason::Ended);
    for reader in &mut readers {
        let expected = std::mem::take(&mut reader.expected);
        prop_assert_eq!(reader.got(), expected);
        prop_assert!(matches!(reader.stream.try_next(), Poll::Ready(None)));
    }
    prop_assert!(all.of_conversation.is_empty() && all.of_any.is_empty());
    Ok(())
}

fn methods() -> impl Strategy<Value = Option<Vec<&'static str>>> {
    proptest::option::of(proptest::sample::subsequence(METHODS.to_vec(), 0..=METHODS.len()))
}

fn wanted() -> impl Strategy<Value = Wanted> {
    let conversation = proptest::option::of(proptest::sample::select(vec!["a", "sub", "b"]));
    (methods(), conversation, any::<bool>()).prop_map(|(methods, conversation, subagents)| Wanted {
        methods,
        conversation,
        subagents,
    })
}

fn step() -> impl Strategy<Value = Step> {
    let publish =
        (proptest::sample::select(METHODS.to_vec()), proptest::sample::select(PLACES.to_vec()));
    prop_oneof![
        6 => wanted().prop_map(Step::Add),
        60 => publish.prop_map(|(method, place)| Step::Publish(method, place)),
        4 => (0..8_usize, methods()).prop_map(|(reader, methods)| Step::Change(reader, methods)),
        6 => Just(Step::HandOver),
        3 => (0..8_usize).prop_map(Step::Leave),
        1 => Just(Step::Review),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_reader_gets_what_its_filter_wants(steps in proptest::collection::vec(step(), 0..300)) {
        run(steps)?;
    }
}

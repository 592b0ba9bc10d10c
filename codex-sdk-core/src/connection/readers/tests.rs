//! Being found by conversation and by method is the same as being asked about every event.

use std::sync::Arc;
use std::task::Poll;

use bytes::Bytes;
use codex_sdk_types::look::look;
use codex_sdk_types::{Event, EventBuffer, EventFilter};
use proptest::prelude::*;

use super::Readers;
use crate::events::{CloseReason, EventStream, Line, Message, Origin, subscription};

const METHODS: &[&str] = &["item/agentMessage/delta", "item/completed", "some/new/method"];
/// Conversations and their roots; empty for none. The last one may come to belong to another.
const PLACES: &[(&str, &str)] = &[("", ""), ("a", "a"), ("b", "b"), ("sub", "a")];

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
    /// What a thread says, at this place.
    Say(&'static str, usize),
    /// The same as an event of our own.
    Announce(&'static str, usize),
    /// The last of the places has this root from now on.
    Belongs(&'static str),
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

fn say(readers: &mut Readers, seq: u64, place: usize, event: &Event) {
    let line = Bytes::from(format!(r#"{{"method":"{}"}}"#, event.method()));
    // As routing finds it: a known method is always the same text.
    let method = look(&line).unwrap().method;
    let origin = Arc::new(Origin::from(event));
    let message = Message::new(seq, method, None, &origin, Line::alone(&line), 0..0);
    readers.publish_message((place > 0).then_some(place), &message);
}

fn run(steps: Vec<Step>) -> Result<(), TestCaseError> {
    let mut all = Readers::default();
    let mut readers: Vec<Reader> = Vec::new();
    let mut places = PLACES.to_vec();
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
            Step::Say(method, place) | Step::Announce(method, place) => {
                seq += 1;
                for reader in &mut readers {
                    if reader.wanted.wants(method, places[place]) {
                        reader.expected.push(seq);
                    }
                }
                let event = event(seq, method, places[place]);
                match step {
                    Step::Say(..) => say(&mut all, seq, place, &event),
                    _ => all.publish(&event),
                }
            }
            Step::Belongs(root) => {
                places[3].1 = root;
                all.forget_audiences();
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
    let what = || (proptest::sample::select(METHODS.to_vec()), 0..PLACES.len());
    prop_oneof![
        6 => wanted().prop_map(Step::Add),
        50 => what().prop_map(|(method, place)| Step::Say(method, place)),
        10 => what().prop_map(|(method, place)| Step::Announce(method, place)),
        1 => prop_oneof![Just("a"), Just("b"), Just("sub")].prop_map(Step::Belongs),
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

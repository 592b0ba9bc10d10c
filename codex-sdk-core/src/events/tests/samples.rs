//! Events as the runtime writes them, and what a reader is entitled to get of them.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;

use codex_sdk_types::Event;
use proptest::prelude::*;
use serde::Deserialize;

use super::super::batches::Batches;
use super::super::message::{Line, Message, Origin};
use super::super::tier::{Kind, Tier};

/// What a test sends, before it has a `seq`.
#[derive(Debug, Clone)]
pub(super) struct Sample {
    pub(super) method: &'static str,
    /// The conversation and its root; empty for none.
    pub(super) conversation: &'static str,
    pub(super) root: &'static str,
    pub(super) item: u8,
    /// The raw text of the piece, or any text.
    pub(super) text: String,
}

/// An event that was sent and that a reader has not had yet.
#[derive(Debug, Clone)]
pub(super) struct Sent {
    pub(super) event: Event,
    pub(super) sample: Sample,
}

#[derive(Deserialize)]
struct Loss {
    skipped: usize,
    bytes: u64,
}

pub(super) const MESSAGE: &str = "item/agentMessage/delta";
pub(super) const SUMMARY: &str = "item/reasoning/summaryTextDelta";
pub(super) const OUTPUT: &str = "item/commandExecution/outputDelta";
pub(super) const PROCESS: &str = "process/outputDelta";
pub(super) const STARTED: &str = "item/started";
pub(super) const ENDED: &str = "turn/completed";

const PIECES: &[&str] = &[
    "",
    "a",
    "hello world",
    r"\n",
    r#"\"q\" "#,
    "é€",
    "😀",
    r"\ud83d",
    r"\ude00",
    r"\u00e9",
    r"\\",
];

impl Sample {
    pub(super) fn new(method: &'static str, text: &str) -> Self {
        Self { method, conversation: "a", root: "a", item: 0, text: text.into() }
    }

    pub(super) fn event(&self, seq: u64) -> Event {
        let Self { method, conversation, item, text, .. } = self;
        let params = match *method {
            PROCESS => format!(
                r#"{{"processHandle":"p{item}","deltaBase64":"{text}","capReached":false}}"#
            ),
            SUMMARY => format!(
                r#"{{"threadId":"{conversation}","itemId":"i0","delta":"{text}","summaryIndex":{item},"new":[1,"\""]}}"#
            ),
            STARTED | ENDED => {
                format!(r#"{{"threadId":"{conversation}","item":{{"delta":"{text}"}}}}"#)
            }
            _ => format!(r#"{{"threadId":"{conversation}","itemId":"i{item}","delta":"{text}"}}"#),
        };
        let head = format!(r#"{{"method":"{method}","params":"#);
        let range = head.len()..head.len() + params.len();
        let line = format!(r#"{head}{params},"emittedAtMs":{}}}"#, 1_000 + seq);
        let mut event = Event::new(seq, (*method).into(), line.into(), range);
        event.emitted_at_ms = i64::try_from(1_000 + seq).ok();
        let some = |name: &'static str| (!name.is_empty()).then(|| name.into());
        event.conversation_id = some(self.conversation);
        event.root_conversation_id = some(self.root);
        event
    }

    fn same_stream(&self, other: &Self) -> bool {
        (self.method, self.conversation, self.item)
            == (other.method, other.conversation, other.item)
    }

    /// What the piece is to its reader, counted without our own code.
    fn decoded_len(&self) -> u64 {
        if self.method == PROCESS {
            return self.text.len() as u64 / 4 * 3 - self.text.matches('=').count() as u64;
        }
        match self.text.as_str() {
            r"\ud83d" | r"\ude00" => 2,
            text => serde_json::from_str::<String>(&format!("\"{text}\"")).unwrap().len() as u64,
        }
    }
}

/// What was sent, as routing gathers it: what the runtime says before it is an event, and events of our own among it.
pub(super) fn gathered(sent: &[Sent]) -> Batches {
    let mut batches = Batches::default();
    let mut origin = Arc::new(Origin::default());
    for Sent { event, sample } in sent {
        if event.seq.is_multiple_of(5) {
            batches.push(event.clone());
            continue;
        }
        if origin.conversation != event.conversation_id {
            origin = Arc::new(Origin::from(event));
        }
        let method = Cow::Borrowed(sample.method);
        let (line, params) = (Line::alone(event.line()), event.params_range());
        let (seq, at) = (event.seq, event.emitted_at_ms);
        batches.push_message(&Message::new(seq, method, at, &origin, line, params));
    }
    batches
}

/// Takes what an event stands for from the front of what its reader is waiting for, and checks that it is exactly that.
pub(super) fn consume(waiting: &mut VecDeque<Sent>, event: &Event) -> Result<(), TestCaseError> {
    let taken: Vec<Sent> = if event.method() == "sdk/lagged" {
        let loss: Loss = event.params().unwrap();
        prop_assert!(loss.skipped > 0 && loss.skipped <= waiting.len());
        let taken: Vec<_> = waiting.drain(..loss.skipped).collect();
        prop_assert!(taken.iter().all(|sent| Tier::of(sent.sample.method) == Tier::Output));
        prop_assert_eq!(
            taken.iter().map(|sent| sent.sample.decoded_len()).sum::<u64>(),
            loss.bytes
        );
        taken
    } else {
        let count = event.coalesced.unwrap_or(1) as usize;
        prop_assert!(count <= waiting.len(), "{:?} was not sent", event);
        prop_assert!(event.coalesced.is_none_or(|count| count > 1));
        let taken: Vec<_> = waiting.drain(..count).collect();
        let first = &taken[0];
        if count == 1 {
            prop_assert_eq!(event.params_json(), first.event.params_json());
        } else {
            prop_assert!(Kind::of(event.method()).joins());
            prop_assert!(taken.iter().all(|sent| sent.sample.same_stream(&first.sample)));
            let text = taken.iter().map(|sent| sent.sample.text.as_str()).collect();
            let whole = Sample { text, ..first.sample.clone() }.event(event.seq);
            prop_assert_eq!(event.line(), whole.line(), "joined as if it had been sent so");
            prop_assert_eq!(event.params_json(), whole.params_json());
        }
        prop_assert_eq!(&event.conversation_id, &first.event.conversation_id);
        prop_assert_eq!(&event.root_conversation_id, &first.event.root_conversation_id);
        taken
    };
    let last = &taken[taken.len() - 1].event;
    prop_assert_eq!((event.seq, event.emitted_at_ms), (last.seq, last.emitted_at_ms));
    Ok(())
}

/// Any event, with deltas in the majority and some so large that they strain the limits.
pub(super) fn sample() -> impl Strategy<Value = Sample> {
    let method = prop_oneof![
        6 => Just(MESSAGE),
        2 => Just(SUMMARY),
        6 => Just(OUTPUT),
        1 => Just(PROCESS),
        2 => Just(STARTED),
        1 => Just(ENDED),
    ];
    let place = prop_oneof![4 => Just(("a", "a")), 1 => Just(("sub", "a")), 2 => Just(("b", "b"))];
    let text = prop_oneof![
        20 => proptest::sample::select(PIECES).prop_map(String::from),
        4 => (1..300_usize).prop_map(|len| "x".repeat(len)),
        1 => (1..9_000_usize).prop_map(|len| "y".repeat(len)),
    ];
    (method, place, 0..2_u8, text).prop_map(|(method, (conversation, root), item, text)| {
        if method == PROCESS {
            let text = ["YQ==", "YWI=", "YWJj", ""][text.len() % 4].into();
            return Sample { method, conversation: "", root: "", item, text };
        }
        Sample { method, conversation, root, item, text }
    })
}

/// How often the same is sent: mostly once, sometimes in bursts.
pub(super) fn times() -> impl Strategy<Value = usize> {
    prop_oneof![4 => Just(1), 1 => 2..40_usize]
}

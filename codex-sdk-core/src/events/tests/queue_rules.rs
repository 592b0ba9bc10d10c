//! The queue's rules, one small example each.

use std::fmt::Write;

use codex_sdk_types::{EventBuffer, Overflow};
use expect_test::{Expect, expect};

use super::super::close::CloseReason;
use super::super::queue::{EventQueue, Pushed};
use super::samples::{ENDED, MESSAGE, OUTPUT, PROCESS, STARTED, SUMMARY, Sample};

const KIB: usize = 1024;

fn queue(max_bytes: usize, hard_max_bytes: usize) -> EventQueue {
    let buffer = EventBuffer::default();
    EventQueue::new(buffer.with_max_bytes(max_bytes).with_hard_max_bytes(hard_max_bytes))
}

/// A queue whose reader lags from the first event on, but which has room.
fn lagging() -> EventQueue {
    let mut queue = queue(KIB, 64 * KIB);
    queue.push(Sample::new(STARTED, "").event(1));
    assert!(queue.bytes() > KIB / 8);
    queue
}

fn push(queue: &mut EventQueue, samples: impl IntoIterator<Item = Sample>) {
    for (seq, sample) in (2..).zip(samples) {
        queue.push(sample.event(seq));
    }
}

fn check(queue: &mut EventQueue, expected: &Expect) {
    let mut text = String::new();
    while let Some(event) = queue.pop() {
        let coalesced = event.coalesced.map(|count| format!(" ({count})")).unwrap_or_default();
        let params = std::str::from_utf8(event.params_json()).unwrap();
        writeln!(text, "{} {}{coalesced} {params}", event.seq, event.method()).unwrap();
    }
    expected.assert_eq(&text);
}

fn other(conversation: &'static str, sample: Sample) -> Sample {
    Sample { conversation, root: conversation, ..sample }
}

#[test]
fn a_reader_that_keeps_up_gets_every_delta() {
    let mut queue = queue(64 * KIB, 64 * KIB);
    push(&mut queue, [Sample::new(MESSAGE, "a"), Sample::new(MESSAGE, "b")]);
    check(
        &mut queue,
        &expect![[r#"
        2 item/agentMessage/delta {"threadId":"a","itemId":"i0","delta":"a"}
        3 item/agentMessage/delta {"threadId":"a","itemId":"i0","delta":"b"}
    "#]],
    );
}

#[test]
fn neighbours_of_one_item_are_joined() {
    let mut queue = lagging();
    let (zero, one) = (Sample::new(SUMMARY, "x"), Sample { item: 1, ..Sample::new(SUMMARY, "y") });
    let samples = [
        Sample::new(MESSAGE, r"\ud83d"),
        Sample::new(MESSAGE, r"\ude00\n"),
        Sample::new(MESSAGE, ""),
        Sample::new(STARTED, "between"),
        Sample::new(MESSAGE, "end"),
        zero.clone(),
        zero,
        one,
        Sample::new(PROCESS, "YQ=="),
        Sample::new(PROCESS, "YQ=="),
    ];
    push(&mut queue, samples);
    check(
        &mut queue,
        &expect![[r#"
        1 item/started {"threadId":"a","item":{"delta":""}}
        4 item/agentMessage/delta (3) {"threadId":"a","itemId":"i0","delta":"\ud83d\ude00\n"}
        5 item/started {"threadId":"a","item":{"delta":"between"}}
        6 item/agentMessage/delta {"threadId":"a","itemId":"i0","delta":"end"}
        8 item/reasoning/summaryTextDelta (2) {"threadId":"a","itemId":"i0","delta":"xx","summaryIndex":0,"new":[1,"\""]}
        9 item/reasoning/summaryTextDelta {"threadId":"a","itemId":"i0","delta":"y","summaryIndex":1,"new":[1,"\""]}
        10 process/outputDelta {"processHandle":"p0","deltaBase64":"YQ==","capReached":false}
        11 process/outputDelta {"processHandle":"p0","deltaBase64":"YQ==","capReached":false}
    "#]],
    );
}

#[test]
fn other_conversations_do_not_keep_neighbours_apart() {
    let mut queue = lagging();
    let samples = ["a", "b", "c"].into_iter().flat_map(|text| {
        [other("x", Sample::new(MESSAGE, text)), other("y", Sample::new(MESSAGE, text))]
    });
    push(&mut queue, samples);
    check(
        &mut queue,
        &expect![[r#"
        1 item/started {"threadId":"a","item":{"delta":""}}
        6 item/agentMessage/delta (3) {"threadId":"x","itemId":"i0","delta":"abc"}
        7 item/agentMessage/delta (3) {"threadId":"y","itemId":"i0","delta":"abc"}
    "#]],
    );
}

#[test]
fn output_is_dropped_from_the_middle() {
    let mut queue = queue(4 * KIB, 64 * KIB);
    let text = "o".repeat(100);
    // Two items in turn, so that nothing is joined.
    let output = |item| Sample { item, ..Sample::new(OUTPUT, &text) };
    push(&mut queue, (0..20).map(|number| output(number % 2)));
    push_at(&mut queue, 50, &Sample::new(STARTED, ""));
    assert!(queue.bytes() <= 4 * KIB);
    let popped: Vec<_> = std::iter::from_fn(|| queue.pop()).collect();
    let seqs: Vec<_> = popped.iter().map(|event| event.seq).collect();
    let place = popped.iter().position(|event| event.method() == "sdk/lagged").unwrap();
    let (head, tail) = (&seqs[..place], &seqs[place + 1..]);
    let skipped = 20 - head.len() as u64 - (tail.len() as u64 - 1);
    assert!(skipped > 5 && head[0] == 2 && tail.ends_with(&[20, 21, 50]));
    assert!(tail.len() > head.len(), "more of the newest is kept than of the oldest");
    let params = format!(r#"{{"skipped":{skipped},"bytes":{}}}"#, 100 * skipped);
    assert_eq!(popped[place].params_json(), params.as_bytes());
    assert_eq!(seqs[place] + 1, tail[0], "it has the seq of the last that was dropped");
}

fn push_at(queue: &mut EventQueue, seq: u64, sample: &Sample) -> Pushed {
    queue.push(sample.event(seq))
}

#[test]
fn a_failed_queue_still_says_how_the_turn_ended() {
    let mut queue = queue(2 * KIB, 4 * KIB);
    let mut seq = 0;
    while queue.close_reason().is_none() {
        seq += 1;
        push_at(&mut queue, seq, &Sample::new(STARTED, "x"));
    }
    assert_eq!(
        queue.close_reason(),
        Some(CloseReason::Overflow { limit: 4 * KIB, lost_from: seq })
    );
    assert_eq!(push_at(&mut queue, seq + 1, &Sample::new(STARTED, "y")), Pushed::Refused);
    assert_eq!(push_at(&mut queue, seq + 2, &Sample::new(ENDED, "")), Pushed::Queued);
    let popped: Vec<_> = std::iter::from_fn(|| queue.pop()).map(|event| event.seq).collect();
    assert_eq!(popped, (1..seq).chain([seq + 2]).collect::<Vec<_>>());
    assert_eq!(push_at(&mut queue, seq + 3, &Sample::new(ENDED, "")), Pushed::Closed);
}

#[test]
fn a_queue_that_pauses_fails_at_twice_the_limit() {
    let buffer = EventBuffer::default().with_max_bytes(2 * KIB).with_hard_max_bytes(4 * KIB);
    let mut queue = EventQueue::new(buffer.with_overflow(Overflow::Pause));
    let mut outcomes = Vec::new();
    for seq in 1.. {
        let before = queue.bytes();
        let outcome = push_at(&mut queue, seq, &Sample::new(STARTED, "x"));
        if outcomes.last() != Some(&outcome) {
            outcomes.push(outcome);
        }
        match outcome {
            Pushed::Queued => assert!(queue.bytes() <= 4 * KIB),
            Pushed::Pause => assert!(queue.bytes() > 4 * KIB && !queue.has_drained()),
            _ => {
                assert!(before > 7 * KIB);
                break;
            }
        }
    }
    assert_eq!(outcomes, [Pushed::Queued, Pushed::Pause, Pushed::Refused]);
}

#[test]
fn an_event_larger_than_the_limit_enters_an_empty_queue_and_is_not_held_against_others() {
    let mut queue = queue(KIB, 2 * KIB);
    let large = Sample::new(STARTED, &"x".repeat(100 * KIB));
    assert_eq!(push_at(&mut queue, 1, &large), Pushed::Queued);
    assert_eq!(push_at(&mut queue, 2, &Sample::new(STARTED, "")), Pushed::Queued);
    assert_eq!(push_at(&mut queue, 3, &large), Pushed::Refused, "only one of them");
    assert!(queue.bytes() < 104 * KIB);
}

#[test]
fn a_queue_that_pauses_takes_one_larger_than_its_limit_and_waits_until_it_is_read() {
    let buffer = EventBuffer::default().with_max_bytes(KIB).with_hard_max_bytes(2 * KIB);
    let large = |seq| Sample::new(STARTED, &"x".repeat(100 * KIB)).event(seq);
    for waiting in 0..3 {
        let mut queue = EventQueue::new(buffer.with_overflow(Overflow::Pause));
        for seq in 1..=waiting {
            assert_eq!(push_at(&mut queue, seq, &Sample::new(STARTED, "")), Pushed::Queued);
        }
        assert_eq!(queue.push(large(10)), Pushed::Pause);
        // While a reply is awaited, the runtime is read all the same.
        assert_eq!(push_at(&mut queue, 11, &Sample::new(STARTED, "")), Pushed::Pause);
        for seq in (1..=waiting).chain([10]) {
            assert!(!queue.has_drained());
            assert_eq!(queue.pop().map(|event| event.seq), Some(seq));
        }
        assert!(queue.has_drained());
        assert_eq!(queue.push(large(12)), Pushed::Pause, "one at a time");
        assert_eq!(queue.push(large(13)), Pushed::Refused);
        queue.check();
    }
}

#[test]
fn output_alone_never_makes_a_queue_fail() {
    let mut queue = queue(KIB, 2 * KIB);
    push_at(&mut queue, 1, &Sample::new(STARTED, ""));
    for seq in 2..1000 {
        let output = Sample::new(OUTPUT, &"x".repeat(10 * KIB));
        assert_eq!(push_at(&mut queue, seq, &output), Pushed::Queued);
    }
    assert!(queue.bytes() <= 2 * KIB);
    check(
        &mut queue,
        &expect![[r#"
        1 item/started {"threadId":"a","item":{"delta":""}}
        999 sdk/lagged {"skipped":998,"bytes":10219520}
    "#]],
    );
}

#[test]
fn a_stopped_reader_costs_the_joined_text_and_no_more() {
    let mut queue = EventQueue::new(EventBuffer::default());
    let text = "twenty bytes of text";
    let (mut seq, mut sent) = (0, 0);
    while sent < 100 * KIB * KIB {
        seq += 1;
        let event = Sample::new(MESSAGE, text).event(seq);
        sent += event.line().len();
        assert_eq!(queue.push(event), Pushed::Queued);
    }
    let joined = usize::try_from(seq).unwrap() * text.len();
    assert!(queue.bytes() < joined + 3 * KIB * KIB, "{} for {joined}", queue.bytes());
    let popped: u64 = std::iter::from_fn(|| queue.pop())
        .map(|event| {
            assert!(event.line().len() <= 64 * KIB);
            u64::from(event.coalesced.unwrap_or(1))
        })
        .sum();
    assert_eq!(popped, seq);
}

//! What waits on top of the policies: waking, pausing, leaving, ending.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use codex_sdk_types::{EventBuffer, EventFilter, Overflow, TurnEventFilter};
use futures_util::StreamExt;

use super::super::batches::Batches;
use super::super::close::{CloseReason, StreamError};
use super::super::log::{LogWriter, TurnLog, turn_log};
use super::super::stream::EventStream;
use super::super::subscription::{Changes, Published, Publisher, subscription};
use super::samples::{ENDED, MESSAGE, OUTPUT, STARTED, Sample};

const KIB: usize = 1024;

fn small(overflow: Overflow) -> EventBuffer {
    let buffer = EventBuffer::default().with_max_bytes(8 * KIB).with_hard_max_bytes(16 * KIB);
    buffer.with_overflow(overflow)
}

fn subscribe(buffer: EventBuffer) -> (Publisher, EventStream) {
    subscription(EventFilter::default(), buffer)
}

fn publish(publisher: &Publisher, seq: u64, method: &'static str) -> Published {
    publisher.publish(&mut Batches::from_iter([Sample::new(method, "x").event(seq)]))
}

fn append(writer: &LogWriter, seq: u64, method: &'static str) -> usize {
    writer.append([Sample::new(method, "x").event(seq)])
}

/// Publishes until that is the outcome; says with which `seq`.
fn fill(publisher: &Publisher, until: Published) -> u64 {
    (1..10_000).find(|&seq| publish(publisher, seq, STARTED) == until).unwrap()
}

/// The last item of a stream.
type End = Option<StreamError>;

/// The `seq` of what can be read now, and how it ended, if it did.
fn read_all(events: &mut EventStream) -> (Vec<u64>, Option<End>) {
    let mut seqs = Vec::new();
    loop {
        match events.try_next() {
            Poll::Ready(Some(Ok(event))) => seqs.push(event.seq),
            Poll::Ready(Some(Err(error))) => {
                assert!(
                    matches!(events.try_next(), Poll::Ready(None)),
                    "an error is the last item"
                );
                return (seqs, Some(Some(error)));
            }
            Poll::Ready(None) => return (seqs, Some(None)),
            Poll::Pending => return (seqs, None),
        }
    }
}

/// Counts how often it wakes.
#[derive(Default)]
pub(super) struct Count(AtomicUsize);

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Count {
    /// Whether there is an item; else this is woken when there may be one.
    pub(super) fn poll(self: &Arc<Self>, events: &mut EventStream) -> bool {
        let waker = Waker::from(Arc::clone(self));
        let mut next = pin!(events.next());
        next.as_mut().poll(&mut Context::from_waker(&waker)).is_ready()
    }

    pub(super) fn get(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

#[test]
fn handles_go_to_any_thread() {
    fn check<T: Send + Sync + Unpin>() {}
    check::<EventStream>();
    check::<Publisher>();
    check::<(LogWriter, TurnLog)>();
}

#[test]
fn a_reader_is_woken_only_when_it_waits() {
    let (publisher, mut events) = subscribe(EventBuffer::default());
    let woken = Arc::new(Count::default());
    assert!(!woken.poll(&mut events));
    for seq in 1..=3 {
        assert_eq!(publish(&publisher, seq, STARTED), Published::Delivered);
        assert_eq!(woken.get(), 1);
    }
    assert!(woken.poll(&mut events), "the dropped future lost nothing");
    assert_eq!(read_all(&mut events), (vec![2, 3], None));
    publish(&publisher, 4, STARTED);
    assert_eq!(woken.get(), 1, "try_next does not ask to be woken");
    assert_eq!(read_all(&mut events), (vec![4], None));
    assert!(!woken.poll(&mut events));
    publisher.close(CloseReason::Ended);
    assert_eq!(woken.get(), 2);
    assert_eq!(read_all(&mut events), (vec![], Some(None)));
    assert_eq!(publish(&publisher, 5, STARTED), Published::Closed);
}

#[test]
fn a_waiting_reader_of_a_log_sleeps_through_what_it_does_not_want() {
    let (writer, log) = turn_log(EventBuffer::default());
    let mut events = log.events(TurnEventFilter::default().with_methods([ENDED]));
    let woken = Arc::new(Count::default());
    assert!(!woken.poll(&mut events));
    for seq in 1..100 {
        append(&writer, seq, MESSAGE);
    }
    assert_eq!(woken.get(), 0);
    append(&writer, 100, ENDED);
    assert_eq!(woken.get(), 1);
    assert!(woken.poll(&mut events));
    assert!(!woken.poll(&mut events));
    drop(writer);
    assert_eq!(woken.get(), 2);
    assert_eq!(read_all(&mut events), (vec![], Some(None)));
    assert_eq!(events.close_reason(), Some(CloseReason::ConnectionLost));
}

#[test]
fn a_reader_that_leaves_is_noticed_at_once() {
    let (publisher, events) = subscribe(EventBuffer::default());
    let changed = Arc::new(Changes::default());
    publisher.attach(0, Arc::clone(&changed));
    for seq in 1..=1000 {
        publish(&publisher, seq, STARTED);
    }
    assert!(publisher.queued_bytes() > 100 * KIB);
    drop(events);
    assert_eq!(publisher.queued_bytes(), 0);
    assert!(publisher.is_closed());
    assert!(notified(&changed));
    assert_eq!(publish(&publisher, 1001, STARTED), Published::Closed);
}

fn notified(changed: &Changes) -> bool {
    let mut notified = pin!(changed.of_readers());
    notified.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready()
}

#[test]
fn a_paused_pusher_is_told_when_the_reader_has_caught_up() {
    let (publisher, mut events) = subscribe(small(Overflow::Pause));
    let changed = Arc::new(Changes::default());
    publisher.attach(0, Arc::clone(&changed));
    fill(&publisher, Published::Pause);
    while publisher.is_paused() {
        assert!(!notified(&changed));
        assert!(matches!(events.try_next(), Poll::Ready(Some(Ok(_)))));
    }
    assert!(notified(&changed));
    assert!(publisher.queued_bytes() <= 8 * KIB && publisher.queued_bytes() > 7 * KIB);
}

#[test]
fn a_paused_pusher_is_told_when_the_reader_leaves() {
    for leave in [|mut events: EventStream| events.close(), drop] {
        let (publisher, events) = subscribe(small(Overflow::Pause));
        let changed = Arc::new(Changes::default());
        publisher.attach(0, Arc::clone(&changed));
        fill(&publisher, Published::Pause);
        assert!(publisher.is_paused());
        leave(events);
        assert!(!publisher.is_paused() && notified(&changed));
    }
}

#[test]
fn nobody_waits_for_a_reader_that_has_failed() {
    let (publisher, mut events) = subscribe(small(Overflow::Pause));
    let lost_from = fill(&publisher, Published::Refused);
    assert!(!publisher.is_paused() && !publisher.is_closed());
    let end = lost_from + 1;
    assert_eq!(publish(&publisher, end, ENDED), Published::Delivered);
    let (seqs, error) = read_all(&mut events);
    assert_eq!(seqs.last(), Some(&end));
    assert_eq!(error, Some(Some(StreamError::Overflow { limit: 16 * KIB, lost_from })));
    assert!(publisher.is_closed());
    assert_eq!(read_all(&mut events), (vec![], Some(None)));
}

#[test]
fn what_is_not_held_any_more_is_declared() {
    let (publisher, mut events) = subscription(
        EventFilter::default().with_after(5).with_methods([ENDED]),
        EventBuffer::default(),
    );
    publisher.attach(9, Arc::new(Changes::default()));
    assert!(!publisher.wants(&Sample::new(STARTED, "").event(10)));
    assert_eq!(publish(&publisher, 11, ENDED), Published::Delivered);
    let Poll::Ready(Some(Ok(gap))) = events.try_next() else { panic!("the gap comes first") };
    assert_eq!(
        (gap.seq, gap.method(), gap.params_json()),
        (9, "sdk/gap", &br#"{"after":5,"next":10}"#[..])
    );
    assert_eq!(read_all(&mut events), (vec![11], None));

    let (publisher, mut events) =
        subscription(EventFilter::default().with_after(12), EventBuffer::default());
    publisher.attach(11, Arc::new(Changes::default()));
    assert!(!publisher.wants(&Sample::new(STARTED, "").event(12)));
    publish(&publisher, 13, STARTED);
    assert_eq!(read_all(&mut events), (vec![13], None));
}

#[test]
fn a_lost_connection_is_an_error_to_a_subscriber_and_an_end_to_a_log() {
    let (publisher, mut events) = subscribe(EventBuffer::default());
    let (writer, log) = turn_log(EventBuffer::default());
    publish(&publisher, 1, STARTED);
    append(&writer, 1, STARTED);
    drop((publisher, writer));
    assert_eq!(read_all(&mut events), (vec![1], Some(Some(StreamError::ConnectionLost))));
    let mut late = log.events(TurnEventFilter::default());
    assert_eq!(read_all(&mut late), (vec![1], Some(None)));
    assert_eq!(late.close_reason(), Some(CloseReason::ConnectionLost));
}

#[test]
fn many_subscribers_come_and_go() {
    let (writer, log) = turn_log(EventBuffer::default());
    let changed = Arc::new(Changes::default());
    let mut publishers = Vec::new();
    for seq in 1..=5_000 {
        let (publisher, events) = subscribe(EventBuffer::default());
        publisher.attach(seq - 1, Arc::clone(&changed));
        publishers.push(publisher);
        let sample = Sample::new(STARTED, "").event(seq);
        writer.append([sample.clone()]);
        let mut cursor = log.events(TurnEventFilter::default().with_after(seq - 1));
        assert_eq!(read_all(&mut cursor).0, [seq]);
        publishers.retain(|publisher| {
            publisher.publish(&mut Batches::from_iter([sample.clone()])) != Published::Closed
        });
        drop(events);
    }
    assert!(publishers.len() <= 1);
}

#[test]
fn batches_are_bounded_in_events_and_bytes() {
    let (publisher, mut events) = subscribe(EventBuffer::default());
    let (writer, log) = turn_log(EventBuffer::default());
    for seq in 1..=100 {
        let event = Sample::new(STARTED, &"x".repeat(KIB)).event(seq);
        publisher.publish(&mut Batches::from_iter([event.clone()]));
        writer.append([event]);
    }
    for events in [&mut events, &mut log.events(TurnEventFilter::default())] {
        let mut batch = Vec::new();
        assert_eq!(events.drain_into(&mut batch, 5, usize::MAX), 5);
        assert_eq!(events.drain_into(&mut batch, usize::MAX, 10 * KIB), 10);
        assert_eq!(events.drain_into(&mut batch, usize::MAX, usize::MAX), 85);
        assert_eq!(events.drain_into(&mut batch, 1, 1), 0);
        assert!(batch.iter().map(|event| event.seq).eq(1..=100));
    }
}

#[test]
fn a_log_frees_its_memory_with_its_last_reader() {
    let (writer, log) = turn_log(EventBuffer::default());
    let event = Sample::new(STARTED, "x").event(1);
    writer.append([event.clone()]);
    let events = log.events(TurnEventFilter::default());
    let line = event.line().clone();
    drop((writer, log, event));
    assert!(!line.is_unique());
    drop(events);
    assert!(line.is_unique());
}

#[tokio::test]
async fn a_reader_and_a_publisher_on_two_threads() {
    const EVENTS: u64 = 50_000;
    let (publisher, events) = subscribe(EventBuffer::default());
    let (writer, log) = turn_log(EventBuffer::default());
    let pusher = std::thread::spawn(move || {
        let (mut seq, mut batch) = (0, Vec::new());
        while seq < EVENTS {
            // Batches of one event to seven.
            for _ in 0..(1 + seq % 7).min(EVENTS - seq) {
                seq += 1;
                let method = if seq % 100 == 0 { OUTPUT } else { MESSAGE };
                batch.push(Sample::new(method, "x").event(seq));
            }
            publisher.publish(&mut batch.iter().cloned().collect());
            writer.append(batch.drain(..));
        }
        publisher.close(CloseReason::Ended);
        writer.close(CloseReason::Ended);
    });
    let count = |events: EventStream| {
        events.fold((0, 0), |(count, last), event| async move {
            let event = event.unwrap();
            assert!(event.seq > last);
            (count + u64::from(event.coalesced.unwrap_or(1)), event.seq)
        })
    };
    let logs = (0..3).map(|_| count(log.events(TurnEventFilter::default())));
    let (queue, logs) = tokio::join!(count(events), futures_util::future::join_all(logs));
    assert_eq!(queue, (EVENTS, EVENTS));
    assert_eq!(logs, [(EVENTS, EVENTS); 3]);
    pusher.join().unwrap();
}

#[test]
fn readers_leave_while_events_are_on_their_way() {
    let (publisher, mut events) = subscribe(EventBuffer::default());
    let (writer, log) = turn_log(small(Overflow::Fail));
    let pusher = std::thread::spawn(move || {
        let mut seq = 0;
        loop {
            seq += 1;
            append(&writer, seq, MESSAGE);
            if publish(&publisher, seq, MESSAGE) == Published::Closed {
                return publisher.queued_bytes();
            }
        }
    });
    for _ in 0..100 {
        let mut cursor = log.events(TurnEventFilter::default());
        while events.try_next().is_pending() {
            std::thread::yield_now();
        }
        assert!(cursor.try_next().is_ready());
    }
    drop(events);
    assert_eq!(pusher.join().unwrap(), 0);
}

#[test]
fn the_log_joins_what_is_old_and_takes_it_apart_for_those_who_go_on() {
    let (writer, log) = turn_log(small(Overflow::Fail));
    for seq in 1..=40 {
        writer.append([Sample::new(MESSAGE, &format!("{seq}.")).event(seq)]);
    }
    let mut first = log.events(TurnEventFilter::default());
    let Poll::Ready(Some(Ok(joined))) = first.try_next() else { panic!("the beginning is there") };
    assert!(joined.coalesced.is_some_and(|count| count > 5));
    for after in 0..40 {
        let mut text = String::new();
        let mut events = log.events(TurnEventFilter::default().with_after(after));
        while let Poll::Ready(Some(Ok(event))) = events.try_next() {
            let params: serde_json::Value = event.params().unwrap();
            text.push_str(params["delta"].as_str().unwrap());
        }
        let expected: Vec<_> = (after + 1..=40).map(|seq| format!("{seq}.")).collect();
        assert_eq!(text, expected.concat());
    }
}

#[tokio::test]
async fn a_reader_may_change_which_methods_it_wants() {
    let (publisher, mut events) = subscribe(EventBuffer::default());
    events.set_methods(Some(vec![STARTED.to_owned()]));
    let changes = Arc::new(Changes::default());
    publisher.attach(0, Arc::clone(&changes));
    let offer = |seq, method| {
        let event = Sample::new(method, "x").event(seq);
        publisher.wants(&event).then(|| publisher.publish(&mut Batches::from_iter([event])))
    };
    assert_eq!(offer(1, MESSAGE), None);
    assert_eq!(offer(2, STARTED), Some(Published::Delivered));
    events.set_methods(Some(vec![MESSAGE.to_owned()]));
    assert_eq!(changes.of_methods(), 1);
    assert_eq!(offer(3, STARTED), None);
    offer(4, MESSAGE);
    events.set_methods(None);
    assert_eq!(changes.of_methods(), 2);
    offer(5, STARTED);
    assert_eq!(read_all(&mut events), (vec![2, 4, 5], None), "what waited stays");

    let (writer, log) = turn_log(EventBuffer::default());
    let mut events = log.events(TurnEventFilter::default().with_methods([STARTED]));
    for (seq, method) in [(1, MESSAGE), (2, STARTED)] {
        assert_eq!(append(&writer, seq, method), 1);
    }
    assert_eq!(read_all(&mut events), (vec![2], None));
    events.set_methods(Some(vec![MESSAGE.to_owned()]));
    assert_eq!(append(&writer, 3, MESSAGE), 1);
    assert_eq!(read_all(&mut events), (vec![3], None));
}

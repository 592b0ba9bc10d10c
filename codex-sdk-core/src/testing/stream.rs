//! The body of a response: server-sent events, sent as fast as they are taken or at the given rate.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, stream};
use hyper::body::Frame;
use serde_json::Value;
use tokio::time::{Interval, MissedTickBehavior};

use super::draft::text_delta;
use super::plan::Cue;

/// Events are sent together up to this size: a hundred thousand deltas must not be as many writes.
const CHUNK_BYTES: usize = 16 * 1024;

/// The frames of a body that does what `cues` say. It owns no task: dropped, it is over.
pub(super) fn frames(cues: Vec<Cue>) -> impl Stream<Item = io::Result<Frame<Bytes>>> + Send {
    let sender = Sender { cues: cues.into_iter().peekable(), deltas: None };
    stream::unfold(Some(sender), |sender| async move {
        let mut sender = sender?;
        match sender.chunk().await {
            Ok(chunk) if chunk.is_empty() => None,
            Ok(chunk) => Some((Ok(Frame::data(Bytes::from(chunk))), Some(sender))),
            // An error makes the server break the connection off in the middle of the body.
            Err(broken) => Some((Err(broken), None)),
        }
    })
}

struct Sender {
    cues: std::iter::Peekable<std::vec::IntoIter<Cue>>,
    /// The deltas that are being sent.
    deltas: Option<Deltas>,
}

struct Deltas {
    item_id: String,
    output_index: usize,
    next: usize,
    count: usize,
    pace: Option<Interval>,
}

impl Sender {
    /// The next chunk; empty at the end. What is ready goes out before anything is waited for.
    async fn chunk(&mut self) -> io::Result<String> {
        let mut chunk = String::new();
        while chunk.len() < CHUNK_BYTES {
            if let Some(deltas) = &mut self.deltas {
                if deltas.pace.is_some() && !chunk.is_empty() {
                    break;
                }
                match deltas.next().await {
                    Some(event) => write_event(&mut chunk, &event),
                    None => self.deltas = None,
                }
                continue;
            }
            match self.cues.peek() {
                Some(Cue::Gate(_) | Cue::Stall | Cue::Disconnect) if !chunk.is_empty() => break,
                _ => {}
            }
            match self.cues.next() {
                None => break,
                Some(Cue::Event(event)) => write_event(&mut chunk, &event),
                Some(Cue::Deltas { item_id, output_index, count, per_second }) => {
                    let pace = per_second.and_then(pace);
                    self.deltas = Some(Deltas { item_id, output_index, next: 0, count, pace });
                }
                Some(Cue::Gate(gate)) => gate.passed().await,
                Some(Cue::Stall) => std::future::pending().await,
                Some(Cue::Disconnect) => {
                    // The server writes out what it has only while the body is pending.
                    tokio::task::yield_now().await;
                    return Err(io::ErrorKind::ConnectionAborted.into());
                }
            }
        }
        Ok(chunk)
    }
}

impl Deltas {
    async fn next(&mut self) -> Option<Value> {
        if self.next == self.count {
            return None;
        }
        if let Some(pace) = &mut self.pace {
            pace.tick().await;
        }
        let delta = format!("{} ", self.next);
        self.next += 1;
        Some(text_delta(&self.item_id, self.output_index, &delta))
    }
}

/// A clock for this many ticks a second, catching up when it was held up; none for rates that no
/// clock can keep.
fn pace(per_second: f64) -> Option<Interval> {
    let period = Duration::try_from_secs_f64(per_second.recip()).ok()?;
    (!period.is_zero()).then(|| {
        let mut interval = tokio::time::interval(period);
        interval.set_missed_tick_behavior(MissedTickBehavior::Burst);
        interval
    })
}

fn write_event(chunk: &mut String, event: &Value) {
    let name = event["type"].as_str().unwrap_or("message");
    chunk.push_str("event: ");
    chunk.push_str(name);
    chunk.push_str("\ndata: ");
    chunk.push_str(&event.to_string());
    chunk.push_str("\n\n");
}

//! What it costs to look at a line, to decode it into its type, and to decode it into `serde_json::Value`.

use std::borrow::Cow;
use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use codex_sdk_types::look::look;
use codex_sdk_types::protocol::ServerNotification;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::stream::END;

/// The best of several passes over a stream, of each way in turn: nanoseconds a line.
pub(crate) fn measure(stream: &str, passes: usize) -> Result<Value> {
    let text = std::fs::read_to_string(stream)?;
    let lines: Vec<&[u8]> = text.lines().filter(|line| *line != END).map(str::as_bytes).collect();
    ensure!(!lines.is_empty(), "an empty stream");
    let mut best = [Duration::MAX; 3];
    for _ in 0..passes {
        let passed = [
            time(&lines, |line| black_box(look(line)).is_ok())?,
            time(&lines, |line| black_box(decode(line)).is_some())?,
            time(&lines, |line| black_box(serde_json::from_slice::<Value>(line)).is_ok())?,
        ];
        for (best, passed) in best.iter_mut().zip(passed) {
            *best = passed.min(*best);
        }
    }
    let [look, typed, value] = best.map(|time| time.as_secs_f64() * 1e9);
    Ok(json!({ "look": look, "typed": typed, "value": value, "lines": lines.len() }))
}

/// A line decoded in full without having been looked at: what a client without the look would do.
fn decode(line: &[u8]) -> Option<ServerNotification> {
    #[derive(serde::Deserialize)]
    struct Line<'a> {
        #[serde(borrow)]
        method: Cow<'a, str>,
        #[serde(borrow)]
        params: Option<&'a RawValue>,
    }
    let line: Line<'_> = serde_json::from_slice(line).ok()?;
    let params = line.params.map_or("null", RawValue::get).as_bytes();
    ServerNotification::decode(&line.method, params).ok()
}

/// The time of one pass.
fn time(lines: &[&[u8]], mut each: impl FnMut(&[u8]) -> bool) -> Result<Duration> {
    let start = Instant::now();
    for line in lines {
        ensure!(each(line), "a line that does not decode");
    }
    Ok(start.elapsed())
}

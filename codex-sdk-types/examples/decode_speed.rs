//! How fast lines are looked at, decoded into types, and decoded into `serde_json::Value`.
//!
//! `cargo run --release -p codex-sdk-types --example decode_speed -- RECORDING`, where the recording is a file of
//! `{"dir": "in" | "out", "line": …}` lines.
#![expect(clippy::print_stdout, reason = "a measurement is printed")]

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use codex_sdk_types::look::{Kind, look};
use codex_sdk_types::protocol::{ServerNotification, ServerRequest};

#[derive(serde::Deserialize)]
struct Recorded {
    dir: String,
    line: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("which recording?")?;
    let mut mixed = Vec::new();
    for line in std::fs::read_to_string(path)?.lines() {
        let recorded: Recorded = serde_json::from_str(line)?;
        let line = recorded.line.into_bytes();
        // Replies are decoded by whoever asked; what is routed are events.
        if recorded.dir == "in" && matches!(look(&line)?.kind, Kind::Notification | Kind::Request) {
            mixed.push(line);
        }
    }
    let deltas: Vec<Vec<u8>> = mixed.iter().filter(|line| is_delta(line)).cloned().collect();
    for (name, lines) in [("deltas", &deltas), ("mixed", &mixed)] {
        let bytes: usize = lines.iter().map(Vec::len).sum();
        println!("{name}: {} lines, {bytes} bytes", lines.len());
        let looking = time(lines, |line| black_box(look(line)).is_ok());
        let typed = time(lines, |line| black_box(decode(line)).is_some());
        let untyped = time(lines, |line| {
            black_box(serde_json::from_slice::<serde_json::Value>(line)).is_ok()
        });
        let each = |time: Duration| time.as_secs_f64() * 1e9 / lines.len() as f64;
        println!("  look  {:7.0} ns a line", each(looking));
        println!("  typed {:7.0} ns, {:.2} × look", each(typed), ratio(typed, looking));
        println!("  Value {:7.0} ns, {:.2} × typed", each(untyped), ratio(untyped, typed));
    }
    Ok(())
}

fn is_delta(line: &[u8]) -> bool {
    look(line).is_ok_and(|l| l.method.to_ascii_lowercase().ends_with("delta"))
}

/// A line decoded in full without having been looked at: what a client without the look would do.
fn decode(line: &[u8]) -> Option<bool> {
    #[derive(serde::Deserialize)]
    struct Line<'a> {
        method: std::borrow::Cow<'a, str>,
        id: Option<serde::de::IgnoredAny>,
        #[serde(borrow)]
        params: Option<&'a serde_json::value::RawValue>,
    }
    let line: Line<'_> = serde_json::from_slice(line).ok()?;
    let params = line.params.map_or("null", serde_json::value::RawValue::get).as_bytes();
    Some(match line.id {
        None => black_box(ServerNotification::decode(&line.method, params)).is_ok(),
        Some(_) => black_box(ServerRequest::decode(&line.method, params)).is_ok(),
    })
}

/// The best of several passes over all lines.
fn time(lines: &[Vec<u8>], mut each: impl FnMut(&[u8]) -> bool) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..200 {
        let start = Instant::now();
        for line in lines {
            assert!(each(line), "a line that does not decode");
        }
        best = best.min(start.elapsed());
    }
    best
}

fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64()
}

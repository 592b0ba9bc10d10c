//! The streams that are replayed: real notifications of `tests/recordings/basic.jsonl`, multiplied.
//!
//! *mixed* is what a busy client sees: of 100 notifications 60 are deltas, 1 is an update of the token usage (which is what
//! the filter of the bench keeps), and the others come in the order of the recording; 6 in 100 hold a character beyond
//! ASCII. *deltas* holds nothing but deltas of one message. *threads-N* is *mixed* spread over N conversations.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use codex_sdk_types::look::{Kind, look};
use serde::Deserialize;
use serde_json::{Value, json};

/// The last line of every stream.
pub(crate) const END: &str = r#"{"method":"bench/end","params":{}}"#;
/// Its method.
pub(crate) const END_METHOD: &str = "bench/end";

/// The method of the last line of each conversation, where there are several.
pub(crate) const LAST_METHOD: &str = "bench/last";

const USAGE: &str = "thread/tokenUsage/updated";
const DELTA: &str = "item/agentMessage/delta";

/// The recording's lines from the runtime, by what they are.
#[derive(Debug, Default)]
pub(crate) struct Recording {
    /// The deltas of messages.
    pub(crate) deltas: Vec<String>,
    /// The updates of usage.
    pub(crate) usage: Vec<String>,
    /// All other notifications.
    pub(crate) others: Vec<String>,
    /// The reply to `thread/start`.
    pub(crate) thread: String,
}

#[derive(Deserialize)]
struct Recorded {
    dir: String,
    line: String,
}

/// Reads it.
pub(crate) fn recording() -> Result<Recording> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/recordings/basic.jsonl");
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let mut all = Recording::default();
    for line in text.lines() {
        let Recorded { dir, line } = serde_json::from_str(line)?;
        if dir != "in" {
            continue;
        }
        let found = look(line.as_bytes())?;
        match (found.kind, &*found.method) {
            (Kind::Notification, DELTA) => all.deltas.push(line),
            (Kind::Notification, USAGE) => all.usage.push(line),
            (Kind::Notification, _) => all.others.push(line),
            (Kind::Reply, _) if all.thread.is_empty() && line.contains("\"sessionId\"") => {
                all.thread = line;
            }
            _ => {}
        }
    }
    ensure!(!all.deltas.is_empty() && !all.usage.is_empty() && !all.thread.is_empty());
    Ok(all)
}

/// The id of a conversation of the replayer's.
pub(crate) fn thread_id(number: usize) -> String {
    format!("01a202e4-f527-79b0-8085-{number:012x}")
}

/// Writes a stream of `count` notifications and its end; says what is in it.
pub(crate) fn write(kind: &str, path: &str, count: usize) -> Result<Value> {
    let recording = recording()?;
    let threads = kind.strip_prefix("threads-").map(str::parse::<usize>).transpose()?;
    let mut out = BufWriter::new(File::create(path)?);
    let (mut bytes, mut beyond_ascii, mut kept, mut text) = (0, 0, 0, 0);
    for index in 0..count {
        let line = match kind {
            "deltas" => recording.deltas[0].clone(),
            "mixed" => mixed(&recording, index),
            _ => match threads {
                Some(threads) => of_thread(&mixed(&recording, index), index % threads)?,
                None => bail!("no stream is called {kind}"),
            },
        };
        bytes += line.len() + 1;
        beyond_ascii += usize::from(!line.is_ascii());
        kept += usize::from(look(line.as_bytes())?.method == USAGE);
        text += usize::from(line.contains("\"delta\":"));
        writeln!(out, "{line}")?;
    }
    for number in 0..threads.unwrap_or(0) {
        let params = json!({ "threadId": thread_id(number) });
        writeln!(out, "{}", json!({ "method": LAST_METHOD, "params": params }))?;
    }
    writeln!(out, "{END}")?;
    out.flush()?;
    Ok(
        json!({ "events": count, "bytes": bytes, "beyondAscii": beyond_ascii, "kept": kept, "keptMethod": USAGE, "deltas": text }),
    )
}

fn mixed(recording: &Recording, index: usize) -> String {
    let (hundred, place) = (index / 100, index % 100);
    let nth = |lines: &[String], n: usize| lines[n % lines.len()].clone();
    match place {
        50 => nth(&recording.usage, hundred),
        _ if place % 5 < 3 && place != 52 => {
            let delta = nth(&recording.deltas, index);
            let accented = place % 20 == 0;
            if accented { delta.replacen("\"delta\":\"", "\"delta\":\"\u{e9}", 1) } else { delta }
        }
        _ => nth(&recording.others, hundred * 40 + place),
    }
}

/// The same notification about another conversation.
fn of_thread(line: &str, number: usize) -> Result<String> {
    let look = look(line.as_bytes())?;
    Ok(match look.thread_id {
        Some(id) => line.replace(&*id, &thread_id(number)),
        None => line.to_owned(),
    })
}

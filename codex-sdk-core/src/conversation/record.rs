//! The runtime's record of a conversation, as far as it tells settings: a line for each turn and for each change of them.
//!
//! What a turn overrides is written down as the thread's, just before the turn begins; with its first turn, just after. So
//! a turn that has settings of its own is marked (`Submission::with_own_settings`), and after its end the thread gets its
//! own settings again, which is one more line. Where that is missing, the last settings are the turn's.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader};

use codex_sdk_types::Submission;
use memchr::memmem::find;
use serde::Deserialize;

/// The line that tells the settings of a conversation, if there is one.
#[derive(Debug, PartialEq)]
pub(super) enum Told {
    /// It is the last one that tells any.
    Last(Option<Vec<u8>>),
    /// The last ones tell the settings of a turn; this one was there before them.
    BeforeOwn(Option<Vec<u8>>),
}

/// Reads a record.
///
/// # Errors
/// When it cannot be read.
pub(super) fn told(record: &str) -> io::Result<Told> {
    let mut reading = Reading::default();
    for line in BufReader::new(File::open(record)?).split(b'\n') {
        reading.line(line?);
    }
    Ok(reading.end())
}

/// The settings before others, if any were told.
struct Before(Option<Vec<u8>>);

/// What is known of the lines that were read.
#[derive(Default)]
struct Reading {
    /// The settings of the conversation.
    settings: Option<Vec<u8>>,
    /// Those before them, while the line that told them is the last one that was read.
    before: Option<Before>,
    /// Whether what is told belongs to a turn with settings of its own.
    own: bool,
    /// Whether the last line told the settings of a turn.
    after_turn: bool,
}

impl Reading {
    fn line(&mut self, line: Vec<u8>) {
        let before = self.before.take();
        let after_turn = std::mem::take(&mut self.after_turn);
        match Kind::of(&line) {
            Some(Kind::Begins { own: true }) => {
                // What was told just before is the turn's.
                if let Some(Before(before)) = before {
                    self.settings = before;
                }
                self.own = true;
            }
            Some(Kind::Begins { own: false }) => self.own = false,
            Some(Kind::Turn) if self.own => self.after_turn = true,
            Some(Kind::Settings) if self.own && after_turn => {}
            Some(Kind::Turn) => self.settings = Some(line),
            Some(Kind::Settings) => {
                self.before = Some(Before(self.settings.replace(line)));
                self.own = false;
            }
            None => {}
        }
    }

    fn end(self) -> Told {
        if self.own { Told::BeforeOwn(self.settings) } else { Told::Last(self.settings) }
    }
}

/// What a line is.
#[derive(Debug, Clone, Copy)]
enum Kind {
    /// A turn begins.
    Begins { own: bool },
    /// The settings of a turn.
    Turn,
    /// The settings of the thread.
    Settings,
}

const TURN: &str = "turn_context";
const SETTINGS: &str = "thread_settings_applied";
const BEGINS: &str = "task_started";

#[derive(Deserialize)]
struct Line {
    #[serde(rename = "type")]
    kind: String,
    payload: Payload,
}

#[derive(Deserialize)]
struct Payload {
    #[serde(rename = "type")]
    kind: Option<String>,
    turn_attribution: Option<Attribution>,
}

#[derive(Deserialize)]
struct Attribution {
    turn_trigger: Option<String>,
}

impl Kind {
    fn of(line: &[u8]) -> Option<Self> {
        // Most lines are none of these, and some are large: those are not parsed.
        if ![TURN, SETTINGS, BEGINS].iter().any(|kind| find(line, kind.as_bytes()).is_some()) {
            return None;
        }
        let Line { kind, payload } = serde_json::from_slice(line).ok()?;
        match (kind.as_str(), payload.kind.as_deref()) {
            (TURN, _) => Some(Self::Turn),
            ("event_msg", Some(SETTINGS)) => Some(Self::Settings),
            ("event_msg", Some(BEGINS)) => {
                let trigger = payload.turn_attribution.and_then(|turn| turn.turn_trigger);
                Some(Self::Begins { own: trigger.as_deref() == Some(Submission::OWN_SETTINGS) })
            }
            _ => None,
        }
    }
}

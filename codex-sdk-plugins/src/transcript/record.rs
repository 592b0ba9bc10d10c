//! One line of the JSON transcript.

use std::time::{SystemTime, UNIX_EPOCH};

use codex_sdk_core::types::{Tokens, TurnUsage};
use codex_sdk_core::{EndReason, Event, TurnResult, TurnStatus};
use serde::Serialize;
use serde_json::value::RawValue;

/// What says nothing that is not said elsewhere in the transcript, or is only about the moment.
const LEFT_OUT: [&str; 6] = [
    "item/started",
    "sdk/turnEnded",
    "thread/status/changed",
    "thread/tokenUsage/updated",
    "turn/completed",
    "turn/diff/updated",
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a, P> {
    at_ms: i64,
    seq: u64,
    method: &'a str,
    conversation_id: Option<&'a str>,
    turn_id: Option<&'a str>,
    params: P,
}

/// The end of a turn, without what the lines before it hold.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Ending<'a> {
    status: TurnStatus,
    end_reason: &'a EndReason,
    usage: Option<&'a TurnUsage>,
    model: Option<&'a str>,
    started_at_ms: i64,
    duration_ms: u64,
}

/// An event as a line; nothing when it is left out.
pub(super) fn event(event: &Event, to: &mut Vec<u8>) -> serde_json::Result<()> {
    if LEFT_OUT.contains(&event.method()) {
        return Ok(());
    }
    let params: &RawValue = serde_json::from_slice(event.params_json())?;
    let line = Line {
        at_ms: event.emitted_at_ms.unwrap_or_else(now_ms),
        seq: event.seq,
        method: event.method(),
        conversation_id: event.conversation_id.as_deref(),
        turn_id: event.turn_id.as_deref(),
        params,
    };
    write(&line, to)
}

/// The end of a turn as a line.
pub(super) fn end(result: &TurnResult, to: &mut Vec<u8>) -> serde_json::Result<()> {
    let line = Line {
        at_ms: now_ms(),
        seq: result.last_seq,
        method: "sdk/turnEnded",
        conversation_id: Some(&result.conversation_id),
        turn_id: Some(&result.turn_id),
        params: Ending {
            status: result.status,
            end_reason: &result.end_reason,
            usage: result.usage.as_ref(),
            model: result.model.as_deref(),
            started_at_ms: result.started_at_ms,
            duration_ms: u64::try_from(result.duration.as_millis()).unwrap_or(u64::MAX),
        },
    };
    write(&line, to)
}

/// How many tokens, for people.
pub(super) fn tokens(tokens: &Tokens) -> String {
    format!("{} tokens in, {} out", tokens.input_tokens, tokens.output_tokens)
}

fn write(line: &impl Serialize, to: &mut Vec<u8>) -> serde_json::Result<()> {
    serde_json::to_writer(&mut *to, line)?;
    to.push(b'\n');
    Ok(())
}

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

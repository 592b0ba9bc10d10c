//! The steps of a script written down as the events of a stream, in the Responses API's terms.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::call::Call;
use super::plan::{Cue, Ids};
use super::request::Request;
use super::script::Step;

/// How many characters of a text one delta has. Short, so that a sentence makes several.
const DELTA_CHARS: usize = 12;

/// A stream being written.
pub(super) struct Draft<'a> {
    request: &'a Request,
    ids: &'a Ids,
    pub(super) cues: Vec<Cue>,
    pub(super) items: Vec<Value>,
    pub(super) call_ids: Vec<String>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(request: &'a Request, ids: &'a Ids) -> Self {
        Self { request, ids, cues: vec![], items: vec![], call_ids: vec![] }
    }

    /// Writes one step; `false` when the response cannot complete after it.
    pub(super) fn step(&mut self, step: Step, response_id: &str) -> bool {
        match step {
            Step::Message { text, phase } => self.message(&text, phase),
            Step::Deltas { count, per_second } => self.deltas(count, per_second),
            Step::Reasoning(text) => self.reasoning(&text),
            Step::Calls(calls) => calls.iter().for_each(|call| self.call(call)),
            Step::CallFrom(make) => self.call(&(make.0)(self.request)),
            Step::Gate(gate) => self.cues.push(Cue::Gate(gate)),
            Step::Fail(failure) => {
                let mut body = failure.into_body();
                self.event(json!({
                    "type": "response.failed",
                    "response": { "id": response_id, "status": "failed", "error": body["error"].take() },
                }));
                return false;
            }
            Step::Stall => {
                self.cues.push(Cue::Stall);
                return false;
            }
            Step::Disconnect => {
                self.cues.push(Cue::Disconnect);
                return false;
            }
        }
        true
    }

    fn message(&mut self, text: &str, phase: Option<&str>) {
        let (id, index) = self.open_message(phase);
        for delta in pieces(text) {
            self.event(text_delta(&id, index, &delta));
        }
        self.done(message_item(&id, text, phase));
    }

    fn deltas(&mut self, count: usize, per_second: Option<f64>) {
        let (item_id, output_index) = self.open_message(None);
        let text = (0..count).fold(String::new(), |mut text, n| {
            let _ = write!(text, "{n} ");
            text
        });
        let done = message_item(&item_id, &text, None);
        self.cues.push(Cue::Deltas { item_id, output_index, count, per_second });
        self.done(done);
    }

    fn open_message(&mut self, phase: Option<&str>) -> (String, usize) {
        let id = self.ids.next("msg");
        let mut item = message_item(&id, "", phase);
        item["content"] = json!([]);
        item["status"] = json!("in_progress");
        (id, self.added(&item))
    }

    fn reasoning(&mut self, text: &str) {
        let id = self.ids.next("rs");
        let index = self.added(&json!({ "type": "reasoning", "id": id, "summary": [] }));
        let part = json!({ "type": "summary_text", "text": "" });
        let about = json!({ "item_id": id, "output_index": index, "summary_index": 0 });
        let part_added = ("response.reasoning_summary_part.added", "part", part);
        let deltas = pieces(text)
            .map(|delta| ("response.reasoning_summary_text.delta", "delta", Value::String(delta)));
        for (kind, key, value) in std::iter::once(part_added).chain(deltas) {
            let mut event = about.clone();
            event["type"] = json!(kind);
            event[key] = value;
            self.event(event);
        }
        let summary = json!([{ "type": "summary_text", "text": text }]);
        self.done(json!({ "type": "reasoning", "id": id, "summary": summary }));
    }

    fn call(&mut self, call: &Call) {
        let call_id = self.ids.next("call");
        let item = call.to_item(self.request, &call_id);
        self.call_ids.push(call_id);
        self.added(&item);
        self.done(item);
    }

    fn added(&mut self, item: &Value) -> usize {
        let index = self.items.len();
        self.event(json!({
            "type": "response.output_item.added", "output_index": index, "item": item,
        }));
        index
    }

    fn done(&mut self, item: Value) {
        let index = self.items.len();
        self.event(json!({
            "type": "response.output_item.done", "output_index": index, "item": &item,
        }));
        self.items.push(item);
    }

    pub(super) fn event(&mut self, event: Value) {
        self.cues.push(Cue::Event(event));
    }
}

/// One delta of a message's text.
pub(super) fn text_delta(item_id: &str, output_index: usize, delta: &str) -> Value {
    json!({
        "type": "response.output_text.delta",
        "item_id": item_id,
        "output_index": output_index,
        "content_index": 0,
        "delta": delta,
    })
}

fn message_item(id: &str, text: &str, phase: Option<&str>) -> Value {
    let mut item = json!({
        "type": "message",
        "id": id,
        "role": "assistant",
        "status": "completed",
        "content": [{ "type": "output_text", "text": text, "annotations": [] }],
    });
    if let Some(phase) = phase {
        item["phase"] = json!(phase);
    }
    item
}

fn pieces(text: &str) -> impl Iterator<Item = String> {
    let mut rest = text.chars().peekable();
    std::iter::from_fn(move || {
        rest.peek()?;
        Some(rest.by_ref().take(DELTA_CHARS).collect())
    })
}

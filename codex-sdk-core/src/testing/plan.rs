//! What is sent for a response of a script: an error status, or a stream with its cues.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Value, json};

use super::draft::Draft;
use super::gate::Gate;
use super::request::Request;
use super::script::{Failure, Response, Step};
use super::usage::Usage;

/// Makes ids that no other model in reach of the same thread has used: the runtime takes over the
/// ids of messages and calls as those of its items.
#[derive(Debug)]
pub(super) struct Ids {
    prefix: String,
    next: AtomicU64,
}

impl Ids {
    pub(super) fn new(prefix: String) -> Self {
        Self { prefix, next: AtomicU64::new(1) }
    }

    pub(super) fn next(&self, kind: &str) -> String {
        format!("{kind}_{}_{}", self.prefix, self.next.fetch_add(1, Ordering::Relaxed))
    }
}

/// What is to be sent, before any of it is.
#[derive(Debug)]
pub(super) enum Plan {
    /// An error status.
    Refuse(Failure),
    /// A stream of events, and the calls that it makes.
    Stream { cues: Vec<Cue>, call_ids: Vec<String> },
}

/// One thing that the stream does.
#[derive(Debug)]
pub(super) enum Cue {
    Event(Value),
    /// Deltas of one message: made as they are sent, since there may be a hundred thousand.
    Deltas {
        item_id: String,
        output_index: usize,
        count: usize,
        per_second: Option<f64>,
    },
    Gate(Gate),
    Stall,
    Disconnect,
}

impl Plan {
    pub(super) fn new(response: Response, request: &Request, ids: &Ids) -> Self {
        if let [Step::Fail(failure)] = response.steps.as_slice() {
            return Self::Refuse(failure.clone());
        }
        let id = ids.next("resp");
        let mut draft = Draft::new(request, ids);
        draft.event(json!({
            "type": "response.created",
            "response": { "id": id, "object": "response", "status": "in_progress" },
        }));
        let mut open = true;
        for step in response.steps {
            open = draft.step(step, &id);
        }
        if open {
            let written = draft.items.iter().map(|item| item.to_string().len()).sum();
            let usage =
                response.usage.unwrap_or_else(|| Usage::estimate(request.body_bytes(), written));
            let output = std::mem::take(&mut draft.items);
            draft.event(json!({
                "type": "response.completed",
                "response": {
                    "id": id,
                    "object": "response",
                    "status": "completed",
                    "output": output,
                    "usage": usage.to_wire(),
                },
            }));
        }
        Self::Stream { cues: draft.cues, call_ids: draft.call_ids }
    }
}

impl Failure {
    /// The body of the failure: the one that was said, or one in the API's form.
    pub(super) fn into_body(self) -> Value {
        let status = self.status;
        self.body.unwrap_or_else(|| {
            json!({ "error": {
                "message": format!("scripted failure {status}"),
                "type": if status < 500 { "invalid_request_error" } else { "server_error" },
                "code": if status < 500 { "scripted_failure" } else { "server_error" },
            }})
        })
    }
}

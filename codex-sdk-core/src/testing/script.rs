//! The data of a script: which responses it has, and which steps make one of them.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::call::Call;
use super::gate::Gate;
use super::request::Request;
use super::usage::Usage;

/// What the model does in one turn: a list of responses, each the answer to one request.
///
/// It can grow until it has been served, since a `Reply` is registered before its steps are said.
#[derive(Debug, Default)]
pub(super) struct Script {
    responses: Mutex<Vec<Response>>,
}

/// The answer to one request of the runtime.
#[derive(Debug, Clone, Default)]
pub(super) struct Response {
    pub(super) steps: Vec<Step>,
    pub(super) usage: Option<Usage>,
    /// The next step begins another response: this one ended in calls, or has been served.
    complete: bool,
}

/// One thing that the model does within a response.
#[derive(Debug, Clone)]
pub(super) enum Step {
    Message { text: String, phase: Option<&'static str> },
    Deltas { count: usize, per_second: Option<f64> },
    Reasoning(String),
    Calls(Vec<Call>),
    CallFrom(CallFrom),
    Gate(Gate),
    Fail(Failure),
    Stall,
    Disconnect,
}

/// A failure that the model reports.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    pub(super) status: u16,
    pub(super) body: Option<Value>,
}

/// A call that depends on the request it answers, such as waiting for an agent just spawned.
#[derive(Clone)]
pub(super) struct CallFrom(pub(super) Arc<dyn Fn(&Request) -> Call + Send + Sync>);

impl fmt::Debug for CallFrom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallFrom")
    }
}

impl Script {
    /// Adds a step to the response that is open, or opens the next one.
    pub(super) fn push(&self, step: Step) {
        let ends = step.ends_response();
        self.with_open_response(|response| {
            response.steps.push(step);
            response.complete = ends;
        });
    }

    /// Sets the usage of the response that the last step belongs to.
    pub(super) fn set_usage(&self, usage: Usage) {
        let mut responses = self.responses.lock().unwrap_or_else(PoisonError::into_inner);
        match responses.last_mut() {
            Some(last) => last.usage = Some(usage),
            None => responses.push(Response { usage: Some(usage), ..Response::default() }),
        }
    }

    /// The response at `index`. A script without steps has one, which is empty.
    pub(super) fn response(&self, index: usize) -> Option<Response> {
        let mut responses = self.responses.lock().unwrap_or_else(PoisonError::into_inner);
        if responses.is_empty() {
            responses.push(Response::default());
        }
        let response = responses.get_mut(index)?;
        response.complete = true;
        Some(response.clone())
    }

    /// Whether there is a response at `index`.
    pub(super) fn has_response(&self, index: usize) -> bool {
        index < self.responses.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn with_open_response(&self, change: impl FnOnce(&mut Response)) {
        let mut responses = self.responses.lock().unwrap_or_else(PoisonError::into_inner);
        if responses.last().is_none_or(|last| last.complete) {
            responses.push(Response::default());
        }
        if let Some(open) = responses.last_mut() {
            change(open);
        }
    }
}

impl Step {
    /// After calls the runtime posts again with their outputs; the others cut the response off.
    fn ends_response(&self) -> bool {
        match self {
            Self::Calls(_) | Self::CallFrom(_) | Self::Fail(_) | Self::Stall | Self::Disconnect => {
                true
            }
            Self::Message { .. } | Self::Deltas { .. } | Self::Reasoning(_) | Self::Gate(_) => {
                false
            }
        }
    }
}

//! The handle with which a test says what the model does, step by step.

use std::sync::Arc;

use serde_json::Value;

use super::call::Call;
use super::gate::Gate;
use super::request::Request;
use super::script::{CallFrom, Failure, Script, Step};
use super::usage::Usage;

/// What the model does in one turn. Steps are done in the order in which they are said; say them
/// before the turn starts.
///
/// The steps up to and including a call make one model response. The runtime then does what was
/// called and asks again, in the same turn, with the output; what follows in the script answers
/// that. Requests of other turns never get the rest of a script that has begun. A script that ends
/// with a call leaves its output unanswered: the request is refused, unless another reply is queued
/// or another rule matches.
#[derive(Debug, Clone)]
pub struct Reply {
    script: Arc<Script>,
}

impl Reply {
    pub(super) fn new(script: Arc<Script>) -> Self {
        Self { script }
    }

    /// A message, streamed in several deltas.
    pub fn say(&self, text: impl Into<String>) -> &Self {
        self.step(Step::Message { text: text.into(), phase: None })
    }

    /// A message on the way to the answer (phase `commentary`).
    pub fn commentary(&self, text: impl Into<String>) -> &Self {
        self.step(Step::Message { text: text.into(), phase: Some("commentary") })
    }

    /// A message that is the answer (phase `final_answer`).
    pub fn answer(&self, text: impl Into<String>) -> &Self {
        self.step(Step::Message { text: text.into(), phase: Some("final_answer") })
    }

    /// A message that is this JSON, for turns with an output schema.
    pub fn json(&self, value: &Value) -> &Self {
        self.say(value.to_string())
    }

    /// A message of `count` deltas, `"0 "`, `"1 "`, …; `per_second` of them, or as fast as they are
    /// taken. A rate that is not a positive number means the latter.
    pub fn deltas(&self, count: usize, per_second: Option<f64>) -> &Self {
        self.step(Step::Deltas { count, per_second })
    }

    /// Reasoning, streamed as a summary.
    pub fn reasoning(&self, text: impl Into<String>) -> &Self {
        self.step(Step::Reasoning(text.into()))
    }

    /// Calls a shell command.
    pub fn command(&self, command: impl Into<String>) -> &Self {
        self.call(Call::command(command))
    }

    /// Applies a patch (`*** Begin Patch` … `*** End Patch`).
    pub fn patch(&self, patch: impl Into<String>) -> &Self {
        self.call(Call::patch(patch))
    }

    /// Calls a tool by name.
    pub fn tool(&self, name: impl Into<String>, arguments: Value) -> &Self {
        self.call(Call::tool(name, arguments))
    }

    /// Makes one call.
    pub fn call(&self, call: Call) -> &Self {
        self.calls([call])
    }

    /// Makes several calls in one response, so that the runtime has them all at once.
    pub fn calls(&self, calls: impl IntoIterator<Item = Call>) -> &Self {
        self.step(Step::Calls(calls.into_iter().collect()))
    }

    /// Makes a call that is known only when the request that it answers is there, such as waiting
    /// for the agent whose id is in the previous output.
    pub fn call_from(&self, call: impl Fn(&Request) -> Call + Send + Sync + 'static) -> &Self {
        self.step(Step::CallFrom(CallFrom(Arc::new(call))))
    }

    /// Waits here until `gate` is opened.
    pub fn wait_for(&self, gate: &Gate) -> &Self {
        self.step(Step::Gate(gate.clone()))
    }

    /// Fails: as the HTTP status of the response; or, when something was said before in the same
    /// response, as the stream's `response.failed`, since the status is out by then.
    pub fn fail(&self, status: u16) -> &Self {
        self.step(Step::Fail(Failure { status, body: None }))
    }

    /// Fails like [`fail`](Self::fail) with this body. In mid-stream, the body's `error` is what the
    /// stream reports.
    pub fn fail_with(&self, status: u16, body: Value) -> &Self {
        self.step(Step::Fail(Failure { status, body: Some(body) }))
    }

    /// Sends what was said before, then nothing, until the runtime or the model goes away.
    pub fn stall(&self) -> &Self {
        self.step(Step::Stall)
    }

    /// Sends what was said before, then breaks the connection.
    pub fn disconnect(&self) -> &Self {
        self.step(Step::Disconnect)
    }

    /// Sets the usage of the response that the last step belongs to. Without it, usage is estimated
    /// from the sizes of request and response.
    pub fn usage(&self, usage: Usage) -> &Self {
        self.script.set_usage(usage);
        self
    }

    fn step(&self, step: Step) -> &Self {
        self.script.push(step);
        self
    }
}

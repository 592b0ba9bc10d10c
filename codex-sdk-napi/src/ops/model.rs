//! The calls of a scripted model: what it is told, and what it saw.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use codex_sdk_core::testing::{
    Answered, Call as ModelCall, Gate, Matcher, ModelError, Reply, Request, ScriptedModel, Usage,
};
use codex_sdk_core::{Error, Result};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Op;
use crate::calls::{Call, Calls};

/// A scripted model and everything that JavaScript holds of it.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) calls: Arc<Calls>,
    model: OnceLock<Arc<ScriptedModel>>,
    replies: Mutex<Vec<Reply>>,
    gates: Mutex<Vec<Gate>>,
}

/// Options that are all the package's own.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoMore {}

/// What the model does next, in a script.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "camelCase", deny_unknown_fields)]
enum Step {
    Say {
        text: String,
    },
    Commentary {
        text: String,
    },
    Answer {
        text: String,
    },
    Reasoning {
        text: String,
    },
    Json {
        value: Value,
    },
    #[serde(rename_all = "camelCase")]
    Deltas {
        count: usize,
        per_second: Option<f64>,
    },
    Command(CommandCall),
    Patch(PatchCall),
    Tool(ToolCall),
    Calls {
        calls: Vec<JsCall>,
    },
    WaitFor {
        gate: usize,
    },
    Fail {
        status: u64,
        body: Option<Value>,
    },
    Stall,
    Disconnect,
    Usage {
        usage: Usage,
    },
}

/// One call among several.
#[derive(Deserialize)]
#[serde(tag = "call", rename_all = "camelCase")]
enum JsCall {
    Command(CommandCall),
    Patch(PatchCall),
    Tool(ToolCall),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CommandCall {
    command: String,
    #[serde(default)]
    extra: serde_json::Map<String, Value>,
    escalated: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PatchCall {
    patch: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToolCall {
    name: String,
    #[serde(default)]
    arguments: Value,
    namespace: Option<String>,
}

/// Which requests a rule answers: all of what is said.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Match {
    text: Option<String>,
    thread: Option<String>,
    #[serde(default)]
    subagent: bool,
    #[serde(default)]
    review: bool,
    #[serde(default)]
    compaction: bool,
}

impl Inner {
    pub(crate) fn new(calls: Calls) -> Self {
        Self {
            calls: Arc::new(calls),
            model: OnceLock::new(),
            replies: Mutex::default(),
            gates: Mutex::default(),
        }
    }

    fn model(&self) -> Result<&Arc<ScriptedModel>> {
        self.model.get().ok_or_else(|| Error::session("the scripted model is not started"))
    }

    fn keep(&self, reply: Reply) -> String {
        let mut replies = self.replies.lock().unwrap_or_else(PoisonError::into_inner);
        replies.push(reply);
        (replies.len() - 1).to_string()
    }
}

/// Does what needs no waiting.
pub(crate) fn call(inner: &Inner, op: &Op<'_>) -> Result<String> {
    let target = op.target as usize;
    let model = inner.model()?;
    match op.name {
        "reply" => Ok(inner.keep(model.reply())),
        "otherwise" => Ok(inner.keep(model.otherwise())),
        "on" => Ok(inner.keep(model.on(matcher(op.arg("match")?)?))),
        "step" => step(inner, target, op.args()?),
        "gate" => {
            let mut gates = inner.gates.lock().unwrap_or_else(PoisonError::into_inner);
            gates.push(Gate::new());
            Ok((gates.len() - 1).to_string())
        }
        "openGate" => {
            gate(inner, target)?.open();
            Ok("null".to_owned())
        }
        "requests" => Ok(requests(&model.requests())),
        "unscripted" => Ok(requests(&model.unscripted())),
        "unusedReplies" => Ok(model.unused_replies().to_string()),
        "baseUrl" => Ok(json!(model.base_url()).to_string()),
        "endNow" => {
            model.end_now();
            Ok("null".to_owned())
        }
        "options" => {
            let options = model.options();
            let (env, home) = (json!({ "set": options.env }), options.codex_home);
            Ok(json!({ "config": options.config, "codexHome": home, "env": env }).to_string())
        }
        _ => Err(op.unknown()),
    }
}

/// Prepares what does.
pub(crate) fn submit(inner: &Arc<Inner>, op: &Op<'_>) -> Result<Call> {
    match op.name {
        "start" => {
            let NoMore {} = op.options("options", &["nativeModulePath"])?;
            let inner = Arc::clone(inner);
            Ok(Call::new(async move {
                let model = ScriptedModel::start().await.map_err(failed)?;
                inner
                    .model
                    .set(Arc::new(model))
                    .map_err(|_| Error::session("the scripted model is started already"))?;
                Ok("null".to_owned())
            }))
        }
        "waitForRequests" => {
            let model = Arc::clone(inner.model()?);
            let count = op.arg("count")?;
            let NoMore {} = op.options("options", &["signal"])?;
            Ok(Call::new(async move {
                Ok(requests(&model.wait_for_requests(count).await.map_err(failed)?))
            }))
        }
        "nextRequest" => {
            let model = Arc::clone(inner.model()?);
            let NoMore {} = op.options("options", &["signal"])?;
            Ok(Call::new(async move {
                Ok(request(&model.next_request().await.map_err(failed)?).to_string())
            }))
        }
        "close" => {
            let model = inner.model.get().cloned();
            Ok(Call::new(async move {
                if let Some(model) = model {
                    model.close().await;
                }
                Ok("null".to_owned())
            }))
        }
        _ => Err(op.unknown()),
    }
}

fn failed(error: ModelError) -> Error {
    Error::session(error.to_string()).caused_by(error)
}

fn gate(inner: &Inner, number: usize) -> Result<Gate> {
    let gates = inner.gates.lock().unwrap_or_else(PoisonError::into_inner);
    gates.get(number).cloned().ok_or_else(|| Error::session(format!("there is no gate {number}")))
}

fn step(inner: &Inner, number: usize, step: Step) -> Result<String> {
    let reply = {
        let replies = inner.replies.lock().unwrap_or_else(PoisonError::into_inner);
        replies.get(number).cloned()
    };
    let reply = reply.ok_or_else(|| Error::session(format!("there is no script {number}")))?;
    match step {
        Step::Say { text } => reply.say(text),
        Step::Commentary { text } => reply.commentary(text),
        Step::Answer { text } => reply.answer(text),
        Step::Reasoning { text } => reply.reasoning(text),
        Step::Json { value } => reply.json(&value),
        Step::Deltas { per_second: Some(rate), .. } if rate <= 0.0 => {
            return Err(Error::invalid("perSecond", rate, "a number above 0"));
        }
        Step::Deltas { count, per_second } => reply.deltas(count, per_second),
        Step::Command(call) => reply.calls([call.into()]),
        Step::Patch(call) => reply.calls([call.into()]),
        Step::Tool(call) => reply.calls([call.into()]),
        Step::Calls { calls } => reply.calls(calls.into_iter().map(ModelCall::from)),
        Step::WaitFor { gate: number } => reply.wait_for(&gate(inner, number)?),
        Step::Fail { status, body } => {
            let failure = u16::try_from(status).ok().filter(|status| (400..600).contains(status));
            let allowed = "the HTTP status of a failure, from 400 to 599";
            let failure = failure.ok_or_else(|| Error::invalid("status", status, allowed))?;
            match body {
                None => reply.fail(failure),
                Some(body) => reply.fail_with(failure, body),
            }
        }
        Step::Stall => reply.stall(),
        Step::Disconnect => reply.disconnect(),
        Step::Usage { usage } => reply.usage(usage),
    };
    Ok("null".to_owned())
}

impl From<JsCall> for ModelCall {
    fn from(call: JsCall) -> Self {
        match call {
            JsCall::Command(call) => call.into(),
            JsCall::Patch(call) => call.into(),
            JsCall::Tool(call) => call.into(),
        }
    }
}

impl From<CommandCall> for ModelCall {
    fn from(CommandCall { command, extra, escalated }: CommandCall) -> Self {
        let call = Self::command(command);
        let call = extra.into_iter().fold(call, |call, (name, value)| call.with(name, value));
        match escalated {
            Some(justification) => call.escalated(justification),
            None => call,
        }
    }
}

impl From<PatchCall> for ModelCall {
    fn from(PatchCall { patch }: PatchCall) -> Self {
        Self::patch(patch)
    }
}

impl From<ToolCall> for ModelCall {
    fn from(ToolCall { name, arguments, namespace }: ToolCall) -> Self {
        let call = Self::tool(name, arguments);
        match namespace {
            Some(namespace) => call.in_namespace(namespace),
            None => call,
        }
    }
}

fn matcher(wanted: Value) -> Result<Matcher> {
    if let Value::String(text) = wanted {
        return Ok(Matcher::text(text));
    }
    let allowed = "a string, or an object with text, thread, subagent, review and compaction";
    match wanted {
        Value::Null => return Err(Error::missing("match", allowed)),
        Value::Object(_) => {}
        other => return Err(Error::invalid("match", other, allowed)),
    }
    let wanted: Match = codex_sdk_core::options_from_json(&wanted, "match")?;
    let parts = [
        wanted.text.map(Matcher::text),
        wanted.thread.map(Matcher::thread),
        wanted.subagent.then(Matcher::subagent),
        wanted.review.then(Matcher::review),
        wanted.compaction.then(Matcher::compaction),
    ];
    let all = parts.into_iter().flatten().reduce(Matcher::and);
    Ok(all.unwrap_or_else(|| Matcher::when(|_| true)))
}

fn requests(requests: &[Request]) -> String {
    Value::Array(requests.iter().map(request).collect()).to_string()
}

fn request(request: &Request) -> Value {
    json!({
        "method": request.method(),
        "path": request.path(),
        "headers": request.headers(),
        "body": request.body(),
        "threadId": request.thread_id(),
        "turnId": request.turn_id(),
        "rootTurnId": request.root_turn_id(),
        "parentThreadId": request.parent_thread_id(),
        "subagent": request.subagent(),
        "kind": request.kind(),
        "answered": match request.answered() {
            Answered::Scripted => "scripted",
            Answered::Unscripted => "unscripted",
            _ => "other",
        },
        "lastUserText": request.last_user_text(),
        "lastOutput": request.last_output(),
        "instructions": request.instructions(),
        "model": request.model(),
        "effort": request.effort(),
        "outputSchema": request.output_schema(),
        "tools": request.tools(),
    })
}

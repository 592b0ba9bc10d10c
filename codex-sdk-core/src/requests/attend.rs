//! One question from its arrival to its settlement, in a task of its own: a handler that takes its time stops nobody.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::options::{OnTimeout, RequestPolicy, Unanswered};
use codex_sdk_types::request::{Answer, PendingRequest, RequestKind, SettledBy, SettledHow};
use tokio::time::{Instant, sleep_until};
use tracing::Instrument as _;

use super::Settlement;
use super::handler::{Handler, RequestContext, Verdict};
use crate::error::Result;
use crate::plugin::PluginHost;
use crate::turn::now_ms;

/// Who attends to a question, and how long.
pub(crate) struct Attendance {
    pub(crate) request: Arc<PendingRequest>,
    pub(crate) context: RequestContext,
    pub(crate) handler: Option<Handler>,
    pub(crate) policy: RequestPolicy,
    pub(crate) plugins: Option<Arc<dyn PluginHost>>,
}

/// Finds the answer. `None`: the question was settled by somebody else meanwhile.
pub(crate) async fn attend(attendance: Attendance) -> Option<Settlement> {
    let Attendance { request, context, handler, policy, plugins } = attendance;
    let signal = context.signal.clone();
    let deadline = policy.timeout.and_then(|limit| Instant::now().checked_add(limit));
    if let Some(plugins) = plugins {
        let settlement = tokio::select! {
            biased;
            () = signal.cancelled() => return None,
            () = until(deadline) => Some(expired(&request, &policy)),
            answer = plugins.on_server_request(&request) => by_plugin(&request, answer),
        };
        if settlement.is_some() {
            return settlement;
        }
    }
    let verdict = match handler {
        Some(handler) => {
            // Its own task, the call included: a panic in it is a handler that failed, not the end of this one.
            let asked = PendingRequest::clone(&request);
            let answering = async move { handler(asked, context).await };
            let mut running = tokio::spawn(answering.in_current_span());
            let verdict = tokio::select! {
                biased;
                () = signal.cancelled() => None,
                () = until(deadline) => Some(Ok(expired(&request, &policy))),
                done = &mut running => Some(judged(&request, done)),
            };
            // The handler has been told by its signal, and gets a moment to notice; then it is ended.
            if !running.is_finished() {
                signal.cancel();
                end_soon(running);
            }
            verdict?
        }
        // A machine's question, and no user's: nobody is to be asked, whatever the policy.
        None if request.kind() == RequestKind::CurrentTime => Ok(Settlement {
            answer: Answer::current_time(now_ms().div_euclid(1000)),
            how: SettledHow::Answered,
            by: SettledBy::Policy,
            failure: None,
        }),
        None if policy.unanswered == Unanswered::Hold => Err(Held),
        None => Ok(declined(&request, SettledHow::Declined, SettledBy::Policy, nobody(&request))),
    };
    if let Ok(settlement) = verdict {
        return Some(settlement);
    }
    tokio::select! {
        biased;
        () = signal.cancelled() => None,
        () = until(deadline) => Some(expired(&request, &policy)),
    }
}

/// Somebody else will answer.
struct Held;

/// How long a handler whose answer is no longer wanted may go on.
const LAST_WORDS: Duration = Duration::from_secs(5);

fn end_soon(running: tokio::task::JoinHandle<impl Send + 'static>) {
    tokio::spawn(async move {
        let stop = running.abort_handle();
        if tokio::time::timeout(LAST_WORDS, running).await.is_err() {
            stop.abort();
        }
    });
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

type Judged = std::result::Result<
    std::result::Result<Verdict<Answer>, super::HandlerError>,
    tokio::task::JoinError,
>;

fn judged(request: &PendingRequest, done: Judged) -> Result<Settlement, Held> {
    let failed = match done {
        Ok(Ok(Verdict::Answer(answer))) => {
            return Ok(answered(answer, SettledBy::Handler));
        }
        Ok(Ok(Verdict::Hold)) => return Err(Held),
        Ok(Err(error)) => error.to_string(),
        Err(panic) => panic.to_string(),
    };
    let why = "the handler failed";
    let mut settlement = declined(request, SettledHow::Declined, SettledBy::Handler, why);
    settlement.failure = Some(failed);
    Ok(settlement)
}

/// What the plugins say. `None`: it is not theirs to answer.
fn by_plugin(request: &PendingRequest, answer: Option<Result<Answer>>) -> Option<Settlement> {
    match answer? {
        Ok(answer) => Some(answered(answer, SettledBy::Plugin)),
        // The host has reported it. A plugin that failed may have wanted to say no.
        Err(_) => Some(declined(
            request,
            SettledHow::Declined,
            SettledBy::Plugin,
            "a plugin of the client failed",
        )),
    }
}

/// Why nobody answers, for the runtime: what a tool call is told, the model reads.
fn nobody(request: &PendingRequest) -> &'static str {
    match request.kind() {
        RequestKind::ToolCall => "this client has no such tool",
        _ => "nobody was there to answer",
    }
}

fn expired(request: &PendingRequest, policy: &RequestPolicy) -> Settlement {
    tracing::warn!(
        request.id = %request.id,
        method = %request.method,
        "a question of the runtime passed its deadline without an answer"
    );
    let why = "nobody answered in time";
    match policy.on_timeout {
        OnTimeout::Cancel => Settlement {
            answer: Answer::cancel(&request.method, why),
            how: SettledHow::Expired,
            by: SettledBy::Policy,
            failure: None,
        },
        _ => declined(request, SettledHow::Expired, SettledBy::Policy, why),
    }
}

fn answered(answer: Answer, by: SettledBy) -> Settlement {
    Settlement { answer, how: SettledHow::Answered, by, failure: None }
}

fn declined(request: &PendingRequest, how: SettledHow, by: SettledBy, why: &str) -> Settlement {
    Settlement { answer: Answer::decline(&request.method, why), how, by, failure: None }
}

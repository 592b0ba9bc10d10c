//! A plugin that is written in JavaScript: an entry in the list of plugins whose every hook is a question to it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use codex_sdk_core::plugin::{
    CleanupContext, HookError, HookResult, Interest, Plugin, PluginContext, Veto, answer_of,
    async_trait,
};
use codex_sdk_core::types::request::Answer;
use codex_sdk_core::types::{RuntimeInfo, Submission};
use codex_sdk_core::{Error, Event, PendingRequest, Tool, TurnResult};
use codex_sdk_plugins::PluginDescription;
use serde::Serialize;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::asks::JsHandler;
use crate::session::Inner;
use crate::{envelope, handover};

/// The plugin. When a hook's deadline passes, the question is withdrawn.
pub(crate) struct JsPlugin {
    description: PluginDescription,
    tools: Vec<Tool>,
    hooks: Arc<JsHandler>,
    /// How many events it is shown at once.
    together: AtomicUsize,
    session: Weak<Inner>,
}

/// After so long, or an eighth of its deadline, a plugin is shown no further event in the same call: the deadline is meant
/// for each.
const SLICE: Duration = Duration::from_millis(8);

impl JsPlugin {
    pub(crate) fn new(
        description: PluginDescription,
        tools: Vec<Tool>,
        hooks: Arc<JsHandler>,
        session: Weak<Inner>,
    ) -> Self {
        Self { description, tools, hooks, together: AtomicUsize::new(1), session }
    }

    /// Calls a hook with JSON; null when the plugin does not have it.
    async fn call(&self, hook: &str, value: &str) -> HookResult<Value> {
        if !self.description.has(hook) {
            return Ok(Value::Null);
        }
        let what = format!("{{\"hook\":\"{hook}\",\"value\":{value}}}");
        self.hooks.put(&what, &CancellationToken::new()).await
    }
}

/// What `initialize` is told.
#[derive(Serialize)]
struct Told<'a> {
    runtime: &'a RuntimeInfo,
    /// The number of the client, in a pool.
    client: Option<u32>,
}

#[async_trait]
impl Plugin for JsPlugin {
    fn name(&self) -> &str {
        &self.description.name
    }

    fn methods(&self) -> Interest {
        if self.description.has("onEvent") || self.description.has("afterEvent") {
            return self.description.interest.clone();
        }
        // Nothing crosses that nobody looks at.
        Interest::Listed(Vec::new())
    }

    fn tools(&self) -> Vec<Tool> {
        self.tools.clone()
    }

    async fn initialize(&self, context: PluginContext) -> HookResult {
        if !self.description.has("initialize") {
            return Ok(());
        }
        let session = self.session.upgrade().ok_or("the session is gone")?;
        let told = Told { runtime: &context.runtime, client: session.number_of(&context.client) };
        drop(session);
        self.call("initialize", &envelope::json(&told)).await.map(drop)
    }

    async fn before_submit(&self, mut submission: Submission) -> Result<Submission, Veto> {
        let returned = self.call("beforeSubmit", &envelope::json(&submission)).await;
        let changed = match returned.map_err(Veto::caused_by)? {
            Value::Null => return Ok(submission),
            Value::Object(mut changed) => changed.remove("params"),
            _ => None,
        };
        // What cannot be told is not sent.
        submission.params = changed.ok_or_else(|| {
            Veto::new("beforeSubmit returned no submission: it returns one with params, or nothing")
        })?;
        Ok(submission)
    }

    async fn on_events(&self, events: &[Event]) -> HookResult<usize> {
        // Of a plugin that takes its time for each, fewer cross at once: those that it does not get to cross again.
        let together = self.together.load(Ordering::Relaxed).min(events.len());
        let text = handover::event_text(&events[..together]);
        let slice = (self.description.policy.deadline / 8).min(SLICE).as_millis();
        let what = format!("{{\"hook\":\"onEvents\",\"value\":{text},\"sliceMs\":{slice}}}");
        let answer = self.hooks.put(&what, &CancellationToken::new()).await?;
        let seen = answer.as_u64().and_then(|seen| usize::try_from(seen).ok()).unwrap_or_default();
        if seen < together {
            self.together.store(2 * seen.max(1), Ordering::Relaxed);
        } else {
            self.together.fetch_max(2 * together, Ordering::Relaxed);
        }
        Ok(seen)
    }

    async fn on_server_request(&self, request: &PendingRequest) -> HookResult<Option<Answer>> {
        match self.call("onServerRequest", &envelope::json(request)).await? {
            Value::Null => Ok(None),
            response => Ok(Some(answer_of(request, response).map_err(HookError::from)?)),
        }
    }

    async fn on_turn_end(&self, result: &TurnResult) -> HookResult {
        self.call("onTurnEnd", &envelope::json(result)).await.map(drop)
    }

    async fn on_error(&self, error: &Error) -> HookResult {
        self.call("onError", &envelope::error(error)).await.map(drop)
    }

    async fn cleanup(&self, context: CleanupContext) -> HookResult {
        let told = serde_json::json!({
            "reason": context.reason,
            "deadlineMs": u64::try_from(context.deadline.as_millis()).unwrap_or(u64::MAX),
        });
        self.call("cleanup", &told.to_string()).await.map(drop)
    }
}

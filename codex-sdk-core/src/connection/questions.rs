//! The router's part in questions of the runtime: taken in, attended to by a task of their own, settled once.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::InterruptedBy;
use codex_sdk_types::look::Look;
use codex_sdk_types::options::RequestPolicy;
use codex_sdk_types::request::{
    Answer, PendingRequest, RequestKind, RequestSettled, SettledBy, SettledHow,
};
use codex_sdk_types::wire::{QuestionView, ResolvedEvent, answer_line};
use serde_json::json;
use serde_json::value::RawValue;
use tokio_util::sync::CancellationToken;
use tracing::{Instrument as _, Span};

use super::link::Link;
use super::router::Router;
use crate::client::ClientInner;
use crate::events::{Line, Message};
use crate::requests::{Attendance, Handler, OpenRequest, RequestContext, Settlement, attend};
use crate::tools::{self, ToolEntry};
use crate::turn::{InterruptCause, now_ms};

impl Router {
    /// Takes a question in, and has somebody attend to it.
    pub(super) fn question(&mut self, line: &Line<'_>, look: Look<'_>) {
        // The look has proved that the id is JSON.
        let Ok(wire_id) = RawValue::from_string(look.id_json.to_owned()) else { return };
        let Some(origin) = self.origin(&look, line) else { return };
        let Look { method, body, emitted_at_ms: at, .. } = look;
        let message = Message::new(self.next_seq(), method, at, &origin, *line, body);
        let mut event = message.to_event();
        let view: QuestionView<'_> =
            serde_json::from_slice(event.params_json()).unwrap_or_default();
        let params = event.line().slice(event.params_range());
        let id: Arc<str> = uuid::Uuid::new_v4().simple().to_string().into();
        let mut request = PendingRequest::new(id, Arc::from(event.method()), params);
        let Some(client) = self.client.upgrade() else { return };
        let mut policy = client.options.request_policy;
        request.conversation_id.clone_from(&event.conversation_id);
        request.root_conversation_id.clone_from(&event.root_conversation_id);
        request.turn_id.clone_from(&event.turn_id);
        let tool = self.tool(&client, &request, &view);
        // A tool that has a limit of its own keeps it, and says so itself.
        if tool.as_ref().is_some_and(|tool| tool.has_timeout()) {
            policy.timeout = None;
        }
        // Later nobody wants to know.
        if let Some(limit) = view.auto_resolution_ms.map(Duration::from_millis) {
            policy.timeout = Some(policy.timeout.map_or(limit, |own| own.min(limit)));
        }
        request.received_at_ms = now_ms();
        request.deadline_at_ms = policy.timeout.and_then(|limit| {
            request.received_at_ms.checked_add(i64::try_from(limit.as_millis()).ok()?)
        });
        request.item = look.item_id.as_deref().or(view.call_id.as_deref()).and_then(|item| {
            let thread = self.threads.get(event.conversation_id.as_ref()?)?;
            thread.active.as_ref()?.progress.open_item(item).cloned()
        });
        request.decisions = view.available_decisions.unwrap_or_default();
        let request = Arc::new(request);
        let signal = CancellationToken::new();
        let open = OpenRequest { request: Arc::clone(&request), wire_id, signal: signal.clone() };
        if self.desk.open(open).is_none() {
            return;
        }
        self.show_requests();
        event.request = Some(Arc::clone(&request));
        self.note(&event);
        self.readers.publish(&event);
        self.hand_over();
        let tool = tool.map(|tool| {
            let root = request.root_conversation_id.as_ref().and_then(|id| self.threads.get(id));
            let conversation = root.and_then(|thread| thread.conversation.as_ref());
            // Where several share the client, the tool gets what its conversation belongs to.
            let seen_by = conversation.and_then(|conversation| conversation.seen_by());
            tools::handler(tool, seen_by.as_ref().unwrap_or(&client).client_handle())
        });
        self.attend(&client, request, signal, tool, policy);
    }

    /// The tool that a call is for.
    fn tool(
        &self,
        client: &ClientInner,
        request: &PendingRequest,
        view: &QuestionView<'_>,
    ) -> Option<Arc<ToolEntry>> {
        if request.kind() != RequestKind::ToolCall {
            return None;
        }
        let root = request.root_conversation_id.as_ref().and_then(|root| self.threads.get(root));
        let conversation = root.and_then(|thread| thread.conversation.as_ref());
        let tools = conversation.map_or_else(|| client.tools.get(), |known| known.tools.clone());
        tools.find(view.namespace.as_deref(), view.tool.as_deref()?).cloned()
    }

    fn attend(
        &self,
        client: &Arc<ClientInner>,
        request: Arc<PendingRequest>,
        signal: CancellationToken,
        tool: Option<Handler>,
        policy: RequestPolicy,
    ) {
        let root = request.root_conversation_id.as_ref().and_then(|root| self.threads.get(root));
        let conversation = root.and_then(|thread| thread.conversation.as_ref());
        let turn = root.and_then(|thread| thread.active.as_ref());
        let kind = request.kind();
        let handler = tool.or_else(|| {
            turn.and_then(|turn| turn.state.handlers.of(kind))
                .or_else(|| conversation?.handlers.of(kind))
                .or_else(|| client.handlers.of(kind))
                .cloned()
        });
        let context = RequestContext {
            signal,
            conversation: conversation.map(|state| client.conversation_handle(Arc::clone(state))),
        };
        let plugins = client.plugins.host().cloned();
        let asked = Arc::clone(&request);
        let attendance = Attendance { request: asked, context, handler, policy, plugins };
        let span = self.span_of(&attendance.request);
        let client = Arc::downgrade(client);
        let attending = async move {
            let Some(settlement) = attend(attendance).await else { return };
            let Some(client) = client.upgrade() else { return };
            // Settled by somebody else meanwhile: then this answer is not wanted.
            let _ = client.settle(&request, settlement).await;
        };
        tokio::spawn(attending.instrument(span));
    }

    /// The span of the turn, else of the conversation, that a question belongs to.
    fn span_of(&self, request: &PendingRequest) -> Span {
        let root = request.root_conversation_id.as_ref().and_then(|root| self.threads.get(root));
        let turn = root.and_then(|thread| Some(&thread.active.as_ref()?.state.span));
        let span = turn.or_else(|| Some(&root?.conversation.as_ref()?.span));
        span.cloned()
            .or_else(|| Some(self.client.upgrade()?.span.clone()))
            .unwrap_or_else(Span::none)
    }

    /// Settles a question. False: it is settled already.
    pub(super) fn settle(&mut self, id: &str, settlement: &Settlement, link: &mut Link) -> bool {
        let Some(open) = self.desk.take(id) else { return false };
        match answer_line(&open.wire_id, &settlement.answer) {
            Ok(line) => link.send(&line),
            // A JSON value always has a JSON form.
            Err(error) => tracing::error!(%error, "an answer cannot be encoded"),
        }
        if is_cancel(&settlement.answer)
            && let Some(active) = self
                .active(open.request.conversation_id.as_deref(), open.request.turn_id.as_deref())
        {
            let cause = InterruptCause::By(InterruptedBy::Decision);
            active.interrupt.get_or_insert(cause);
            // The runtime ends it by itself.
            active.interrupt_sent = true;
        }
        self.settled(&open, settlement.how, settlement.by);
        if (settlement.how, settlement.by) == (SettledHow::Declined, SettledBy::Policy) {
            let PendingRequest { id, method, .. } = &*open.request;
            let message = "a question of the runtime was declined: no handler answers it";
            tracing::warn!(parent: &self.span_of(&open.request), request.id = %id, %method, "{message}");
            self.warn(Some(&open.request), message, &json!({ "requestId": id, "method": method }));
        }
        if let Some(failure) = &settlement.failure {
            self.handler_failed(&open.request, failure);
        }
        true
    }

    /// Says that a handler has thrown, or given what is no answer.
    fn handler_failed(&mut self, request: &PendingRequest, failure: &str) {
        let PendingRequest { id, method, .. } = request;
        let message = "the handler of a question failed, and the question is declined";
        tracing::error!(
            parent: &self.span_of(request), request.id = %id, %method, error = failure, "{message}"
        );
        let message =
            format!("the handler of {method} failed, and the question is declined: {failure}");
        let fields = json!({ "reason": "HANDLER_FAILED", "requestId": id, "method": method, "error": failure });
        self.warn(Some(request), &message, &fields);
    }

    /// Settles everything that is open, since nobody is there any more to be answered.
    pub(super) fn lose_questions(&mut self) {
        for open in self.desk.take_all() {
            self.settled(&open, SettledHow::Lost, SettledBy::Runtime);
        }
    }

    pub(super) fn settled(&mut self, open: &OpenRequest, how: SettledHow, by: SettledBy) {
        open.signal.cancel();
        self.show_requests();
        let settled = RequestSettled::new(&open.request, how, by);
        self.announce("sdk/requestSettled", Some(&open.request), &settled);
    }

    pub(super) fn resolved_elsewhere(&mut self, params: &[u8]) {
        let Ok(ResolvedEvent { request_id }) = serde_json::from_slice(params) else {
            return;
        };
        if let Some(open) = self.desk.take_by_wire_id(request_id) {
            self.settled(&open, SettledHow::Withdrawn, SettledBy::Runtime);
        }
    }

    pub(super) fn show_requests(&self) {
        if let Some(client) = self.client.upgrade() {
            client.board.lock().requests = self.desk.requests().cloned().collect();
        }
    }
}

/// How a question is settled whose turn has ended. The runtime withdraws what it asks in a turn; of what this SDK does not
/// know nobody can say that, so it is refused all the same, in these words.
pub(super) fn ended_with_its_turn(open: &OpenRequest) -> (SettledHow, SettledBy, Option<Vec<u8>>) {
    if open.request.kind() != RequestKind::Unrecognized {
        return (SettledHow::Withdrawn, SettledBy::Runtime, None);
    }
    let refusal = answer_line(&open.wire_id, &Answer::unsupported(&open.request.method));
    (SettledHow::Declined, SettledBy::Policy, refusal.ok())
}

/// Whether an answer ends its turn.
fn is_cancel(answer: &Answer) -> bool {
    let Answer::Result(result) = answer else { return false };
    matches!(result.get("decision").and_then(|word| word.as_str()), Some("cancel" | "abort"))
}

//! What is gathered while a turn goes on: its items, its answer, its usage and its times.
//!
//! Pure bookkeeping: the router feeds it every event of the turn, and asks for the result when the turn has ended.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use codex_sdk_types::wire::{ItemEvent, ItemView, TokenUsageView};
use codex_sdk_types::{EndReason, Tokens, TurnResult, TurnStatus, TurnUsage};
use serde_json::value::RawValue;

/// The state of a turn that goes on.
#[derive(Debug)]
pub(crate) struct Progress {
    begun: Instant,
    started_at_ms: i64,
    first_event: Option<Duration>,
    first_text: Option<Duration>,
    completed: Vec<Box<RawValue>>,
    open: Vec<(String, Arc<RawValue>)>,
    answer: Answer,
    usage: Option<TurnUsage>,
    tool_calls: u64,
    last_seq: u64,
    pub(crate) model: Option<String>,
}

/// The last message that is an answer: with phase `final_answer`, else the last without a phase.
#[derive(Debug, Default)]
struct Answer {
    last_final: Option<String>,
    last_without_phase: Option<String>,
}

impl Progress {
    /// A turn that is sent now.
    pub(crate) fn begin(model: Option<String>) -> Self {
        Self {
            begun: Instant::now(),
            started_at_ms: now_ms(),
            first_event: None,
            first_text: None,
            completed: Vec::new(),
            open: Vec::new(),
            answer: Answer::default(),
            usage: None,
            tool_calls: 0,
            last_seq: 0,
            model,
        }
    }

    /// Takes note of an event of this turn.
    pub(crate) fn note(&mut self, seq: u64, method: &str, params: &[u8]) {
        self.last_seq = seq;
        self.first_event.get_or_insert_with(|| self.begun.elapsed());
        match method {
            "item/agentMessage/delta" => {
                self.first_text.get_or_insert_with(|| self.begun.elapsed());
            }
            "item/started" => self.started(params),
            "item/completed" => self.completed(params),
            _ => {}
        }
    }

    /// Adds what the turn itself used.
    pub(crate) fn used(&mut self, growth: Option<Tokens>, update: &TokenUsageView) {
        let usage = self.usage.get_or_insert_with(TurnUsage::default);
        if let Some(growth) = growth {
            usage.tokens = usage.tokens.plus(growth);
            usage.model_calls += 1;
        }
        usage.conversation = update.total;
        usage.context_window = update.model_context_window.or(usage.context_window);
    }

    /// Adds what a sub-agent of the turn used.
    pub(crate) fn subagent_used(&mut self, growth: Tokens) {
        let usage = self.usage.get_or_insert_with(TurnUsage::default);
        usage.subagents = usage.subagents.plus(growth);
    }

    /// What was used so far, for budgets.
    pub(crate) fn usage(&self) -> TurnUsage {
        self.usage.unwrap_or_default()
    }

    /// Commands, patches and tool calls so far, for budgets.
    pub(crate) fn tool_calls(&self) -> u64 {
        self.tool_calls
    }

    /// An item that was started and has not been completed.
    pub(crate) fn open_item(&self, id: &str) -> Option<&Arc<RawValue>> {
        self.open.iter().rev().find(|(open, _)| open == id).map(|(_, item)| item)
    }

    /// Whether a command goes on.
    pub(crate) fn runs_a_command(&self) -> bool {
        self.open.iter().any(|(_, item)| {
            serde_json::from_str::<ItemView<'_>>(item.get())
                .is_ok_and(|view| view.kind == "commandExecution")
        })
    }

    /// The result, with the turn's own id and its end.
    pub(crate) fn finish(
        self,
        conversation_id: Arc<str>,
        turn_id: Arc<str>,
        status: TurnStatus,
        end_reason: EndReason,
    ) -> TurnResult {
        let complete = status != TurnStatus::Lost;
        let open = self.open.into_iter().map(|(_, item)| item.as_ref().to_owned());
        TurnResult {
            conversation_id,
            turn_id,
            status,
            end_reason,
            final_response: self
                .answer
                .last_final
                .or(self.answer.last_without_phase)
                .unwrap_or_default(),
            structured: None,
            output_error: None,
            items: self.completed.into_iter().chain(open).collect(),
            usage: self.usage.map(|usage| TurnUsage { complete, ..usage }),
            model: self.model,
            started_at_ms: self.started_at_ms,
            duration: self.begun.elapsed(),
            first_event: self.first_event,
            first_text: self.first_text,
            last_seq: self.last_seq,
        }
    }

    // An item that does not decode is still handed on as an event; the result cannot hold what has no id.
    fn started(&mut self, params: &[u8]) {
        let Ok(ItemEvent { item }) = serde_json::from_slice(params) else { return };
        let Ok(view) = serde_json::from_str::<ItemView<'_>>(item.get()) else { return };
        if is_tool_call(&view.kind) {
            self.tool_calls += 1;
        }
        self.open.push((view.id.into_owned(), Arc::from(item.to_owned())));
    }

    fn completed(&mut self, params: &[u8]) {
        let Ok(ItemEvent { item }) = serde_json::from_slice(params) else { return };
        let Ok(view) = serde_json::from_str::<ItemView<'_>>(item.get()) else { return };
        self.open.retain(|(open, _)| *open != view.id);
        if view.kind == "agentMessage" {
            self.first_text.get_or_insert_with(|| self.begun.elapsed());
            let text = view.text.unwrap_or_default().into_owned();
            match view.phase.as_deref() {
                Some("final_answer") => self.answer.last_final = Some(text),
                None => self.answer.last_without_phase = Some(text),
                Some(_) => {}
            }
        }
        self.completed.push(item.to_owned());
    }
}

/// The items that a budget of tool calls counts.
pub(crate) fn is_tool_call(kind: &str) -> bool {
    matches!(
        kind,
        "commandExecution"
            | "fileChange"
            | "mcpToolCall"
            | "dynamicToolCall"
            | "collabAgentToolCall"
            | "webSearch"
    )
}

/// Milliseconds since the Unix epoch.
pub(crate) fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

//! What observers and loggers see, after the plugins that conceal have had it: events, results and texts.

use std::borrow::Cow;
use std::sync::Arc;

use codex_sdk_core::plugin::HookResult;
use codex_sdk_core::{EndReason, Error, Event, PendingRequest, TurnResult};
use serde_json::Value;
use serde_json::value::RawValue;

use super::contained::{Failure, contained_now};
use super::shared::Shared;
use super::slot::Slot;

/// A failure, and the plugin that failed.
type Failed = (Arc<Slot>, Failure);

/// The plugins that conceal, in their order.
pub(super) struct Concealed(Vec<Arc<Slot>>);

impl Concealed {
    pub(super) fn by(shared: &Shared) -> Self {
        Self(shared.slots().into_iter().filter(|slot| slot.conceals).collect())
    }

    /// An event as it may be seen. Untouched, byte for byte, where nothing is concealed.
    pub(super) fn event(&self, event: &Event) -> Result<Event, Failed> {
        let mut shown = match self.json(event.params_json())? {
            None => event.clone(),
            Some(params) => {
                let head = format!("{{\"method\":{},\"params\":", Value::from(event.method()));
                let range = head.len()..head.len() + params.len();
                event.with_line(format!("{head}{params}}}").into_bytes().into(), range)
            }
        };
        if self.0.is_empty() {
            return Ok(shown);
        }
        if let Some(request) = &event.request {
            shown.request = Some(Arc::new(self.request(request)?));
        }
        if let Some(result) = &event.turn_result {
            shown.turn_result = Some(Arc::new(self.result(result)?));
        }
        Ok(shown)
    }

    /// A text as it may be seen.
    pub(super) fn text<'a>(&self, text: &'a str) -> Result<Cow<'a, str>, Failed> {
        let mut shown = Cow::Borrowed(text);
        for slot in &self.0 {
            let concealed = contained_now(|| slot.plugin.conceal(&shown).map(owned_if_changed));
            match concealed.and_then(|outcome: HookResult<_>| outcome.map_err(Failure::Failed)) {
                Ok(Some(changed)) => shown = Cow::Owned(changed),
                Ok(None) => {}
                Err(failure) => return Err((Arc::clone(slot), failure)),
            }
        }
        Ok(shown)
    }

    /// An error as it may be seen.
    pub(super) fn error(&self, error: &Error) -> Result<Error, Failed> {
        let mut shown = error.clone();
        let fault = shown.fault_mut();
        if let Cow::Owned(changed) = self.text(&fault.message)? {
            fault.message = changed;
        }
        for value in fault.details.values_mut() {
            self.value(value)?;
        }
        if !self.0.is_empty() {
            fault.result = None;
        }
        Ok(shown)
    }

    fn request(&self, request: &PendingRequest) -> Result<PendingRequest, Failed> {
        let mut shown = match self.json(request.params_json())? {
            None => request.clone(),
            Some(params) => {
                let (id, method) = (Arc::clone(&request.id), Arc::clone(&request.method));
                let mut shown = PendingRequest::new(id, method, params.into());
                shown.conversation_id.clone_from(&request.conversation_id);
                shown.root_conversation_id.clone_from(&request.root_conversation_id);
                shown.turn_id.clone_from(&request.turn_id);
                shown.item.clone_from(&request.item);
                shown.decisions.clone_from(&request.decisions);
                shown.received_at_ms = request.received_at_ms;
                shown.deadline_at_ms = request.deadline_at_ms;
                shown
            }
        };
        if let Some(item) = &request.item
            && let Some(raw) = self.raw(item)?
        {
            shown.item = Some(raw.into());
        }
        for decision in &mut shown.decisions {
            self.value(decision)?;
        }
        Ok(shown)
    }

    fn result(&self, result: &TurnResult) -> Result<TurnResult, Failed> {
        let mut shown = result.clone();
        if let Cow::Owned(changed) = self.text(&result.final_response)? {
            shown.final_response = changed;
        }
        for item in &mut shown.items {
            if let Some(raw) = self.raw(item)? {
                *item = raw;
            }
        }
        if let Some(structured) = &mut shown.structured {
            self.value(structured)?;
        }
        if let EndReason::Error { error } = &mut shown.end_reason
            && let Some(raw) = self.raw(error)?
        {
            *error = raw;
        }
        Ok(shown)
    }

    fn raw(&self, json: &RawValue) -> Result<Option<Box<RawValue>>, Failed> {
        let changed = self.json(json.get().as_bytes())?;
        // It is JSON, since it was just written.
        Ok(changed.map(|json| RawValue::from_string(json).unwrap_or_default()))
    }

    /// JSON with its texts concealed; `None` when that changes nothing.
    fn json(&self, json: &[u8]) -> Result<Option<String>, Failed> {
        if self.0.is_empty() {
            return Ok(None);
        }
        // What is no JSON is never shown: the runtime's messages all are.
        let Ok(mut value) = serde_json::from_slice(json) else {
            return Ok(Some("null".to_owned()));
        };
        Ok(self.value(&mut value)?.then(|| value.to_string()))
    }

    /// Conceals the texts of a value. True: something was changed.
    fn value(&self, value: &mut Value) -> Result<bool, Failed> {
        let mut changed = false;
        match value {
            Value::String(text) => {
                let concealed = match self.text(text)? {
                    Cow::Owned(concealed) => Some(concealed),
                    Cow::Borrowed(_) => None,
                };
                if let Some(concealed) = concealed {
                    *text = concealed;
                    changed = true;
                }
            }
            Value::Array(values) => {
                for value in values {
                    changed |= self.value(value)?;
                }
            }
            Value::Object(fields) => {
                for value in fields.values_mut() {
                    changed |= self.value(value)?;
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
        Ok(changed)
    }
}

fn owned_if_changed(text: Cow<'_, str>) -> Option<String> {
    match text {
        Cow::Owned(changed) => Some(changed),
        Cow::Borrowed(_) => None,
    }
}

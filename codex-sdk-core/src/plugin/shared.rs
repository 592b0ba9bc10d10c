//! A plugin behind an [`Arc`] is a plugin: so an application can keep a handle of one that it registers.

use std::borrow::Cow;
use std::sync::Arc;

use async_trait::async_trait;
use codex_sdk_types::request::{Answer, PendingRequest};
use codex_sdk_types::{Event, Submission, TurnResult};
use serde_json::Value;

use super::{CleanupContext, HookResult, Interest, Plugin, PluginContext, Veto};
use crate::error::Error;
use crate::tools::Tool;

#[async_trait]
impl<P: Plugin + ?Sized> Plugin for Arc<P> {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn methods(&self) -> Interest {
        (**self).methods()
    }

    fn tools(&self) -> Vec<Tool> {
        (**self).tools()
    }

    async fn initialize(&self, context: PluginContext) -> HookResult {
        (**self).initialize(context).await
    }

    async fn before_submit(&self, submission: Submission) -> Result<Submission, Veto> {
        (**self).before_submit(submission).await
    }

    async fn on_event(&self, event: &Event) -> HookResult {
        (**self).on_event(event).await
    }

    async fn on_events(&self, events: &[Event]) -> HookResult<usize> {
        (**self).on_events(events).await
    }

    async fn on_server_request(&self, request: &PendingRequest) -> HookResult<Option<Answer>> {
        (**self).on_server_request(request).await
    }

    async fn on_turn_end(&self, result: &TurnResult) -> HookResult {
        (**self).on_turn_end(result).await
    }

    async fn on_error(&self, error: &Error) -> HookResult {
        (**self).on_error(error).await
    }

    async fn cleanup(&self, context: CleanupContext) -> HookResult {
        (**self).cleanup(context).await
    }

    fn conceals(&self) -> bool {
        (**self).conceals()
    }

    fn conceal<'a>(&self, text: &'a str) -> HookResult<Cow<'a, str>> {
        (**self).conceal(text)
    }

    fn snapshot(&self) -> Option<Value> {
        (**self).snapshot()
    }
}

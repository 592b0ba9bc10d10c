//! What a plugin sees of events, ends of turns and errors: a task of its own, behind a queue of its own.

use std::sync::{Arc, PoisonError, Weak};

use codex_sdk_core::plugin::Interest;
use codex_sdk_core::{CodexClient, Error, Event, EventStream, Result, StreamError};
use tokio::sync::mpsc;

use super::conceal::Concealed;
use super::contained::Failure;
use super::shared::Shared;
use super::slot::{Slot, flat};
use crate::policy::FailurePolicy;

/// Subscribes for a plugin, unless that has been done. It sees nothing before it is initialised, and misses nothing.
pub(super) async fn attach(
    shared: &Arc<Shared>,
    slot: &Arc<Slot>,
    client: &CodexClient,
) -> Result<()> {
    let unobserved = || slot.unobserved.lock().unwrap_or_else(PoisonError::into_inner);
    if unobserved().is_none() {
        return Ok(());
    }
    let events = client.observe(with_ends_of_turns(slot.interest.clone())).await?;
    // Somebody else may have been faster.
    let Some(errors) = unobserved().take() else { return Ok(()) };
    let observer = Observer { shared: Arc::downgrade(shared), slot: Arc::clone(slot) };
    let task = tokio::spawn(observer.run(events, errors));
    *slot.observer.lock().unwrap_or_else(PoisonError::into_inner) = Some(task);
    Ok(())
}

const TURN_ENDED: &str = "sdk/turnEnded";

fn with_ends_of_turns(interest: Interest) -> Interest {
    match interest {
        Interest::Listed(mut methods) => {
            methods.push(TURN_ENDED.to_owned());
            Interest::Listed(methods)
        }
        other => other,
    }
}

struct Observer {
    /// The host's task list ends with the client; this must not keep it.
    shared: Weak<Shared>,
    slot: Arc<Slot>,
}

/// The plugin observes no more.
struct Detached;

impl Observer {
    async fn run(self, mut events: EventStream, mut errors: mpsc::Receiver<Error>) {
        if !self.slot.live().await {
            return;
        }
        loop {
            let seen = tokio::select! {
                event = events.next() => match event {
                    Some(Ok(event)) => self.event(&event).await,
                    // The runtime's end is no failure of the plugin's.
                    Some(Err(StreamError::ConnectionLost)) | None => break,
                    Some(Err(error)) => {
                        let slow = Failure::TooSlow(error.into());
                        self.failed("on_event", slow).await.and(Err(Detached))
                    }
                },
                Some(error) = errors.recv() => self.error(&error).await,
            };
            if seen.is_err() {
                return;
            }
        }
        while let Ok(error) = errors.try_recv() {
            if self.error(&error).await.is_err() {
                return;
            }
        }
    }

    async fn event(&self, event: &Event) -> Result<(), Detached> {
        let Some(shared) = self.shared.upgrade() else { return Err(Detached) };
        let shown = match Concealed::by(&shared).event(event) {
            Ok(shown) => shown,
            Err((concealer, failure)) => {
                shared.report(&concealer, "conceal", failure).await;
                return Ok(());
            }
        };
        drop(shared);
        let plugin = &self.slot.plugin;
        if self.slot.interest.has(event.method()) {
            let seen = flat(self.slot.call(plugin.on_event(&shown)).await);
            self.judge("on_event", seen).await?;
        }
        if event.method() == TURN_ENDED
            && let Some(result) = &shown.turn_result
        {
            let seen = flat(self.slot.call(plugin.on_turn_end(result)).await);
            self.judge("on_turn_end", seen).await?;
        }
        Ok(())
    }

    async fn error(&self, error: &Error) -> Result<(), Detached> {
        let Some(shared) = self.shared.upgrade() else { return Err(Detached) };
        let shown = match Concealed::by(&shared).error(error) {
            Ok(shown) => shown,
            Err((concealer, failure)) => {
                shared.report(&concealer, "conceal", failure).await;
                return Ok(());
            }
        };
        drop(shared);
        let seen = flat(self.slot.call(self.slot.plugin.on_error(&shown)).await);
        self.judge("on_error", seen).await
    }

    async fn judge(&self, hook: &'static str, seen: Result<(), Failure>) -> Result<(), Detached> {
        match seen {
            Ok(()) => Ok(()),
            Err(failure) => self.failed(hook, failure).await,
        }
    }

    async fn failed(&self, hook: &'static str, failure: Failure) -> Result<(), Detached> {
        if let Some(shared) = self.shared.upgrade() {
            shared.report(&self.slot, hook, failure).await;
        }
        match self.slot.policy.on_failure {
            FailurePolicy::Keep => Ok(()),
            _ => Err(Detached),
        }
    }
}

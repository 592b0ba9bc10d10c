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

/// How much is shown to a plugin together.
const MAX_EVENTS: usize = 256;
const MAX_BYTES: usize = 64 * 1024;

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
                    Some(Ok(event)) => {
                        let mut together = vec![event];
                        // Of events that one fails on together, one that goes on would miss the others.
                        if self.slot.policy.on_failure != FailurePolicy::Keep {
                            events.drain_into(&mut together, MAX_EVENTS - 1, MAX_BYTES);
                        }
                        self.events(&together).await
                    }
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

    async fn events(&self, events: &[Event]) -> Result<(), Detached> {
        let mut wanted = Vec::new();
        for event in events {
            let Some(shown) = self.shown(event).await? else { continue };
            let result = shown.turn_result.clone().filter(|_| shown.method() == TURN_ENDED);
            if self.slot.interest.has(shown.method()) {
                wanted.push(shown);
            }
            if let Some(result) = result {
                self.tell(std::mem::take(&mut wanted)).await?;
                let seen = flat(self.slot.call(self.slot.plugin.on_turn_end(&result)).await);
                self.judge("on_turn_end", seen).await?;
            }
        }
        self.tell(wanted).await
    }

    /// An event as it may be seen, if it may be.
    async fn shown(&self, event: &Event) -> Result<Option<Event>, Detached> {
        let Some(shared) = self.shared.upgrade() else { return Err(Detached) };
        match Concealed::by(&shared).event(event) {
            Ok(shown) => Ok(Some(shown)),
            Err((concealer, failure)) => {
                shared.report(&concealer, "conceal", failure).await;
                Ok(None)
            }
        }
    }

    async fn tell(&self, events: Vec<Event>) -> Result<(), Detached> {
        let mut left = &events[..];
        while !left.is_empty() {
            let seen = match flat(self.slot.call(self.slot.plugin.on_events(left)).await) {
                Ok(seen) => seen.clamp(1, left.len()),
                Err(failure) => self.failed("on_event", failure).await.map(|()| 1)?,
            };
            left = &left[seen..];
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

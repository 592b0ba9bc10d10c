//! The connection task's part in the life of a connection: opened when it is needed, let go with evidence, opened again,
//! closed.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::options::{Reconnect, ReconnectPolicy, RetryPolicy};
use codex_sdk_types::request::RequestKind;
use codex_sdk_types::wire::Capabilities;
use codex_sdk_types::{EndReason, InterruptedBy, LostEvidence, RuntimeInfo, TurnStatus};
use serde_json::json;
use tokio::sync::oneshot;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::errors::{closed, not_sent};
use super::link::{Ended, deadline};
use super::opening::{Opened, open};
use super::pending::Pending;
use super::router::Router;
use super::task::{ConnectionTask, Opening, Phase};
use crate::client::ClientInner;
use crate::error::{Error, Result};
use crate::events::{CloseReason, Line};
use crate::spans;
use crate::turn::InterruptCause;

/// How long a runtime that has ended may keep its output open.
pub(super) const DRAIN_GRACE: Duration = Duration::from_secs(1);

impl ConnectionTask {
    pub(super) fn connect(
        &mut self,
        explicit: bool,
        reply: oneshot::Sender<Result<Arc<RuntimeInfo>>>,
    ) {
        match &self.phase {
            Phase::Up(link) => {
                let _ = reply.send(Ok(Arc::clone(&link.info)));
            }
            // The first failure is told to everybody until somebody asks for another attempt.
            Phase::Down(Some(failure)) if !explicit => {
                let _ = reply.send(Err(failure.clone()));
            }
            Phase::Opening(_) => self.connecting.push(reply),
            Phase::Down(_) => {
                let Some(client) = self.client.upgrade() else { return };
                self.connecting.push(reply);
                self.phase = Self::opening(&client, client.options.retry_policy);
            }
        }
    }

    fn opening(client: &Arc<ClientInner>, retry: RetryPolicy) -> Phase {
        let (transport, options) = (Arc::clone(&client.transport), Arc::clone(&client.options));
        let stop = CancellationToken::new();
        let capabilities = Capabilities {
            experimental_api: client.experimental(),
            request_attestation: client.handlers.of(RequestKind::Attestation).is_some(),
        };
        let outcome = Box::pin(open(transport, options, capabilities, retry, stop.clone()));
        Phase::Opening(Opening { outcome, stop })
    }

    pub(super) fn opened(&mut self, opened: Result<Opened>) {
        let Some(client) = self.client.upgrade() else {
            self.phase = Phase::Down(None);
            return;
        };
        let outcome = match opened {
            Err(error) => {
                // What broke the connection says more than why it could not be made again.
                let failure = match self.broken.take() {
                    Some(lost) => lost
                        .followed_by(&format!("; and it could not be connected to again: {error}"))
                        .caused_by(error),
                    None => error,
                };
                self.phase = Phase::Down(Some(failure.clone()));
                Err(failure)
            }
            Ok(Opened { link, early }) => {
                self.broken = None;
                let info = Arc::clone(&link.info);
                let epoch = {
                    let mut board = client.board.lock();
                    board.runtime = Some(Arc::clone(&info));
                    board.epoch += 1;
                    board.epoch
                };
                self.span = spans::connection(&client.span, epoch, &info);
                tracing::info!(parent: &self.span, "connected to the runtime");
                let again = epoch > 1;
                self.phase = Phase::Up(Box::new(link));
                self.router.announce(
                    if again { "sdk/reconnected" } else { "sdk/connected" },
                    None,
                    &*info,
                );
                for line in early {
                    self.line(&Line::alone(&line));
                }
                // What came in the same breath as the handshake's reply is there already, and no further read tells of it.
                self.read_lines();
                self.router.hand_over();
                Ok(info)
            }
        };
        for waiting in self.connecting.drain(..) {
            let _ = waiting.send(outcome.clone());
        }
    }

    pub(super) fn broken_pipe(&mut self, error: &io::Error) {
        tracing::debug!(%error, "writing to the runtime failed");
        self.drain_until.get_or_insert_with(|| {
            (Instant::now() + DRAIN_GRACE, format!("a closed input ({error})"))
        });
    }

    /// The connection is gone: everything that waits for it ends, with the evidence.
    pub(super) async fn lost(&mut self, how: &str) {
        self.read_what_was_left();
        let Phase::Up(link) = std::mem::replace(&mut self.phase, Phase::Down(None)) else { return };
        self.drain_until = None;
        let mut link = *link;
        let read = link.read_by_the_dead().await;
        let mut pending = std::mem::take(&mut link.pending);
        // The old process is reaped before anybody is told, and before another one is started.
        let ended = link.end(how).await;
        self.let_go(&ended, &mut pending, read);
        let Some(client) = self.client.upgrade() else { return };
        if self.closing.is_some() {
            return;
        }
        let policy = match client.options.reconnect {
            Reconnect::Enabled(false) => {
                self.phase = Phase::Down(Some(ended.error()));
                return;
            }
            Reconnect::Policy(policy) => policy,
            _ => ReconnectPolicy::default(),
        };
        let mut retry = client.options.retry_policy;
        retry.max_retries = policy.max_attempts.saturating_sub(1);
        retry.initial_delay = policy.initial_delay;
        retry.max_delay = policy.max_delay;
        self.broken = Some(ended.error());
        self.phase = Self::opening(&client, retry);
    }

    /// `read`: how much of what was sent the runtime has read, where that is known.
    pub(super) fn let_go(&mut self, ended: &Ended, pending: &mut Pending, read: Option<u64>) {
        let error = ended.error();
        let unsent = not_sent(&ended.detail);
        let detail = ended.detail.as_str();
        if self.closing.is_some() {
            tracing::debug!(parent: &self.span, detail, "the runtime was ended");
        } else {
            tracing::warn!(parent: &self.span, detail, "the connection to the runtime was lost");
        }
        let never_began = pending.fail_all(&error, &unsent, read);
        self.router.unclaimed.clear();
        self.router.lose_questions();
        let threads: Vec<_> =
            self.router.threads.values().map(|thread| Arc::clone(&thread.id)).collect();
        for thread in threads {
            let Some(known) = self.router.threads.get_mut(&thread) else { continue };
            known.unloads.clear();
            known.commands.forget();
            for waiting in known.waiting.drain(..) {
                let _ = waiting.request.reply.send(Err(unsent.clone()));
            }
            let Some(mut active) = known.take_active() else { continue };
            if never_began.iter().any(|turn| Arc::ptr_eq(turn, &active.state)) {
                Router::refuse(&thread, active, &unsent);
                continue;
            }
            if let Some((_, waits)) = active.on_id.take() {
                let _ = waits.send(Err(error.clone()));
            }
            let evidence =
                LostEvidence::new(ended.why, ended.detail.as_str(), ended.stderr_tail.as_str());
            self.router.finish(&thread, active, TurnStatus::Lost, EndReason::Lost { evidence });
        }
        if let Some(client) = self.client.upgrade() {
            client.board.lock().runtime = None;
            if self.closing.is_none() {
                client.plugins.on_error(&error);
            }
        }
        self.router.announce("sdk/disconnected", None, &json!({ "reason": error.to_string() }));
    }

    pub(super) fn shutdown(&mut self, drain: Duration, done: oneshot::Sender<()>) {
        let (waiting, _) = self.closing.get_or_insert_with(|| (Vec::new(), deadline(drain)));
        waiting.push(done);
        let turns: Vec<_> =
            self.router.threads.values().filter_map(|thread| thread.active.as_ref()).collect();
        let turns: Vec<_> = turns.into_iter().map(|turn| Arc::clone(&turn.state)).collect();
        for turn in turns {
            self.interrupt(&turn, InterruptCause::By(InterruptedBy::Caller), None);
        }
    }

    /// When closing: every turn has ended, or has had its time.
    pub(super) fn may_close(&self) -> bool {
        let Some((_, until)) = &self.closing else { return false };
        let Phase::Up(link) = &self.phase else { return true };
        let idle = self.router.threads.values().all(|thread| thread.active.is_none());
        (idle && !link.pending.is_restoring()) || until.is_some_and(|until| until <= Instant::now())
    }

    pub(super) async fn close(mut self) {
        match std::mem::replace(&mut self.phase, Phase::Down(None)) {
            Phase::Up(link) => {
                let mut link = *link;
                let mut pending = std::mem::take(&mut link.pending);
                let ended = link.end("the client was closed").await;
                self.let_go(&ended, &mut pending, None);
            }
            Phase::Opening(Opening { outcome, stop }) => {
                stop.cancel();
                if let Ok(Opened { link, .. }) = outcome.await {
                    link.end("the client was closed").await;
                }
            }
            Phase::Down(_) => {}
        }
        self.router.readers.end(None, CloseReason::Ended);
        for waiting in self.connecting.drain(..) {
            let _ = waiting.send(Err(closed()));
        }
        for waiting in self.closing.into_iter().flat_map(|(waiting, _)| waiting) {
            let _ = waiting.send(());
        }
    }

    pub(super) fn not_connected(&self) -> Error {
        match &self.phase {
            Phase::Down(Some(failure)) => failure.clone(),
            _ if self.closing.is_some() => closed(),
            _ => not_sent("it was lost before"),
        }
    }
}

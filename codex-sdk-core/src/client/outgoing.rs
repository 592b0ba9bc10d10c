//! Submissions as lines of the wire.

use std::sync::Arc;

use codex_sdk_types::Submission;
use codex_sdk_types::wire::request_line_of;
use serde::Serialize;
use tokio::sync::oneshot;

use super::{ClientInner, terms};
use crate::connection::{Outgoing, Reply, Restated};
use crate::error::{Error, Result};

impl ClientInner {
    /// A submission as a line of its own, and where its reply will come.
    pub(crate) fn outgoing(
        &self,
        submission: &Submission,
        traceparent: Option<&str>,
    ) -> Result<(Outgoing, oneshot::Receiver<Result<Reply>>)> {
        let id = self.ids.next();
        let params = (!submission.params.is_null()).then_some(&submission.params);
        let line = line_of(id, &submission.method, params, traceparent)?;
        let method = submission.method.to_string();
        let (reply, answer) = oneshot::channel();
        let opens = matches!(&*method, "thread/start" | "thread/fork");
        let owner = self.scope.as_ref().filter(|_| opens).map(|scope| Arc::clone(&scope.owned));
        Ok((Outgoing { id, method, line, reply, owner }, answer))
    }

    /// What a turn need not say to a runtime that holds its settings. One without the experimental API does not report
    /// when they change: there they are always restated.
    pub(crate) fn restated(
        &self,
        id: u64,
        turn: &Submission,
        traceparent: Option<&str>,
    ) -> Result<Option<Restated>> {
        if !self.experimental() {
            return Ok(None);
        }
        let (settings, rest) = turn.apart();
        Ok(Some(Restated {
            settings,
            line_without: line_of(id, &turn.method, Some(&rest), traceparent)?,
        }))
    }
}

/// A request as the runtime reads it.
fn line_of(
    id: u64,
    method: &str,
    params: Option<&impl Serialize>,
    traceparent: Option<&str>,
) -> Result<Vec<u8>> {
    let around = terms::traceparent();
    let traceparent = traceparent.or(around.as_deref());
    request_line_of(id, method, params, traceparent).map_err(|error| {
        Error::protocol(format!("the parameters of {method} have no form in JSON: {error}"))
            .detail("method", method)
            .caused_by(error)
    })
}

//! Where a client keeps the host of its plugins, and what it asks of it. Without a host, nothing costs anything.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use codex_sdk_types::Submission;
use codex_sdk_types::request::{Answer, PendingRequest, SettledBy, SettledHow};

use super::PluginHost;
use crate::error::{Error, Result};
use crate::requests::Settlement;

/// The seat of the host, which may stay empty.
#[derive(Debug, Default)]
pub(crate) struct PluginSeat(OnceLock<Arc<dyn PluginHost>>);

/// A clone is another client's: it has the same plugins, and a host to itself.
impl Clone for PluginSeat {
    fn clone(&self) -> Self {
        self.host().map(|host| Self::of(host.anew())).unwrap_or_default()
    }
}

impl PluginSeat {
    pub(crate) fn of(host: Arc<dyn PluginHost>) -> Self {
        Self(OnceLock::from(host))
    }

    pub(crate) fn host(&self) -> Option<&Arc<dyn PluginHost>> {
        self.0.get()
    }

    pub(crate) fn host_or(
        &self,
        host: impl FnOnce() -> Arc<dyn PluginHost>,
    ) -> Arc<dyn PluginHost> {
        Arc::clone(self.0.get_or_init(host))
    }

    /// Whether a plugin does what is being done.
    pub(crate) fn in_hook(&self) -> bool {
        self.host().is_some_and(|host| host.in_hook())
    }

    /// The submission as the plugins let it through.
    pub(crate) async fn clear<'a>(
        &self,
        submission: &'a Submission,
    ) -> Result<Cow<'a, Submission>> {
        let Some(host) = self.host() else { return Ok(Cow::Borrowed(submission)) };
        let mut cleared = host.before_submit(submission.clone()).await?;
        cleared.kind = submission.kind;
        cleared.conversation_id.clone_from(&submission.conversation_id);
        cleared.method.clone_from(&submission.method);
        Ok(Cow::Owned(cleared))
    }

    /// An answer as the plugins let it through; a no, and the error, when one did not. What nobody decided, such as an
    /// answer that a deadline gave, is no submission of the application's.
    pub(crate) async fn clear_answer(
        &self,
        request: &PendingRequest,
        mut settlement: Settlement,
    ) -> (Settlement, Option<Error>) {
        let Some(host) = self.host() else { return (settlement, None) };
        let decided = settlement.how == SettledHow::Answered || settlement.by == SettledBy::Respond;
        let Answer::Result(response) = &settlement.answer else { return (settlement, None) };
        if !decided {
            return (settlement, None);
        }
        match self.told(host.before_submit(Submission::answer(request, response.clone())).await) {
            Ok(changed) => {
                settlement.answer = Answer::Result(changed.params);
                (settlement, None)
            }
            Err(error) => {
                tracing::error!(
                    request.id = %request.id,
                    method = %request.method,
                    %error,
                    "a plugin did not let an answer through, and the question is declined"
                );
                let answer = Answer::decline(&request.method, "a plugin of the client failed");
                let declined = Settlement {
                    answer,
                    how: SettledHow::Declined,
                    by: SettledBy::Plugin,
                    failure: None,
                };
                (declined, Some(error))
            }
        }
    }

    /// Shows the plugins a submission that none can stop.
    pub(crate) async fn show(&self, submission: Submission) {
        if let Some(host) = self.host() {
            host.show(submission).await;
        }
    }

    /// Tells the plugins how a submission failed, when it did.
    pub(crate) fn told<T>(&self, outcome: Result<T>) -> Result<T> {
        if let Err(error) = &outcome {
            self.on_error(error);
        }
        outcome
    }

    /// Tells the plugins of an error.
    pub(crate) fn on_error(&self, error: &Error) {
        if let Some(host) = self.host() {
            host.on_error(error);
        }
    }
}

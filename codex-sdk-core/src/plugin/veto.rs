//! Why a submission is not sent.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::error::Error;

/// A plugin's no to a submission. Every error becomes one: what a plugin could not check is not sent.
#[derive(Clone)]
pub struct Veto {
    message: String,
    reason: &'static str,
    details: Map<String, Value>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Veto {
    /// A no, and why.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), reason: "VETOED", details: Map::new(), source: None }
    }

    /// Sets the word for programs, which is `VETOED` otherwise.
    #[must_use]
    pub fn with_reason(mut self, reason: &'static str) -> Self {
        self.reason = reason;
        self
    }

    /// Adds a fact for programs.
    #[must_use]
    pub fn detail(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }

    /// The error that the caller of the submission gets.
    pub fn into_error(self, plugin: &str, method: &str) -> Error {
        let message = format!("the plugin {plugin} vetoed {method}: {}", self.message);
        let error = Error::plugin(message)
            .with_reason(self.reason)
            .detail("plugin", plugin)
            .detail("method", method);
        let error =
            self.details.into_iter().fold(error, |error, (name, value)| error.detail(&name, value));
        match self.source {
            Some(source) => error.caused_by(source),
            None => error,
        }
    }
}

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Veto {
    fn from(error: E) -> Self {
        Self { source: Some(Arc::new(error)), ..Self::new("") }.saying_its_source()
    }
}

impl Veto {
    fn saying_its_source(mut self) -> Self {
        self.message = self.source.as_ref().map(ToString::to_string).unwrap_or_default();
        self
    }
}

/// Without the details, which may quote what was to be sent.
impl fmt::Debug for Veto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Veto")
            .field("message", &self.message)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

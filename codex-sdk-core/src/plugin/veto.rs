//! Why a submission is not sent.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::HookError;
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

    /// A no for the reason that an error says, which is the cause of what the caller gets.
    pub fn caused_by(error: HookError) -> Self {
        let veto = Self::new(error.to_string());
        Self { source: Some(error.into()), ..veto }
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
        let mut error =
            self.details.into_iter().fold(error, |error, (name, value)| error.detail(&name, value));
        error.fault_mut().source = self.source;
        error
    }
}

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Veto {
    fn from(error: E) -> Self {
        Self::caused_by(Box::new(error))
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

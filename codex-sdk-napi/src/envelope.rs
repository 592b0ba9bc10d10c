//! Errors on their way to JavaScript: one form, from which the package makes the class that the code names.

use std::error::Error as _;
use std::sync::Arc;

use codex_sdk_core::{Error, Result, TurnResult};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::asks::Thrown;

/// An error as JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<'a> {
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    message: &'a str,
    retryable: bool,
    details: &'a Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<&'a Arc<TurnResult>>,
    /// The messages of what caused it, outermost first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    causes: Vec<String>,
    /// The question that a function of JavaScript threw the cause in.
    #[serde(skip_serializing_if = "Option::is_none")]
    thrown_by: Option<u32>,
}

/// The JSON text of an error.
pub(crate) fn error(error: &Error) -> String {
    let fault = error.fault();
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    let envelope = Envelope {
        code: error.code(),
        reason: fault.reason,
        message: &fault.message,
        retryable: fault.retryable,
        details: &fault.details,
        result: fault.result.as_ref(),
        thrown_by: error.source().and_then(|cause| Some(cause.downcast_ref::<Thrown>()?.ask)),
        causes: causes.map(ToString::to_string).collect(),
    };
    json(&envelope)
}

/// The JSON text of what a call without waiting has brought.
pub(crate) fn outcome(outcome: Result<String>) -> String {
    match outcome {
        Ok(value) => format!("{{\"ok\":{value}}}"),
        Err(failure) => format!("{{\"error\":{}}}", error(&failure)),
    }
}

/// The JSON text of anything that always has one; `null` otherwise.
pub(crate) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| {
        tracing::error!(%error, "a value for JavaScript has no form in JSON");
        "null".to_owned()
    })
}

//! What may be set for one request.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{millis, setters};

/// The options of a request. Dropping its future cancels the wait for its reply.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long the reply may take. Default: the client's `requestTimeoutMs`.
    #[serde(rename = "timeoutMs", with = "millis::option")]
    pub timeout: Option<Duration>,
    /// A W3C `traceparent`, handed to the runtime with the request.
    pub traceparent: Option<String>,
}

impl CallOptions {
    setters! {
        /// Sets how long the reply may take.
        timeout: Duration,
        /// Sets the W3C trace context.
        traceparent: String,
    }
}

//! The one error type. Its variants are the error classes of the Node package, with the same codes.
//!
//! A message says what was tried, what is allowed or expected, and what to do; `details` holds the same for programs.

use std::fmt;
use std::sync::Arc;

use codex_sdk_types::TurnResult;
use serde_json::{Map, Value, json};

use crate::given::Shown;

/// What a call of this crate returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// Cloning is cheap, since the first failure of a connection is told to every caller after it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Error {
    /// The runtime could not be reached, or went away.
    Connection(Box<Fault>),
    /// A conversation is not in the state that the call needs.
    Session(Box<Fault>),
    /// Nobody is logged in, or the login was refused.
    Auth(Box<Fault>),
    /// A limit of time passed.
    Timeout(Box<Fault>),
    /// The caller cancelled.
    Abort(Box<Fault>),
    /// A value that was given cannot be used.
    Config(Box<Fault>),
    /// Two parts do not fit together.
    Version(Box<Fault>),
    /// The runtime said something that cannot be understood.
    Protocol(Box<Fault>),
    /// The runtime refused a request.
    Request(Box<Fault>),
    /// A turn did not complete.
    Turn(Box<Fault>),
    /// The agent's answer does not fit the output schema.
    Output(Box<Fault>),
    /// A reader was too slow, and its queue reached the hard limit.
    Overflow(Box<Fault>),
    /// A plugin failed, or vetoed.
    Plugin(Box<Fault>),
    /// The pool could not serve.
    Pool(Box<Fault>),
}

/// What every error carries.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fault {
    /// What was tried, what is allowed, what to do.
    pub message: String,
    /// A word for programs where the variant alone does not say enough, such as `TURN_ACTIVE`.
    pub reason: Option<&'static str>,
    /// Facts for programs.
    pub details: Map<String, Value>,
    /// What happened so far, when a turn is concerned.
    pub result: Option<Arc<TurnResult>>,
    /// Whether the same call may succeed if it is made again, and certainly did nothing this time.
    pub retryable: bool,
    pub(crate) source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// Writes, for each variant, its constructor and its row in the table of codes.
macro_rules! variants {
    ($($variant:ident $constructor:ident $code:literal),* $(,)?) => {
        impl Error {
            $(
                #[doc = concat!("An error with the code `", $code, "`.")]
                pub fn $constructor(message: impl Into<String>) -> Self {
                    Self::$variant(Box::new(Fault { message: message.into(), ..Fault::default() }))
                }
            )*

            /// The code, the same word as in JavaScript.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$variant(_) => $code),* }
            }

            /// What every error carries.
            pub fn fault(&self) -> &Fault {
                match self { $(Self::$variant(fault))|* => fault }
            }

            /// The same, to be changed.
            pub fn fault_mut(&mut self) -> &mut Fault {
                match self { $(Self::$variant(fault))|* => fault }
            }
        }
    };
}

variants! {
    Connection connection "CONNECTION",
    Session session "SESSION",
    Auth auth "AUTH",
    Timeout timeout "TIMEOUT",
    Abort abort "ABORTED",
    Config config "CONFIG",
    Version version "VERSION",
    Protocol protocol "PROTOCOL",
    Request request "REQUEST",
    Turn turn "TURN",
    Output output "OUTPUT",
    Overflow overflow "OVERFLOW",
    Plugin plugin "PLUGIN",
    Pool pool "POOL",
}

impl Error {
    /// A value that cannot be used: the field, what was given, and what is allowed. What was given is shown, and so must
    /// be no secret; of a long text, a list and an object only as much as says which one it was.
    pub fn invalid(field: &str, given: impl Into<Value>, allowed: impl fmt::Display) -> Self {
        Self::unusable(field, Shown::of(&given.into()), allowed)
    }

    /// A field that there must be, and is not.
    pub fn missing(field: &str, allowed: impl fmt::Display) -> Self {
        Self::about(format!("{field} is missing: {allowed}"), field, Value::Null, allowed)
    }

    /// A field that nothing is known of: its value, and the names that are known there.
    pub fn unknown(field: &str, given: &Value, known: impl fmt::Display) -> Self {
        let message = format!("{field} is unknown (known: {known})");
        Self::about(message, field, Shown::kind(given).value, known)
    }

    /// The same for what is already in a form that may be shown.
    pub(crate) fn unusable(field: &str, given: Shown, allowed: impl fmt::Display) -> Self {
        let message = format!("{field} cannot be {}: {allowed}", given.text);
        Self::about(message, field, given.value, allowed)
    }

    /// An error about a field, with the facts for programs.
    pub(crate) fn about(
        message: String,
        field: &str,
        value: Value,
        allowed: impl fmt::Display,
    ) -> Self {
        let allowed = allowed.to_string();
        Self::config(message)
            .detail("field", field)
            .detail("value", value)
            .detail("allowed", allowed)
    }

    /// The word for programs.
    pub fn reason(&self) -> Option<&'static str> {
        self.fault().reason
    }

    /// Whether the same call may succeed if it is made again, and certainly did nothing this time.
    pub fn is_retryable(&self) -> bool {
        self.fault().retryable
    }

    /// What happened so far, when a turn is concerned.
    pub fn turn_result(&self) -> Option<&Arc<TurnResult>> {
        self.fault().result.as_ref()
    }

    /// Adds the word for programs.
    #[must_use]
    pub fn with_reason(mut self, reason: &'static str) -> Self {
        self.fault_mut().reason = Some(reason);
        self
    }

    /// Adds a fact for programs.
    #[must_use]
    pub fn detail(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.fault_mut().details.insert(name.to_owned(), value.into());
        self
    }

    /// Adds what caused it.
    #[must_use]
    pub fn caused_by(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.fault_mut().source = Some(Arc::new(source));
        self
    }

    /// Adds what happened so far.
    #[must_use]
    pub fn with_result(mut self, result: Arc<TurnResult>) -> Self {
        self.fault_mut().result = Some(result);
        self
    }

    /// Adds what came of it.
    #[must_use]
    pub(crate) fn followed_by(mut self, more: &str) -> Self {
        self.fault_mut().message.push_str(more);
        self
    }

    /// Marks it as worth another try.
    #[must_use]
    pub fn retryable(mut self) -> Self {
        self.fault_mut().retryable = true;
        self
    }
}

impl Error {
    /// The error as data, with the names that it has in JavaScript. Without the partial result.
    pub fn to_json(&self) -> Value {
        let fault = self.fault();
        json!({
            "code": self.code(),
            "reason": fault.reason,
            "message": fault.message,
            "retryable": fault.retryable,
            "details": fault.details,
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fault().message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.fault().source.as_deref().map(|source| source as _)
    }
}

/// Without the partial result, which holds what the agent said.
impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fault")
            .field("message", &self.message)
            .field("reason", &self.reason)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

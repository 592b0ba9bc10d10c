//! What may be set for a client. Handlers, tools, plugins and the logger are code, and belong to core's builder.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Unexpected};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::{AskForApproval, ReasoningSummary, SandboxPolicy, millis, whole};
use crate::event_options::EventBuffer;
use crate::nullable;

/// The data options of a client, in one place, as they are checked by `build()`.
#[derive(Clone, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ClientOptions {
    /// The runtime's home. `~` is expanded, a missing folder created. Default: the runtime's own.
    pub codex_home: Option<PathBuf>,
    /// The runtime's executable. Default: found as the crate's documentation says.
    pub codex_path: Option<PathBuf>,
    /// How the runtime is reached. Default: it is started as a child process.
    pub transport: Option<TransportOptions>,
    /// Who is logged in. Default: whoever the runtime's home says.
    pub auth: Option<Auth>,
    /// The environment of the runtime.
    pub env: EnvOptions,
    /// Runtime configuration, nested or with dotted keys, as in `config.toml`.
    pub config: Map<String, Value>,
    /// The model of conversations that do not say.
    pub default_model: Option<String>,
    /// The reasoning effort of conversations that do not say.
    #[serde(deserialize_with = "nullable::deserialize")]
    pub default_effort: Option<String>,
    /// The reasoning summary of conversations that do not say.
    pub default_summary: Option<ReasoningSummary>,
    /// When the runtime asks. Default: `on-request`.
    pub approval_policy: Option<AskForApproval>,
    /// What commands may touch. Default: `workspace-write` without network.
    pub sandbox_policy: Option<SandboxPolicy>,
    /// What happens to the runtime's questions that nobody answers.
    pub request_policy: RequestPolicy,
    /// How connecting and refused requests are tried again.
    pub retry_policy: RetryPolicy,
    /// How long the reply to a request may take; the acknowledgement of a turn too, never a turn. Default: 30 s.
    #[serde(rename = "requestTimeoutMs", with = "millis::option")]
    pub request_timeout: Option<Duration>,
    /// Whether a runtime that died is started again. Default: yes, three attempts.
    pub reconnect: Reconnect,
    /// How much a slow reader may leave lying.
    pub event_buffer: EventBuffer,
    /// Whether the runtime's experimental API is used. Default: yes; tools and stopping commands need it.
    pub experimental_api: Option<bool>,
    /// What happens when the runtime is older than the SDK supports. Default: an error.
    pub version_check: VersionCheck,
}

impl ClientOptions {
    /// How long the reply to a request may take.
    pub fn request_timeout(&self) -> Duration {
        self.request_timeout.unwrap_or(Duration::from_secs(30))
    }
}

/// Names only where a value may hold a secret.
impl std::fmt::Debug for ClientOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientOptions")
            .field("codex_home", &self.codex_home)
            .field("codex_path", &self.codex_path)
            .field("config", &self.config.keys().collect::<Vec<_>>())
            .field("default_model", &self.default_model)
            .field("approval_policy", &self.approval_policy)
            .field("sandbox_policy", &self.sandbox_policy)
            .finish_non_exhaustive()
    }
}

/// How the runtime is reached.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub enum TransportOptions {
    /// As a child process, over its stdin and stdout.
    Spawn {
        /// Arguments after `app-server`.
        #[serde(default)]
        args: Vec<String>,
    },
}

/// Who is logged in.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum Auth {
    /// Whoever the runtime's home says.
    Inherit {},
    /// An API key, given to the runtime when it connects.
    ApiKey {
        /// The key.
        api_key: String,
        /// Whether the runtime may keep it on disk. Default: no.
        #[serde(default)]
        persist: bool,
    },
}

/// Never the key.
impl std::fmt::Debug for Auth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Inherit {} => "Inherit",
            Self::ApiKey { .. } => "ApiKey(…)",
        })
    }
}

/// The environment of the runtime.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EnvOptions {
    /// Whether it starts from the environment of this process. Default: yes.
    pub inherit: bool,
    /// Variables that are set, or replaced.
    pub set: BTreeMap<String, String>,
    /// Variables that are taken out.
    pub unset: Vec<String>,
}

/// Names only: values may be secrets.
impl std::fmt::Debug for EnvOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnvOptions")
            .field("inherit", &self.inherit)
            .field("set", &self.set.keys().collect::<Vec<_>>())
            .field("unset", &self.unset)
            .finish()
    }
}

impl Default for EnvOptions {
    fn default() -> Self {
        Self { inherit: true, set: BTreeMap::new(), unset: Vec::new() }
    }
}

/// What happens to questions of the runtime that nobody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RequestPolicy {
    /// Without a handler: decline (the default), or hold for an answer from elsewhere.
    pub unanswered: Unanswered,
    /// How long a question may stay open. Default: 10 minutes; `None`: for ever.
    #[serde(rename = "timeoutMs", with = "millis::nullable")]
    pub timeout: Option<Duration>,
    /// What happens then. Default: decline.
    pub on_timeout: OnTimeout,
}

impl Default for RequestPolicy {
    fn default() -> Self {
        Self {
            unanswered: Unanswered::Decline,
            timeout: Some(Duration::from_secs(600)),
            on_timeout: OnTimeout::Decline,
        }
    }
}

/// What happens to a question without a handler.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Unanswered {
    /// It is declined at once.
    #[default]
    Decline,
    /// It waits for `respond` or `decline`, or its deadline.
    Hold,
}

/// What happens to a question that passed its deadline.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum OnTimeout {
    /// It is declined; the turn goes on.
    #[default]
    Decline,
    /// It is cancelled; the turn ends.
    Cancel,
}

/// How an attempt that certainly did nothing is repeated: connecting, and requests refused for overload.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Attempts after the first. Default: 3.
    pub max_retries: u32,
    /// The wait before the first of them. Default: 250 ms.
    #[serde(rename = "initialDelayMs", with = "millis")]
    pub initial_delay: Duration,
    /// By how much it grows. Default: 2.
    pub backoff_factor: f32,
    /// Up to what. Default: 5 s.
    #[serde(rename = "maxDelayMs", with = "millis")]
    pub max_delay: Duration,
    /// Whether the wait is spread at random. Default: yes.
    pub jitter: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 3,
            initial_delay: Duration::from_millis(250),
            backoff_factor: 2.0,
            max_delay: Duration::from_secs(5),
            jitter: true,
        }
    }
}

/// Whether a runtime that died is started again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reconnect {
    /// `false`: it stays down until `connect()` is called; `true`: with the defaults.
    Enabled(bool),
    /// Yes, like this.
    Policy(ReconnectPolicy),
}

/// Not derived: an untagged enum does not say what is wrong with which field. In JSON what is on by default is not
/// turned on.
impl<'de> Deserialize<'de> for Reconnect {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Reconnect;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("false, or an object with maxAttempts, initialDelayMs and maxDelayMs")
            }

            fn visit_bool<E: serde::de::Error>(self, enabled: bool) -> Result<Reconnect, E> {
                if enabled {
                    return Err(E::invalid_value(Unexpected::Bool(true), &self));
                }
                Ok(Reconnect::Enabled(false))
            }

            fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Reconnect, A::Error> {
                Deserialize::deserialize(MapAccessDeserializer::new(fields)).map(Reconnect::Policy)
            }
        }

        from.deserialize_any(Visitor)
    }
}

impl Default for Reconnect {
    fn default() -> Self {
        Self::Policy(ReconnectPolicy::default())
    }
}

/// How often and how fast a runtime that died is started again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReconnectPolicy {
    /// Attempts before every caller is told the failure. Default: 3.
    #[serde(deserialize_with = "whole::deserialize")]
    pub max_attempts: u32,
    /// The wait before the second attempt. Default: 250 ms.
    #[serde(rename = "initialDelayMs", with = "millis")]
    pub initial_delay: Duration,
    /// The longest wait. Default: 5 s.
    #[serde(rename = "maxDelayMs", with = "millis")]
    pub max_delay: Duration,
}

impl Default for ReconnectPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            initial_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(5),
        }
    }
}

/// What happens when the runtime is older than the SDK's floor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum VersionCheck {
    /// Connecting fails.
    #[default]
    Error,
    /// A warning is logged.
    Warn,
    /// Nothing.
    Off,
}

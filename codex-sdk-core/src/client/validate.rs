//! Whether options can be used: the one place that says no, by field, value and what is allowed.
//!
//! | file | holds |
//! |---|---|
//! | `input` | what a user says in a turn |
//! | `methods` | names of events |
//! | here | all else |

mod input;
mod methods;

use std::path::Path;
use std::time::Duration;

use codex_sdk_types::ConversationFilter;
use codex_sdk_types::options::{
    Auth, Budget, CallOptions, ClientOptions, EnvOptions, Reconnect, ReviewTarget, SandboxPolicy,
    TurnContext, TurnOptions,
};
use serde_json::Value;

use crate::config;
use crate::error::{Error, Result};
use crate::given::Shown;

pub(crate) use input::input;
pub use methods::check_methods;
pub(crate) use methods::{Doubts, method};

/// The options of a client.
pub(super) fn client(options: &ClientOptions) -> Result<()> {
    some_time("requestTimeoutMs", options.request_timeout)?;
    some_time("requestPolicy.timeoutMs", options.request_policy.timeout)?;
    let factor = options.retry_policy.backoff_factor;
    if !factor.is_finite() || factor < 1.0 {
        let text = factor.to_string();
        let given = serde_json::from_str(&text).unwrap_or(Value::String(text));
        let allowed = "a finite number of at least 1";
        return Err(Error::invalid("retryPolicy.backoffFactor", given, allowed));
    }
    if let Reconnect::Policy(policy) = options.reconnect
        && policy.max_attempts == 0
    {
        let allowed = format!("{ABOVE_0}, or reconnect: false");
        return Err(Error::invalid("reconnect.maxAttempts", 0, allowed));
    }
    let buffer = &options.event_buffer;
    if buffer.max_bytes == 0 {
        return Err(Error::invalid("eventBuffer.maxBytes", 0, ABOVE_0));
    }
    if buffer.hard_max_bytes < buffer.max_bytes {
        let allowed = format!("at least eventBuffer.maxBytes, which is {}", buffer.max_bytes);
        return Err(Error::invalid("eventBuffer.hardMaxBytes", buffer.hard_max_bytes, allowed));
    }
    environment(&options.env)?;
    if let Some(policy) = &options.sandbox_policy {
        sandbox(policy)?;
    }
    let api_key = match &options.auth {
        Some(Auth::ApiKey { api_key, .. }) => Some(api_key.as_str()),
        _ => None,
    };
    for (field, given) in [("codexHome", &options.codex_home), ("codexPath", &options.codex_path)] {
        given.as_deref().map_or(Ok(()), |given| path(field, given))?;
    }
    for (field, text) in [
        ("defaultModel", options.default_model.as_deref()),
        ("defaultEffort", options.default_effort.as_deref()),
    ] {
        text.map_or(Ok(()), |text| not_empty(field, text))?;
    }
    // Not the key, however blank it is.
    if api_key.is_some_and(is_blank) {
        return Err(Error::invalid("auth.apiKey", "", NOT_EMPTY));
    }
    let nested = config::nested(&options.config, "config")?;
    config::no_null(&nested, "config")?;
    config::split(&nested)?;
    one_sandbox(options.sandbox_policy.is_some(), &nested)
}

/// What a number of things, or of bytes, is.
const ABOVE_0: &str = "a whole number, above 0";

/// What a text is that names something.
const NOT_EMPTY: &str = "a string that is not empty";

/// A text that names something.
pub(crate) fn not_empty(field: &str, text: &str) -> Result<()> {
    if is_blank(text) { Err(Error::invalid(field, text, NOT_EMPTY)) } else { Ok(()) }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// A limit of time.
fn some_time(field: &str, limit: Option<Duration>) -> Result<()> {
    match limit {
        Some(Duration::ZERO) => {
            Err(Error::invalid(field, 0, "a whole number of milliseconds, above 0"))
        }
        _ => Ok(()),
    }
}

/// A path for the operating system.
pub(crate) fn path(field: &str, path: &Path) -> Result<()> {
    let shown = path.to_string_lossy();
    if shown.is_empty() || shown.contains('\0') {
        return Err(Error::invalid(field, shown.as_ref(), "a path that is not empty, without NUL"));
    }
    Ok(())
}

/// Names and values of variables. What follows a `=` in a name, and any value, may be a secret.
fn environment(env: &EnvOptions) -> Result<()> {
    let shown = |name: &str| match name.split_once('=') {
        Some((name, _)) => format!("{name}=…"),
        None => name.to_owned(),
    };
    let of_set = |name: &str| match shown(name) {
        shown if shown.is_empty() => "env.set[\"\"]".to_owned(),
        shown => format!("env.set.{shown}"),
    };
    let set = env.set.keys().map(|name| (of_set(name), name));
    let unset = env.unset.iter().enumerate();
    let unset = unset.map(|(index, name)| (format!("env.unset[{index}]"), name));
    for (field, name) in set.chain(unset) {
        if name.is_empty() || name.contains(['=', '\0']) {
            let allowed = "the name of a variable: not empty, without = and NUL";
            return Err(Error::invalid(&field, shown(name), allowed));
        }
    }
    match env.set.iter().find(|(_, value)| value.contains('\0')) {
        Some((name, _)) => {
            let given =
                Shown { text: "a text with NUL".to_owned(), value: "a text with NUL".into() };
            Err(Error::unusable(&of_set(name), given, "a text without NUL"))
        }
        None => Ok(()),
    }
}

/// The settings of a turn, with an absolute working directory.
pub(crate) fn context(mut context: TurnContext) -> Result<TurnContext> {
    context.cwd = context.cwd.as_deref().map(cwd).transpose()?;
    context.sandbox_policy.as_ref().map_or(Ok(()), sandbox)?;
    context.model.as_deref().map_or(Ok(()), |model| not_empty("model", model))?;
    let effort = context.effort.as_set();
    effort.map_or(Ok(()), |effort| not_empty("effort", effort))?;
    Ok(context)
}

/// The options of a turn that are no settings.
pub(crate) fn turn(options: &TurnOptions) -> Result<()> {
    options.traceparent.as_deref().map_or(Ok(()), traceparent)?;
    some_time("timeoutMs", options.timeout)?;
    let message_id = options.client_message_id.as_deref();
    message_id.map_or(Ok(()), |id| not_empty("clientMessageId", id))?;
    options.budget.as_ref().map_or(Ok(()), budget)
}

/// A budget: of what is only known once it is used, there must be some. No tool call is a budget, too.
fn budget(budget: &Budget) -> Result<()> {
    some_time("budget.wallMs", budget.wall)?;
    for (limit, allowed) in [
        ("totalTokens", budget.total_tokens),
        ("outputTokens", budget.output_tokens),
        ("modelCalls", budget.model_calls),
    ] {
        if allowed == Some(0) {
            return Err(Error::invalid(&format!("budget.{limit}"), 0, ABOVE_0));
        }
    }
    Ok(())
}

/// What a review is about.
pub(crate) fn review(target: &ReviewTarget) -> Result<()> {
    match target {
        ReviewTarget::BaseBranch { branch } => not_empty("target.branch", branch),
        ReviewTarget::Commit { sha } => not_empty("target.sha", sha),
        ReviewTarget::Custom { instructions } => not_empty("target.instructions", instructions),
        _ => Ok(()),
    }
}

/// Items for a history. What they say is the runtime's to judge.
pub(crate) fn items(items: &[Value]) -> Result<()> {
    if items.is_empty() {
        return Err(Error::invalid("items", Vec::<Value>::new(), "at least one item"));
    }
    match items.iter().position(|item| !item["type"].is_string()) {
        Some(index) => {
            let allowed = "an item of the Responses API, an object whose type is a string";
            Err(Error::invalid(&format!("items[{index}]"), items[index].clone(), allowed))
        }
        None => Ok(()),
    }
}

/// Which conversations are listed.
pub(super) fn filter(filter: &ConversationFilter) -> Result<()> {
    filter.cwd.as_deref().map_or(Ok(()), |cwd| not_empty("cwd", cwd))?;
    match filter.limit {
        Some(0) => Err(Error::invalid("limit", 0, ABOVE_0)),
        _ => Ok(()),
    }
}

/// A sandbox policy: its roots are absolute, since nobody can say what they would be relative to.
fn sandbox(policy: &SandboxPolicy) -> Result<()> {
    let SandboxPolicy::WorkspaceWrite { writable_roots, .. } = policy else { return Ok(()) };
    match writable_roots.iter().enumerate().find(|(_, root)| !root.is_absolute()) {
        Some((index, root)) => {
            let field = format!("sandboxPolicy.writableRoots[{index}]");
            Err(Error::invalid(&field, root.display().to_string(), "an absolute path"))
        }
        None => Ok(()),
    }
}

/// The sandbox is set in one place: as a policy, or in the runtime's configuration.
pub(crate) fn one_sandbox(has_policy: bool, config: &serde_json::Map<String, Value>) -> Result<()> {
    let doubled = ["sandbox_mode", "sandbox_workspace_write"]
        .into_iter()
        .find(|key| config.contains_key(*key));
    match doubled {
        Some(key) if has_policy => Err(Error::invalid(
            &format!("config.{key}"),
            config[key].clone(),
            "left out when sandboxPolicy is set",
        )),
        _ => Ok(()),
    }
}

/// A conversation's name for people.
pub(crate) fn name(given: &str) -> Result<()> {
    if is_blank(given) {
        return Err(Error::invalid("name", given, "left out, or a name that is not empty"));
    }
    Ok(())
}

/// A working directory: it exists, and becomes absolute. The runtime would take any.
fn cwd(path: &Path) -> Result<std::path::PathBuf> {
    let shown = path.display().to_string();
    let absolute = std::path::absolute(path).map_err(|error| {
        Error::invalid("cwd", shown.as_str(), "a path that can be made absolute").caused_by(error)
    })?;
    match std::fs::metadata(&absolute) {
        Ok(found) if found.is_dir() => Ok(absolute),
        Ok(_) => Err(Error::invalid("cwd", shown, "an existing folder, and this is a file")),
        Err(error) => Err(Error::invalid(
            "cwd",
            shown,
            format!("an existing folder, and {} cannot be opened: {error}", absolute.display()),
        )
        .caused_by(error)),
    }
}

/// The options of a request.
pub(crate) fn call(options: &CallOptions) -> Result<()> {
    some_time("timeoutMs", options.timeout)?;
    options.traceparent.as_deref().map_or(Ok(()), traceparent)
}

/// A W3C trace context, which the runtime ignores in silence when it is none.
pub(crate) fn traceparent(given: &str) -> Result<()> {
    let parts: Vec<&str> = given.split('-').collect();
    let hex = |part: &str, digits: usize| {
        part.len() == digits && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let is_zero = |part: &str| part.bytes().all(|byte| byte == b'0');
    let valid = matches!(parts.as_slice(), [version, trace, parent, flags]
        if hex(version, 2) && *version != "ff" && hex(trace, 32) && !is_zero(trace)
            && hex(parent, 16) && !is_zero(parent) && hex(flags, 2));
    if valid {
        return Ok(());
    }
    let allowed = "a W3C traceparent: 00-<32 hex digits>-<16 hex digits>-<2 hex digits>";
    Err(Error::invalid("traceparent", given, allowed))
}

//! Whether options can be used: the one place that says no, by field, value and what is allowed.

use std::path::Path;

use codex_sdk_types::options::{
    Auth, CallOptions, ClientOptions, Input, InputItem, Reconnect, SandboxPolicy,
};
use serde_json::Value;

use crate::config;
use crate::error::{Error, Result};

/// The options of a client.
pub(super) fn client(options: &ClientOptions) -> Result<()> {
    let positive = |field: &str, zero: bool| {
        if zero {
            Err(Error::invalid(field, 0, "a whole number of milliseconds above 0"))
        } else {
            Ok(())
        }
    };
    positive("requestTimeoutMs", options.request_timeout.is_some_and(|limit| limit.is_zero()))?;
    positive(
        "requestPolicy.timeoutMs",
        options.request_policy.timeout.is_some_and(|limit| limit.is_zero()),
    )?;
    let factor = options.retry_policy.backoff_factor;
    if !factor.is_finite() || factor < 1.0 {
        return Err(Error::invalid(
            "retryPolicy.backoffFactor",
            f64::from(factor),
            "a number of at least 1",
        ));
    }
    if let Reconnect::Policy(policy) = options.reconnect
        && policy.max_attempts == 0
    {
        let allowed = "a whole number of at least 1, or reconnect: false";
        return Err(Error::invalid("reconnect.maxAttempts", 0, allowed));
    }
    let buffer = &options.event_buffer;
    if buffer.max_bytes == 0 {
        return Err(Error::invalid("eventBuffer.maxBytes", 0, "a whole number above 0"));
    }
    if buffer.hard_max_bytes < buffer.max_bytes {
        let allowed = format!("at least eventBuffer.maxBytes, which is {}", buffer.max_bytes);
        return Err(Error::invalid("eventBuffer.hardMaxBytes", buffer.hard_max_bytes, allowed));
    }
    for name in options.env.set.keys().chain(&options.env.unset) {
        if name.is_empty() || name.contains(['=', '\0']) {
            return Err(Error::invalid("env", name.as_str(), "a name without = and not empty"));
        }
    }
    for (name, value) in &options.env.set {
        if value.contains('\0') {
            // Not the value: it may be a secret.
            let field = format!("env.set.{name}");
            return Err(Error::invalid(&field, "a text with NUL", "a text without NUL"));
        }
    }
    if let Some(policy) = &options.sandbox_policy {
        sandbox(policy)?;
    }
    let api_key = match &options.auth {
        Some(Auth::ApiKey { api_key, .. }) => Some(api_key.as_str()),
        _ => None,
    };
    let path = |path: &'_ Option<std::path::PathBuf>| {
        path.as_deref().and_then(Path::to_str).map(str::to_owned)
    };
    for (field, text) in [
        ("codexHome", path(&options.codex_home).as_deref()),
        ("codexPath", path(&options.codex_path).as_deref()),
        ("auth.apiKey", api_key),
        ("defaultModel", options.default_model.as_deref()),
        ("defaultEffort", options.default_effort.as_deref()),
    ] {
        if text == Some("") {
            return Err(Error::invalid(field, "", "a string that is not empty"));
        }
    }
    let nested = config::nested(&options.config, "config")?;
    config::no_null(&nested, "config")?;
    config::split(&nested)?;
    one_sandbox(options.sandbox_policy.is_some(), &nested)
}

/// A sandbox policy: its roots are absolute, since nobody can say what they would be relative to.
pub(crate) fn sandbox(policy: &SandboxPolicy) -> Result<()> {
    let SandboxPolicy::WorkspaceWrite { writable_roots, .. } = policy else { return Ok(()) };
    match writable_roots.iter().find(|root| !root.is_absolute()) {
        Some(root) => Err(Error::invalid(
            "sandboxPolicy.writableRoots",
            root.display().to_string(),
            "an absolute path",
        )),
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
    if given.trim().is_empty() {
        return Err(Error::invalid("name", given, "left out, or a name that is not empty"));
    }
    Ok(())
}

/// A working directory: it exists, and becomes absolute. The runtime would take any.
pub(crate) fn cwd(path: &Path) -> Result<std::path::PathBuf> {
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
    if options.timeout.is_some_and(|limit| limit.is_zero()) {
        return Err(Error::invalid("timeoutMs", 0, "a whole number of milliseconds above 0"));
    }
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

/// How many characters the texts of a turn may have together.
const MAX_INPUT_CHARS: usize = 1_048_576;

/// What a user says in a turn, with absolute paths: the runtime takes texts up to a limit, and shows what is no image as
/// missing.
pub(crate) fn input(mut input: Input) -> Result<Input> {
    let too_long = |field: &str, chars: usize| {
        let allowed = format!(
            "at most {MAX_INPUT_CHARS} characters in all texts of a turn: put long content into a file and mention it"
        );
        Error::invalid(field, format!("a text of {chars} characters"), allowed)
    };
    let items = match &mut input {
        Input::Text(text) => {
            let chars = chars(text);
            return if chars > MAX_INPUT_CHARS { Err(too_long("input", chars)) } else { Ok(input) };
        }
        Input::Items(items) => items,
    };
    let mut total = 0;
    for (at, item) in items.iter_mut().enumerate() {
        match item {
            InputItem::Text { text } => {
                total += chars(text);
                if total > MAX_INPUT_CHARS {
                    return Err(too_long(&format!("input[{at}].text"), total));
                }
            }
            InputItem::ImageData { data, mime_type } => {
                if !mime_type.starts_with("image/") {
                    let field = format!("input[{at}].mimeType");
                    let allowed = "the type of an image, such as image/png";
                    return Err(Error::invalid(&field, mime_type.as_str(), allowed));
                }
                if data.is_empty() {
                    let field = format!("input[{at}].data");
                    return Err(Error::invalid(&field, "empty", "the bytes of an image file"));
                }
            }
            InputItem::LocalImage { path } | InputItem::Skill { path, .. } => {
                *path = file(&format!("input[{at}].path"), path)?;
            }
            _ => {}
        }
    }
    Ok(input)
}

/// A file that the runtime will read: of a missing one it tells only the model. It becomes absolute.
fn file(field: &str, path: &Path) -> Result<std::path::PathBuf> {
    let refuse = |why: String| {
        Error::invalid(
            field,
            path.display().to_string(),
            format!("a file that can be read, and {why}"),
        )
    };
    let absolute =
        std::path::absolute(path).map_err(|error| refuse(error.to_string()).caused_by(error))?;
    let opened = std::fs::File::open(&absolute).and_then(|file| file.metadata());
    match opened {
        Ok(found) if found.is_file() => Ok(absolute),
        Ok(_) => Err(refuse("this is none".to_owned())),
        Err(error) => {
            let why = format!("{} cannot be opened: {error}", absolute.display());
            Err(refuse(why).caused_by(error))
        }
    }
}

/// As the runtime counts them.
fn chars(text: &str) -> usize {
    text.chars().count()
}

//! How the runtime is started: its arguments, its environment and its home.

use std::path::PathBuf;
use std::time::Duration;

use backon::{ExponentialBuilder, Retryable as _};
use codex_sdk_types::options::{Auth, ClientOptions, RetryPolicy, TransportOptions};
use serde_json::json;

use super::process::{self, Recipe, Started};
use super::{RuntimeEnvironment, home, locate::RuntimeLocator};
use crate::config;
use crate::error::{Error, Result};

/// Finds the runtime, prepares its home, and starts it.
pub(crate) async fn launch(
    options: &ClientOptions,
    locator: &RuntimeLocator,
) -> Result<(PathBuf, Started)> {
    let environment = RuntimeEnvironment::read();
    let located = locator.locate_in(&environment)?;
    let home = options
        .codex_home
        .as_deref()
        .map(|path| home::prepare(path, environment.home.as_deref()))
        .transpose()?;
    let start = || async {
        let recipe = recipe(options, located.path.clone(), home.clone())?;
        process::start(recipe).await.map_err(|error| {
            let message = format!("{} could not be started: {error}", located.path.display());
            let transient = error.kind() != std::io::ErrorKind::NotFound
                && error.kind() != std::io::ErrorKind::PermissionDenied
                && error.raw_os_error() != Some(EXEC_FORMAT);
            let failed = Error::connection(message)
                .with_reason("RUNTIME_NOT_EXECUTABLE")
                .detail("path", located.path.display().to_string())
                .caused_by(error);
            if transient { failed.retryable() } else { failed }
        })
    };
    let started = start.retry(backoff(&options.retry_policy)).when(Error::is_retryable).await?;
    Ok((located.path, started))
}

/// `ENOEXEC`: the file is no program of this machine, and never will be.
const EXEC_FORMAT: i32 = 8;

/// The waits of a retry policy.
pub(crate) fn backoff(policy: &RetryPolicy) -> ExponentialBuilder {
    let waits = ExponentialBuilder::default()
        .with_min_delay(policy.initial_delay.max(Duration::from_millis(1)))
        .with_max_delay(policy.max_delay)
        .with_factor(policy.backoff_factor)
        .with_max_times(policy.max_retries as usize);
    if policy.jitter { waits.with_jitter() } else { waits }
}

/// How long the runtime keeps a conversation that nobody listens to, in seconds; by itself for half an hour, during which
/// no other runtime can resume it.
const UNLOAD_DELAY: &str = "thread_unload_delay_secs";

/// Whether a runtime that is started with these options unloads a conversation as soon as it is let go of.
pub(crate) fn unloads_at_once(options: &ClientOptions) -> bool {
    let args = match &options.transport {
        Some(TransportOptions::Spawn { args }) => args.as_slice(),
        _ => &[],
    };
    options.config.get(UNLOAD_DELAY).is_none_or(|delay| delay == 0)
        && !args.iter().any(|argument| argument.contains(UNLOAD_DELAY))
}

fn recipe(options: &ClientOptions, program: PathBuf, home: Option<PathBuf>) -> Result<Recipe> {
    let mut args = vec!["app-server".into()];
    let mut config = config::nested(&options.config, "config")?;
    // Names with KEY, SECRET or TOKEN do not reach the agent's commands, unless the user's own configuration says so.
    config::default_at(
        &mut config,
        &["shell_environment_policy", "ignore_default_excludes"],
        json!(false),
    );
    config::default_at(&mut config, &[UNLOAD_DELAY], json!(0));
    if let Some(Auth::ApiKey { persist: false, .. }) = &options.auth {
        // Else the login at connect would write the key to the runtime's home.
        config.insert("cli_auth_credentials_store".to_owned(), json!("ephemeral"));
    }
    // What may be a secret follows with each conversation: everybody can read the arguments of a process.
    for argument in config::split(&config)?.arguments {
        args.extend(["-c".into(), argument.into()]);
    }
    if let Some(TransportOptions::Spawn { args: more }) = &options.transport {
        args.extend(more.iter().map(Into::into));
    }
    let mut set: Vec<_> =
        options.env.set.iter().map(|(name, value)| (name.into(), value.into())).collect();
    if let Some(home) = home {
        set.push(("CODEX_HOME".into(), home.into()));
    }
    Ok(Recipe {
        program,
        args,
        inherit_environment: options.env.inherit,
        set,
        unset: options.env.unset.iter().map(Into::into).collect(),
    })
}

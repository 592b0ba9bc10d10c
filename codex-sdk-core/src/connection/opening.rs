//! From nothing to a connection that has shaken hands: open the channel, `initialize`, `initialized`,
//! log in where the options say so, check the version.

use std::sync::Arc;
use std::time::{Duration, Instant};

use backon::Retryable as _;
use bytes::{Bytes, BytesMut};
use codex_sdk_types::options::{Auth, ClientOptions, RetryPolicy};
use codex_sdk_types::wire::{Capabilities, initialize_params, notification_line, request_line};
use codex_sdk_types::{InitializeReply, RuntimeInfo};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::errors::closed;
use super::frame::{Frame, broken_reply};
use super::framing::LineReader;
use super::link::Link;
use super::pending::{NoResult, Pending, Reply, refusal};
use crate::error::{Error, Result};
use crate::runtime::{backoff, check_version, version_of};
use crate::transport::{Channel, Transport};

/// The ids of the handshake's own requests. Others begin above them.
const INITIALIZE_ID: u64 = 0;
const LOGIN_ID: u64 = 1;
/// After so many lines that are no message, whatever answers there is not the runtime.
const MAX_GARBAGE_LINES: u64 = 100;
/// The same after so many bytes without an answer.
const MAX_EARLY_BYTES: usize = 8 * 1024 * 1024;

/// How long opening a channel may take to come to its end once it is not wanted any more: a process that is being
/// started is better had, and ended, than forgotten.
const OPEN_GRACE: Duration = Duration::from_secs(2);

/// A new connection, and the messages that came before the handshake was over.
pub(super) struct Opened {
    pub(super) link: Link,
    pub(super) early: Vec<Bytes>,
}

/// Connects, trying again as the policy says where an attempt did nothing. When it is stopped, what it has started is
/// gone before it returns.
pub(super) async fn open(
    transport: Arc<dyn Transport>,
    options: Arc<ClientOptions>,
    capabilities: Capabilities,
    retry: RetryPolicy,
    stop: CancellationToken,
) -> Result<Opened> {
    let stopped = stop.clone();
    let attempt = || attempt(transport.as_ref(), &options, capabilities, &stop);
    attempt
        .retry(backoff(&retry))
        .sleep(move |wait| unless_stopped(wait, stopped.clone()))
        .when(|error: &Error| error.is_retryable() && !stop.is_cancelled())
        .notify(|error, wait| {
            tracing::warn!(error = %error, retry_in_ms = wait.as_millis(), "connecting failed, and is tried again");
        })
        .await
}

async fn unless_stopped(wait: Duration, stop: CancellationToken) {
    tokio::select! {
        () = sleep(wait) => {}
        () = stop.cancelled() => {}
    }
}

async fn attempt(
    transport: &dyn Transport,
    options: &ClientOptions,
    capabilities: Capabilities,
    stop: &CancellationToken,
) -> Result<Opened> {
    let begun = Instant::now();
    let too_long = async {
        stop.cancelled().await;
        sleep(OPEN_GRACE).await;
    };
    let Channel { reader, writer, process } = tokio::select! {
        biased;
        channel = transport.open() => channel?,
        () = too_long => return Err(closed()),
    };
    let path = process.as_ref().map(|process| process.path.clone());
    let mut link = Link {
        // Replaced below: there is no runtime to speak of before it has answered.
        info: Arc::new(RuntimeInfo::new(
            InitializeReply::default(),
            None,
            "",
            None,
            Duration::ZERO,
        )),
        reader: LineReader::new(reader),
        writer,
        out: BytesMut::new(),
        pending: Pending::default(),
        patience: options.request_timeout(),
        doubt_at: None,
        process,
        skipped_lines: 0,
    };
    let shown = path.as_deref().map_or("the runtime".to_owned(), |path| path.display().to_string());
    let limit = options.request_timeout();
    let mut early = Vec::new();
    let outcome = tokio::select! {
        biased;
        outcome = timeout(limit, shake_hands(&mut link, &mut early, options, capabilities)) => outcome,
        () = stop.cancelled() => Ok(Err(Failure::Other(closed()))),
    };
    let outcome = outcome
        .unwrap_or_else(|_| Err(Failure::Other(no_answer(&shown, limit, link.skipped_lines))));
    let reply = match outcome {
        Ok(reply) => reply,
        Err(failure) => {
            // The process is reaped before anybody is told.
            let ended = link.end("it ended before it answered initialize").await;
            return Err(match failure {
                Failure::Ended => startup_exit(&shown, &ended.detail, &ended.stderr_tail),
                Failure::Other(error) => error.detail("stderrTail", ended.stderr_tail),
            });
        }
    };
    if let Err(error) = check_version(&reply.user_agent, options.version_check, &shown) {
        link.end("it is too old").await;
        return Err(error);
    }
    let version = version_of(&reply.user_agent).map(|version| version.to_string());
    let process =
        link.process.as_ref().map(|process| (process.path.clone(), process.process.pid()));
    let info = RuntimeInfo::new(reply, version, transport.name(), process, begun.elapsed());
    link.info = Arc::new(info);
    Ok(Opened { link, early })
}

/// Why no hands were shaken.
enum Failure {
    /// The stream ended: what the process has to say is known once it is reaped.
    Ended,
    Other(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

async fn shake_hands(
    link: &mut Link,
    early: &mut Vec<Bytes>,
    options: &ClientOptions,
    capabilities: Capabilities,
) -> Result<InitializeReply, Failure> {
    let params = initialize_params(capabilities);
    let line = request_line(INITIALIZE_ID, "initialize", &params, None).map_err(unencodable)?;
    write(link, &line).await?;
    let reply = await_reply(link, early, INITIALIZE_ID, "initialize").await?;
    let initialized = notification_line("initialized").map_err(unencodable)?;
    write(link, &initialized).await?;
    if let Some(Auth::ApiKey { api_key, .. }) = &options.auth {
        log_in(link, early, api_key).await?;
    }
    Ok(reply.decode("initialize")?)
}

/// The key goes over the wire, and nowhere else: neither an argument nor the environment shows it.
async fn log_in(link: &mut Link, early: &mut Vec<Bytes>, api_key: &str) -> Result<(), Failure> {
    let params = json!({ "type": "apiKey", "apiKey": api_key });
    let line = request_line(LOGIN_ID, "account/login/start", &params, None).map_err(unencodable)?;
    write(link, &line).await?;
    match await_reply(link, early, LOGIN_ID, "account/login/start").await {
        Err(Failure::Other(error)) => Err(Failure::Other(
            Error::auth(format!("the runtime did not take the API key: {error}"))
                .with_reason("LOGIN_REFUSED")
                .caused_by(error),
        )),
        outcome => outcome.map(drop),
    }
}

/// A runtime that ends at once closes its stdin: what it says on its way out tells more than the broken pipe.
async fn write(link: &mut Link, line: &[u8]) -> Result<(), Failure> {
    let written = async {
        link.writer.write_all(line).await?;
        link.writer.flush().await
    };
    written.await.map_err(|_| Failure::Ended)
}

async fn await_reply(
    link: &mut Link,
    early: &mut Vec<Bytes>,
    id: u64,
    method: &str,
) -> Result<Reply, Failure> {
    let mut early_bytes = 0;
    loop {
        while let Some(line) = link.reader.next_line() {
            match Frame::of(&line) {
                Ok(Frame::Reply(of, result)) if of == id => {
                    return Ok(Reply { line: line.clone(), result });
                }
                Ok(Frame::Refusal(of, error)) if of == id => {
                    return Err(refusal(method, &line[error]).into());
                }
                Ok(_) => {
                    early_bytes += line.len();
                    early.push(line);
                }
                Err(error) => {
                    if broken_reply(&line) == Some(id) {
                        return Err(NoResult::broken(&line, &error).of(method).into());
                    }
                    link.skipped_lines += 1;
                    if link.skipped_lines >= MAX_GARBAGE_LINES {
                        return Err(not_the_runtime().into());
                    }
                }
            }
        }
        // No runtime says so much before it is spoken to, and nothing here may fill the memory until the time is up.
        if early_bytes + link.reader.buffered() > MAX_EARLY_BYTES {
            return Err(not_the_runtime().into());
        }
        // An error ends the stream just as its end does.
        if !link.reader.fill().await.unwrap_or(false) {
            return Err(Failure::Ended);
        }
    }
}

fn unencodable(error: serde_json::Error) -> Error {
    Error::protocol("the handshake cannot be encoded").caused_by(error)
}

fn not_the_runtime() -> Error {
    Error::connection(format!(
        "what was started does not speak the app-server protocol: it wrote {MAX_GARBAGE_LINES} lines that were no \
         JSON messages, or {MAX_EARLY_BYTES} bytes without an answer to initialize; name the codex executable with codexPath or CODEX_PATH"
    ))
    .with_reason("NOT_A_RUNTIME")
}

fn no_answer(shown: &str, limit: Duration, garbage: u64) -> Error {
    let heard = match garbage {
        0 => "it wrote nothing".to_owned(),
        lines => format!("it wrote {lines} lines that were no JSON messages"),
    };
    Error::connection(format!(
        "{shown} did not answer initialize within {limit:?} ({heard}): check that it is the codex executable, or \
         raise requestTimeoutMs"
    ))
    .with_reason("NO_ANSWER")
}

fn startup_exit(shown: &str, detail: &str, stderr_tail: &str) -> Error {
    let said = if stderr_tail.is_empty() { "it wrote nothing to stderr" } else { stderr_tail };
    Error::connection(format!("{shown} could not be connected to: {detail}; {said}"))
        .with_reason("RUNTIME_EXITED")
        .detail("stderrTail", stderr_tail)
        .retryable()
}

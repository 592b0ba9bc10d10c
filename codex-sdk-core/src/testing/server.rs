//! The HTTP side: connections, paths, bodies. It knows nothing of scripts but where to ask.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Incoming;
use hyper::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::director::Director;
use super::journal::Journal;
use super::plan::{Ids, Plan};
use super::request::{Answered, Request};
use super::script::Failure;
use super::stream;

/// How much of the asked text an error repeats.
const EXCERPT_CHARS: usize = 200;
/// The pause after a connection could not be taken, which happens when files run out.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

type Body = UnsyncBoxBody<Bytes, io::Error>;

/// What connections and the test share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) director: Director,
    pub(super) journal: Journal,
    pub(super) ids: Ids,
}

/// Serves until told to stop. The connections are its own: none outlives it, even when it is dropped.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>, stop: CancellationToken) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&shared)));
                }
                Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
            },
            // Only to forget those that have ended.
            Some(_) = connections.join_next() => {}
        }
    }
    connections.shutdown().await;
}

async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    // Deltas are small writes that a reader waits for.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(respond(request, &shared).await) }
    });
    // It fails when the runtime hangs up, which interrupts do.
    let _ = hyper::server::conn::http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn respond(request: hyper::Request<Incoming>, shared: &Shared) -> hyper::Response<Body> {
    let (head, body) = request.into_parts();
    let Ok(body) = body.collect().await else {
        return refusal(StatusCode::BAD_REQUEST, "the request's body broke off");
    };
    let headers = head.headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    let request = Request::new(
        head.method.to_string(),
        head.uri.path().to_owned(),
        headers,
        &body.to_bytes(),
    );
    match (&head.method, head.uri.path()) {
        (&Method::POST, "/v1/responses") if request.body().is_object() => model(request, shared),
        (&Method::POST, "/v1/responses") => {
            shared.journal.record(request);
            let encoding = head.headers.get(CONTENT_ENCODING);
            refusal(
                StatusCode::BAD_REQUEST,
                &format!("the request's body is not plain JSON (content-encoding: {encoding:?})"),
            )
        }
        (&Method::GET, "/v1/models") => {
            shared.journal.record(request);
            json_response(StatusCode::OK, &json!({ "object": "list", "data": [], "models": [] }))
        }
        (method, path) => {
            let message = format!("the scripted model has nothing at {method} {path}");
            shared.journal.record(request);
            refusal(StatusCode::NOT_FOUND, &message)
        }
    }
}

fn model(request: Request, shared: &Shared) -> hyper::Response<Body> {
    let Some((response, rest)) = shared.director.answer(&request) else {
        let message = unscripted(&request);
        shared.journal.record(request.with_answered(Answered::Unscripted));
        return refusal(StatusCode::BAD_REQUEST, &message);
    };
    let plan = Plan::new(response, &request, &shared.ids);
    // Before anything is sent, so that the follow-up cannot come first.
    let (response, call_ids) = match plan {
        Plan::Refuse(failure) => (failed(failure), Vec::new()),
        Plan::Stream { cues, call_ids } => (streamed(cues), call_ids),
    };
    shared.director.park(&request, rest, call_ids);
    shared.journal.record(request.with_answered(Answered::Scripted));
    response
}

fn streamed(cues: Vec<super::plan::Cue>) -> hyper::Response<Body> {
    let mut response = hyper::Response::new(StreamBody::new(stream::frames(cues)).boxed_unsync());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn failed(failure: Failure) -> hyper::Response<Body> {
    // A status that HTTP does not have is the script's mistake, and says so.
    match StatusCode::from_u16(failure.status) {
        Ok(status) => json_response(status, &failure.into_body()),
        Err(_) => refusal(
            StatusCode::BAD_REQUEST,
            &format!("the script fails with {}, which is no HTTP status", failure.status),
        ),
    }
}

fn unscripted(request: &Request) -> String {
    let asked = request.last_user_text().unwrap_or_default();
    let excerpt: String = asked.chars().take(EXCERPT_CHARS).collect();
    let about = match request.subagent().or(request.kind()) {
        Some(kind) => format!(" ({kind})"),
        None => String::new(),
    };
    let missing = if request.answered_calls().next().is_some() {
        "It brings the output of a call: say what the model does after that call"
    } else {
        "Say what the model does with reply(), on(…) or otherwise()"
    };
    format!(
        "no reply was scripted for this request{about}; the last user text is {excerpt:?}. {missing}"
    )
}

fn refusal(status: StatusCode, message: &str) -> hyper::Response<Body> {
    let error =
        json!({ "message": message, "type": "invalid_request_error", "code": "unscripted" });
    json_response(status, &json!({ "error": error }))
}

fn json_response(status: StatusCode, body: &Value) -> hyper::Response<Body> {
    let body = Full::new(Bytes::from(body.to_string())).map_err(|never| match never {});
    let mut response = hyper::Response::new(body.boxed_unsync());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

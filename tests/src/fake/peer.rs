//! The runtime's end of a connection, driven by hand: hear what the client says, and say anything, valid or not.

use std::collections::VecDeque;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};

use super::mismatch;

/// A message of the client.
#[derive(Debug, Clone)]
pub struct Heard {
    /// The id of a request, or of the question that it answers.
    pub id: Value,
    /// The method; empty for an answer.
    pub method: String,
    /// Parameters, result, or error.
    pub body: Value,
    /// The trace context of a request; null without one.
    pub trace: Value,
}

/// One end of a connection.
pub struct Peer {
    reader: Option<BufReader<Box<dyn AsyncRead + Send + Unpin>>>,
    writer: Option<Box<dyn AsyncWrite + Send + Unpin>>,
    /// Requests that wait for a reply.
    open: VecDeque<(String, Value)>,
    /// Into pieces of how many bytes everything is cut that is written.
    pub split: Option<usize>,
}

impl std::fmt::Debug for Peer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Peer").field("open", &self.open).finish_non_exhaustive()
    }
}

type Outcome<T = ()> = Result<T, String>;

impl Peer {
    /// The runtime's end of these streams.
    pub fn new(
        reader: impl AsyncRead + Send + Unpin + 'static,
        writer: impl AsyncWrite + Send + Unpin + 'static,
    ) -> Self {
        Self {
            reader: Some(BufReader::new(Box::new(reader))),
            writer: Some(Box::new(writer)),
            open: VecDeque::new(),
            split: None,
        }
    }

    /// Waits for the next message. `None`: the client has closed its side.
    ///
    /// # Errors
    /// When it is no message.
    pub async fn hear(&mut self) -> Outcome<Option<Heard>> {
        let Some(reader) = &mut self.reader else { return Err("its input is closed".to_owned()) };
        let mut line = String::new();
        // A client that goes away leaves an error or an end: both mean that nothing more comes.
        if !matches!(reader.read_line(&mut line).await, Ok(1..)) {
            return Ok(None);
        }
        let message: Value = serde_json::from_str(&line)
            .map_err(|error| format!("the client wrote {line:?}: {error}"))?;
        let id = message["id"].clone();
        let method = message["method"].as_str().unwrap_or_default().to_owned();
        let body = ["params", "result", "error"].into_iter().find_map(|field| message.get(field));
        if !method.is_empty() && !id.is_null() {
            self.open.push_back((method.clone(), id.clone()));
        }
        let trace = message["trace"].clone();
        Ok(Some(Heard { id, method, body: body.cloned().unwrap_or_default(), trace }))
    }

    /// Waits for the next message, which has this method.
    ///
    /// # Errors
    /// When it has another one, or none comes.
    pub async fn expect(&mut self, method: &str) -> Outcome<Heard> {
        match self.hear().await? {
            Some(heard) if heard.method == method => Ok(heard),
            Some(heard) => Err(format!(
                "expected the client to send {method}, got {} {}",
                heard.method, heard.body
            )),
            None => Err(format!("expected the client to send {method}, but it went away")),
        }
    }

    /// Waits for the next message, which has this method and mentions this.
    ///
    /// # Errors
    /// As [`Self::expect`].
    pub async fn expect_with(&mut self, method: &str, expected: &Value) -> Outcome<Heard> {
        let heard = self.expect(method).await?;
        match mismatch(expected, &heard.body) {
            Some(why) => Err(format!("{method} {why}")),
            None => Ok(heard),
        }
    }

    /// Waits for the answer to a question.
    ///
    /// # Errors
    /// When something else comes.
    pub async fn expect_answer(&mut self, id: &Value, expected: &Value) -> Outcome {
        let heard = self.expect("").await?;
        if heard.id != *id {
            return Err(format!("expected the answer to question {id}, got that to {}", heard.id));
        }
        mismatch(expected, &heard.body)
            .map_or(Ok(()), |why| Err(format!("the answer to {id} {why}")))
    }

    /// Replies to the request of this method that waits longest; without a method to the last request.
    ///
    /// # Errors
    /// When there is none.
    pub async fn reply(&mut self, method: Option<&str>, result: Value) -> Outcome {
        let id = self.take(method)?;
        self.write(&json!({ "id": id, "result": result })).await
    }

    /// Refuses a request, chosen as by [`Self::reply`].
    ///
    /// # Errors
    /// When there is none.
    pub async fn refuse(&mut self, method: Option<&str>, error: Value) -> Outcome {
        let id = self.take(method)?;
        self.write(&json!({ "id": id, "error": error })).await
    }

    /// Says that something happened.
    ///
    /// # Errors
    /// When the client has gone.
    pub async fn notify(&mut self, method: &str, params: Value) -> Outcome {
        self.write(&json!({ "method": method, "params": params, "emittedAtMs": 1 })).await
    }

    /// Asks the client something.
    ///
    /// # Errors
    /// When the client has gone.
    pub async fn ask(&mut self, id: &Value, method: &str, params: Value) -> Outcome {
        self.write(&json!({ "id": id, "method": method, "params": params })).await
    }

    /// The id of the last request that waits for a reply; null when none does.
    pub fn last_id(&self) -> Value {
        self.open.back().map(|(_, id)| id.clone()).unwrap_or_default()
    }

    /// Writes any bytes.
    ///
    /// # Errors
    /// When the client has gone.
    pub async fn raw(&mut self, bytes: &[u8]) -> Outcome {
        let Some(writer) = &mut self.writer else { return Err("its output is closed".to_owned()) };
        let gone = |error| format!("the client does not read any more: {error}");
        for piece in bytes.chunks(self.split.unwrap_or(usize::MAX)) {
            writer.write_all(piece).await.map_err(gone)?;
            writer.flush().await.map_err(gone)?;
            if self.split.is_some() {
                tokio::task::yield_now().await;
            }
        }
        Ok(())
    }

    /// Closes what it writes to.
    pub fn close_output(&mut self) {
        self.writer = None;
    }

    /// Closes what it reads from.
    pub fn close_input(&mut self) {
        self.reader = None;
    }

    /// Hears everything until the client closes its side, and answers nothing.
    ///
    /// # Errors
    /// When something is no message.
    pub async fn drain(&mut self) -> Outcome {
        while self.reader.is_some() && self.hear().await?.is_some() {}
        Ok(())
    }

    async fn write(&mut self, message: &Value) -> Outcome {
        let mut line = message.to_string();
        line.push('\n');
        self.raw(line.as_bytes()).await
    }

    fn take(&mut self, method: Option<&str>) -> Outcome<Value> {
        let at = match method {
            Some(method) => self.open.iter().position(|(of, _)| of == method),
            None => self.open.len().checked_sub(1),
        };
        let found = at.and_then(|at| self.open.remove(at));
        found.map(|(_, id)| id).ok_or_else(|| {
            format!("no request of {} waits for a reply", method.unwrap_or("any method"))
        })
    }
}

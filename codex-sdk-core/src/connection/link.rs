//! An open channel and what belongs to it alone: its bytes on the way out, its pending requests, its process.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use codex_sdk_types::wire::request_line;
use codex_sdk_types::{LostWhy, RuntimeInfo, Submission};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};
use tokio::time::{Instant, timeout};

use super::framing::LineReader;
use super::pending::{Pending, Waiter};
use super::request_ids::RequestIds;
use crate::error::Error;
use crate::transport::ChannelProcess;

/// Above this many bytes that the runtime has not read yet, no further request is taken from its caller.
pub(super) const OUT_LIMIT_BYTES: usize = 64 * 1024 * 1024;

/// How long the stderr of a process that has ended may stay open.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// How long the end of a process may come after the end of its output.
const LAST_BREATH: Duration = Duration::from_millis(100);

/// A connection that has shaken hands.
pub(super) struct Link {
    pub(super) info: Arc<RuntimeInfo>,
    pub(super) reader: LineReader,
    pub(super) writer: Box<dyn AsyncWrite + Send + Unpin>,
    pub(super) out: BytesMut,
    pub(super) pending: Pending,
    /// How long the reply to a request of the task's own may take.
    pub(super) patience: Duration,
    /// The end of no turn is overdue before this: the earliest moment that was ever set and has not come yet, so that nobody
    /// has to go through all threads to know when to wake.
    pub(super) doubt_at: Option<Instant>,
    pub(super) process: Option<ChannelProcess>,
    /// Lines that were no message.
    pub(super) skipped_lines: u64,
}

impl Link {
    /// Puts a line behind those that wait to be written.
    pub(super) fn send(&mut self, line: &[u8]) {
        self.out.extend_from_slice(line);
        self.pending.sent += line.len() as u64;
    }

    /// Sends a request of the task's own.
    pub(super) fn request(&mut self, ids: &RequestIds, submission: &Submission, waiter: Waiter) {
        let id = ids.next();
        match request_line(id, &submission.method, &submission.params, None) {
            Ok(line) => {
                self.send(&line);
                self.pending.insert_until(deadline(self.patience), id, waiter);
            }
            // A JSON value always has a JSON form.
            Err(error) => {
                tracing::error!(%error, method = %submission.method, "a request cannot be encoded");
            }
        }
    }

    /// At this moment the end of a turn may be overdue.
    pub(super) fn doubts_at(&mut self, moment: Instant) {
        self.doubt_at = Some(self.doubt_at.map_or(moment, |known| known.min(moment)));
    }

    /// Writes some of what waits.
    pub(super) async fn write(
        writer: &mut Box<dyn AsyncWrite + Send + Unpin>,
        out: &mut BytesMut,
    ) -> io::Result<()> {
        if writer.write_buf(out).await? == 0 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        if out.is_empty() { writer.flush().await } else { Ok(()) }
    }

    /// How much of all that was sent its process has read, where that has ended and nobody can read any more of it.
    pub(super) async fn read_by_the_dead(&mut self) -> Option<u64> {
        let ChannelProcess { process, unread, .. } = self.process.as_mut()?;
        timeout(LAST_BREATH, process.wait()).await.ok()?;
        Some(self.pending.sent.saturating_sub(unread.bytes()? + self.out.len() as u64))
    }

    /// Ends the channel and, when we started it, the runtime. Says what became of it.
    pub(super) async fn end(self, how: &str) -> Ended {
        drop(self.writer);
        let Some(ChannelProcess { process, unread, stderr, stderr_read, .. }) = self.process else {
            return Ended {
                why: LostWhy::Disconnected,
                detail: how.to_owned(),
                stderr_tail: String::new(),
            };
        };
        drop(unread);
        let pid = process.pid();
        // Its output is read to the end, or a full pipe would keep it from ending by itself.
        let reading = tokio::spawn(self.reader.discard());
        let status = process.stop().await;
        reading.abort();
        // Its last words are still on their way. Only what hides from us could keep its stderr open.
        let _ = timeout(LAST_WORDS, stderr_read).await;
        Ended {
            why: LostWhy::Exited,
            detail: format!("{how} (process {pid} ended with {status})"),
            stderr_tail: stderr.text(),
        }
    }
}

/// When so much time has passed; `None`: never, since no clock counts that far.
pub(super) fn deadline(patience: Duration) -> Option<Instant> {
    Instant::now().checked_add(patience)
}

/// How a connection ended.
#[derive(Debug, Clone)]
pub(super) struct Ended {
    pub(super) why: LostWhy,
    pub(super) detail: String,
    pub(super) stderr_tail: String,
}

impl Ended {
    /// The error that everybody who waited is told.
    pub(super) fn error(&self) -> Error {
        let tail = if self.stderr_tail.is_empty() {
            String::new()
        } else {
            format!("; the end of its stderr: {}", self.stderr_tail)
        };
        let reason = if self.why == LostWhy::Exited { "RUNTIME_EXITED" } else { "DISCONNECTED" };
        Error::connection(format!("the connection to the runtime was lost: {}{tail}", self.detail))
            .with_reason(reason)
            .detail("stderrTail", self.stderr_tail.as_str())
    }
}

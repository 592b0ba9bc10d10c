//! Bytes into lines, in linear time and without a small cap.

use std::future::poll_fn;
use std::io;
use std::pin::pin;
use std::task::Poll;

use bytes::{BufMut as _, Bytes, BytesMut};
use memchr::{memchr, memrchr};
use tokio::io::{AsyncRead, AsyncReadExt as _};

use crate::events::Line;

/// The longest line that is read. Beyond it the stream is broken off loudly: nothing real comes near.
pub(crate) const MAX_LINE_BYTES: usize = 1024 * 1024 * 1024;
/// How much the runtime may write before it is read.
pub(crate) const PIPE_BYTES: usize = 256 * 1024;
/// How much is read at once: what stays in a processor's cache while it is worked off.
const READ_BYTES: usize = 64 * 1024;
/// Splits a stream into lines.
pub(crate) struct LineReader {
    source: Box<dyn AsyncRead + Send + Unpin>,
    buffer: BytesMut,
    /// Up to here the buffer holds no newline.
    scanned: usize,
    /// What has been split off of it already.
    lines: Lines,
}

/// Whole lines, in the buffer that they were read into.
#[derive(Default)]
pub(crate) struct Lines {
    bytes: Bytes,
    at: usize,
}

impl LineReader {
    pub(crate) fn new(source: Box<dyn AsyncRead + Send + Unpin>) -> Self {
        let buffer = BytesMut::with_capacity(2 * READ_BYTES);
        Self { source, buffer, scanned: 0, lines: Lines::default() }
    }

    /// Waits for more bytes, unless there are lines. False: the stream has ended, and what lies in the buffer will never
    /// be a whole line.
    ///
    /// # Cancel safety
    /// Nothing is lost when it is dropped.
    pub(crate) async fn fill(&mut self) -> io::Result<bool> {
        if !self.lines.is_empty() {
            return Ok(true);
        }
        if self.buffer.len() > MAX_LINE_BYTES {
            let message = format!("the runtime sent a line of more than {MAX_LINE_BYTES} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        // Grows with the line that is being read, so that a line of n bytes costs O(n) in all.
        let most = READ_BYTES.max(self.buffer.len() / 2);
        self.buffer.reserve(most);
        Ok(self.source.read_buf(&mut (&mut self.buffer).limit(most)).await? > 0)
    }

    /// The same without waiting: `None` where there is nothing to read now.
    pub(crate) async fn fill_at_once(&mut self) -> Option<io::Result<bool>> {
        let mut fill = pin!(self.fill());
        poll_fn(|context| match fill.as_mut().poll(context) {
            Poll::Ready(filled) => Poll::Ready(Some(filled)),
            Poll::Pending => Poll::Ready(None),
        })
        .await
    }

    /// The next whole line that is there already. Empty lines are passed over.
    pub(crate) fn next_line(&mut self) -> Option<Bytes> {
        if self.lines.is_empty() {
            self.split();
        }
        self.lines.next_line().map(Line::to_bytes)
    }

    /// All whole lines that are there already.
    pub(crate) fn take_lines(&mut self) -> Lines {
        if self.lines.is_empty() {
            self.split();
        }
        std::mem::take(&mut self.lines)
    }

    /// Puts back what is left of the lines that were taken.
    pub(crate) fn put_back(&mut self, lines: Lines) {
        self.lines = lines;
    }

    /// How many bytes have been read of a line whose end has not come.
    pub(crate) fn buffered(&self) -> usize {
        self.buffer.len()
    }

    /// Reads and forgets everything, so that a runtime that is ending is never held up by a full pipe.
    pub(crate) async fn discard(mut self) {
        loop {
            self.buffer.clear();
            // An error ends the stream just as its end does.
            if !matches!(self.source.read_buf(&mut self.buffer).await, Ok(1..)) {
                return;
            }
        }
    }

    fn split(&mut self) {
        self.lines = match memrchr(b'\n', &self.buffer[self.scanned..]) {
            Some(found) => {
                let bytes = self.buffer.split_to(self.scanned + found + 1).freeze();
                Lines { bytes, at: 0 }
            }
            None => Lines::default(),
        };
        self.scanned = self.buffer.len();
    }
}

impl Lines {
    /// The next one. Empty lines are passed over.
    pub(crate) fn next_line(&mut self) -> Option<Line<'_>> {
        loop {
            let start = self.at;
            let end = start + memchr(b'\n', &self.bytes[start..])?;
            self.at = end + 1;
            let length = self.bytes[start..end].trim_ascii_end().len();
            if length > 0 {
                return Some(Line::of(&self.bytes, start..start + length));
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.at == self.bytes.len()
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncWriteExt as _;

    use super::*;

    async fn lines_of(pieces: Vec<Vec<u8>>) -> Vec<Bytes> {
        let (mut there, here) = tokio::io::duplex(1024 * 1024);
        tokio::spawn(async move {
            for piece in pieces {
                there.write_all(&piece).await.unwrap();
                there.flush().await.unwrap();
                tokio::task::yield_now().await;
            }
        });
        let mut reader = LineReader::new(Box::new(here));
        let mut lines = Vec::new();
        loop {
            while let Some(line) = reader.next_line() {
                lines.push(line);
            }
            if !reader.fill().await.unwrap() {
                return lines;
            }
        }
    }

    #[tokio::test]
    async fn a_line_cut_at_every_byte_boundary_arrives_whole() {
        let text = "{\"a\":\"é\u{1F600}\"}\n\r\n{\"b\":2}\r\nrest".as_bytes();
        for first in 0..text.len() {
            for second in first..text.len() {
                let pieces = vec![
                    text[..first].to_vec(),
                    text[first..second].to_vec(),
                    text[second..].to_vec(),
                ];
                let lines = lines_of(pieces).await;
                assert_eq!(lines, ["{\"a\":\"é\u{1F600}\"}".as_bytes(), b"{\"b\":2}"]);
            }
        }
    }

    #[tokio::test]
    async fn many_tiny_lines_and_one_of_50_mb() {
        let mut all = b"{}\n".repeat(200_000);
        all.extend(std::iter::repeat_n(b'x', 50_000_000));
        all.push(b'\n');
        let lines = lines_of(vec![all]).await;
        assert_eq!((lines.len(), lines[200_000].len()), (200_001, 50_000_000));
    }
}

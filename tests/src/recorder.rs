//! Records what clients and runtimes say to each other, and has it checked against the protocol's types when its owner goes.

use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::{fmt, io, thread};

use codex_sdk_core::transport::{Channel, Transport};
use codex_sdk_wire::{Direction, Line, check};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The connections recorded so far.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Vec<Connection>>>);

/// The lines of one connection, whole ones and the beginning of one in each direction.
#[derive(Clone, Default)]
struct Connection(Arc<Mutex<Recorded>>);

#[derive(Default)]
struct Recorded {
    lines: Vec<Line>,
    read: Vec<u8>,
    written: Vec<u8>,
}

impl Recorder {
    /// The same transport, recorded.
    pub fn over(&self, inner: Arc<dyn Transport>) -> impl Transport {
        Tapped { inner, recorder: self.clone() }
    }

    /// What each connection said.
    pub fn connections(&self) -> Vec<Vec<Line>> {
        let connections = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = |connection: &Connection| connection.recorded(|all| all.lines.clone());
        connections.iter().map(lines).collect()
    }

    /// Checks every line, and leaves them in the folder that `CODEX_SDK_RECORDINGS` names, when it names one.
    ///
    /// # Panics
    /// When a line does not fit its type, or becomes another one by decoding and encoding.
    pub fn check(&self) {
        for lines in self.connections() {
            keep(&lines);
            let faults = check(&lines).faults;
            assert!(
                faults.is_empty(),
                "the runtime's traffic against its types:\n{}",
                faults.join("\n")
            );
        }
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").finish_non_exhaustive()
    }
}

impl Connection {
    fn recorded<R>(&self, work: impl FnOnce(&mut Recorded) -> R) -> R {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn add(&self, dir: Direction, bytes: &[u8]) {
        self.recorded(|all| {
            let begun = match dir {
                Direction::In => &mut all.read,
                Direction::Out => &mut all.written,
            };
            for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
                begun.extend_from_slice(piece);
                if begun.ends_with(b"\n") {
                    all.lines.push(Line::new(dir, begun));
                    begun.clear();
                }
            }
        });
    }
}

#[derive(Debug)]
struct Tapped {
    inner: Arc<dyn Transport>,
    recorder: Recorder,
}

impl Transport for Tapped {
    fn name(&self) -> &'static str {
        self.inner.name()
    }

    fn open(&self) -> Pin<Box<dyn Future<Output = codex_sdk_core::Result<Channel>> + Send + '_>> {
        Box::pin(async {
            let mut channel = self.inner.open().await?;
            let connection = Connection::default();
            let mut connections = self.recorder.0.lock().unwrap_or_else(PoisonError::into_inner);
            connections.push(connection.clone());
            channel.reader =
                Box::new(Tap { inner: channel.reader, connection: connection.clone() });
            channel.writer = Box::new(Tap { inner: channel.writer, connection });
            Ok(channel)
        })
    }

    fn kill_now(&self) {
        self.inner.kill_now();
    }
}

/// A stream whose bytes are recorded as they pass.
struct Tap<S: ?Sized> {
    connection: Connection,
    inner: Box<S>,
}

impl<S: AsyncRead + Unpin + ?Sized> AsyncRead for Tap<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(cx, buffer))?;
        self.connection.add(Direction::In, &buffer.filled()[before..]);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin + ?Sized> AsyncWrite for Tap<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.inner).poll_write(cx, bytes))?;
        self.connection.add(Direction::Out, &bytes[..written]);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

/// Leaves a recording for whoever asked for it.
fn keep(lines: &[Line]) {
    #[expect(clippy::disallowed_methods, reason = "asked for by whoever runs the tests")]
    let Some(folder) = std::env::var_os("CODEX_SDK_RECORDINGS").map(PathBuf::from) else { return };
    let texts =
        lines.iter().map(|line| serde_json::to_string(line).expect("a line encodes") + "\n");
    let test = thread::current().name().unwrap_or("test").replace("::", ".");
    let file =
        tempfile::Builder::new().prefix(&format!("{test}-")).suffix(".jsonl").tempfile_in(folder);
    let (mut file, _) = file.and_then(|file| Ok(file.keep()?)).expect("a recording");
    io::Write::write_all(&mut file, texts.collect::<String>().as_bytes()).expect("a recording");
}

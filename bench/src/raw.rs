//! The least that a client can do: lines in, lines out, nothing typed and nothing kept. What ours is measured against.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use memchr::memchr_iter;
use serde_json::{Value, json};

use crate::machine;

/// As much as our client reads at once.
const READ_BYTES: usize = 256 * 1024;

/// How many lines a stream has, its end among them.
pub(crate) fn lines_of(stream: &str) -> Result<usize> {
    Ok(memchr_iter(b'\n', &std::fs::read(stream)?).count())
}

/// `read` and a search for newlines, on the pipe of a replayed stream.
pub(crate) fn split(stream: &str) -> Result<Value> {
    let lines = lines_of(stream)?;
    let program = std::env::current_exe()?.display().to_string();
    let mut server = Server::start(&program, &[(machine::STREAM, stream)])?;
    let mut buffer = vec![0; READ_BYTES];
    let mut measured = Duration::ZERO;
    for _ in 0..2 {
        let begun = Instant::now();
        server.send("bench/replay", &json!({}))?;
        // The reply is a line, too.
        let mut left = lines + 1;
        while left > 0 {
            let read = server.stdout.read(&mut buffer)?;
            anyhow::ensure!(read > 0, "the replayer ended early");
            left -= memchr_iter(b'\n', &buffer[..read]).count();
        }
        measured = begun.elapsed();
    }
    server.end()?;
    Ok(json!({ "events": lines - 1, "seconds": measured.as_secs_f64() }))
}

/// Turns on the real runtime: each line is parsed, and nothing else is done with it.
pub(crate) fn turns(count: usize) -> Result<Value> {
    let mut server = Server::start(&machine::variable("CODEX_PATH")?, &[])?;
    let workspace = machine::variable("CODEX_BENCH_WORKSPACE")?;
    let thread =
        server.request("thread/start", &json!({ "cwd": workspace, "sandbox": "read-only" }))?;
    let thread = thread["thread"]["id"].as_str().context("a thread")?.to_owned();
    let mut milliseconds = Vec::new();
    let mut first_text = Vec::new();
    for _ in 0..=count {
        let begun = Instant::now();
        let input = json!([{ "type": "text", "text": "Go on.", "text_elements": [] }]);
        server.send("turn/start", &json!({ "threadId": thread, "input": input }))?;
        let mut text = None;
        loop {
            let line = server.line()?;
            match line["method"].as_str() {
                Some("item/agentMessage/delta") => drop(text.get_or_insert(begun.elapsed())),
                Some("turn/completed") => break,
                _ => {}
            }
        }
        milliseconds.push(begun.elapsed().as_secs_f64() * 1e3);
        first_text.push(text.context("a turn without text")?.as_secs_f64() * 1e3);
    }
    server.end()?;
    // The first one warms up.
    Ok(json!({ "ms": milliseconds[1..], "firstTextMs": first_text[1..] }))
}

/// An app-server on two pipes.
struct Server {
    child: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
    last: u64,
}

impl Server {
    #[expect(clippy::disallowed_methods, reason = "this is the file that starts raw servers")]
    fn start(program: &str, env: &[(&str, &str)]) -> Result<Self> {
        let mut child = Command::new(program)
            .arg("app-server")
            .envs(env.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let stdin = child.stdin.take().context("a pipe to it")?;
        let stdout = child.stdout.take().context("a pipe from it")?;
        // The same pipe as our client's.
        #[cfg(target_os = "linux")]
        rustix::pipe::fcntl_setpipe_size(&stdout, READ_BYTES)?;
        let stdout = BufReader::new(stdout);
        let mut server = Self { child, stdin, stdout, last: 0 };
        let client = json!({ "name": "bench", "title": "bench", "version": "0.0.0" });
        let capabilities = json!({ "experimentalApi": true });
        server.request(
            "initialize",
            &json!({ "clientInfo": client, "capabilities": capabilities }),
        )?;
        writeln!(server.stdin, "{}", json!({ "method": "initialized" }))?;
        Ok(server)
    }

    fn send(&mut self, method: &str, params: &Value) -> Result<u64> {
        self.last += 1;
        let line = json!({ "id": self.last, "method": method, "params": params }).to_string();
        self.stdin.write_all(format!("{line}\n").as_bytes())?;
        Ok(self.last)
    }

    fn line(&mut self) -> Result<Value> {
        let mut line = String::new();
        anyhow::ensure!(self.stdout.read_line(&mut line)? > 0, "the server ended early");
        Ok(serde_json::from_str(&line)?)
    }

    fn request(&mut self, method: &str, params: &Value) -> Result<Value> {
        let id = self.send(method, params)?;
        loop {
            let mut line = self.line()?;
            if line["id"] == id && line.get("method").is_none() {
                anyhow::ensure!(line.get("error").is_none(), "{method}: {}", line["error"]);
                return Ok(line["result"].take());
            }
        }
    }

    fn end(mut self) -> Result<()> {
        drop(self.stdin);
        drop(self.stdout);
        self.child.wait()?;
        Ok(())
    }
}

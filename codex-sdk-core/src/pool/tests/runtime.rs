//! A runtime in memory that says yes to everything, unless it was told to keep silent.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, DuplexStream, duplex};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::error::Result;
use crate::transport::{Channel, Transport};

/// All runtimes of a pool.
#[derive(Debug, Clone, Default)]
pub(super) struct Runtimes(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    threads: AtomicUsize,
    running: Mutex<Vec<CancellationToken>>,
    alive: watch::Sender<usize>,
    /// What was asked of them, by method.
    asked: watch::Sender<Vec<String>>,
    /// Methods that get no reply.
    silent: Mutex<Vec<&'static str>>,
    /// A method whose replies come when it is not this any more.
    late: watch::Sender<Option<&'static str>>,
}

impl Runtimes {
    /// Leaves requests of this method without a reply.
    pub(super) fn keep_silent(&self, method: &'static str) {
        self.0.silent.lock().unwrap().push(method);
    }

    /// Replies to requests of this method when it may speak again.
    pub(super) fn hold_back(&self, method: &'static str) {
        self.0.late.send_replace(Some(method));
    }

    /// Answers everything again.
    pub(super) fn speak(&self) {
        self.0.late.send_replace(None);
        self.0.silent.lock().unwrap().clear();
    }

    /// Ends the one that was started last.
    pub(super) fn kill_last(&self) {
        self.0.running.lock().unwrap().pop().expect("one that runs").cancel();
    }

    /// Waits until so many are alive.
    pub(super) async fn alive(&self, count: usize) {
        self.0.alive.subscribe().wait_for(|alive| *alive == count).await.unwrap();
    }

    /// Waits until this was asked so often.
    pub(super) async fn asked(&self, method: &str, times: usize) {
        let often = |asked: &Vec<String>| asked.iter().filter(|of| *of == method).count() >= times;
        self.0.asked.subscribe().wait_for(often).await.unwrap();
    }
}

impl Transport for Runtimes {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn open(&self) -> Pin<Box<dyn Future<Output = Result<Channel>> + Send + '_>> {
        Box::pin(async {
            let (ours, theirs) = duplex(1 << 20);
            let killed = CancellationToken::new();
            self.0.running.lock().unwrap().push(killed.clone());
            let shared = Arc::clone(&self.0);
            shared.alive.send_modify(|alive| *alive += 1);
            tokio::spawn(async move {
                tokio::select! {
                    () = serve(&shared, theirs) => {}
                    () = killed.cancelled() => {}
                }
                shared.alive.send_modify(|alive| *alive -= 1);
            });
            let (reader, writer) = tokio::io::split(ours);
            Ok(Channel::new(reader, writer))
        })
    }
}

async fn serve(shared: &Shared, stream: DuplexStream) {
    let (reader, mut writer) = tokio::io::split(stream);
    let mut lines = BufReader::new(reader).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        let message: Value = serde_json::from_str(&line).unwrap();
        let Some(id) = message.get("id") else { continue };
        let method = message["method"].as_str().unwrap();
        shared.asked.send_modify(|asked| asked.push(method.to_owned()));
        if shared.silent.lock().unwrap().contains(&method) {
            continue;
        }
        shared.late.subscribe().wait_for(|late| *late != Some(method)).await.unwrap();
        let result = match method {
            "initialize" => json!({
                "userAgent": "codex/0.169.0 (memory)", "codexHome": "/", "platformFamily": "unix",
                "platformOs": "linux",
            }),
            "thread/start" => {
                let number = shared.threads.fetch_add(1, Ordering::Relaxed);
                json!({ "thread": { "id": format!("thread-{number}"), "path": "/stored" } })
            }
            "thread/resume" => json!({ "thread": { "id": message["params"]["threadId"] } }),
            _ => json!({}),
        };
        let reply = format!("{}\n", json!({ "id": id, "result": result }));
        if writer.write_all(reply.as_bytes()).await.is_err() {
            return;
        }
    }
}

//! A runtime in memory: at the other end of a pipe that is no process, so that time can be paused.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use codex_sdk_core::transport::{Channel, Transport};
use codex_sdk_core::{CodexClient, CodexClientBuilder, Error, Result};
use serde_json::json;
use tokio::io::duplex;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{Body, Ending, Peer, Player, Scenario, Step};

/// How much either side may write ahead: little, so that full pipes are met.
const PIPE_BYTES: usize = 16 * 1024;

/// A transport whose other ends are handed to the test: each connection is one [`Peer`].
#[derive(Debug)]
pub struct Wire(mpsc::Sender<Peer>);

impl Wire {
    /// A client, and where its connections arrive.
    ///
    /// # Panics
    /// When the options are refused.
    pub fn client(builder: CodexClientBuilder) -> (CodexClient, mpsc::Receiver<Peer>) {
        let (sender, peers) = mpsc::channel(16);
        let client = builder.with_custom_transport(Self(sender)).build();
        (client.expect("options that are valid"), peers)
    }

    /// The next connection, its handshake made.
    ///
    /// # Panics
    /// When the client does something else.
    pub async fn handshake(peers: &mut mpsc::Receiver<Peer>) -> Peer {
        let mut peer = peers.recv().await.expect("a client that connects");
        peer.expect("initialize").await.expect("initialize");
        let reply = json!({
            "userAgent": "fake/0.169.0 (tests)",
            "codexHome": "/fake",
            "platformFamily": "unix",
            "platformOs": "linux",
        });
        peer.reply(None, reply).await.expect("a client that reads");
        peer.expect("initialized").await.expect("initialized");
        peer
    }
}

impl Transport for Wire {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn open(&self) -> Pin<Box<dyn Future<Output = Result<Channel>> + Send + '_>> {
        Box::pin(async {
            let (channel, peer) = pipe();
            self.0.send(peer).await.map_err(|_| nobody())?;
            Ok(channel)
        })
    }
}

/// A transport at whose other end a scenario is played, one life a connection.
#[derive(Debug, Clone)]
pub struct Memory(Arc<Mutex<Lives>>);

#[derive(Debug)]
struct Lives {
    waiting: VecDeque<Vec<Step>>,
    playing: Vec<JoinHandle<std::result::Result<Ending, String>>>,
}

impl Memory {
    /// Plays this scenario.
    pub fn new(scenario: &Scenario) -> Self {
        let waiting = (0..).map_while(|life| scenario.of_runtime(life)).collect();
        Self(Arc::new(Mutex::new(Lives { waiting, playing: Vec::new() })))
    }

    /// Waits until all lives are over, and says what went otherwise than scripted.
    ///
    /// # Errors
    /// That.
    pub async fn finish(&self) -> std::result::Result<(), String> {
        let (playing, waiting) = {
            let mut lives = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            (std::mem::take(&mut lives.playing), lives.waiting.len())
        };
        for life in playing {
            life.await.map_err(|error| error.to_string())??;
        }
        if waiting == 0 {
            Ok(())
        } else {
            Err(format!("{waiting} lives of the runtime were never begun"))
        }
    }
}

impl Transport for Memory {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn open(&self) -> Pin<Box<dyn Future<Output = Result<Channel>> + Send + '_>> {
        Box::pin(async {
            let (channel, peer) = pipe();
            let mut lives = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let steps = lives.waiting.pop_front().ok_or_else(nobody)?;
            lives.playing.push(tokio::spawn(async move {
                Player::new(peer, &mut Nobody).play(&steps).await
            }));
            Ok(channel)
        })
    }
}

/// A pair of streams has no stderr, no signals and no children.
struct Nobody;

impl Body for Nobody {
    fn act(&mut self, step: &Step) -> std::result::Result<(), String> {
        match step.word.as_str() {
            "stderr" => Ok(()),
            other => Err(format!("only a process can do {other}: add `@ only process`")),
        }
    }
}

/// Two pipes, one a direction: each can be closed by either side, as a process's streams can.
fn pipe() -> (Channel, Peer) {
    let (to_runtime, from_client) = duplex(PIPE_BYTES);
    let (to_client, from_runtime) = duplex(PIPE_BYTES);
    (Channel::new(from_runtime, to_runtime), Peer::new(from_client, to_client))
}

fn nobody() -> Error {
    Error::connection("the scenario has no further life of the runtime")
        .with_reason("RUNTIME_NOT_FOUND")
}

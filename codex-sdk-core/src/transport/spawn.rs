//! The runtime as a child process, over its stdin and stdout.

use std::pin::Pin;
use std::sync::Arc;

use codex_sdk_types::options::ClientOptions;

use super::{Channel, ChannelProcess, Transport};
use crate::connection::closed;
use crate::error::Result;
use crate::runtime::{Leashes, RuntimeLocator, StderrTail, launch};

/// Starts `codex app-server` and speaks over its standard streams.
#[derive(Debug)]
pub struct Spawn {
    options: Arc<ClientOptions>,
    locator: RuntimeLocator,
    running: Leashes,
}

impl Spawn {
    /// A runtime found by `locator`, started as the options say.
    pub fn new(options: Arc<ClientOptions>, locator: RuntimeLocator) -> Self {
        Self { options, locator, running: Leashes::default() }
    }
}

impl Transport for Spawn {
    fn name(&self) -> &'static str {
        "spawn"
    }

    fn open(&self) -> Pin<Box<dyn Future<Output = Result<Channel>> + Send + '_>> {
        Box::pin(async {
            // Where the process is about to end, nothing is connected again.
            if self.running.are_over() {
                return Err(closed());
            }
            let (path, started) = launch(&self.options, &self.locator).await?;
            self.running.add(started.process.leash());
            let stderr = StderrTail::default();
            let stderr_read = tokio::spawn(stderr.clone().read_to_end(started.stderr));
            let mut channel = Channel::new(started.stdout, started.stdin);
            let (process, unread) = (started.process, started.unread);
            channel.process = Some(ChannelProcess { path, process, unread, stderr, stderr_read });
            Ok(channel)
        })
    }

    fn kill_now(&self) {
        self.running.kill();
    }
}

//! The runtime as a child process, over its stdin and stdout.

use std::pin::Pin;
use std::sync::Arc;

use codex_sdk_types::options::ClientOptions;

use super::{Channel, ChannelProcess, Transport};
use crate::error::Result;
use crate::runtime::{RuntimeLocator, StderrTail, launch};

/// Starts `codex app-server` and speaks over its standard streams.
#[derive(Debug)]
pub struct Spawn {
    options: Arc<ClientOptions>,
    locator: RuntimeLocator,
}

impl Spawn {
    /// A runtime found by `locator`, started as the options say.
    pub fn new(options: Arc<ClientOptions>, locator: RuntimeLocator) -> Self {
        Self { options, locator }
    }
}

impl Transport for Spawn {
    fn name(&self) -> &'static str {
        "spawn"
    }

    fn open(&self) -> Pin<Box<dyn Future<Output = Result<Channel>> + Send + '_>> {
        Box::pin(async {
            let (path, started) = launch(&self.options, &self.locator).await?;
            let stderr = StderrTail::default();
            let stderr_read = tokio::spawn(stderr.clone().read_to_end(started.stderr));
            let mut channel = Channel::new(started.stdout, started.stdin);
            let process = started.process;
            channel.process = Some(ChannelProcess { path, process, stderr, stderr_read });
            Ok(channel)
        })
    }
}

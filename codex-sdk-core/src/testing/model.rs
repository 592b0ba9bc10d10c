//! The scripted model itself: started, told what to do, asked what it saw, closed.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::director::Director;
use super::journal::Journal;
use super::matcher::Matcher;
use super::options::ModelOptions;
use super::plan::Ids;
use super::reply::Reply;
use super::request::{Answered, Request};
use super::server::{self, Shared};

/// A model on loopback that does what it is told and remembers what it was asked.
///
/// A request is answered by the script that its turn is in the middle of; else by the first rule
/// that matches ([`on`](Self::on)); else by the next reply ([`reply`](Self::reply)); else by the
/// default ([`otherwise`](Self::otherwise)); else it is refused with status 400. Conversations that
/// run at once, sub-agents, reviews and compactions all ask the same model: where their order is not
/// given, use rules.
///
/// Dropping it ends it, with everything that is still being sent.
#[derive(Debug)]
pub struct ScriptedModel {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: CancellationToken,
    /// The one task, which owns all connections; `None` once `close` waits for it.
    server: Mutex<Option<JoinHandle<()>>>,
    /// Where its clients' runtimes keep what they keep.
    home: PathBuf,
    /// Removes it; `None` once it is removed.
    keeper: Mutex<Option<TempDir>>,
}

/// How long it is tried to remove a home in which somebody may be writing.
const LAST_FILES: Duration = Duration::from_secs(1);

/// What can go wrong with the model itself.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// No port on loopback.
    #[error("the scripted model cannot listen on 127.0.0.1")]
    Listen(#[source] io::Error),
    /// No room for its home.
    #[error("the scripted model cannot make a home in the temporary folder {}", std::env::temp_dir().display())]
    Home(#[source] io::Error),
    /// The model was closed while somebody waited for a request.
    #[error("the scripted model was closed before the request came")]
    Closed,
}

impl ScriptedModel {
    /// Starts a model on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// [`ModelError::Listen`] when there is no such port, [`ModelError::Home`] when there is no room for its home.
    ///
    /// # Cancel safety
    /// Dropped, nothing is left behind.
    pub async fn start() -> Result<Self, ModelError> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(ModelError::Listen)?;
        let address = listener.local_addr().map_err(ModelError::Listen)?;
        let shared = Arc::new(Shared {
            director: Director::default(),
            journal: Journal::new(),
            ids: Ids::new(format!("{:x}", address.port())),
        });
        let keeper = tempfile::Builder::new().prefix("codex-home-").tempdir();
        let keeper = keeper.map_err(ModelError::Home)?;
        let home = keeper.path().to_owned();
        let stop = CancellationToken::new();
        let server = tokio::spawn(server::serve(listener, Arc::clone(&shared), stop.clone()));
        Ok(Self {
            shared,
            address,
            stop,
            server: Mutex::new(Some(server)),
            home,
            keeper: Mutex::new(Some(keeper)),
        })
    }

    /// Adds a reply to the queue: it answers one turn, the first that nothing else answers.
    pub fn reply(&self) -> Reply {
        Reply::new(self.shared.director.reply())
    }

    /// Adds a rule: it answers every turn whose request matches, each from its beginning. The rule
    /// that was added first wins.
    pub fn on(&self, matcher: impl Into<Matcher>) -> Reply {
        Reply::new(self.shared.director.on(matcher.into()))
    }

    /// Sets what is answered when nothing else was said, instead of refusing.
    pub fn otherwise(&self) -> Reply {
        Reply::new(self.shared.director.otherwise())
    }

    /// All requests so far, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        self.shared.journal.requests()
    }

    /// The requests that were refused because nothing was scripted for them.
    pub fn unscripted(&self) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| request.answered() == Answered::Unscripted);
        requests
    }

    /// How many replies of the queue no request has come for yet.
    pub fn unused_replies(&self) -> usize {
        self.shared.director.queued()
    }

    /// Waits until there have been `n` requests, and returns all so far.
    ///
    /// # Errors
    /// [`ModelError::Closed`] when the model is closed first.
    ///
    /// # Cancel safety
    /// Safe: nothing is taken.
    pub async fn wait_for_requests(&self, n: usize) -> Result<Vec<Request>, ModelError> {
        self.unless_closed(self.shared.journal.reached(n)).await?;
        Ok(self.requests())
    }

    /// Waits for the next request: each is returned once, by this method.
    ///
    /// # Errors
    /// [`ModelError::Closed`] when the model is closed first.
    ///
    /// # Cancel safety
    /// Safe: dropped while it waits, it has taken no request.
    pub async fn next_request(&self) -> Result<Request, ModelError> {
        self.unless_closed(self.shared.journal.take_next()).await
    }

    /// Where it listens: `http://127.0.0.1:PORT/v1`.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// What a client needs to use this model, and to leave the user's own home alone.
    pub fn options(&self) -> ModelOptions {
        ModelOptions::new(&self.base_url(), self.home.clone())
    }

    /// Closes the model: no request is taken any more, responses that are being sent break off. When
    /// it returns, its tasks and connections are gone, and its home: close the clients first. Closing twice is harmless.
    ///
    /// # Cancel safety
    /// Dropped while it waits, the model ends all the same.
    pub async fn close(&self) {
        self.stop.cancel();
        let server = self.server.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(server) = server {
            // It ends in an error only if it panicked: then it is gone, too.
            let _ = server.await;
        }
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Err(error)) = keeper.map(TempDir::close) {
            tracing::warn!(%error, home = %self.home.display(), "the home of a scripted model stays: does a client still use it?");
        }
    }

    /// Ends it at once, without waiting, and removes its home: for a process that is about to end. The runtimes of its
    /// clients come first, or they write there again.
    pub fn end_now(&self) {
        self.stop.cancel();
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(keeper) = keeper else { return };
        // What was killed may still be writing its last file.
        let until = Instant::now() + LAST_FILES;
        while let Err(error) = std::fs::remove_dir_all(keeper.path()) {
            if Instant::now() > until {
                tracing::warn!(%error, home = %self.home.display(), "the home of a scripted model stays");
                break;
            }
            std::thread::yield_now();
        }
    }

    /// What is already there is returned even after closing.
    async fn unless_closed<T>(&self, wanted: impl Future<Output = T>) -> Result<T, ModelError> {
        tokio::select! {
            biased;
            found = wanted => Ok(found),
            () = self.stop.cancelled() => Err(ModelError::Closed),
        }
    }
}

impl Drop for ScriptedModel {
    fn drop(&mut self) {
        // The task stops by itself at its next step; a runtime that is shutting down drops it.
        self.stop.cancel();
    }
}

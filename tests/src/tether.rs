//! Finds out, without waiting for a while and looking again, whether a command and all that it started are gone.
//!
//! The command opens a named pipe and never closes it; its children inherit it. The pipe ends when the last of them
//! has ended, however that came about.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::{CWD, Mode, mknodat};
use tokio::io::AsyncReadExt as _;
use tokio::net::unix::pipe;
use tokio::time::timeout;

/// Far longer than anything takes here: it is for what never comes.
const PATIENCE: Duration = Duration::from_secs(30);

/// A named pipe that nobody holds yet.
#[derive(Debug)]
pub struct Tether(PathBuf);

/// A tether that some command holds.
#[derive(Debug)]
pub struct Held(pipe::Receiver);

impl Tether {
    /// A new one in this folder, where the command may write.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn in_folder(folder: &Path) -> Self {
        Self::named(folder, "tether")
    }

    /// The same under a name.
    ///
    /// # Panics
    /// As [`Self::in_folder`].
    pub fn named(folder: &Path, name: &str) -> Self {
        let path = folder.join(name);
        mknodat(CWD, &path, rustix::fs::FileType::Fifo, Mode::RWXU, 0).expect("a named pipe");
        Self(path)
    }

    /// A shell command that takes it, and lasts, with a child.
    pub fn command(&self) -> String {
        let path = self.0.display();
        format!("exec 9>'{path}'; echo held >&9; sleep 1000 & sleep 1000")
    }

    /// The same, but it ends, and well, once the other one is pulled.
    pub fn command_until(&self, other: &Self) -> String {
        let (path, other) = (self.0.display(), other.0.display());
        format!("exec 9>'{path}'; echo held >&9; read -r line <'{other}'")
    }

    /// Lets a command go that waits for it, as long as this is kept.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub fn pull(&self) -> File {
        // Open for reading as well, or this would wait for the command.
        let mut pipe = File::options().read(true).write(true).open(&self.0).expect("the pipe");
        pipe.write_all(b"go\n").expect("a pipe that takes a line");
        pipe
    }

    /// The same in a session of its own, away from the process that started it.
    pub fn detached_command(&self) -> String {
        let inner = self.command().replace('\'', "\"");
        format!("setsid sh -c '{inner}' </dev/null >/dev/null 2>&1 & sleep 1000")
    }

    /// Waits until somebody has taken it.
    ///
    /// # Panics
    /// When nobody does.
    pub async fn taken(&self) -> Held {
        // Open for writing as well, or the pipe would end before its first writer comes.
        let first = pipe::OpenOptions::new().read_write(true).open_receiver(&self.0);
        let mut first = first.expect("the pipe");
        let mut said = [0; 5];
        let heard = timeout(PATIENCE, first.read_exact(&mut said)).await;
        heard.expect("a command that takes the tether").expect("a pipe that can be read");
        Held(pipe::OpenOptions::new().open_receiver(&self.0).expect("the pipe"))
    }
}

impl Held {
    /// Whether nobody holds it any more, at this moment.
    ///
    /// # Panics
    /// When the pipe cannot be read.
    pub fn is_free(&self) -> bool {
        loop {
            match self.0.try_read(&mut [0; 64]) {
                Ok(0) => return true,
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return false,
                Err(error) => panic!("the tether cannot be read: {error}"),
            }
        }
    }

    /// Waits until nobody holds it any more.
    ///
    /// # Panics
    /// When somebody holds it for ever.
    pub async fn freed(&mut self) {
        let mut rest = Vec::new();
        let end = timeout(PATIENCE, self.0.read_to_end(&mut rest)).await;
        end.expect("the command and its children outlive what should have ended them")
            .expect("a pipe that can be read");
    }
}

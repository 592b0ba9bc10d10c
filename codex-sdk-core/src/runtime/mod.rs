//! The runtime as an executable: where it is, how it is started, and how it is made to end.
//!
//! What is said to it once it runs belongs to [`crate::connection`].

mod command;
mod environment;
mod home;
mod leash;
mod locate;
mod process;
#[cfg(target_os = "linux")]
mod remains;
mod stderr;
#[cfg(target_os = "linux")]
mod strays;
mod unread;
mod version;

pub(crate) use command::{backoff, launch, unloads_at_once};
pub(crate) use environment::RuntimeEnvironment;
pub(crate) use leash::Leashes;
pub(crate) use process::RuntimeProcess;
#[cfg(target_os = "linux")]
pub(crate) use remains::gone as remains_gone;
pub(crate) use stderr::StderrTail;
pub(crate) use unread::UnreadInput;
pub(crate) use version::{check_version, version_of};

pub use locate::{Located, RuntimeLocator};
pub use version::RUNTIME_FLOOR;

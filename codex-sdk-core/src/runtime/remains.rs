//! What is left of commands that were stopped, on Linux. The runtime sees the first process of each end; the kernel ends the
//! others a moment later: those in a sandbox, which is a namespace of processes, with the process that holds it, and
//! those of the same session, which were killed with it. What has a session of its own without being in a sandbox goes on.
//!
//! Which are a conversation's, the environment tells that the runtime gives to its commands.

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, pidfd_open};

/// How long it may take.
const PATIENCE: Duration = Duration::from_secs(1);
/// Variables of commands that name their thread, and the one at its root.
const NAMES: [&str; 2] = ["CODEX_THREAD_ID", "CODEX_SESSION_ID"];
/// The kernel's flag of a process that is ending: it may have no environment any more.
const ENDING: u64 = 4;

/// Waits until nothing is left of the commands of this conversation, and of its sub-agents, that were stopped.
pub(crate) async fn gone(conversation: &str) {
    let marks = NAMES.map(|name| format!("{name}={conversation}").into_bytes());
    // Fails only where the async runtime is ending.
    let _ = tokio::task::spawn_blocking(move || wait(&find(&marks))).await;
}

fn wait(processes: &[OwnedFd]) {
    let deadline = Instant::now() + PATIENCE;
    for process in processes {
        let left = deadline.saturating_duration_since(Instant::now());
        let left = Timespec::try_from(left).ok();
        // It becomes readable when the process has ended. An error means that nobody can tell.
        let _ = poll(&mut [PollFd::new(process, PollFlags::IN)], left.as_ref());
    }
}

fn find(marks: &[Vec<u8>]) -> Vec<OwnedFd> {
    let own = namespace(Path::new("/proc/self"));
    let Ok(processes) = std::fs::read_dir("/proc") else { return Vec::new() };
    let doomed = processes.filter_map(|entry| {
        let entry = entry.ok()?;
        let pid = Pid::from_raw(entry.file_name().to_str()?.parse().ok()?)?;
        let process = entry.path();
        let Stat { session, flags } = Stat::of(&process)?;
        let sandboxed = || namespace(&process).is_some_and(|other| own.as_ref() != Some(&other));
        let orphaned = || session != pid.as_raw_nonzero().get() && Stat::of_id(session).is_none();
        // Whosever it is, one that ends is gone in a moment.
        let ending = flags & ENDING != 0;
        if !ending && !sandboxed() && !orphaned() {
            return None;
        }
        // Opened first: what is read then belongs to it, or to nobody.
        let opened = pidfd_open(pid, PidfdFlags::empty()).ok()?;
        (ending || carries(&process, marks)).then_some(opened)
    });
    doomed.collect()
}

fn namespace(process: &Path) -> Option<PathBuf> {
    std::fs::read_link(process.join("ns/pid")).ok()
}

fn carries(process: &Path, marks: &[Vec<u8>]) -> bool {
    let environment = std::fs::read(process.join("environ")).unwrap_or_default();
    let mut variables = environment.split(|byte| *byte == 0);
    variables.any(|variable| marks.iter().any(|mark| mark == variable))
}

/// What the kernel says of a process.
struct Stat {
    session: i32,
    flags: u64,
}

impl Stat {
    fn of(process: &Path) -> Option<Self> {
        let stat = std::fs::read_to_string(process.join("stat")).ok()?;
        // The name before them may hold anything.
        let (_, fields) = stat.rsplit_once(") ")?;
        let mut fields = fields.split(' ').skip(3);
        let session = fields.next()?.parse().ok()?;
        let flags = fields.nth(2)?.parse().ok()?;
        Some(Self { session, flags })
    }

    fn of_id(pid: i32) -> Option<Self> {
        Self::of(&Path::new("/proc").join(pid.to_string()))
    }
}

//! Processes that outlive their runtime on Linux: every command inherits the runtime's marker, and that finds them.
//!
//! Only what detached itself under `danger-full-access` is ever found here; the sandbox ends with the runtime.

use std::path::Path;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tokio::time::{Instant, sleep};

use super::process::MARKER;

/// How long killed processes may take to be gone.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often `kill_now` looks at most: a process that is killed may still be seen for a moment.
const ROUNDS: usize = 8;

/// Kills everything that carries the marker, and returns when it is gone.
pub(super) async fn kill(marker: &str) {
    let needle = format!("{MARKER}={marker}");
    let deadline = Instant::now() + PATIENCE;
    loop {
        let strays = find(needle.as_bytes());
        if strays.is_empty() || Instant::now() > deadline {
            return;
        }
        for pid in strays {
            // Fails only when it ended meanwhile.
            let _ = kill_process(pid, Signal::KILL);
        }
        sleep(Duration::from_millis(5)).await;
    }
}

/// Kills everything that carries the marker, without waiting for its end. What was started while it looked is found in
/// another round.
pub(super) fn kill_now(marker: &str) {
    let needle = format!("{MARKER}={marker}");
    for _ in 0..ROUNDS {
        let strays = find(needle.as_bytes());
        if strays.is_empty() {
            return;
        }
        for pid in strays {
            // Fails only when it ended meanwhile.
            let _ = kill_process(pid, Signal::KILL);
        }
    }
}

fn find(needle: &[u8]) -> Vec<Pid> {
    let Ok(processes) = std::fs::read_dir("/proc") else { return Vec::new() };
    processes
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let pid = entry.file_name().to_str()?.parse().ok()?;
            carries(&entry.path(), needle).then(|| Pid::from_raw(pid)).flatten()
        })
        .collect()
}

/// A process that has ended but is not reaped yet has an empty environment, and does not count.
fn carries(process: &Path, needle: &[u8]) -> bool {
    let Ok(environment) = std::fs::read(process.join("environ")) else { return false };
    environment.split(|byte| *byte == 0).any(|variable| variable == needle)
}

//! Killing at once, without waiting: for the moment in which the process that owns the runtimes is about to end.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// What it takes to kill a runtime from anywhere. It lives as long as the process is not known to be gone.
#[derive(Debug)]
pub(crate) struct Leash {
    pub(super) pid: u32,
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "only Linux has marked processes")
    )]
    pub(super) marker: String,
}

/// The runtimes of one client that run.
#[derive(Debug, Default)]
pub(crate) struct Leashes(Mutex<Running>);

#[derive(Debug, Default)]
struct Running {
    leashes: Vec<Weak<Leash>>,
    /// They were killed: none is started in their place.
    over: bool,
}

impl Leashes {
    /// Takes note of one that was started.
    pub(crate) fn add(&self, leash: &Arc<Leash>) {
        let mut running = self.lock();
        running.leashes.retain(|leash| leash.strong_count() > 0);
        running.leashes.push(Arc::downgrade(leash));
        if running.over {
            leash.kill();
        }
    }

    /// Whether they were killed for good.
    pub(crate) fn are_over(&self) -> bool {
        self.lock().over
    }

    /// Kills them all, and what they have started, and each that is being started.
    pub(crate) fn kill(&self) {
        let leashes = {
            let mut running = self.lock();
            running.over = true;
            std::mem::take(&mut running.leashes)
        };
        for leash in leashes.iter().filter_map(Weak::upgrade) {
            leash.kill();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Running> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Leash {
    /// Everything that carries the marker, the runtime itself among it.
    #[cfg(target_os = "linux")]
    fn kill(&self) {
        tracing::debug!(runtime.pid = self.pid, "the runtime is killed");
        super::strays::kill_now(&self.marker);
    }

    /// Asked to terminate, it takes its commands along; killed, it could not.
    #[cfg(all(unix, not(target_os = "linux")))]
    fn kill(&self) {
        use rustix::process::{Pid, Signal, kill_process};
        if let Some(pid) = i32::try_from(self.pid).ok().and_then(Pid::from_raw) {
            // Fails only when it is gone.
            let _ = kill_process(pid, Signal::TERM);
        }
    }

    /// The job object ends with this process, and everything in it with the job object.
    #[cfg(not(unix))]
    fn kill(&self) {
        tracing::debug!(runtime.pid = self.pid, "the runtime ends with its job object");
    }
}

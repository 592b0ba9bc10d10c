//! The runtime's process: started by a thread that lives as long as we do, and never left behind.
//!
//! Three things make it end with its owner: the end of its stdin, which it obeys everywhere; a parent-death signal
//! on Linux; a job object on Windows. What its commands leave behind is swept up by `strays`.

#![expect(clippy::disallowed_methods, reason = "this is the file that starts processes")]

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use process_wrap::tokio::{ChildWrapper, CommandWrap, KillOnDrop};
use tokio::process::{ChildStderr, ChildStdin, ChildStdout, Command};
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::leash::Leash;
use super::unread::UnreadInput;
#[cfg(target_os = "linux")]
use crate::connection::PIPE_BYTES;

/// How long a runtime may take to end by itself once its stdin is closed.
const GRACE: Duration = Duration::from_secs(3);
/// How long it may take after it was asked to terminate.
const TERMINATE_GRACE: Duration = Duration::from_secs(2);
/// The variable that everything started by one runtime inherits.
pub(super) const MARKER: &str = "CODEX_SDK_RUNTIME";

/// What is to be started.
#[derive(Debug)]
pub(super) struct Recipe {
    pub(super) program: PathBuf,
    pub(super) args: Vec<OsString>,
    pub(super) inherit_environment: bool,
    pub(super) set: Vec<(OsString, OsString)>,
    pub(super) unset: Vec<OsString>,
}

/// A runtime that was started, and its streams.
#[derive(Debug)]
pub(crate) struct Started {
    pub(crate) process: RuntimeProcess,
    pub(crate) stdin: ChildStdin,
    pub(crate) unread: UnreadInput,
    pub(crate) stdout: ChildStdout,
    pub(crate) stderr: ChildStderr,
}

/// A runtime's process. Dropping it kills the process.
#[derive(Debug)]
pub(crate) struct RuntimeProcess {
    child: Box<dyn ChildWrapper>,
    pid: u32,
    leash: Arc<Leash>,
}

impl RuntimeProcess {
    /// Its process id, also after its end.
    pub(crate) fn pid(&self) -> u32 {
        self.pid
    }

    /// What it takes to kill it from anywhere.
    pub(crate) fn leash(&self) -> &Arc<Leash> {
        &self.leash
    }

    /// Waits for its end, and says how it ended.
    ///
    /// # Cancel safety
    /// May be dropped and called again.
    pub(crate) async fn wait(&mut self) -> String {
        match self.child.wait().await {
            Ok(status) => status.to_string(),
            Err(error) => format!("its end could not be seen: {error}"),
        }
    }

    /// Sees it end, in steps: by itself (its stdin is closed by now), asked to terminate, killed. Then everything
    /// that still carries its marker is killed as well. Says how it ended.
    pub(crate) async fn stop(mut self) -> String {
        let ended = match timeout(GRACE, self.wait()).await {
            Ok(ended) => ended,
            Err(_) => self.force().await,
        };
        self.sweep().await;
        ended
    }

    async fn force(&mut self) -> String {
        tracing::warn!(
            runtime.pid = self.pid,
            "the runtime did not end by itself and is terminated"
        );
        #[cfg(unix)]
        {
            let term = rustix::process::Signal::TERM.as_raw();
            if self.child.signal(term).is_ok()
                && let Ok(ended) = timeout(TERMINATE_GRACE, self.wait()).await
            {
                return ended;
            }
        }
        // Fails only when it is gone already, which the wait below sees.
        let _ = self.child.start_kill();
        timeout(TERMINATE_GRACE, self.wait())
            .await
            .unwrap_or_else(|_| format!("process {} does not react to being killed", self.pid))
    }

    #[cfg_attr(
        not(target_os = "linux"),
        expect(clippy::unused_async, reason = "only Linux has marked processes")
    )]
    async fn sweep(&self) {
        #[cfg(target_os = "linux")]
        super::strays::kill(&self.leash.marker).await;
        #[cfg(not(target_os = "linux"))]
        let _ = &self.leash;
    }
}

/// What a program prints when it is asked for its version. Its environment is ours.
pub(super) async fn version_output(program: &Path) -> io::Result<std::process::Output> {
    Command::new(program).arg("--version").stdin(Stdio::null()).kill_on_drop(true).output().await
}

/// Starts a process and takes its streams.
pub(super) async fn start(recipe: Recipe) -> io::Result<Started> {
    let marker = uuid::Uuid::new_v4().to_string();
    let mut child = spawn_on_lasting_thread(command(recipe, &marker)).await?;
    let (Some(stdin), Some(stdout), Some(stderr)) =
        (child.stdin().take(), child.stdout().take(), child.stderr().take())
    else {
        return Err(io::Error::other("a stream of the process is missing"));
    };
    #[cfg(target_os = "linux")]
    widen(&stdout);
    // A process that was just started and not waited for has an id.
    let pid = child.id().unwrap_or_default();
    let leash = Arc::new(Leash { pid, marker });
    let unread = UnreadInput::of(&stdin);
    Ok(Started { process: RuntimeProcess { child, pid, leash }, stdin, unread, stdout, stderr })
}

/// A burst of events crosses a wider pipe with fewer changes between the processes, and its readers are woken less often.
/// Not wider than what is read at once: the kernel counts the pipes of a user together.
#[cfg(target_os = "linux")]
fn widen(pipe: &ChildStdout) {
    if let Err(error) = rustix::pipe::fcntl_setpipe_size(pipe, PIPE_BYTES) {
        tracing::debug!(%error, "the pipe from the runtime keeps its size");
    }
}

fn command(recipe: Recipe, marker: &str) -> CommandWrap {
    let mut command = Command::new(recipe.program);
    command.args(recipe.args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    if !recipe.inherit_environment {
        command.env_clear();
    }
    for name in recipe.unset {
        command.env_remove(name);
    }
    command.envs(recipe.set).env(MARKER, marker);
    #[cfg(target_os = "linux")]
    end_with_parent(&mut command);
    let mut wrap = CommandWrap::from(command);
    wrap.wrap(KillOnDrop);
    // A group of its own: Ctrl-C at a terminal is the application's to handle, not the runtime's.
    #[cfg(unix)]
    wrap.wrap(process_wrap::tokio::ProcessGroup::leader());
    #[cfg(windows)]
    {
        use process_wrap::tokio::{CreationFlags, JobObject};
        use windows::Win32::System::Threading::CREATE_NO_WINDOW;
        wrap.wrap(CreationFlags(CREATE_NO_WINDOW)).wrap(JobObject);
    }
    wrap
}

/// Has the kernel ask the process to terminate when the thread that started it ends.
///
/// A plain kill would not do: the runtime takes its commands along only when it ends in good order.
#[cfg(target_os = "linux")]
#[expect(
    unsafe_code,
    reason = "the standard library has no safe way to run a step between fork and exec"
)]
fn end_with_parent(command: &mut Command) {
    use rustix::process::{Signal, set_parent_process_death_signal};
    // SAFETY: between fork and exec the closure makes one system call; it neither allocates nor takes a lock.
    unsafe {
        command.pre_exec(|| Ok(set_parent_process_death_signal(Some(Signal::TERM))?));
    }
}

struct Job {
    command: CommandWrap,
    runtime: tokio::runtime::Handle,
    started: oneshot::Sender<io::Result<Box<dyn ChildWrapper>>>,
}

/// Linux sends the parent-death signal when the *thread* that forked ends, and a runtime's worker threads come and
/// go: one thread that never ends does all the starting.
async fn spawn_on_lasting_thread(command: CommandWrap) -> io::Result<Box<dyn ChildWrapper>> {
    static SPAWNER: OnceLock<SyncSender<Job>> = OnceLock::new();
    let (started, child) = oneshot::channel();
    let job = Job { command, runtime: tokio::runtime::Handle::current(), started };
    let spawner = if let Some(spawner) = SPAWNER.get() {
        spawner
    } else {
        let new = lasting_thread()?;
        SPAWNER.get_or_init(|| new)
    };
    let gone = || io::Error::other("the thread that starts processes has ended");
    // Room for many: a start takes a millisecond, and nobody starts a hundred at once.
    spawner.try_send(job).map_err(|_| gone())?;
    child.await.map_err(|_| gone())?
}

fn lasting_thread() -> io::Result<SyncSender<Job>> {
    let (sender, jobs) = sync_channel::<Job>(1024);
    std::thread::Builder::new().name("codex-sdk-spawn".to_owned()).spawn(move || {
        for mut job in jobs {
            let _context = job.runtime.enter();
            // When nobody waits any more, the child is dropped here, which kills it.
            let _ = job.started.send(job.command.spawn());
        }
    })?;
    Ok(sender)
}

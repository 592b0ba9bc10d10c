//! The fake runtime as a process: plays the scenario that the variable `FAKE_RUNTIME_SCENARIO` names.
//!
//! The folder in `FAKE_RUNTIME_STATE` remembers which life of the scenario comes next, and takes a `life-N.pid` and,
//! at the end, a `life-N.report` that is empty when the client did what the scenario says.

#[cfg(unix)]
mod process {
    use std::fs::{self, OpenOptions};
    use std::io::Write as _;
    use std::os::fd::{AsFd as _, OwnedFd};
    use std::path::{Path, PathBuf};
    use std::process::{ExitCode, Stdio};

    use codex_sdk_tests::fake::{Body, Ending, Peer, Player, Scenario, Step};
    use tokio::net::unix::pipe;
    use tokio::signal::unix::{SignalKind, signal};

    pub(crate) fn main() -> ExitCode {
        match run() {
            Ok(code) => code,
            Err(why) => {
                let _ = writeln!(std::io::stderr(), "the fake runtime cannot play: {why}");
                ExitCode::from(70)
            }
        }
    }

    fn run() -> Result<ExitCode, String> {
        let variable = |name: &str| std::env::var_os(name).ok_or(format!("{name} is not set"));
        let scenario = Scenario::read(Path::new(&variable("FAKE_RUNTIME_SCENARIO")?))?;
        let (life, state) = begin_life(&PathBuf::from(variable("FAKE_RUNTIME_STATE")?))?;
        let steps = scenario.of_runtime(life).ok_or(format!("the scenario has no life {life}"))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let outcome = runtime.map_err(|error| error.to_string())?.block_on(async {
            let (reader, writer, output) = take_streams().map_err(|error| error.to_string())?;
            let mut process = Process { output };
            Player::new(Peer::new(reader, writer), &mut process).play(&steps).await
        });
        let report = outcome.as_ref().err().cloned().unwrap_or_default();
        fs::write(state.join(format!("life-{life}.report")), report)
            .map_err(|error| error.to_string())?;
        Ok(match outcome? {
            Ending::Drained => ExitCode::SUCCESS,
            Ending::Exit(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        })
    }

    /// The first life that nobody has begun. A restarted client starts the next one.
    fn begin_life(state: &Path) -> Result<(usize, PathBuf), String> {
        for life in 0..100 {
            let path = state.join(format!("life-{life}.pid"));
            let Ok(mut file) = OpenOptions::new().write(true).create_new(true).open(path) else {
                continue;
            };
            write!(file, "{}", std::process::id()).map_err(|error| error.to_string())?;
            return Ok((life, state.to_owned()));
        }
        Err("it was started a hundred times".to_owned())
    }

    /// Makes the pipes ours alone, so that closing one here closes it for good.
    fn take_streams() -> std::io::Result<(pipe::Receiver, pipe::Sender, OwnedFd)> {
        let input = std::io::stdin().as_fd().try_clone_to_owned()?;
        let output = std::io::stdout().as_fd().try_clone_to_owned()?;
        let nothing = OpenOptions::new().read(true).write(true).open("/dev/null")?;
        rustix::stdio::dup2_stdin(&nothing)?;
        rustix::stdio::dup2_stdout(&nothing)?;
        let copy = output.try_clone()?;
        Ok((pipe::Receiver::from_owned_fd(input)?, pipe::Sender::from_owned_fd(output)?, copy))
    }

    struct Process {
        output: OwnedFd,
    }

    impl Body for Process {
        #[expect(
            clippy::disallowed_methods,
            reason = "starting what outlives it is what it is for"
        )]
        fn act(&mut self, step: &Step) -> Result<(), String> {
            let failed = |error: std::io::Error| error.to_string();
            match step.word.as_str() {
                "stderr" => writeln!(std::io::stderr(), "{}", step.text(0)).map_err(failed),
                // From now on nobody ends it but by killing it.
                "stubborn" => {
                    let mut asked = signal(SignalKind::terminate()).map_err(failed)?;
                    tokio::spawn(async move { while asked.recv().await.is_some() {} });
                    Ok(())
                }
                // A child that keeps its parent's output open.
                "heir" => {
                    let output = self.output.try_clone().map_err(failed)?;
                    let mut child = std::process::Command::new("sleep");
                    child.arg("1000").stdout(output).stdin(Stdio::null()).stderr(Stdio::null());
                    child.spawn().map(drop).map_err(failed)
                }
                other => Err(format!("no runtime can do {other}")),
            }
        }
    }
}

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    process::main()
}

#[cfg(not(unix))]
fn main() {}

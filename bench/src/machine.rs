//! What this process has used, and the environment that it was given. Linux says how much exactly; elsewhere nothing is
//! measured that needs it.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result};
use codex_sdk_core::types::options::EnvOptions;
use serde_json::Value;

/// The variable that says what the replayer replays.
pub(crate) const STREAM: &str = "CODEX_BENCH_STREAM";

/// A variable of the environment.
#[expect(clippy::disallowed_methods, reason = "this is the file that reads the environment")]
pub(crate) fn variable(name: &str) -> Result<String> {
    std::env::var(name).with_context(|| format!("the variable {name}"))
}

/// This program, which a client takes for the runtime, and the environment that has it replay a stream.
pub(crate) fn replayer(stream: &str) -> Result<(PathBuf, EnvOptions)> {
    let mut env = EnvOptions::default();
    env.set.insert(STREAM.to_owned(), stream.to_owned());
    Ok((std::env::current_exe()?, env))
}

/// Says what was seen.
pub(crate) fn print(seen: &Value) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{seen}")?)
}

/// The time that all threads of this process have been on a processor.
pub(crate) fn cpu() -> Result<Duration> {
    let mut all = 0;
    for thread in fs::read_dir("/proc/self/task").context("/proc is Linux's")? {
        // A thread may have ended meanwhile.
        let Ok(stat) = fs::read_to_string(thread?.path().join("schedstat")) else { continue };
        all += stat.split(' ').next().and_then(|ns| ns.parse::<u64>().ok()).unwrap_or(0);
    }
    Ok(Duration::from_nanos(all))
}

/// A line of a process's status in bytes: `VmRSS`, what is resident, or `VmHWM`, the most that was.
pub(crate) fn memory(process: &str, line: &str) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let found = status.lines().find_map(|found| found.strip_prefix(line)?.strip_prefix(':'));
    let kilobytes = found.and_then(|text| text.trim().trim_end_matches(" kB").parse::<u64>().ok());
    Ok(kilobytes.with_context(|| format!("no {line} in a process's status"))? * 1024)
}

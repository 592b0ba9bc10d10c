//! Every file of `tests/scenarios`, in memory and against the fake runtime as a process.

use std::path::Path;
use std::time::Duration;

use codex_sdk_core::CodexClientBuilder;
use codex_sdk_core::types::options::EnvOptions;
use codex_sdk_tests::fake::{Memory, Scenario, User};
use codex_sdk_tests::folder;
use tokio::time::timeout;

/// Far beyond what any scenario needs: it is for those that hang. Paused time reaches it at once.
const PATIENCE: Duration = Duration::from_secs(1200);
/// The same, in real time.
const SPIN_PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn in_memory_with_paused_time() {
    each("memory", |scenario| async move {
        let memory = Memory::new(&scenario);
        let runtime = memory.clone();
        let user = User::play(&scenario, |builder| builder.with_custom_transport(runtime)).await;
        both(user, memory.finish().await)
    });
}

#[cfg(unix)]
#[test]
fn as_a_process() {
    each("process", |scenario| async move {
        let state = folder();
        let user =
            User::play(&scenario, |builder| of_process(builder, &scenario, state.path())).await;
        both(user, reports(&scenario, state.path()))
    });
}

/// Plays each scenario of a setting on a thread and an async runtime of its own, and tells of all that failed.
fn each<F: Future<Output = Result<(), String>>>(
    setting: &'static str,
    play: impl Fn(Scenario) -> F + Copy + Send + 'static,
) {
    // SCENARIO=name cargo test … plays one.
    #[expect(clippy::disallowed_methods, reason = "it is for whoever debugs a scenario")]
    let only = std::env::var("SCENARIO").ok();
    let mut failures = Vec::new();
    let mut played = 0;
    for scenario in Scenario::all().unwrap() {
        if !scenario.plays_in(setting) || only.as_ref().is_some_and(|only| *only != scenario.name) {
            continue;
        }
        played += 1;
        let name = scenario.name.clone();
        let (done, outcome) = std::sync::mpsc::sync_channel(1);
        std::thread::spawn(move || {
            let mut runtime = tokio::runtime::Builder::new_current_thread();
            let runtime = runtime.enable_all().start_paused(setting == "memory").build().unwrap();
            let outcome = runtime.block_on(async { timeout(PATIENCE, play(scenario)).await });
            done.send(outcome.unwrap_or_else(|_| Err("it hangs".to_owned()))).unwrap();
        });
        // A task that never yields is not interrupted by any timer of its own thread.
        let outcome = outcome.recv_timeout(SPIN_PATIENCE);
        if let Err(why) = outcome.unwrap_or_else(|_| Err("it spins, or panicked".to_owned())) {
            failures.push(format!("{name}: {why}"));
        }
    }
    assert!(played > 0, "no scenario was found");
    assert!(failures.is_empty(), "in {setting}:\n{}", failures.join("\n"));
}

/// What went wrong on either side: mostly the one is why the other did.
fn both(user: Result<(), String>, runtime: Result<(), String>) -> Result<(), String> {
    match (user, runtime) {
        (Err(user), Err(runtime)) => Err(format!("{user}; the runtime: {runtime}")),
        (user, runtime) => user.and(runtime),
    }
}

fn of_process(
    builder: CodexClientBuilder,
    scenario: &Scenario,
    state: &Path,
) -> CodexClientBuilder {
    let mut env = EnvOptions::default();
    let path = |path: &Path| path.display().to_string();
    env.set.insert("FAKE_RUNTIME_SCENARIO".to_owned(), path(&scenario.path));
    env.set.insert("FAKE_RUNTIME_STATE".to_owned(), path(state));
    builder.with_codex_path(env!("CARGO_BIN_EXE_fake-runtime")).with_env(env)
}

/// Every life was begun, saw what the scenario says, and is gone.
fn reports(scenario: &Scenario, state: &Path) -> Result<(), String> {
    for life in (0..).take_while(|life| scenario.of_runtime(*life).is_some()) {
        let read =
            |ending: &str| std::fs::read_to_string(state.join(format!("life-{life}.{ending}")));
        let pid = read("pid").map_err(|_| format!("life {life} was never begun"))?;
        if Path::new("/proc").join(&pid).exists() {
            return Err(format!("life {life} (process {pid}) outlives its client"));
        }
        // A life that was killed leaves no report.
        let report = read("report").unwrap_or_default();
        if !report.is_empty() {
            return Err(report);
        }
    }
    Ok(())
}

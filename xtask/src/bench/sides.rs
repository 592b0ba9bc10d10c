//! The programs that measure one side of a comparison: built once, started for each round, read by their last line.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::Args;
use crate::console::{Console, Step};
use crate::process::Program;
use crate::{build, cargo, paths, setup};

/// All that groups need.
#[derive(Debug)]
pub(super) struct Sides {
    /// The program of `bench/src`, which is the replayer as well.
    program: PathBuf,
    /// The module of `bench/promise`.
    pub(super) promise: PathBuf,
    runtime: PathBuf,
    /// How many rounds there are.
    pub(super) rounds: usize,
    /// How many notifications are replayed.
    pub(super) events: usize,
    /// Whether other people's clients are there.
    pub(super) peers: bool,
}

/// One side: its name, and the command line of one round.
pub(super) type Side<'a> = (&'a str, Vec<String>);

impl Sides {
    /// Builds and installs what is measured.
    pub(super) fn ready(args: &Args, console: &Console) -> Result<Self> {
        console.during("npm packages and the pinned runtime", setup::packages)?;
        let peers = !args.dev;
        let profile: &[&str] = if args.dev { &[] } else { &["--release"] };
        let built = console.during("the sides in Rust", |step| {
            let features: &[&str] = if peers { &["--features", "peers"] } else { &[] };
            cargo::build(&[&["-p", "codex-sdk-bench"], features, profile].concat(), step)
        })?;
        let promise = console.during("the module with one promise", |step| {
            cargo::build(&[&["-p", "codex-sdk-bench-promise"], profile].concat(), step)
        })?;
        console.during("index.node", |step| build::native_module(!args.dev, step))?;
        console.during("the TypeScript package", build::typescript)?;
        if peers {
            console.during("the official SDK", |step| {
                // Its runtime is not used: both sides have the pinned one.
                let npm = Program::npm()
                    .args(["ci", "--no-audit", "--no-fund", "--omit=optional"])
                    .within(scripts());
                npm.quiet(&|line| step.note(line)).map(drop)
            })?;
        }
        Ok(Self {
            program: built.executable("bench")?,
            promise: promise.library("codex_sdk_bench_promise")?,
            runtime: setup::runtime()?,
            rounds: match args {
                Args { dev: true, .. } => 1,
                Args { quick: true, .. } => 3,
                _ => 9,
            },
            events: args.events,
            peers,
        })
    }

    /// A side in Rust.
    pub(super) fn rust(&self, arguments: &[&str]) -> Vec<String> {
        let program = self.program.display().to_string();
        [&[program.as_str()], arguments].concat().into_iter().map(str::to_owned).collect()
    }

    /// The same side with a home, and a runtime whose model answers at once.
    pub(super) fn staged(&self, side: &[String]) -> Vec<String> {
        let stage = [self.program.display().to_string(), "stage".to_owned()];
        stage.into_iter().chain(side.iter().cloned()).collect()
    }

    /// The replayer's path.
    pub(super) fn replayer(&self) -> String {
        self.program.display().to_string()
    }

    /// Writes a stream to be replayed; its path, and what is in it.
    pub(super) fn stream(&self, kind: &str, events: usize) -> Result<(String, Value)> {
        let folder = folder(!self.peers);
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{kind}.jsonl")).display().to_string();
        let what = self.run(&self.rust(&["stream", kind, &path, &events.to_string()]))?;
        Ok((path, what))
    }

    /// Runs the sides one after another, round by round; what each saw, in their order.
    pub(super) fn interleaved<const N: usize>(
        &self,
        sides: &[Side<'_>; N],
        step: &Step<'_>,
    ) -> Result<[Vec<Value>; N]> {
        let mut seen = [const { Vec::new() }; N];
        for round in 1..=self.rounds {
            for ((name, side), seen) in sides.iter().zip(&mut seen) {
                step.note(&format!("round {round} of {}: {name}", self.rounds));
                seen.push(self.run(side).with_context(|| format!("measuring {name}"))?);
            }
        }
        Ok(seen)
    }

    /// Runs a side once.
    pub(super) fn run(&self, side: &[String]) -> Result<Value> {
        let (program, arguments) = side.split_first().context("no program")?;
        let outcome = Program::new(program)
            .args(arguments)
            .within(paths::root())
            .default_env("CODEX_PATH", &self.runtime)
            .quiet(&|_| {})?;
        let last = outcome.stdout.lines().last().context("it printed nothing")?;
        serde_json::from_str(last).with_context(|| format!("it printed {last}"))
    }
}

/// A side in Node.
pub(super) fn node(script: &str, arguments: &[&str]) -> Vec<String> {
    let script = scripts().join(script).display().to_string();
    [&["node", script.as_str()], arguments].concat().into_iter().map(str::to_owned).collect()
}

/// Each round's number of this name.
pub(super) fn each<'a>(seen: &'a [Value], name: &'a str) -> impl Iterator<Item = f64> + 'a {
    seen.iter().map(move |value| value[name].as_f64().unwrap_or(f64::NAN))
}

/// Each round's ratio of two numbers.
pub(super) fn per<'a>(
    seen: &'a [Value],
    over: &'a str,
    under: &'a str,
) -> impl Iterator<Item = f64> + 'a {
    each(seen, over).zip(each(seen, under)).map(|(over, under)| over / under)
}

/// Where streams and figures are kept; what was not optimised, apart.
pub(super) fn folder(dev: bool) -> PathBuf {
    paths::root().join(if dev { "target/bench/dev" } else { "target/bench" })
}

fn scripts() -> PathBuf {
    paths::root().join("bench/node")
}

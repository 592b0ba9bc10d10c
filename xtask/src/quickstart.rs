//! `cargo xtask quickstart`: one job on the real runtime, from Rust and from Node, with nothing done by hand before.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use anyhow::{Result, anyhow};

use crate::console::{Console, seconds};
use crate::process::Program;
use crate::{build, cargo, paths, setup, tools};

/// What `cargo xtask quickstart` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Use your own login and model instead of the scripted one; every command and change is asked about
    #[arg(long)]
    live: bool,
}

/// The programs that are built for it.
struct Programs {
    stage: PathBuf,
    rust: PathBuf,
}

/// Runs it.
pub(crate) fn run(args: &Args, console: &Console) -> Result<()> {
    let started = Instant::now();
    console.heading("Getting ready");
    console.say(&tools::check()?);
    let programs = get_ready(console)?;
    let ready = started.elapsed();

    let rust = [programs.rust.as_path()];
    play(args, console, &programs.stage, "From Rust: examples/rust/quickstart.rs", "rust", &rust)?;
    let node = [Path::new("node"), &paths::node_examples().join("dist/quickstart.mjs")];
    play(args, console, &programs.stage, "From Node: examples/node/quickstart.mts", "node", &node)?;

    console.heading("Done");
    console.say(&format!(
        "{} to get ready, {} in all. The workspaces are in target/quickstart.",
        seconds(ready),
        seconds(started.elapsed())
    ));
    if !args.live {
        console.say(
            "The model was scripted. With your own login and model: cargo xtask quickstart --live",
        );
    }
    Ok(())
}

/// Installs and builds. The one waits for the network, the other for the processor: they run at once.
fn get_ready(console: &Console) -> Result<Programs> {
    let (installed, programs) = thread::scope(|scope| {
        let installing = scope.spawn(|| {
            console.during("install npm packages and the pinned runtime", setup::packages)
        });
        let programs =
            console.during("build the SDK, the native module and the examples", |step| {
                let wanted = [
                    "-p",
                    "codex-sdk-examples",
                    "-p",
                    "codex-sdk-tests",
                    "-p",
                    "codex-sdk-napi",
                    "--bins",
                    "--lib",
                ];
                let built = cargo::build(&wanted, step)?;
                build::install(&built.library("codex_sdk_napi")?)?;
                Ok(Programs {
                    stage: built.executable("stage")?,
                    rust: built.executable("quickstart")?,
                })
            });
        (installing.join(), programs)
    });
    installed.map_err(|_| anyhow!("installing panicked"))??;
    let programs = programs?;
    console.during("build the npm package", build::typescript)?;
    Ok(programs)
}

fn play(
    args: &Args,
    console: &Console,
    stage: &Path,
    heading: &str,
    name: &str,
    program: &[&Path],
) -> Result<()> {
    console.heading(heading);
    let how = if args.live { "live" } else { "scripted" };
    Program::new(stage).args([how, "quickstart", name]).args(program).attached()
}

//! The tasks of this repository: `cargo xtask …`.

mod bench;
mod build;
mod cargo;
mod codegen;
mod console;
mod dist;
mod paths;
mod process;
mod quickstart;
mod setup;
mod targets;
mod test;
mod tools;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use console::Console;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The tasks of this repository")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// See the SDK do a whole job on the real runtime, from Rust and from Node
    Quickstart(quickstart::Args),
    /// Check everything: formatting, lints, generated files, tests of Rust and Node, examples
    Test(test::Args),
    /// Build the npm package in place: index.node and the TypeScript
    Build(build::Args),
    /// Make the packages as they are published, in target/dist
    Dist(dist::Args),
    /// Write what is generated (protocol types, the npm package's interfaces), or check that it is what is committed
    Codegen(codegen::Args),
    /// Measure what the SDK promises of its speed and its memory, against what else can be had
    Bench(bench::Args),
    /// Install what the other tasks need: npm's packages by lock file, the pinned runtime among them
    Setup,
}

fn main() -> ExitCode {
    let console = Console::new();
    let outcome = match Cli::parse().task {
        Task::Quickstart(args) => quickstart::run(&args, &console),
        Task::Test(args) => test::run(&args, &console),
        Task::Build(args) => build::run(&args, &console),
        Task::Dist(args) => dist::run(&args, &console),
        Task::Codegen(args) => codegen::run(&args),
        Task::Bench(args) => bench::run(&args, &console),
        Task::Setup => setup::run(&console),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            console.error(&error);
            ExitCode::FAILURE
        }
    }
}

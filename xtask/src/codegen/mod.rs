//! `cargo xtask codegen`: the protocol's types from the runtime's own schema.
//!
//! In order: `runtime` (get it, have it describe itself) → `schema` (load that) → `lower` (into `ir`) → `emit` (Rust text) →
//! `output` (files). Names and the tables of what the schema does not say are in `names`.

mod emit;
mod graph;
mod ir;
mod lower;
mod methods;
mod names;
mod output;
mod process;
mod runtime;
mod schema;
mod unions;

use std::path::Path;

use anyhow::{Context, Result, ensure};

/// What `cargo xtask codegen` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Fail when what is committed differs (it is repaired all the same)
    #[arg(long)]
    check: bool,
    /// The runtime to take the protocol from, any published version
    #[arg(long, value_name = "VERSION", default_value = runtime::PINNED)]
    runtime: String,
}

/// Runs it.
#[expect(clippy::print_stdout, reason = "a task tells what it did")]
pub(crate) fn run(args: &Args) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent")?;
    let dir = runtime::described(&root.join("target"), &args.runtime)?;
    let protocol = lower::lower(&schema::Schema::load(&dir)?)?;
    let mut files = emit::emit(&protocol, &args.runtime);
    output::format(root, &mut files)?;
    let changed = output::write(&root.join("codex-sdk-types/src/generated"), &files)?;
    for file in &changed {
        println!("{file}");
    }
    ensure!(!args.check || changed.is_empty(), "the committed types were out of date");
    Ok(())
}

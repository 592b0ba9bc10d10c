//! `cargo xtask codegen`: the protocol's types from the runtime's own schema.
//!
//! In order: `runtime` (get it, have it describe itself) → `schema` (load that) → `lower` (into `ir`) → `emit` (Rust text) →
//! `output` (files) → `typescript` (the same in TypeScript) → `package` (what else npm's package has from Rust). Names and the tables of what the schema does not say are in
//! `names`; `report` tells two versions apart.

mod emit;
mod graph;
mod ir;
mod lower;
mod methods;
mod names;
mod native;
mod output;
mod package;
mod process;
mod report;
mod runtime;
mod schema;
mod typescript;
mod unions;

use std::path::Path;

use anyhow::{Context, Result, ensure};

use ir::Protocol;

/// What `cargo xtask codegen` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Fail when what is committed differs (it is repaired all the same)
    #[arg(long)]
    check: bool,
    /// The runtime to take the protocol from, any published version [default: the one of the committed types]
    #[arg(long, value_name = "VERSION")]
    runtime: Option<String>,
    /// Print what would change in the protocol, and write nothing
    #[arg(long)]
    report: bool,
}

/// Runs it.
#[expect(clippy::print_stdout, reason = "a task tells what it did")]
pub(crate) fn run(args: &Args) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent")?;
    let generated = root.join("codex-sdk-types/src/generated");
    let committed = output::committed_version(&generated);
    let committed = committed.as_deref().unwrap_or(runtime::FIRST);
    let version = args.runtime.as_deref().unwrap_or(committed);
    let protocol = protocol(root, version)?;

    if args.report || version != committed {
        println!("{committed} → {version}");
        print!("{}", report::report(&self::protocol(root, committed)?, &protocol));
    }
    if args.report {
        return Ok(());
    }
    let mut files = emit::emit(&protocol, version);
    output::format(root, &mut files)?;
    let mut changed = output::write(&generated, &files)?;
    changed.extend(typescript::write(root)?);
    changed.extend(package::write(root)?);
    for file in &changed {
        println!("wrote {file}");
    }
    ensure!(!args.check || changed.is_empty(), "the committed files were out of date");
    Ok(())
}

fn protocol(root: &Path, version: &str) -> Result<Protocol> {
    let schema = runtime::described(&root.join("target"), version)?;
    lower::lower(&schema::Schema::load(&schema)?).with_context(|| format!("runtime {version}"))
}

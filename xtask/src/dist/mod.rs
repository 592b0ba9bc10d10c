//! `cargo xtask dist`: the packages as they are published, in `target/dist`.
//!
//! `native` (the release build) → `binary` (is it what it should be) → `packages` (files and manifests) → `tarball`; and
//! `crates`, the packages that cargo makes.

mod binary;
mod check;
mod crates;
mod native;
mod packages;
mod tarball;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::console::{Console, Step};
use crate::targets::{PACKAGE, Target};
use crate::{build, paths, setup};
use packages::VERSION;
use tarball::Files;

/// The main package, packed: it holds no binary, and must stay quick to install.
const MOST_BYTES: usize = 300_000;

/// A module, as it is on the users' disks: what it has come to, with little to spare. The aim is 4 MB; the validator of
/// JSON Schemas, with its two engines for regular expressions, is 2.8 of it.
const MOST_MODULE_BYTES: u64 = 7_000_000;

/// What `cargo xtask dist` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Pack this module of another target, or instead of building this machine's; may be given several times
    #[arg(long, value_name = "TRIPLE=PATH")]
    artifact: Vec<String>,
    /// Install the tarballs outside the repository, and use them as users do: every runtime, compilers, bundlers; and
    /// build the crates from what cargo packs of them
    #[arg(long)]
    check: bool,
    /// Pack the module that `cargo xtask build` made, into target/xtask/packages: its size says nothing, the rest does
    #[arg(long, conflicts_with = "artifact")]
    built: bool,
    /// Build nothing but this target's module, as it is published, into target/dist/TRIPLE
    #[arg(long, value_name = "TRIPLE", conflicts_with_all = ["artifact", "check", "built"])]
    module: Option<String>,
}

/// Runs it.
pub(crate) fn run(args: &Args, console: &Console) -> Result<()> {
    if let Some(triple) = &args.module {
        return module(triple, console);
    }
    let given = args.artifact.iter().map(|given| binary::named(given));
    let given = given.collect::<Result<Vec<_>, _>>()?;
    setup::run(console)?;
    let mut modules = BTreeMap::new();
    for (target, path) in given {
        modules.insert(target.triple, (target, path));
    }
    if let Some(host) = Target::host()
        && !modules.contains_key(host.triple)
    {
        let module = if args.built {
            console.during("index.node", |step| build::native_module(false, step))?;
            build::module()
        } else {
            console.during("index.node as it is published", |step| native::build(host, step))?
        };
        modules.insert(host.triple, (host, module));
    }
    ensure!(
        !modules.is_empty(),
        "there is no package for this machine: name modules with --artifact"
    );
    console.during("the TypeScript package", build::typescript)?;
    let modules: Vec<_> = modules.into_values().collect();
    let folder =
        if args.built { paths::kept().join("packages") } else { paths::root().join("target/dist") };
    let table = console.during("tarballs", |step| write(&modules, &folder, step))?;
    console.say(&table);
    if !args.check {
        return Ok(());
    }
    let host = Target::host().context("the packages for other machines cannot be tried here")?;
    let path = |package: &str| folder.join(tarball::name(package, VERSION));
    check::run(&[path(PACKAGE), path(&host.package())], console)?;
    console.during("the crates, as cargo packs them", crates::check)?;
    if args.built {
        return Ok(());
    }
    console.during("sizes of the modules", |_| small(&modules))
}

/// Builds a module, for a machine that packs them all.
fn module(triple: &str, console: &Console) -> Result<()> {
    let unknown = || format!("--module {triple}: no such target; these are: {}", binary::triples());
    let target = Target::of(triple).with_context(unknown)?;
    let built =
        console.during("index.node as it is published", |step| native::build(target, step))?;
    let module = binary::read(target, &built)?;
    let folder = paths::root().join("target/dist").join(triple);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let place = folder.join(packages::MODULE);
    fs::write(&place, &module).with_context(|| format!("writing {}", place.display()))?;
    console.say(&format!("{} bytes in {}", module.len(), place.display()));
    Ok(())
}

/// Writes the tarballs and their checksums; returns a table of them.
fn write(modules: &[(&'static Target, PathBuf)], folder: &Path, step: &Step<'_>) -> Result<String> {
    let mut packages = vec![(PACKAGE.to_owned(), packages::main()?)];
    for (target, path) in modules {
        let module = binary::read(target, path)?;
        packages.push((target.package(), packages::platform(target, module)?));
    }
    // Nothing of an earlier version stays beside what is made now.
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    let (mut table, mut sums) = (String::new(), String::new());
    for (package, files) in &packages {
        let name = tarball::name(package, VERSION);
        step.note(&name);
        let packed = tarball::pack(files)?;
        ensure!(
            package != PACKAGE || packed.len() < MOST_BYTES,
            "{name} has {} bytes; less than {MOST_BYTES} are allowed",
            packed.len()
        );
        let sum = tarball::checksum(&packed);
        fs::write(folder.join(&name), &packed).with_context(|| format!("writing {name}"))?;
        let unpacked: usize = unpacked(files);
        let _ =
            writeln!(table, "{name:<46} {:>9} packed {unpacked:>9} unpacked  {sum}", packed.len());
        let _ = writeln!(sums, "{sum}  {name}");
    }
    fs::write(folder.join("SHA256SUMS"), sums).context("writing SHA256SUMS")?;
    Ok(format!("\n{table}\nin {}", folder.display()))
}

/// Checked last, since a module that is too large works all the same.
fn small(modules: &[(&'static Target, PathBuf)]) -> Result<()> {
    for (target, path) in modules {
        let bytes = fs::metadata(path)?.len();
        ensure!(
            bytes < MOST_MODULE_BYTES,
            "index.node for {} has {bytes} bytes; less than {MOST_MODULE_BYTES} are allowed",
            target.triple
        );
    }
    Ok(())
}

fn unpacked(files: &Files) -> usize {
    files.values().map(Vec::len).sum()
}

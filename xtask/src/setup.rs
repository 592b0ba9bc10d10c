//! `cargo xtask setup`: npm's packages, exactly as the lock file says, the pinned runtime among them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::console::{Console, Step};
use crate::process::Program;
use crate::{codegen, paths, tools};

/// The oldest version of the runtime that the SDK supports; `tests/tests/floor.rs` runs it.
pub(crate) const FLOOR: &str =
    include_str!("../../codex-sdk-core/src/runtime/floor.txt").trim_ascii();

/// Runs it.
pub(crate) fn run(console: &Console) -> Result<()> {
    console.say(&tools::check()?);
    console.during("npm packages and the pinned runtime", packages)
}

/// Installs the packages, unless they are what the lock file says.
pub(crate) fn packages(step: &Step<'_>) -> Result<()> {
    let wanted = wanted()?;
    let installed = paths::npm().join("node_modules/.package-lock.json").is_file();
    if !(installed && fs::read_to_string(stamp()).is_ok_and(|stamp| stamp == wanted)) {
        step.note("npm ci");
        Program::npm()
            .args(["ci", "--no-audit", "--no-fund"])
            .within(paths::npm())
            .quiet(&|line| step.note(line))
            .context("npm could not install what npm/package-lock.json says; with no way to the registry, set one with npm config set registry")?;
    }
    let runtime = runtime()?;
    Program::new(runtime)
        .args(["--version"])
        .quiet(&|_| {})
        .context("the pinned runtime does not start here")?;
    step.note("the oldest runtime that is supported");
    codegen::runtime::executable(&paths::root().join("target"), FLOOR)?;
    link_packages()?;
    // Last: what is stamped is known to work.
    fs::create_dir_all(paths::kept())?;
    fs::write(stamp(), wanted).context("writing the stamp of npm ci")
}

/// What the installed packages depend on. The machine is a part of it: a folder may be shared by several.
fn wanted() -> Result<String> {
    let lock = lock();
    let lock = fs::read_to_string(&lock).with_context(|| format!("reading {}", lock.display()))?;
    Ok(format!("{} {}\n{lock}", std::env::consts::OS, std::env::consts::ARCH))
}

fn lock() -> PathBuf {
    paths::npm().join("package-lock.json")
}

fn stamp() -> PathBuf {
    paths::kept().join("npm-ci.stamp")
}

/// The version of the pinned runtime.
pub(crate) fn runtime_version() -> Result<String> {
    let lock: serde_json::Value = serde_json::from_str(&fs::read_to_string(lock())?)?;
    let version = lock["packages"]["node_modules/@openai/codex"]["version"].as_str();
    version.map(str::to_owned).context("npm/package-lock.json has no @openai/codex")
}

/// The pinned runtime's native executable. npm skips an optional package that it cannot fetch, and it is in one.
pub(crate) fn runtime() -> Result<PathBuf> {
    let scope = paths::npm().join("node_modules/@openai");
    let executable = format!("codex{}", std::env::consts::EXE_SUFFIX);
    let packages = folders(&scope).flat_map(|package| folders(&package.join("vendor")));
    let mut found = packages.map(|triple| triple.join("bin").join(&executable));
    found.find(|path| path.is_file()).context(
        "npm installed @openai/codex without the package that holds the binary for this machine: delete npm/node_modules \
         and try again; if that does not help, the runtime is not made for this platform",
    )
}

fn folders(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// Makes what the Node examples import known to them under its name, as an installed package is to a user's program.
fn link_packages() -> Result<()> {
    let packages = paths::npm().join("node_modules");
    for (name, folder) in [("@flo-ai/codex-ts-sdk", paths::npm()), ("zod", packages.join("zod"))] {
        let link = paths::node_examples().join("node_modules").join(name);
        if link.join("package.json").is_file() {
            continue;
        }
        fs::create_dir_all(link.parent().unwrap_or(&link))?;
        // A link that leads nowhere, of a repository that has moved.
        let _ = fs::remove_file(&link);
        link_folder(&folder, &link).with_context(|| format!("linking {}", link.display()))?;
    }
    Ok(())
}

#[cfg(not(windows))]
fn link_folder(target: &Path, link: &Path) -> Result<()> {
    Ok(std::os::unix::fs::symlink(target, link)?)
}

/// A junction: unlike a link, it needs no privilege.
#[cfg(windows)]
fn link_folder(target: &Path, link: &Path) -> Result<()> {
    let arguments =
        ["/c".as_ref(), "mklink".as_ref(), "/J".as_ref(), link.as_os_str(), target.as_os_str()];
    Program::new("cmd").args(arguments).quiet(&|_| {}).map(drop)
}

//! What is in each package: exactly the files that its sources make, and a manifest made from `npm/package.json`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Map, Value, json};

use super::tarball::Files;
use crate::paths;
use crate::targets::{PACKAGE, TARGETS, Target};

/// The version of every package and crate: that of the workspace.
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Where in a platform package its module is.
pub(super) const MODULE: &str = "index.node";

/// The main package.
pub(super) fn main() -> Result<Files> {
    let npm = paths::npm();
    let mut files = documents()?;
    let dist = npm.join("dist");
    for path in walk(&dist)? {
        files.insert(format!("dist/{path}"), fs::read(dist.join(&path))?);
    }
    let found: BTreeSet<_> =
        files.keys().filter(|path| path.starts_with("dist/")).cloned().collect();
    let expected = expected(&npm)?;
    let wrong: Vec<_> = found.symmetric_difference(&expected).collect();
    ensure!(wrong.is_empty(), "npm/dist does not belong to npm/src and npm/api; look at {wrong:?}");
    files.insert("package.json".to_owned(), text(&main_manifest(&read_manifest()?)?)?);
    Ok(files)
}

/// A platform's package.
pub(super) fn platform(target: &Target, module: Vec<u8>) -> Result<Files> {
    let mut files = documents()?;
    files.remove("CHANGELOG.md");
    let package = target.package();
    let readme = format!(
        "# {package}\n\nThe native module of `{PACKAGE}` for {}. Install that package instead.\n",
        target.triple
    );
    files.insert("README.md".to_owned(), readme.into_bytes());
    files.insert(MODULE.to_owned(), module);
    files.insert("package.json".to_owned(), text(&platform_manifest(target, &read_manifest()?))?);
    Ok(files)
}

fn main_manifest(written: &Value) -> Result<Value> {
    let mut manifest = written.as_object().context("npm/package.json is no object")?.clone();
    ensure!(manifest.get("version") == Some(&json!(VERSION)), "run cargo xtask codegen first");
    for development in ["scripts", "devDependencies", "private"] {
        manifest.shift_remove(development);
    }
    manifest.insert("files".to_owned(), json!(["dist"]));
    // Exactly this version: the loader takes no other.
    let modules = TARGETS.iter().map(|target| (target.package(), json!(VERSION)));
    manifest.insert("optionalDependencies".to_owned(), modules.collect::<Map<_, _>>().into());
    Ok(manifest.into())
}

fn platform_manifest(target: &Target, main: &Value) -> Value {
    let mut manifest = json!({
        "name": target.package(),
        "version": VERSION,
        "description": format!("The native module of {PACKAGE} for {}", target.triple),
        "license": main["license"],
        "repository": main["repository"],
        "engines": main["engines"],
        "os": [target.os],
        "cpu": [target.cpu],
    });
    if let Some(libc) = target.libc {
        manifest["libc"] = json!([libc]);
    }
    manifest["main"] = json!(MODULE);
    manifest["files"] = json!([MODULE]);
    manifest
}

/// What is shipped: the sources' JavaScript, the declarations that reviewers read in `npm/api`, and everything that the
/// manifest exports.
fn expected(npm: &Path) -> Result<BTreeSet<String>> {
    let mut files = BTreeSet::new();
    for path in walk(&npm.join("src"))? {
        // What is in types/ is declarations alone.
        let declares = path.ends_with(".d.ts") || path.starts_with("types/");
        let stem = path.strip_suffix(".ts").filter(|_| !declares);
        files.extend(stem.map(|stem| format!("dist/{stem}.js")));
    }
    for path in walk(&npm.join("api"))? {
        files.insert(format!("dist/{path}"));
    }
    let manifest = read_manifest()?;
    let exports = manifest["exports"].as_object().context("npm/package.json exports nothing")?;
    let entries = exports.values().flat_map(|entry| [&entry["import"], &entry["require"]]);
    let paths = entries.filter_map(Value::as_object).flat_map(Map::values);
    for path in paths.filter_map(Value::as_str) {
        files.insert(path.trim_start_matches("./").to_owned());
    }
    Ok(files)
}

fn documents() -> Result<Files> {
    let names = ["README.md", "LICENSE", "CHANGELOG.md"];
    names.iter().map(|name| Ok(((*name).to_owned(), fs::read(paths::root().join(name))?))).collect()
}

fn read_manifest() -> Result<Value> {
    Ok(serde_json::from_slice(&fs::read(paths::npm().join("package.json"))?)?)
}

fn text(manifest: &Value) -> Result<Vec<u8>> {
    Ok(format!("{}\n", serde_json::to_string_pretty(manifest)?).into_bytes())
}

/// The files under a folder, by their paths in it, with slashes.
fn walk(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("reading {}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.push(path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_main_package_wants_every_module_in_its_own_version_and_runs_nothing() {
        let manifest = main_manifest(&read_manifest().unwrap()).unwrap();
        let modules = manifest["optionalDependencies"].as_object().unwrap();
        assert_eq!(modules.len(), TARGETS.len());
        assert!(modules.values().all(|version| version == VERSION));
        assert_eq!((manifest.get("scripts"), manifest.get("devDependencies")), (None, None));
    }

    #[test]
    fn a_platform_package_says_where_it_is_for() {
        let of = |triple| platform_manifest(Target::of(triple).unwrap(), &json!({}));
        let musl = of("aarch64-unknown-linux-musl");
        assert_eq!(musl["name"], "@flo-ai/codex-ts-sdk-linux-arm64-musl");
        assert_eq!(
            (&musl["os"], &musl["cpu"], &musl["libc"]),
            (&json!(["linux"]), &json!(["arm64"]), &json!(["musl"]))
        );
        let mac = of("x86_64-apple-darwin");
        assert_eq!(
            (&mac["os"], &mac["cpu"], mac.get("libc")),
            (&json!(["darwin"]), &json!(["x64"]), None)
        );
    }
}

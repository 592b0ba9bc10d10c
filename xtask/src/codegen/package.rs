//! What the npm package has from Rust: the platforms, the native module's interface, its version and the oldest runtime's.
//! And what npm's build makes of the TypeScript for reviewers to read (`npm/api`).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::native;
use crate::process::Program;
use crate::targets::TARGETS;
use crate::{paths, setup};

/// The package of the runtime.
const RUNTIME: &str = "@openai/codex";

const HEAD: &str = "// Written by `cargo xtask codegen`; not to be edited.\n";

/// Writes it; returns the paths of what that changed.
pub(super) fn write(root: &Path) -> Result<Vec<String>> {
    let mut changed = Vec::new();
    let mut put = |path: &str, text: String| -> Result<()> {
        let place = root.join(path);
        if !fs::read_to_string(&place).is_ok_and(|old| old == text) {
            fs::write(&place, text).with_context(|| format!("writing {path}"))?;
            changed.push(path.to_owned());
        }
        Ok(())
    };
    put("npm/src/internal/targets.ts", targets())?;
    put("npm/src/internal/native.ts", format!("{HEAD}{}", native::interface(root)?))?;
    for path in ["npm/package.json", "npm/package-lock.json"] {
        let manifest = fs::read_to_string(root.join(path))?;
        put(path, with_floor(&with_version(&manifest, env!("CARGO_PKG_VERSION"))?, setup::FLOOR)?)?;
    }
    changed.extend(api(root)?);
    Ok(changed)
}

fn targets() -> String {
    let names: Vec<_> = TARGETS.iter().map(|target| format!("  '{}',\n", target.name)).collect();
    format!(
        "{HEAD}\n/** The platforms with a package of their own: platform, architecture and, on Linux, the C library. */\n\
         export const TARGETS: ReadonlySet<string> = new Set([\n{}]);\n",
        names.concat()
    )
}

/// The manifest with this version: the first one named in it is its own, and a lock file repeats that once.
fn with_version(manifest: &str, version: &str) -> Result<String> {
    let read: Value = serde_json::from_str(manifest)?;
    let old = read["version"].as_str().context("a manifest without a version")?;
    let (old, new) = (format!("\"version\": \"{old}\""), format!("\"version\": \"{version}\""));
    let times = if read.get("lockfileVersion").is_some() { 2 } else { 1 };
    Ok(manifest.replacen(&old, &new, times))
}

/// The manifest asking for a runtime from this version on.
fn with_floor(manifest: &str, floor: &str) -> Result<String> {
    let read: Value = serde_json::from_str(manifest)?;
    let own = read.pointer("/packages/").unwrap_or(&read);
    let old = own["dependencies"][RUNTIME].as_str().context("a manifest without a runtime")?;
    let asks = |range: &str| format!("\"{RUNTIME}\": \"{range}\"");
    Ok(manifest.replacen(&asks(old), &asks(&format!(">={floor}")), 1))
}

/// Has npm build the package, which writes `npm/api`.
fn api(root: &Path) -> Result<Vec<String>> {
    let folder = paths::npm().join("api");
    let before = contents(&folder)?;
    Program::npm().args(["run", "--silent", "build"]).within(root.join("npm")).quiet(&|_| {})?;
    let after = contents(&folder)?;
    ensure!(!after.is_empty(), "npm's build wrote nothing to {}", folder.display());
    let names =
        before.keys().chain(after.keys()).filter(|name| before.get(*name) != after.get(*name));
    let mut changed: Vec<_> = names.map(|name| format!("npm/api/{name}")).collect();
    changed.sort();
    changed.dedup();
    Ok(changed)
}

fn contents(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for path in super::output::walk(folder)? {
        let name = path.strip_prefix(folder)?.display().to_string();
        all.insert(name, fs::read_to_string(&path)?);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::{with_floor, with_version};

    #[test]
    fn the_version_is_set_where_it_is_the_packages_own() {
        let lock = r#"{"version": "0.1.0", "lockfileVersion": 3, "packages": {"": {"version": "0.1.0"}, "x": {"version": "0.1.0"}}}"#;
        let expected = r#"{"version": "0.2.0", "lockfileVersion": 3, "packages": {"": {"version": "0.2.0"}, "x": {"version": "0.1.0"}}}"#;
        assert_eq!(with_version(lock, "0.2.0").unwrap(), expected);
        let manifest = r#"{"version": "0.1.0", "dependencies": {"x": "0.1.0"}}"#;
        assert_eq!(
            with_version(manifest, "0.2.0").unwrap(),
            r#"{"version": "0.2.0", "dependencies": {"x": "0.1.0"}}"#
        );
    }

    #[test]
    fn the_oldest_runtime_is_what_the_package_itself_asks_for() {
        let lock = r#"{"packages": {"": {"dependencies": {"@openai/codex": ">=0.1.0"}}, "x": {"dependencies": {"@openai/codex": ">=0.1.0"}}}}"#;
        let expected = r#"{"packages": {"": {"dependencies": {"@openai/codex": ">=0.2.0"}}, "x": {"dependencies": {"@openai/codex": ">=0.1.0"}}}}"#;
        assert_eq!(with_floor(lock, "0.2.0").unwrap(), expected);
        let manifest = r#"{"dependencies": {"@openai/codex": "0.1.0"}}"#;
        let expected = r#"{"dependencies": {"@openai/codex": ">=0.2.0"}}"#;
        assert_eq!(with_floor(manifest, "0.2.0").unwrap(), expected);
        assert!(with_floor("{}", "0.2.0").is_err());
    }
}

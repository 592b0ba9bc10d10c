//! Where things are in this repository.

use std::path::PathBuf;

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map_or_else(|| manifest.clone(), PathBuf::from)
}

/// The npm package.
pub(crate) fn npm() -> PathBuf {
    root().join("npm")
}

/// The Node examples.
pub(crate) fn node_examples() -> PathBuf {
    root().join("examples/node")
}

/// What tasks keep between runs: stamps, logs.
pub(crate) fn kept() -> PathBuf {
    root().join("target/xtask")
}

/// Where cargo keeps the sources of libraries.
#[expect(clippy::disallowed_methods, reason = "only the environment says where cargo's home is")]
pub(crate) fn cargo_home() -> PathBuf {
    let set = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    set.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap_or_default()
}

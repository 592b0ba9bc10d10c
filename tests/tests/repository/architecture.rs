//! Dependencies point one way, and each crate stays free of what it must not contain.

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use codex_sdk_tests::repository;

use crate::repository::walk::text;

/// Each published crate and those of ours that it may use: the edges `types ← core ← plugins ← napi`, and what they imply.
const LAYERS: &[(&str, &[&str])] = &[
    ("codex-sdk-types", &[]),
    ("codex-sdk-core", &["codex-sdk-types"]),
    ("codex-sdk-plugins", &["codex-sdk-core", "codex-sdk-types"]),
    ("codex-sdk-napi", &["codex-sdk-plugins", "codex-sdk-core", "codex-sdk-types"]),
];

/// What stands beside the layers: it may use any of them, and none of them may use it.
const BESIDE: &[&str] = &[
    "codex-sdk-bench",
    "codex-sdk-bench-promise",
    "codex-sdk-examples",
    "codex-sdk-tests",
    "codex-sdk-wire",
    "xtask",
];

/// Crates that a layer must do without, and why.
const FORBIDDEN: &[(&str, &[&str], &str)] = &[
    (
        "codex-sdk-types",
        &["tokio", "tokio-util", "napi", "napi-derive", "anyhow", "reqwest", "hyper"],
        "it is data only: no tasks, no I/O",
    ),
    (
        "codex-sdk-core",
        &["napi", "napi-derive", "anyhow"],
        "it serves Rust too, and its errors are typed",
    ),
    (
        "codex-sdk-plugins",
        &["napi", "napi-derive", "anyhow"],
        "it serves Rust too, and its errors are typed",
    ),
    (
        "codex-sdk-napi",
        &["anyhow", "jsonschema", "backon"],
        "it decides nothing: no validation, no retries",
    ),
];

#[test]
fn dependencies_point_one_way() {
    let metadata = metadata();
    let mut wrong = Vec::new();
    for (name, allowed) in LAYERS {
        for used in dependencies(&metadata, name) {
            if used.starts_with("codex-sdk-") && !allowed.contains(&used.as_str())
                || used == "xtask"
            {
                wrong.push(format!("{name} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "dependencies point types ← core ← plugins ← napi: {wrong:?}");
}

#[test]
fn every_crate_of_the_workspace_has_its_place() {
    let mut unplaced: Vec<_> = metadata()
        .workspace_packages()
        .iter()
        .map(|package| package.name.to_string())
        .filter(|name| {
            !LAYERS.iter().any(|(layer, _)| layer == name) && !BESIDE.contains(&name.as_str())
        })
        .collect();
    unplaced.sort();
    assert!(unplaced.is_empty(), "say in this test where these stand: {unplaced:?}");
}

#[test]
fn no_crate_uses_what_it_must_do_without() {
    let metadata = metadata();
    for (name, forbidden, why) in FORBIDDEN {
        let used = dependencies(&metadata, name);
        let found: Vec<_> = used.iter().filter(|used| forbidden.contains(&used.as_str())).collect();
        assert!(found.is_empty(), "{name} uses {found:?}, but {why}");
    }
}

#[test]
fn published_crates_share_one_version_and_one_license() {
    let metadata = metadata();
    let one = package(&metadata, "codex-sdk-types");
    for (name, _) in LAYERS {
        let other = package(&metadata, name);
        assert_eq!(other.version, one.version, "{name}");
        assert_eq!(other.license, one.license, "{name}");
        assert_eq!(other.rust_version, one.rust_version, "{name}");
    }
}

#[test]
fn every_version_is_that_of_the_workspace() {
    let metadata = metadata();
    let one = package(&metadata, "codex-sdk-types").version.to_string();
    for package in metadata.workspace_packages() {
        for used in package.dependencies.iter().filter(|used| used.name.starts_with("codex-sdk-")) {
            let wanted = used.req.to_string();
            assert!(wanted == format!("^{one}") || wanted == "*", "{}: {used:?}", package.name);
        }
    }
    for path in ["npm/package.json", "npm/package-lock.json"] {
        let manifest: serde_json::Value = serde_json::from_str(&text(path)).unwrap();
        assert_eq!(manifest["version"], one, "{path}: cargo xtask codegen sets it");
    }
}

/// What a crate is built from, on any platform and with any feature; not what only its tests use.
fn dependencies(metadata: &Metadata, name: &str) -> Vec<String> {
    let dependencies = package(metadata, name).dependencies.iter();
    let built_from = dependencies.filter(|used| used.kind != DependencyKind::Development);
    built_from.map(|used| used.name.clone()).collect()
}

fn package<'a>(metadata: &'a Metadata, name: &str) -> &'a Package {
    let found = metadata.packages.iter().find(|package| package.name.as_str() == name);
    found.unwrap_or_else(|| panic!("no crate {name} in the workspace"))
}

fn metadata() -> Metadata {
    MetadataCommand::new().manifest_path(repository().join("Cargo.toml")).no_deps().exec().unwrap()
}

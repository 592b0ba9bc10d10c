//! What is said to hold an invariant, or a fact about the runtime, is there: a test or a scenario of that name, or a file.

use codex_sdk_tests::repository;

use crate::repository::walk::{sources, text};

#[test]
fn every_invariant_is_held_by_something_that_exists() {
    let document = text("ARCHITECTURE.md");
    let (_, rest) = document.split_once("## Invariants").unwrap();
    let (table, _) = rest.split_once("\n## ").unwrap();
    assert_eq!(held(table.lines()), 11);
}

#[test]
fn every_fact_and_every_trap_is_held_by_something_that_exists() {
    for module in ["tests/tests/facts.rs", "tests/tests/main.rs"] {
        let module = text(module);
        assert!(held(module.lines().filter_map(|line| line.strip_prefix("//! "))) >= 20);
    }
}

/// How many rows a table has; the last column of each names what exists.
fn held<'a>(lines: impl Iterator<Item = &'a str>) -> usize {
    let rust = sources("rs");
    let exists = |name: &str| {
        let test = format!("fn {name}(");
        repository().join(name).exists()
            || repository().join("codex-sdk-core/src").join(name).exists()
            || repository().join(format!("tests/scenarios/{name}.scn")).exists()
            || rust.iter().any(|source| source.text.contains(&test))
    };
    // The first two lines of a table are its head.
    let rows: Vec<_> = lines.filter(|line| line.starts_with('|')).skip(2).collect();
    for row in &rows {
        let held_by = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        let names: Vec<_> = held_by.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "nothing holds: {row}");
        for name in names {
            assert!(
                exists(name),
                "{name} is no test, scenario or file, and is said to hold: {row}"
            );
        }
    }
    rows.len()
}

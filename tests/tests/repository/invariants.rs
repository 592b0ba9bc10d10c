//! What ARCHITECTURE.md says holds an invariant is there: a test or a scenario of that name, or a file.

use codex_sdk_tests::repository;

use crate::repository::walk::{sources, text};

#[test]
fn every_invariant_is_held_by_something_that_exists() {
    let document = text("ARCHITECTURE.md");
    let (_, rest) = document.split_once("## Invariants").unwrap();
    let (table, _) = rest.split_once("\n## ").unwrap();
    let rust = sources("rs");
    let exists = |name: &str| {
        let test = format!("fn {name}(");
        repository().join(name).exists()
            || repository().join("codex-sdk-core/src").join(name).exists()
            || repository().join(format!("tests/scenarios/{name}.scn")).exists()
            || rust.iter().any(|source| source.text.contains(&test))
    };
    let mut rows = 0;
    for row in table.lines().filter(|row| row.starts_with("| ") && !row.starts_with("| #")) {
        rows += 1;
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
    assert_eq!(rows, 11);
}

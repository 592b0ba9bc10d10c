//! Recordings that are kept fit the protocol's types. What tests say to the real runtime is checked as they end: `Stage` does that.

use codex_sdk_tests::repository;
use codex_sdk_wire::{Line, check};

#[test]
fn recordings_that_are_kept_fit_their_types() {
    let mut lines = 0;
    for entry in std::fs::read_dir(repository().join("tests/recordings")).expect("the folder") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a recording");
        let recorded = text.lines().map(|line| serde_json::from_str(line).expect("a line"));
        let recorded: Vec<Line> = recorded.collect();
        let faults = check(&recorded).faults;
        assert!(faults.is_empty(), "{}:\n{}", path.display(), faults.join("\n"));
        lines += recorded.len();
    }
    assert!(lines > 100, "only {lines} lines were recorded");
}

#[test]
fn a_line_that_does_not_fit_is_a_fault_with_its_method_and_place() {
    let line = |dir, line: &str| {
        serde_json::from_value(serde_json::json!({"dir": dir, "line": line})).expect("a line")
    };
    let lines: [Line; 4] = [
        line("in", r#"{"method":"turn/started","params":{"threadId":"t","turn":{"id":5}}}"#),
        line("in", r#"{"method":"thread/closed","params":{"threadId":"t","later":[1]}}"#),
        line("out", r#"{"id":1,"method":"thread/archive","params":{"threadId":"t"}}"#),
        line("in", r#"{"id":1,"result":{"later":true}}"#),
    ];
    let checked = check(&lines);
    assert_eq!(checked.methods["thread/archive"], 1);
    let faults = checked.faults.join("\n");
    assert!(faults.contains("line 1, turn/started: at turn.id: "), "{faults}");
    assert!(faults.contains("line 2, thread/closed, at later: sent [1], got nothing"), "{faults}");
    assert!(
        faults.contains("line 4, thread/archive, at later: sent true, got nothing"),
        "{faults}"
    );
}

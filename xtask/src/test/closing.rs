//! The closing lines of test runners, as they wrote them: how many tests passed is theirs to say.

/// The closing lines in what cargo or Node wrote; those of test programs without tests are left out.
pub(super) fn lines(output: &str) -> Vec<&str> {
    output.lines().filter(|line| is_rust(line) || is_node(line)).collect()
}

/// `test result: ok. 12 passed; 0 failed; …`
fn is_rust(line: &str) -> bool {
    line.starts_with("test result: ") && !line.contains(" 0 passed; 0 failed; 0 ignored;")
}

/// `# pass 12`, or `ℹ pass 12` of newer versions.
fn is_node(line: &str) -> bool {
    let Some(line) = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ ")) else {
        return false;
    };
    let counted = ["tests ", "suites ", "pass ", "fail ", "cancelled ", "skipped ", "todo "];
    counted.iter().any(|word| line.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn closing_lines_are_found_and_empty_programs_left_out() {
        let rust = "running 2 tests\n\
            test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(lines(rust).len(), 1);
        assert_eq!(
            lines("# Subtest: a\n# tests 3\n# pass 3\n# duration_ms 5\n"),
            ["# tests 3", "# pass 3"]
        );
        assert_eq!(lines("ℹ tests 3\n"), ["ℹ tests 3"]);
    }
}

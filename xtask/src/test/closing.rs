//! The closing lines of test runners, as they wrote them: how many tests passed is theirs to say.

/// The closing lines in what cargo or Node wrote; those of test programs without tests are left out.
pub(super) fn lines(output: &str) -> Vec<&str> {
    output.lines().filter(|line| is_rust(line) || is_node(line)).collect()
}

/// How many tests ran, as those lines say: passed or failed.
pub(super) fn ran(output: &str) -> u32 {
    lines(output)
        .into_iter()
        .map(|line| {
            number_before(line, " passed;")
                + number_before(line, " failed;")
                + number_after(line, " pass ")
                + number_after(line, " fail ")
        })
        .sum()
}

fn number_before(line: &str, word: &str) -> u32 {
    let before = line.split_once(word).and_then(|(before, _)| before.rsplit(' ').next());
    before.and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn number_after(line: &str, word: &str) -> u32 {
    line.split_once(word).and_then(|(_, after)| after.trim().parse().ok()).unwrap_or(0)
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
    use super::{lines, ran};

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

    #[test]
    fn what_ran_is_counted_for_both() {
        let rust = "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.01s\n";
        assert_eq!(ran(rust), 3);
        assert_eq!(ran("# tests 9\n# pass 4\n# fail 1\n# skipped 4\n"), 5);
    }
}

//! Small files with one purpose, each saying what it is.

use crate::repository::walk::{Source, sources};

/// What one can still take in. The aim is a third of it.
const MOST_LINES: usize = 500;

#[test]
fn every_file_says_first_what_it_holds() {
    let silent = offenders("rs", |source| {
        let first = source.text.lines().next().unwrap_or_default();
        let opening = if is_generated(source) { "//" } else { "//! " };
        !first.starts_with(opening)
    });
    assert!(silent.is_empty(), "these do not open with `//!`: {silent:#?}");
}

#[test]
fn no_file_is_too_long() {
    for extension in ["rs", "ts", "mts", "mjs", "cjs", "js"] {
        // Generated Rust is read, too; `protocol.d.ts` is one file for editors.
        let read = |source: &Source| extension == "rs" || !is_generated(source);
        let long =
            offenders(extension, |source| read(source) && source.text.lines().count() > MOST_LINES);
        assert!(long.is_empty(), "these have more than {MOST_LINES} lines: {long:#?}");
    }
}

#[test]
fn a_generated_file_names_the_command_that_wrote_it() {
    let silent = offenders("rs", |source| {
        is_generated(source)
            && !source.text.lines().take(3).any(|line| line.contains("cargo xtask codegen"))
    });
    assert!(silent.is_empty(), "these do not say who wrote them: {silent:#?}");
}

/// Written by a command: in a folder that says so, or with a first line that does.
fn is_generated(source: &Source) -> bool {
    let first = source.text.lines().next().unwrap_or_default();
    first.contains("Written by `cargo xtask codegen`")
        || source.path.components().any(|part| part.as_os_str() == "generated")
}

fn offenders(extension: &str, wrong: impl Fn(&Source) -> bool) -> Vec<String> {
    let found = sources(extension);
    found
        .iter()
        .filter(|source| wrong(source))
        .map(|source| source.path.display().to_string())
        .collect()
}

//! The steps of `cargo xtask test`, in their order.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};

use super::recorder::Recordings;
use crate::cargo::Built;
use crate::console::Step;
use crate::process::{Outcome, Program};
use crate::{bench, build, paths, setup, tools};

/// One step.
pub(super) struct TestStep {
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    /// The steps without which it makes no sense.
    pub(super) needs: &'static [&'static str],
    /// Whether names of tests narrow it down.
    pub(super) runs_tests: bool,
    pub(super) work: fn(&[String], &Step<'_>) -> Result<Ended>,
}

/// How a step went.
pub(super) struct Ended {
    pub(super) success: bool,
    pub(super) output: String,
}

/// Every feature but `ts` of the types: that one belongs to `codegen`, and its step builds it.
const FEATURES: &str = "codex-sdk-core/testing,codex-sdk-types/experimental";

/// How Node is told how many files of tests to run at once, and how many.
const FILES_AT_ONCE: (&str, u8) = ("--test-concurrency", 2);

/// All of them. What is quick comes first; what is built comes before what uses it.
pub(super) const STEPS: &[TestStep] = &[
    TestStep {
        name: "setup",
        what: "tools, npm packages, the pinned runtime",
        needs: &[],
        runs_tests: false,
        work: |_, step| {
            let found = tools::check()?;
            tools::check_components()?;
            setup::packages(step)?;
            Ok(Ended { success: true, output: found })
        },
    },
    TestStep {
        name: "format",
        what: "rustfmt",
        needs: &[],
        runs_tests: false,
        work: |_, step| cargo(&["fmt", "--all", "--check"], step),
    },
    TestStep {
        name: "lint",
        what: "clippy, warnings denied",
        needs: &[],
        runs_tests: false,
        work: |_, step| {
            cargo(
                &[
                    "clippy",
                    "--workspace",
                    "--all-targets",
                    "--features",
                    FEATURES,
                    "--",
                    "-D",
                    "warnings",
                ],
                step,
            )
        },
    },
    TestStep {
        name: "codegen",
        what: "generated files are what is committed",
        needs: &["setup"],
        runs_tests: false,
        work: |_, step| {
            let program = Program::new(std::env::current_exe()?).args(["codegen", "--check"]);
            Ok(program.within(paths::root()).watched(&|line| step.note(line))?.into())
        },
    },
    TestStep {
        name: "build",
        what: "index.node, the TypeScript, its types against their contract",
        needs: &["setup"],
        runs_tests: false,
        work: |_, step| {
            build::native_module(false, step)?;
            build::typescript(step)?;
            build::check_types(step)?;
            Ok(Ended { success: true, output: String::new() })
        },
    },
    TestStep {
        name: "rust",
        what: "tests of Rust, and all examples",
        needs: &["setup", "build"],
        runs_tests: true,
        work: |tests, step| cargo_test(&["--lib", "--bins", "--tests", "--examples"], tests, step),
    },
    TestStep {
        name: "codex-protocol",
        what: "conversions to the published crate",
        needs: &[],
        runs_tests: false,
        // A step of its own, so that no other build has that crate's dependencies in it.
        work: |_, step| {
            let arguments =
                ["test", "-p", "codex-sdk-tests", "--test", "codex_protocol", "--features"];
            let features = format!("{FEATURES},codex-protocol");
            let program = Program::cargo().args(arguments).args([features]);
            Ok(program.within(paths::root()).watched(&|line| step.note(line))?.into())
        },
    },
    TestStep {
        name: "doc",
        what: "the documentation, and the examples in it",
        needs: &["setup"],
        runs_tests: true,
        work: |tests, step| {
            // What is always there may not link to what the experimental feature brings, so the types are written without it, too.
            let stable = ["-p", "codex-sdk-types"];
            for what in [&stable[..], &["--features", FEATURES]] {
                let written = Program::cargo().args(["doc", "--no-deps"]).args(what);
                let written = written.within(paths::root());
                let written = written.default_env("RUSTDOCFLAGS", "-D warnings");
                let written: Ended = written.watched(&|line| step.note(line))?.into();
                if !written.success {
                    return Ok(written);
                }
            }
            cargo_test(&["--doc"], tests, step)
        },
    },
    TestStep {
        name: "node",
        what: "tests of Node",
        needs: &["setup", "build"],
        runs_tests: true,
        work: |tests, step| {
            let patterns = tests.iter().map(|test| format!("--test-name-pattern={test}"));
            let programs = programs_of_node_tests(step)?;
            // They wait more than they work: for commands, for limits of time, for processes to end.
            let at_once = tools::node_has(FILES_AT_ONCE.0)?
                .then(|| format!("{}={}", FILES_AT_ONCE.0, FILES_AT_ONCE.1));
            let program = Program::new("node")
                .args(["--test"])
                .args(at_once)
                .args(patterns)
                .args(node_tests()?);
            let program = program.default_env("FAKE_RUNTIME", programs.executable("fake-runtime")?);
            let recordings = Recordings::ready(&programs)?;
            let program = recordings.made_by(program).within(paths::npm());
            let ended: Ended = program.watched(&|line| step.note(line))?.into();
            // What failed is looked at first; and tests that were chosen by name may not speak to a runtime.
            if ended.success && tests.is_empty() { recordings.check(step) } else { Ok(ended) }
        },
    },
    TestStep {
        name: "package",
        what: "the packages, installed and used elsewhere; how large is not looked at",
        needs: &["setup", "build"],
        runs_tests: false,
        // With the module that there is: one as it is published takes minutes to link, and nothing here depends on that.
        work: |_, step| {
            let program = Program::new(std::env::current_exe()?);
            let program = program.args(["dist", "--built", "--check"]).within(paths::root());
            Ok(program.watched(&|line| step.note(line))?.into())
        },
    },
    TestStep {
        name: "bench",
        what: "the bench runs; how fast is not looked at",
        needs: &["setup", "build"],
        runs_tests: false,
        work: |_, step| {
            bench::smoke(step)?;
            Ok(Ended { success: true, output: String::new() })
        },
    },
];

/// By name, since what Node looks for by itself, and whether it takes a folder, differs from version to version.
fn node_tests() -> Result<Vec<PathBuf>> {
    let folder = paths::npm().join("test");
    let mut tests = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if [".test.mjs", ".test.cjs", ".test.js"].iter().any(|end| name.ends_with(end)) {
            tests.push(path);
        }
    }
    tests.sort();
    ensure!(!tests.is_empty(), "there are no tests in {}", folder.display());
    Ok(tests)
}

/// What plays the scenarios, and what records. Built as the tests of Rust are, so that nothing else is built again for it.
fn programs_of_node_tests(step: &Step<'_>) -> Result<Built> {
    let mut arguments = vec!["--workspace", "--features", FEATURES];
    for program in ["fake-runtime", "recording-runtime", "check-recordings"] {
        arguments.extend(["--bin", program]);
    }
    crate::cargo::build(&arguments, step)
}

/// The tests of this runtime, unless the user names another one.
fn cargo_test(what: &[&str], tests: &[String], step: &Step<'_>) -> Result<Ended> {
    let arguments = ["test", "--workspace", "--no-fail-fast", "--features", FEATURES];
    let program = Program::cargo().args(arguments).args(what).args(["--"]).args(tests);
    let program = program.within(paths::root()).default_env("CODEX_PATH", setup::runtime()?);
    Ok(program.watched(&|line| step.note(line))?.into())
}

fn cargo(arguments: &[&str], step: &Step<'_>) -> Result<Ended> {
    let program = Program::cargo().args(arguments).within(paths::root());
    Ok(program.watched(&|line| step.note(line))?.into())
}

impl Ended {
    pub(super) fn failed(output: String) -> Self {
        Self { success: false, output }
    }
}

impl From<Outcome> for Ended {
    fn from(outcome: Outcome) -> Self {
        Self { success: outcome.success, output: outcome.text }
    }
}

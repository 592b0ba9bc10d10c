//! The platforms that there is a native module for. From this one table come the platform packages, the loader's list
//! (`npm/src/internal/targets.ts`), the checks of binaries and the release workflow's matrix.

use object::{Architecture, BinaryFormat};

/// The main package. A platform's package has its own name after it.
pub(crate) const PACKAGE: &str = "@flo-ai/codex-ts-sdk";

/// One platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Target {
    /// What Rust calls it.
    pub(crate) triple: &'static str,
    /// What the package is called, after the main one.
    pub(crate) name: &'static str,
    /// npm's `os`: Node's `process.platform`.
    pub(crate) os: &'static str,
    /// npm's `cpu`: Node's `process.arch`.
    pub(crate) cpu: &'static str,
    /// npm's `libc`, where there are two.
    pub(crate) libc: Option<&'static str>,
    /// What its binaries are.
    pub(crate) format: BinaryFormat,
    /// The machine that they are for.
    pub(crate) architecture: Architecture,
}

/// All of them.
#[rustfmt::skip]
pub(crate) const TARGETS: &[Target] = &[
    linux("x86_64-unknown-linux-gnu",   "linux-x64-gnu",    "x64",   "glibc", Architecture::X86_64),
    linux("aarch64-unknown-linux-gnu",  "linux-arm64-gnu",  "arm64", "glibc", Architecture::Aarch64),
    linux("x86_64-unknown-linux-musl",  "linux-x64-musl",   "x64",   "musl",  Architecture::X86_64),
    linux("aarch64-unknown-linux-musl", "linux-arm64-musl", "arm64", "musl",  Architecture::Aarch64),
    other("x86_64-apple-darwin",     "darwin-x64",   "darwin", "x64",   BinaryFormat::MachO, Architecture::X86_64),
    other("aarch64-apple-darwin",    "darwin-arm64", "darwin", "arm64", BinaryFormat::MachO, Architecture::Aarch64),
    other("x86_64-pc-windows-msvc",  "win32-x64",    "win32",  "x64",   BinaryFormat::Pe,    Architecture::X86_64),
    other("aarch64-pc-windows-msvc", "win32-arm64",  "win32",  "arm64", BinaryFormat::Pe,    Architecture::Aarch64),
];

impl Target {
    /// The one of this triple.
    pub(crate) fn of(triple: &str) -> Option<&'static Self> {
        TARGETS.iter().find(|target| target.triple == triple)
    }

    /// The one that this program runs on.
    pub(crate) fn host() -> Option<&'static Self> {
        let libc = match (std::env::consts::OS, cfg!(target_env = "musl")) {
            ("linux", true) => Some("musl"),
            ("linux", false) => Some("glibc"),
            _ => None,
        };
        let os = match std::env::consts::OS {
            "macos" => "darwin",
            "windows" => "win32",
            other => other,
        };
        let cpu = match std::env::consts::ARCH {
            "x86_64" => "x64",
            "aarch64" => "arm64",
            other => other,
        };
        TARGETS.iter().find(|one| (one.os, one.cpu, one.libc) == (os, cpu, libc))
    }

    /// The name of its package.
    pub(crate) fn package(&self) -> String {
        format!("{PACKAGE}-{}", self.name)
    }
}

const fn linux(
    triple: &'static str,
    name: &'static str,
    cpu: &'static str,
    libc: &'static str,
    architecture: Architecture,
) -> Target {
    let format = BinaryFormat::Elf;
    Target { triple, name, os: "linux", cpu, libc: Some(libc), format, architecture }
}

const fn other(
    triple: &'static str,
    name: &'static str,
    os: &'static str,
    cpu: &'static str,
    format: BinaryFormat,
    architecture: Architecture,
) -> Target {
    Target { triple, name, os, cpu, libc: None, format, architecture }
}

#[cfg(test)]
mod tests {
    use super::TARGETS;

    #[test]
    fn the_release_workflow_builds_every_target() {
        let path = crate::paths::root().join(".github/workflows/release.yml");
        let workflow = std::fs::read_to_string(path).unwrap();
        let built: Vec<_> = workflow
            .lines()
            .filter_map(|line| line.split_once("{ triple: ")?.1.split_once(','))
            .map(|(triple, _)| triple)
            .collect();
        assert_eq!(built, TARGETS.iter().map(|target| target.triple).collect::<Vec<_>>());
    }
}

//! Whether a file is a native module for a platform: a wrong one would fail only on the users' machines.

use std::fs;
use std::path::{Path, PathBuf};

use object::{Architecture, BinaryFormat, Object as _};

use crate::targets::{TARGETS, Target};

/// Why a file cannot be packed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BinaryError {
    /// The argument has another form.
    #[error("--artifact {given}: what is needed is TRIPLE=PATH")]
    Form { given: String },
    /// There is no such target.
    #[error("--artifact {given}: {triple} is no target; these are: {}", triples())]
    Triple { given: String, triple: String },
    /// There is no such file.
    #[error("the module for {triple}, {}, cannot be read", path.display())]
    Read { triple: &'static str, path: PathBuf, source: std::io::Error },
    /// It is something else.
    #[error("the module for {triple}, {}, is no ELF, Mach-O or PE file", path.display())]
    Unreadable { triple: &'static str, path: PathBuf, source: object::Error },
    /// It is for another machine.
    #[error(
        "the module for {triple}, {}, is a {found:?} file for {found_for:?}; a {wanted:?} file for {wanted_for:?} is needed",
        path.display()
    )]
    Foreign {
        triple: &'static str,
        path: PathBuf,
        found: BinaryFormat,
        found_for: Architecture,
        wanted: BinaryFormat,
        wanted_for: Architecture,
    },
}

/// What was given as `TRIPLE=PATH`.
pub(super) fn named(given: &str) -> Result<(&'static Target, PathBuf), BinaryError> {
    let form = || BinaryError::Form { given: given.to_owned() };
    let (triple, path) = given.split_once('=').ok_or_else(form)?;
    let unknown = || BinaryError::Triple { given: given.to_owned(), triple: triple.to_owned() };
    Ok((Target::of(triple).ok_or_else(unknown)?, PathBuf::from(path)))
}

/// Reads a module that is for this target.
pub(super) fn read(target: &Target, path: &Path) -> Result<Vec<u8>, BinaryError> {
    let triple = target.triple;
    let path = path.to_owned();
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(source) => return Err(BinaryError::Read { triple, path, source }),
    };
    let (found, found_for) = match object::File::parse(&*bytes) {
        Ok(file) => (file.format(), file.architecture()),
        Err(source) => return Err(BinaryError::Unreadable { triple, path, source }),
    };
    let (wanted, wanted_for) = (target.format, target.architecture);
    if (found, found_for) != (wanted, wanted_for) {
        return Err(BinaryError::Foreign { triple, path, found, found_for, wanted, wanted_for });
    }
    Ok(bytes)
}

/// All triples, for people.
pub(super) fn triples() -> String {
    TARGETS.iter().map(|target| target.triple).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_for_another_machine_is_refused() {
        let this = std::env::current_exe().unwrap();
        let host = Target::host().unwrap();
        for target in TARGETS {
            let fits = (target.format, target.architecture) == (host.format, host.architecture);
            match read(target, &this) {
                Ok(_) => assert!(fits, "{}", target.triple),
                Err(BinaryError::Foreign { wanted_for, .. }) => {
                    assert!(!fits && wanted_for == target.architecture, "{}", target.triple);
                }
                Err(other) => panic!("{}: {other}", target.triple),
            }
        }
    }

    #[test]
    fn what_is_no_module_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("index.node");
        assert!(matches!(read(&TARGETS[0], &path), Err(BinaryError::Read { .. })));
        fs::write(&path, "this is text").unwrap();
        assert!(matches!(read(&TARGETS[0], &path), Err(BinaryError::Unreadable { .. })));
        assert!(matches!(named("no-equals-sign"), Err(BinaryError::Form { .. })));
        let unknown = named("riscv64gc-unknown-linux-gnu=x").unwrap_err().to_string();
        assert!(unknown.contains("aarch64-apple-darwin"), "{unknown}");
        assert_eq!(named("aarch64-apple-darwin=a=b").unwrap().1, PathBuf::from("a=b"));
    }
}

//! The files of the repository that people write: what is built or installed is left out.

use std::fs;
use std::path::{Path, PathBuf};

use codex_sdk_tests::repository;

/// Folders whose content nobody writes.
const NOT_OURS: &[&str] = &["target", "node_modules", "dist", "native"];

/// A file of the repository.
pub(crate) struct Source {
    /// Its path from the folder of the repository.
    pub(crate) path: PathBuf,
    /// What is in it.
    pub(crate) text: String,
}

/// The files with this extension.
pub(crate) fn sources(extension: &str) -> Vec<Source> {
    let root = repository();
    let mut found = Vec::new();
    visit(&root, &mut |path| {
        if path.extension().is_some_and(|found| found == extension) {
            let text = fs::read_to_string(path).unwrap();
            found.push(Source { path: path.strip_prefix(&root).unwrap().to_owned(), text });
        }
    });
    found
}

/// A text file by its path from the folder of the repository.
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn visit(folder: &Path, see: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_symlink() || name.starts_with('.') || NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            visit(&path, see);
        } else {
            see(&path);
        }
    }
}

//! An npm tarball, of which the same files always make the same bytes: sorted, without owners, and with npm's own date.

use std::collections::BTreeMap;

use anyhow::Result;
use flate2::{Compression, GzBuilder};
use sha2::{Digest as _, Sha256};
use tar::{Builder, EntryType, Header};

/// The files of a package, by their paths in it.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// 1985-10-26, the date of every file that npm packs.
const DATE: u64 = 499_162_500;

/// Packs them.
pub(super) fn pack(files: &Files) -> Result<Vec<u8>> {
    let mut tar = Builder::new(GzBuilder::new().write(Vec::new(), Compression::best()));
    for (path, content) in files {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o644);
        header.set_mtime(DATE);
        header.set_size(content.len() as u64);
        tar.append_data(&mut header, format!("package/{path}"), content.as_slice())?;
    }
    Ok(tar.into_inner()?.finish()?)
}

/// A checksum, as `sha256sum` writes it.
pub(super) fn checksum(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// The name of a package's tarball: npm's own.
pub(super) fn name(package: &str, version: &str) -> String {
    format!("{}-{version}.tgz", package.trim_start_matches('@').replace('/', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_bytes() {
        let files = |names: [&str; 2]| {
            Files::from(names.map(|name| (name.to_owned(), name.repeat(1000).into_bytes())))
        };
        let packed = pack(&files(["package.json", "dist/index.js"])).unwrap();
        assert_eq!(packed, pack(&files(["dist/index.js", "package.json"])).unwrap());
        let mut read = tar::Archive::new(flate2::read::GzDecoder::new(packed.as_slice()));
        let names = read.entries().unwrap().map(|entry| {
            let entry = entry.unwrap();
            assert_eq!(entry.header().mtime().unwrap(), DATE);
            entry.path().unwrap().display().to_string()
        });
        assert_eq!(names.collect::<Vec<_>>(), ["package/dist/index.js", "package/package.json"]);
    }

    #[test]
    fn a_tarball_is_called_as_npm_would() {
        assert_eq!(name("@flo-ai/codex-ts-sdk", "1.2.3"), "flo-ai-codex-ts-sdk-1.2.3.tgz");
    }
}

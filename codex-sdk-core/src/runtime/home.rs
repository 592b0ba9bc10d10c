//! The runtime's home: `~` expanded, created when missing, and refused at once when it cannot be written.

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Makes the home ready and returns it as an absolute path.
pub(super) fn prepare(home: &Path, user_home: Option<&Path>) -> Result<PathBuf> {
    let shown = home.display().to_string();
    let refuse = |why: String| {
        Error::invalid(
            "codexHome",
            shown.clone(),
            format!("{why}; name a folder that can be written"),
        )
        .with_reason("HOME_NOT_WRITABLE")
    };
    let expanded = match home.strip_prefix("~") {
        Ok(rest) => user_home
            .ok_or_else(|| refuse("this user has no home directory to expand ~ with".to_owned()))?
            .join(rest),
        Err(_) => home.to_owned(),
    };
    let absolute = std::path::absolute(&expanded)
        .map_err(|error| refuse(error.to_string()).caused_by(error))?;
    std::fs::create_dir_all(&absolute)
        .and_then(|()| tempfile::tempfile_in(&absolute).map(drop))
        .map_err(|error| {
            refuse(format!("{} cannot be written: {error}", absolute.display())).caused_by(error)
        })?;
    Ok(absolute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tilde_is_the_users_folder_and_what_is_missing_is_created() {
        let user = tempfile::tempdir().unwrap();
        let home = prepare(Path::new("~/a/b"), Some(user.path())).unwrap();
        assert_eq!(home, user.path().join("a/b"));
        assert!(home.is_dir());
        let error = prepare(Path::new("~/a"), None).unwrap_err();
        assert_eq!((error.code(), error.reason()), ("CONFIG", Some("HOME_NOT_WRITABLE")));
    }
}

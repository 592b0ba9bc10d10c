//! Which version a runtime is, and whether that is new enough. There is a floor and no ceiling.

use std::sync::LazyLock;

use codex_sdk_types::options::VersionCheck;
use semver::Version;

use crate::error::{Error, Result};

/// The oldest version of the runtime that the SDK supports: its tests run that one, too. There is no newest.
pub const RUNTIME_FLOOR: &str = include_str!("floor.txt").trim_ascii();

#[expect(clippy::expect_used, reason = "it is ours, and the tests read it")]
static FLOOR: LazyLock<Version> =
    LazyLock::new(|| Version::parse(RUNTIME_FLOOR).expect("floor.txt holds a version"));

/// The version in a user agent such as `codex-sdk/0.169.0 (Debian 12; x86_64)`.
pub(crate) fn version_of(user_agent: &str) -> Option<Version> {
    let (_, rest) = user_agent.split_once('/')?;
    Version::parse(rest.split([' ', '(']).next()?).ok()
}

/// Holds the version of the process that was really started against the floor.
///
/// A user agent without a version passes: a runtime that hides it is not known to be too old.
pub(crate) fn check_version(user_agent: &str, check: VersionCheck, path: &str) -> Result<()> {
    let Some(version) = version_of(user_agent) else { return Ok(()) };
    // A pre-release of the floor is older than the floor in semver's order, but has what it has.
    let released = Version::new(version.major, version.minor, version.patch);
    if released >= *FLOOR {
        return Ok(());
    }
    let message = format!(
        "the runtime at {path} is version {version}, older than {RUNTIME_FLOOR}, the oldest that this SDK supports: \
         update it (npm install @openai/codex), name another with codexPath, or set versionCheck to 'warn'"
    );
    match check {
        VersionCheck::Off => Ok(()),
        VersionCheck::Warn => {
            tracing::warn!(runtime.version = %version, "{message}");
            Ok(())
        }
        _ => Err(Error::version(message)
            .with_reason("RUNTIME_TOO_OLD")
            .detail("found", version.to_string())
            .detail("required", format!(">= {RUNTIME_FLOOR}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_from_the_user_agent() {
        let read = |agent| version_of(agent).map(|version| version.to_string());
        assert_eq!(read("codex-sdk/0.169.0 (Debian 12)").as_deref(), Some("0.169.0"));
        assert_eq!(read("x/0.170.0-alpha.2 (…)").as_deref(), Some("0.170.0-alpha.2"));
        assert_eq!(read("no version"), None);
        assert_eq!(read("x/unknown (…)"), None);
    }

    #[test]
    fn there_is_a_floor_and_no_ceiling() {
        let check =
            |version: &str, check| check_version(&format!("x/{version} ()"), check, "codex");
        assert!(check("0.163.0", VersionCheck::Error).is_ok());
        assert!(check("0.163.0-alpha.1", VersionCheck::Error).is_ok());
        assert!(check("9.0.0", VersionCheck::Error).is_ok());
        let error = check("0.162.9", VersionCheck::Error).unwrap_err();
        assert_eq!((error.code(), error.reason()), ("VERSION", Some("RUNTIME_TOO_OLD")));
        assert!(check("0.162.9", VersionCheck::Warn).is_ok());
    }
}

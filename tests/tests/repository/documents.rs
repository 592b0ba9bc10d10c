//! What the documents show is what is there: README.md's programs are the examples, and its links lead somewhere.

use codex_sdk_tests::repository;

use crate::repository::walk::text;

/// The programs that README.md shows whole.
const SHOWN: &[(&str, &str)] =
    &[("rust", "examples/rust/first_turn.rs"), ("js", "examples/node/first_turn.mts")];

#[test]
fn readme_shows_the_examples_as_they_are() {
    let readme = text("README.md");
    for (language, path) in SHOWN {
        let block = format!("```{language}\n{}```\n", text(path));
        assert!(readme.contains(&block), "README.md does not show {path} as it is");
    }
    // So nothing that looks like a program is left unproved.
    for (language, _) in SHOWN {
        let shown = readme.matches(&format!("```{language}\n")).count();
        let proved = SHOWN.iter().filter(|(other, _)| other == language).count();
        assert_eq!(shown, proved, "README.md shows a program in {language} that no example is");
    }
}

#[test]
fn readme_is_short() {
    let lines = text("README.md").lines().count();
    assert!(lines < 200, "README.md has {lines} lines: 200 is too many, put it where it belongs");
}

#[test]
fn links_between_documents_lead_somewhere() {
    for document in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        let text = text(document);
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = target.split('#').next().unwrap_or_default();
            if path.is_empty() || path.contains("://") {
                continue;
            }
            assert!(repository().join(path).exists(), "{document} links to {target}");
        }
    }
}

#[test]
fn continuous_integration_is_one_line() {
    let script = text(".ci/run");
    let lines: Vec<_> = script
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    assert_eq!(lines, ["exec cargo xtask test"], "what more there is to do belongs in that task");
}

#[test]
fn the_lock_file_names_no_registry() {
    // Else it would work only where that registry can be reached; the checksums hold for any.
    let lock: serde_json::Value = serde_json::from_str(&text("npm/package-lock.json")).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
        let linked = package["link"].as_bool() == Some(true);
        assert!(package.get("resolved").is_none() || linked, "{name} is bound to one registry");
        assert!(package.get("integrity").is_some() || linked, "{name} has no checksum");
    }
}

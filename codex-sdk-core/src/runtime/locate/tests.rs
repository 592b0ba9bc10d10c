//! Which place a runtime is found in, and what is said when there is none.

use std::path::Path;

use tempfile::TempDir;

use super::*;

fn program(at: &Path) -> PathBuf {
    std::fs::create_dir_all(at.parent().unwrap()).unwrap();
    std::fs::write(at, "#!/bin/sh\n").unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(at, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    at.to_owned()
}

fn package_binary(modules: &Path) -> PathBuf {
    let (package, triple) = PLATFORM.unwrap();
    program(&binary_in(&modules.join("@openai").join(package), triple))
}

fn environment(codex_path: Option<&Path>, path: &[&Path]) -> RuntimeEnvironment {
    RuntimeEnvironment {
        codex_path: codex_path.map(Path::to_owned),
        path: Some(std::env::join_paths(path).unwrap()),
        home: None,
    }
}

#[test]
fn the_places_are_tried_in_order() {
    let folder = TempDir::new().unwrap();
    let named = program(&folder.path().join("named/codex"));
    let variable = program(&folder.path().join("variable/codex"));
    let packaged = package_binary(&folder.path().join("node_modules"));
    let on_path = program(&folder.path().join("bin/codex"));
    let path = [on_path.parent().unwrap()];
    let modules = folder.path().join("node_modules");
    let find = |locator: RuntimeLocator, variable| {
        locator.locate_in(&environment(variable, &path)).unwrap().path
    };

    let all = RuntimeLocator::new().codex_path(&named).node_modules(&modules);
    assert_eq!(find(all, Some(&variable)), named);
    let packages = RuntimeLocator::new().node_modules(&modules);
    assert_eq!(find(packages.clone(), Some(&variable)), variable);
    assert_eq!(find(packages, None), packaged);
    assert_eq!(find(RuntimeLocator::new(), None), on_path);
}

#[test]
fn what_is_named_and_cannot_be_used_is_never_skipped() {
    let folder = TempDir::new().unwrap();
    let good = program(&folder.path().join("bin/codex"));
    let plain = folder.path().join("plain");
    std::fs::write(&plain, "").unwrap();
    let environment = environment(None, &[good.parent().unwrap()]);
    let fails = |path: &Path| {
        let error = RuntimeLocator::new().codex_path(path).locate_in(&environment).unwrap_err();
        assert!(error.to_string().contains(path.to_str().unwrap()), "{error}");
        error.reason().unwrap()
    };
    assert_eq!(fails(&folder.path().join("missing")), "RUNTIME_NOT_FOUND");
    assert_eq!(fails(folder.path()), "RUNTIME_NOT_EXECUTABLE");
    assert_eq!(fails(&plain), "RUNTIME_NOT_EXECUTABLE");
}

#[test]
fn when_nothing_is_found_every_place_is_named() {
    let modules = Path::new("/nowhere/node_modules");
    let error =
        RuntimeLocator::new().node_modules(modules).locate_in(&environment(None, &[])).unwrap_err();
    assert_eq!((error.code(), error.reason()), ("CONNECTION", Some("RUNTIME_NOT_FOUND")));
    for place in ["codexPath", "CODEX_PATH", "/nowhere/node_modules", "PATH", "npm install"] {
        assert!(error.to_string().contains(place), "{place} is missing in: {error}");
    }
}

#[cfg(unix)]
#[test]
fn npms_launcher_on_the_path_leads_to_the_native_binary() {
    let folder = TempDir::new().unwrap();
    let modules = folder.path().canonicalize().unwrap().join("lib/node_modules");
    let native = package_binary(&modules.join("@openai/codex/node_modules"));
    let script = program(&modules.join("@openai/codex/bin/codex.js"));
    let bin = folder.path().join("bin");
    std::fs::create_dir(&bin).unwrap();
    std::os::unix::fs::symlink(script, bin.join("codex")).unwrap();
    let found = RuntimeLocator::new().locate_in(&environment(None, &[&bin])).unwrap();
    assert_eq!(found.path, native);
}

#[cfg(unix)]
#[test]
fn a_relative_entry_of_the_path_is_passed_over() {
    let found =
        RuntimeLocator::new().locate_in(&environment(None, &[Path::new("."), Path::new("bin")]));
    assert_eq!(found.unwrap_err().reason(), Some("RUNTIME_NOT_FOUND"));
}

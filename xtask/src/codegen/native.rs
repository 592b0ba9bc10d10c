//! The native module's interface in TypeScript, from what napi-derive says of every exported item while the crate is
//! expanded: one JSON object a line, in the order of expansion.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;

use crate::process::Program;

const CRATE: &str = "codex-sdk-napi";

/// The interfaces, and the module that has them.
pub(super) fn interface(root: &Path) -> Result<String> {
    let folder = tempfile::tempdir()?;
    // A crate that is fresh would not be expanded again, so this is a value that it has not seen.
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_nanos().to_string();
    Program::cargo()
        .args(["check", "--quiet", "--package", CRATE])
        .within(root)
        .default_env("NAPI_TYPE_DEF_TMP_FOLDER", folder.path())
        .default_env("NAPI_FORCE_BUILD_CODEX_SDK_NAPI", now)
        .quiet(&|_| {})?;
    let path = folder.path().join(CRATE);
    let lines = fs::read_to_string(&path).with_context(|| {
        format!("napi-derive wrote nothing to {}: unset NAPI_TYPE_DEF_TMP_FOLDER", path.display())
    })?;
    declared(&lines)
}

fn declared(lines: &str) -> Result<String> {
    let mut functions = BTreeMap::new();
    let mut classes: BTreeMap<String, (String, String)> = BTreeMap::new();
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        let item: Value = serde_json::from_str(line).with_context(|| line.to_owned())?;
        let text = |field: &str| item[field].as_str().unwrap_or_default().to_owned();
        let (name, definition) = (text("name"), text("def"));
        match text("kind").as_str() {
            "fn" => {
                let signature = definition.trim_start_matches("function ").to_owned();
                functions.insert(name, (text("js_doc"), signature));
            }
            "struct" => classes.entry(name).or_default().0 = text("js_doc"),
            "impl" => classes.entry(name).or_default().1 = definition,
            other => bail!("an exported {other} ({name}) has no place in the interface yet"),
        }
    }
    ensure!(!functions.is_empty() && !classes.is_empty(), "the module exports nothing");
    Ok(render(&functions, &classes))
}

fn render(
    functions: &BTreeMap<String, (String, String)>,
    classes: &BTreeMap<String, (String, String)>,
) -> String {
    let mut text =
        "// The native module's exports, as `codex-sdk-napi` declares them.\n".to_owned();
    let mut constructors = String::new();
    for (name, (doc, members)) in classes {
        let _ = writeln!(text, "\n{}\nexport interface Native{name} {{", doc.trim());
        let mut comment = String::new();
        for line in members.lines().map(str::trim) {
            if line.starts_with(['/', '*']) {
                push_line(&mut comment, line);
            } else if let Some(parameters) = line.strip_prefix("constructor") {
                constructors.push_str(&std::mem::take(&mut comment));
                push_line(&mut constructors, &format!("{name}: new {parameters} => Native{name}"));
            } else {
                text.push_str(&std::mem::take(&mut comment));
                push_line(&mut text, line);
            }
        }
        text.push_str("}\n");
    }
    text.push_str("\n/** The module. */\nexport interface NativeModule {\n");
    for (doc, signature) in functions.values() {
        doc.trim().lines().for_each(|line| push_line(&mut text, line.trim()));
        push_line(&mut text, signature);
    }
    let _ = writeln!(text, "{constructors}}}");
    text
}

fn push_line(text: &mut String, line: &str) {
    let (before, after) = match line.as_bytes().first() {
        Some(b'*') => (" ", ""),
        Some(b'/') => ("", ""),
        _ => ("", ";"),
    };
    let _ = writeln!(text, "  {before}{line}{after}");
}

#[cfg(test)]
mod tests {
    use super::declared;

    #[test]
    fn what_napi_derive_says_becomes_interfaces() {
        let lines = concat!(
            r#"{"kind":"struct","name":"Hub","js_doc":"/** A hub. */\n","def":""}"#,
            "\n",
            r#"{"kind":"impl","name":"Hub","def":"/** Makes it. */\n constructor(wake: () => void)\n/** Does it. */\n call(op: string): void"}"#,
            "\n",
            r#"{"kind":"fn","name":"version","js_doc":"/** Its version. */\n","def":"function version(): string"}"#,
        );
        let expected = "\
// The native module's exports, as `codex-sdk-napi` declares them.

/** A hub. */
export interface NativeHub {
  /** Does it. */
  call(op: string): void;
}

/** The module. */
export interface NativeModule {
  /** Its version. */
  version(): string;
  /** Makes it. */
  Hub: new (wake: () => void) => NativeHub;
}
";
        assert_eq!(declared(lines).unwrap(), expected);
        assert!(declared(r#"{"kind":"enum","name":"Which","def":""}"#).is_err());
    }
}

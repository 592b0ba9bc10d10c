//! Which tools a stored thread knows.
//!
//! No reply of the runtime says so. Its record of the thread does: the first line holds what the thread was started with,
//! `dynamicTools` among it, and a fork copies them. Where that cannot be read, nothing is known.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};

use serde::Deserialize;

/// The first line holds the base instructions, too; a longer one is not what it should be.
const MAX_LINE_BYTES: u64 = 16 * 1024 * 1024;

/// A tool's namespace and name.
pub(crate) type Name = (Option<String>, String);

/// The tools that the thread with this record knows. `None`: nobody can say.
pub(crate) async fn remembered(path: String) -> Option<Vec<Name>> {
    let read = tokio::task::spawn_blocking(move || {
        let mut line = Vec::new();
        let file = BufReader::new(File::open(path)?);
        file.take(MAX_LINE_BYTES).read_until(b'\n', &mut line)?;
        std::io::Result::Ok(line)
    });
    let line = read.await.ok()?.ok()?;
    let first: Line = serde_json::from_slice(&line).ok()?;
    (first.kind == "session_meta").then(|| names(first.payload.dynamic_tools))
}

#[derive(Deserialize)]
struct Line {
    #[serde(rename = "type")]
    kind: String,
    payload: Payload,
}

#[derive(Deserialize)]
struct Payload {
    #[serde(default)]
    dynamic_tools: Option<Vec<Declared>>,
}

/// A tool with an optional namespace, or a namespace with tools.
#[derive(Deserialize)]
struct Declared {
    name: String,
    #[serde(default)]
    namespace: Option<String>,
    #[serde(default)]
    tools: Option<Vec<Self>>,
}

fn names(declared: Option<Vec<Declared>>) -> Vec<Name> {
    let mut names = Vec::new();
    for Declared { name, namespace, tools } in declared.unwrap_or_default() {
        match tools {
            None => names.push((namespace, name)),
            Some(tools) => {
                names.extend(tools.into_iter().map(|tool| (Some(name.clone()), tool.name)));
            }
        }
    }
    names
}

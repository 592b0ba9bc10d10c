//! The runtime's own description of itself, loaded: both JSON Schema bundles and what only its TypeScript says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

pub(crate) type Definitions = BTreeMap<String, Value>;

/// What one runtime says about its protocol.
#[derive(Debug)]
pub(crate) struct Schema {
    /// Every definition, experimental ones included.
    pub(crate) all: Definitions,
    /// The definitions of the stable API.
    pub(crate) stable: Definitions,
    /// `(type, property)` where null and absent differ.
    pub(crate) patches: BTreeSet<(String, String)>,
}

impl Schema {
    /// Reads what `runtime::describe` made the runtime write.
    pub(crate) fn load(dir: &Path) -> Result<Self> {
        Ok(Self {
            all: definitions(&dir.join("experimental"))?,
            stable: definitions(&dir.join("stable"))?,
            patches: patches(&dir.join("typescript"))?,
        })
    }
}

/// The root's definitions and those of its `v2` namespace, as one.
fn definitions(dir: &Path) -> Result<Definitions> {
    let path = dir.join("codex_app_server_protocol.schemas.json");
    let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let mut root: Map<String, Value> = serde_json::from_str(&text)?;
    let Some(Value::Object(mut all)) = root.remove("definitions") else {
        anyhow::bail!("{} has no definitions", path.display());
    };
    if let Some(Value::Object(v2)) = all.remove("v2") {
        all.extend(v2);
    }
    Ok(all.into_iter().collect())
}

/// The properties that the runtime's TypeScript declares as `| null | null`: an option in an option.
fn patches(dir: &Path) -> Result<BTreeSet<(String, String)>> {
    let mut found = BTreeSet::new();
    for folder in [dir.to_owned(), dir.join("v2")] {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            let Some(name) = path.file_stem().and_then(|n| n.to_str()) else { continue };
            if !path.is_file() {
                continue;
            }
            let text = fs::read_to_string(&path)?;
            for (at, _) in text.match_indices("| null | null") {
                let declaration = text[..at].rsplit([',', '{', '\n', '/']).next().unwrap_or("");
                let property = declaration.split(':').next().unwrap_or("");
                let property = property.trim().trim_end_matches('?').trim_matches('"');
                found.insert((name.to_owned(), property.to_owned()));
            }
        }
    }
    Ok(found)
}

//! The runtime's own description of itself, loaded: both JSON Schema bundles, and what only its TypeScript says or says right.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use heck::ToLowerCamelCase as _;
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
        let typescript = typescript(&dir.join("typescript"))?;
        let mut schema = Self {
            all: definitions(&dir.join("experimental"))?,
            stable: definitions(&dir.join("stable"))?,
            patches: patches(&typescript),
        };
        for (name, text) in &typescript {
            for definitions in [&mut schema.all, &mut schema.stable] {
                if let Some(definition) = definitions.get_mut(name) {
                    respell(definition, text);
                }
            }
        }
        Ok(schema)
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

/// The runtime's TypeScript, by the name of the type.
fn typescript(dir: &Path) -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for folder in [dir.to_owned(), dir.join("v2")] {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            let Some(name) = path.file_stem().and_then(|n| n.to_str()) else { continue };
            if path.is_file() {
                all.insert(name.to_owned(), fs::read_to_string(&path)?);
            }
        }
    }
    Ok(all)
}

/// The properties that the runtime's TypeScript declares as `| null | null`: an option in an option.
fn patches(typescript: &BTreeMap<String, String>) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for (name, text) in typescript {
        for (at, _) in text.match_indices("| null | null") {
            let declaration = text[..at].rsplit([',', '{', '\n', '/']).next().unwrap_or("");
            let property = declaration.split(':').next().unwrap_or("");
            let property = property.trim().trim_end_matches('?').trim_matches('"');
            found.insert((name.clone(), property.to_owned()));
        }
    }
    found
}

/// Spells properties as the TypeScript does, which is how the runtime sends them: of a few unions its JSON Schema has the names
/// of the fields in Rust.
fn respell(schema: &mut Value, typescript: &str) {
    let declares = |name: &str| {
        let mut words = typescript.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.any(|word| word == name)
    };
    let other = |name: &str| {
        let camel = name.to_lower_camel_case();
        (name.contains('_') && !declares(name) && declares(&camel)).then_some(camel)
    };
    match schema {
        Value::Object(map) => {
            if let Some(Value::Object(properties)) = map.get_mut("properties") {
                let all = std::mem::take(properties);
                properties.extend(all.into_iter().map(|(k, v)| (other(&k).unwrap_or(k), v)));
            }
            if let Some(Value::Array(required)) = map.get_mut("required") {
                for name in required {
                    if let Some(respelt) = name.as_str().and_then(other) {
                        *name = Value::String(respelt);
                    }
                }
            }
            map.values_mut().for_each(|inner| respell(inner, typescript));
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| respell(inner, typescript)),
        _ => {}
    }
}

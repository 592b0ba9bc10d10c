//! The runtime's own schema: values made from every definition decode, and what we encode validates.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use codex_sdk_types::protocol::RUNTIME_VERSION;
use codex_sdk_wire::{codec, difference};
use heck::ToLowerCamelCase as _;
use serde_json::{Value, json};

use crate::sample::Sampler;

/// The schema with everything, experimental parts included.
pub(crate) struct Schema {
    pub(crate) definitions: BTreeMap<String, Value>,
}

impl Schema {
    /// Where `cargo xtask codegen` left it; made by that command when it is not there. Once, however many tests ask.
    pub(crate) fn load() -> &'static Self {
        static SCHEMA: LazyLock<Schema> = LazyLock::new(Schema::read);
        &SCHEMA
    }

    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
        let path = root.join(format!(
            "target/codex-runtime/{RUNTIME_VERSION}/schema/experimental/codex_app_server_protocol.schemas.json"
        ));
        if !path.exists() {
            #[expect(
                clippy::disallowed_methods,
                reason = "the schema is not committed: it is the runtime's own text"
            )]
            let status = std::process::Command::new(env!("CARGO"))
                .args(["xtask", "codegen", "--report"])
                .current_dir(root)
                .status();
            assert!(status.is_ok_and(|s| s.success()), "cargo xtask codegen --report failed");
        }
        let text = std::fs::read_to_string(path).expect("the schema");
        let mut all: Value = serde_json::from_str(&text).expect("JSON");
        let mut definitions: BTreeMap<String, Value> =
            serde_json::from_value(all["definitions"].take()).expect("definitions");
        if let Some(Value::Object(v2)) = definitions.remove("v2") {
            definitions.extend(v2);
        }
        for (name, definition) in &mut definitions {
            flatten(definition);
            if MISSPELT.contains(&name.as_str()) {
                respell(definition);
            }
        }
        Self { definitions }
    }

    /// What a definition is called here.
    pub(crate) fn rust_name(name: &str) -> String {
        name.replace("JSONRPC", "JsonRpc")
    }

    /// A definition with all that it refers to.
    fn reachable(&self, name: &str) -> BTreeMap<String, &Value> {
        let mut found = BTreeMap::new();
        let mut open = vec![name.to_owned()];
        while let Some(name) = open.pop() {
            let definition = &self.definitions[&name];
            if found.insert(name, definition).is_none() {
                references(definition, &mut open);
            }
        }
        found
    }

    pub(crate) fn alternatives(definition: &Value) -> Vec<&Value> {
        let lists = ["oneOf", "anyOf"].iter().filter_map(|key| definition[key].as_array());
        lists.flatten().collect()
    }

    /// Whether a bare word is one of its values.
    pub(crate) fn has_words(definition: &Value) -> bool {
        definition["enum"].is_array()
            || Self::alternatives(definition).iter().any(|a| a["enum"].is_array())
    }

    /// The key that tells the alternatives apart, where one does.
    pub(crate) fn tag(definition: &Value) -> Option<String> {
        let alternatives = Self::alternatives(definition);
        let first = alternatives.first()?["properties"].as_object()?;
        let fixed = |a: &Value, key: &str| {
            a["properties"][key]["enum"].as_array().is_some_and(|words| words.len() == 1)
        };
        first.keys().find(|key| alternatives.iter().all(|a| fixed(a, key))).cloned()
    }
}

fn references(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Array(list) => list.iter().for_each(|inner| references(inner, found)),
        Value::Object(map) => {
            if let Some(name) = map.get("$ref").and_then(Value::as_str) {
                found.extend(name.rsplit('/').next().map(str::to_owned));
            }
            map.values().for_each(|inner| references(inner, found));
        }
        _ => {}
    }
}

/// References into the `v2` namespace become references to the same name without it.
fn flatten(schema: &mut Value) {
    match schema {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix("#/definitions/v2/") {
                *text = format!("#/definitions/{name}");
            }
        }
        Value::Array(list) => list.iter_mut().for_each(flatten),
        Value::Object(map) => map.values_mut().for_each(flatten),
        _ => {}
    }
}

/// Definitions whose properties have Rust's names in the JSON Schema. What the runtime sends, and its TypeScript, have others:
/// `what_the_runtime_answers_fits_its_types` meets one of them.
const MISSPELT: &[&str] =
    &["AccountSessionsSwitchResponse", "ThreadRealtimeItem", "ThreadTimelineEntry"];

fn respell(schema: &mut Value) {
    match schema {
        Value::String(name) if name.contains('_') => *name = name.to_lower_camel_case(),
        Value::Array(list) => list.iter_mut().for_each(respell),
        Value::Object(map) => {
            for (key, mut value) in std::mem::take(map) {
                respell(&mut value);
                let key = if key.contains('_') { key.to_lower_camel_case() } else { key };
                map.insert(key, value);
            }
        }
        _ => {}
    }
}

#[test]
fn every_definition_survives() {
    let schema = Schema::load();
    let types = codec::types();
    let mut faults = Vec::new();
    let mut without_type = Vec::new();
    let mut checked = 0;
    for name in schema.definitions.keys() {
        let Some(recode) = types.get(&*Schema::rust_name(name)) else {
            without_type.push(name.as_str());
            continue;
        };
        let document = json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "$ref": format!("#/definitions/{name}"),
            "definitions": schema.reachable(name),
        });
        let validator = jsonschema::validator_for(&document).expect("a schema");
        for value in Sampler::new(schema).samples(name) {
            assert!(validator.is_valid(&value), "a sample of {name} is not valid: {value}");
            let json = value.to_string();
            let fault = match recode(json.as_bytes()) {
                Err(e) => Some(format!("does not decode ({e})")),
                Ok(again) => {
                    let encoded: Value = serde_json::from_str(&again).expect("JSON");
                    let invalid = validator.validate(&encoded).err().map(|e| e.to_string());
                    let changed = difference(&value, &encoded, &[]);
                    invalid
                        .map(|e| format!("encodes to {again}, which is not valid: {e}"))
                        .or_else(|| changed.map(|found| found.to_string()))
                }
            };
            faults.extend(fault.map(|fault| format!("{name}: {json} {fault}")));
            checked += 1;
        }
    }
    assert!(faults.is_empty(), "{} of {checked}:\n{}", faults.len(), faults.join("\n"));
    let envelopes = ["ClientNotification", "ClientRequest", "ServerNotification", "ServerRequest"];
    without_type.retain(|name| !envelopes.contains(name) && !name.starts_with("Nullable"));
    assert!(without_type.is_empty(), "definitions without a type: {without_type:?}");
    assert!(checked > 4000, "only {checked} values");
}

#[test]
fn no_description_of_the_schema_is_copied() {
    let mut sentences = BTreeSet::new();
    let schema = Schema::load();
    schema.definitions.values().for_each(|definition| descriptions(definition, &mut sentences));
    assert!(sentences.len() > 500, "only {} sentences", sentences.len());
    let root = codex_sdk_tests::repository();
    let mut copied = Vec::new();
    let mut open =
        vec![root.join("codex-sdk-types/src/generated"), root.join("npm/src/protocol.d.ts")];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(path.read_dir().expect("a folder").map(|entry| entry.expect("one").path()));
            continue;
        }
        let text = plain(&std::fs::read_to_string(&path).expect("a file"));
        let found = sentences.iter().filter(|sentence| text.contains(*sentence));
        copied.extend(found.map(|sentence| format!("{}: {sentence}", path.display())));
    }
    assert!(copied.is_empty(), "{copied:#?}");
}

/// The sentences of a schema's descriptions, but for those of three words or less.
fn descriptions(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Array(list) => list.iter().for_each(|inner| descriptions(inner, found)),
        Value::Object(map) => {
            if let Some(text) = map.get("description").and_then(Value::as_str) {
                let sentences = text.split(['.', '\n']).map(plain);
                found.extend(sentences.filter(|sentence| sentence.split(' ').count() > 3));
            }
            map.values().for_each(|inner| descriptions(inner, found));
        }
        _ => {}
    }
}

/// Lower-case words with one space between: what a copy cannot hide by.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

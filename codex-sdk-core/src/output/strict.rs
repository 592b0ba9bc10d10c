//! The form of a schema that is sent: strict mode has no optional properties, so these become required and nullable.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::keywords::{ANNOTATIONS, DEFINITIONS, UNSENT, step};
use super::rules::{entries, types};

/// A schema as it is sent.
#[derive(Debug)]
pub(super) struct Strict {
    /// The schema.
    pub(super) wire: Value,
    /// Which properties of it became nullable, as pointers into it.
    pub(super) nullable: HashSet<String>,
}

impl Strict {
    /// Makes it of a schema that keeps the rules.
    pub(super) fn of(schema: &Value) -> Self {
        let mut nullable = HashSet::new();
        let wire = Build { root: schema, nullable: &mut nullable }.schema(schema, "#");
        Self { wire, nullable }
    }
}

struct Build<'a> {
    root: &'a Value,
    nullable: &'a mut HashSet<String>,
}

impl Build<'_> {
    fn schema(&mut self, schema: &Value, at: &str) -> Value {
        let Value::Object(schema) = schema else { return schema.clone() };
        let mut wire = Map::new();
        for (keyword, value) in schema {
            match keyword.as_str() {
                unsent if UNSENT.contains(&unsent) => {}
                // Its place is kept; which they are is said below.
                "required" => {
                    wire.insert(keyword.clone(), Value::Null);
                }
                "properties" => {
                    let value = self.properties(schema, &step(at, keyword));
                    wire.insert(keyword.clone(), value);
                }
                named if DEFINITIONS.contains(&named) => {
                    let at = step(at, keyword);
                    let build = |(name, schema): (&String, &Value)| {
                        (name.clone(), self.schema(schema, &step(&at, name)))
                    };
                    let value: Map<_, _> = entries(schema, keyword).map(build).collect();
                    wire.insert(keyword.clone(), value.into());
                }
                "items" => {
                    wire.insert(keyword.clone(), self.schema(value, &step(at, keyword)));
                }
                "anyOf" => {
                    let at = step(at, keyword);
                    let branches = value.as_array().into_iter().flatten().enumerate();
                    let value: Vec<_> = branches
                        .map(|(index, branch)| self.schema(branch, &step(&at, &index.to_string())))
                        .collect();
                    wire.insert(keyword.clone(), value.into());
                }
                _ => {
                    wire.insert(keyword.clone(), value.clone());
                }
            }
        }
        if types(schema).contains(&"object") {
            wire.insert("required".to_owned(), all_required(schema));
        }
        alone(wire).into()
    }

    fn properties(&mut self, schema: &Map<String, Value>, at: &str) -> Value {
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &str| {
            required.is_some_and(|names| names.iter().any(|required| required == name))
        };
        let mut wire = Map::new();
        for (name, schema) in entries(schema, "properties") {
            let at = step(at, name);
            let value = if is_required(name) || allows_null(schema, self.root, 0) {
                self.schema(schema, &at)
            } else {
                let value = self.or_null(schema, &at);
                self.nullable.insert(at);
                value
            };
            wire.insert(name.clone(), value);
        }
        wire.into()
    }

    /// The schema, or null.
    fn or_null(&mut self, schema: &Value, at: &str) -> Value {
        let has = |keyword| schema.get(keyword).is_some();
        if has("anyOf") {
            let mut wire = self.schema(schema, at);
            if let Some(branches) = wire["anyOf"].as_array_mut() {
                branches.push(json!({ "type": "null" }));
            }
            return wire;
        }
        if has("type") && !has("const") {
            let mut wire = self.schema(schema, at);
            let mut names: Vec<_> = schema
                .as_object()
                .map(types)
                .unwrap_or_default()
                .into_iter()
                .map(Value::from)
                .collect();
            names.push("null".into());
            wire["type"] = names.into();
            if let Some(values) = wire.get_mut("enum").and_then(Value::as_array_mut) {
                values.push(Value::Null);
            }
            return wire;
        }
        let inner = self.schema(schema, &step(&step(at, "anyOf"), "0"));
        json!({ "anyOf": [inner, { "type": "null" }] })
    }
}

/// The names of all properties: those that are required already first, in their order.
fn all_required(schema: &Map<String, Value>) -> Value {
    let given = schema.get("required").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let rest = entries(schema, "properties").map(|(name, _)| Value::from(name.as_str()));
    given.iter().cloned().chain(rest.filter(|name| !given.contains(name))).collect()
}

/// `$ref` stands alone: what describes it is put around it.
fn alone(mut wire: Map<String, Value>) -> Map<String, Value> {
    let described =
        wire.contains_key("$ref") && ANNOTATIONS.iter().any(|word| wire.contains_key(*word));
    if described && let Some(reference) = wire.remove("$ref") {
        wire.insert("anyOf".to_owned(), json!([{ "$ref": reference }]));
    }
    wire
}

/// How many references may lead to one another before a schema allows anything.
const MAX_HOPS: usize = 32;

/// Whether null fits a schema already.
fn allows_null(schema: &Value, root: &Value, hops: usize) -> bool {
    let Value::Object(schema) = schema else { return true };
    if let Some(reference) = schema.get("$ref") {
        let target = reference.as_str().and_then(|path| root.pointer(path.strip_prefix('#')?));
        return hops < MAX_HOPS && target.is_some_and(|target| allows_null(target, root, hops + 1));
    }
    if schema.contains_key("type") && !types(schema).contains(&"null") {
        return false;
    }
    if let Some(only) = schema.get("const") {
        return only.is_null();
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return values.contains(&Value::Null);
    }
    match schema.get("anyOf").and_then(Value::as_array) {
        Some(branches) => branches.iter().any(|branch| allows_null(branch, root, hops)),
        None => true,
    }
}

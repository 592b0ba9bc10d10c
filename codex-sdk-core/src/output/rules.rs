//! What the model's strict mode allows, each rule in words, with the place where a schema breaks it.
//!
//! The runtime checks nothing and sends every schema with `strict: true`: without this, a mistake would fail the turn
//! long after it was sent.

use serde_json::{Map, Value};

use super::keywords::{ANNOTATIONS, DEFINITIONS, FORMATS, REFUSED, TYPES, UNSENT, step};
use super::limits::{Size, nested};
use crate::error::{Error, Result};

/// Checks a whole schema.
pub(super) fn check(schema: &Value) -> Result<()> {
    let Value::Object(root) = schema else {
        return Err(broken("#", "a schema is an object"));
    };
    if root.contains_key("anyOf") {
        return Err(broken(
            "#",
            "the root cannot be anyOf: make it an object, and give it a property that is",
        ));
    }
    if root.get("type").and_then(Value::as_str) != Some("object") {
        return Err(broken(
            "#",
            "the root's type must be \"object\": wrap other types in a property",
        ));
    }
    let mut size = Size::default();
    Check { root: schema, size: &mut size }.schema(schema, "#", 0)?;
    size.check()
}

/// The error of a broken rule.
pub(super) fn broken(path: &str, rule: &str) -> Error {
    let message = format!("outputSchema cannot be used: at {path}, {rule}");
    Error::about(message, "outputSchema", "an object".into(), rule)
        .detail("path", path)
        .detail("rule", rule)
}

struct Check<'a> {
    root: &'a Value,
    size: &'a mut Size,
}

impl Check<'_> {
    fn schema(&mut self, schema: &Value, path: &str, depth: usize) -> Result<()> {
        let Value::Object(schema) = schema else {
            return Err(broken(path, "a schema is an object that says which type it allows"));
        };
        nested(path, depth)?;
        for (keyword, instead) in REFUSED {
            if schema.contains_key(keyword) {
                let rule = format!("strict mode does not know {keyword}: {instead}");
                return Err(broken(path, &rule));
            }
        }
        for definitions in DEFINITIONS {
            for (name, schema) in entries(schema, definitions) {
                self.size.word(name);
                self.schema(schema, &step(&step(path, definitions), name), 0)?;
            }
        }
        if let Some(reference) = schema.get("$ref") {
            return self.reference(schema, reference, path);
        }
        if !["type", "anyOf", "enum", "const"].iter().any(|keyword| schema.contains_key(*keyword)) {
            return Err(broken(path, "every schema says which type it allows"));
        }
        named_types(schema, path)?;
        self.values(schema, path)?;
        self.object(schema, path, depth)?;
        self.array(schema, path, depth)?;
        self.any_of(schema, path, depth)
    }

    fn reference(&self, schema: &Map<String, Value>, reference: &Value, path: &str) -> Result<()> {
        let found = reference
            .as_str()
            .and_then(|reference| reference.strip_prefix('#'))
            .and_then(|pointer| self.root.pointer(pointer));
        if found.is_none() {
            return Err(broken(path, "$ref must lead to a place in this schema (#/$defs/…)"));
        }
        let beside = |keyword: &&String| {
            *keyword != "$ref"
                && ![&ANNOTATIONS[..], &UNSENT[..], &DEFINITIONS[..]]
                    .concat()
                    .contains(&keyword.as_str())
        };
        match schema.keys().find(beside) {
            Some(keyword) => Err(broken(path, &format!("$ref stands alone, without {keyword}"))),
            None => Ok(()),
        }
    }

    fn values(&mut self, schema: &Map<String, Value>, path: &str) -> Result<()> {
        let listed = schema.get("enum").and_then(Value::as_array);
        if let Some(listed) = listed {
            self.size.listed(path, listed)?;
        }
        if let Some(Value::String(word)) = schema.get("const") {
            self.size.word(word);
        }
        Ok(())
    }

    fn object(&mut self, schema: &Map<String, Value>, path: &str, depth: usize) -> Result<()> {
        let is_object = types(schema).contains(&"object");
        if !is_object && schema.contains_key("properties") {
            return Err(broken(path, "what has properties has the type \"object\""));
        }
        if is_object && schema.get("additionalProperties") != Some(&Value::Bool(false)) {
            return Err(broken(
                path,
                "every object says additionalProperties: false, since strict mode answers with exactly the properties \
                 that are listed",
            ));
        }
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            let listed = schema.get("properties").is_some_and(|of| of.get(name).is_some());
            if !listed {
                return Err(broken(path, &format!("{name:?} is required and not in properties")));
            }
        }
        let properties = step(path, "properties");
        for (name, schema) in entries(schema, "properties") {
            self.size.property(name);
            self.schema(schema, &step(&properties, name), depth + 1)?;
        }
        Ok(())
    }

    fn array(&mut self, schema: &Map<String, Value>, path: &str, depth: usize) -> Result<()> {
        match schema.get("items") {
            Some(items) => self.schema(items, &step(path, "items"), depth + 1),
            None if types(schema).contains(&"array") => {
                Err(broken(path, "every array says what its items are"))
            }
            None => Ok(()),
        }
    }

    fn any_of(&mut self, schema: &Map<String, Value>, path: &str, depth: usize) -> Result<()> {
        let Some(branches) = schema.get("anyOf") else { return Ok(()) };
        let Some(branches) = branches.as_array().filter(|branches| !branches.is_empty()) else {
            return Err(broken(path, "anyOf is a list of at least one schema"));
        };
        let path = step(path, "anyOf");
        for (at, branch) in branches.iter().enumerate() {
            self.schema(branch, &step(&path, &at.to_string()), depth)?;
        }
        Ok(())
    }
}

/// Checks which types and which format a schema names.
fn named_types(schema: &Map<String, Value>, path: &str) -> Result<()> {
    let named = types(schema);
    if let Some(unknown) = named.iter().find(|name| !TYPES.contains(name)) {
        return Err(broken(path, &format!("{unknown:?} is no type: use {}", TYPES.join(", "))));
    }
    let format = schema.get("format").and_then(Value::as_str);
    if let Some(unknown) = format.filter(|format| !FORMATS.contains(format)) {
        let known = FORMATS.join(", ");
        let rule = format!("strict mode does not know the format {unknown:?}: use {known}");
        return Err(broken(path, &rule));
    }
    Ok(())
}

/// The types that a schema names.
pub(super) fn types(schema: &Map<String, Value>) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The named schemas below a keyword.
pub(super) fn entries<'a>(
    schema: &'a Map<String, Value>,
    keyword: &str,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    schema.get(keyword).and_then(Value::as_object).into_iter().flatten()
}

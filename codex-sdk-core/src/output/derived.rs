//! Schemas of Rust types: as `schemars` writes them, and made to keep the rules where a type cannot say it itself.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use super::keywords::FORMATS;

/// What is left out of the form that is sent: answers are checked against the type's own schema all the same.
const LEFT_OUT: [&str; 3] = ["uniqueItems", "minProperties", "maxProperties"];

/// The schema of a type.
pub(super) fn schema_of<T: JsonSchema>() -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    // What the model has no use for.
    schema.remove("$schema");
    schema.to_value()
}

/// Closes objects that are open only because the type does not say, and puts what strict mode words differently into its
/// words. What it cannot say at all stays, for the rules to find.
pub(super) fn closed(schema: Value) -> Value {
    match schema {
        Value::Object(schema) => close(schema).into(),
        Value::Array(schemas) => schemas.into_iter().map(closed).collect(),
        other => other,
    }
}

fn close(schema: Map<String, Value>) -> Map<String, Value> {
    let is_object = schema.get("type").is_some_and(|name| name == "object");
    let is_open = is_object && !schema.contains_key("additionalProperties");
    let mut closed_schema = Map::new();
    for (keyword, value) in schema {
        match keyword.as_str() {
            left_out if LEFT_OUT.contains(&left_out) => {}
            "format" if !value.as_str().is_some_and(|format| FORMATS.contains(&format)) => {}
            "oneOf" => {
                closed_schema.insert("anyOf".to_owned(), closed(value));
            }
            // Names of the type's own, which may be the same as those of keywords.
            "properties" | "$defs" => {
                closed_schema.insert(keyword, each(value));
            }
            "anyOf" | "items" => {
                closed_schema.insert(keyword, closed(value));
            }
            _ => {
                closed_schema.insert(keyword, value);
            }
        }
    }
    if is_open {
        closed_schema.insert("additionalProperties".to_owned(), false.into());
    }
    closed_schema
}

fn each(named: Value) -> Value {
    match named {
        Value::Object(named) => {
            named.into_iter().map(|(name, schema)| (name, closed(schema))).collect()
        }
        other => other,
    }
}

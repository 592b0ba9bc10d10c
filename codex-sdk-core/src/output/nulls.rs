//! Taking out of an answer the nulls that stand for optional properties that were left out.

use jsonschema::ValidatorMap;
use serde_json::Value;

use super::keywords::step;
use super::strict::Strict;

/// Takes them out of an answer in the form that was sent.
pub(super) fn without(strict: &Strict, mut answer: Value) -> Value {
    // Which branch of an anyOf an answer took is found by asking each.
    if let Ok(validators) = jsonschema::options().offline().build_map(&strict.wire) {
        let walk = Walk { strict, validators };
        walk.take_out(&strict.wire, "#", &mut answer);
    }
    answer
}

struct Walk<'a> {
    strict: &'a Strict,
    validators: ValidatorMap,
}

impl Walk<'_> {
    /// Goes down schema and answer together. Every reference is followed by going down, so that it ends.
    fn take_out(&self, schema: &Value, at: &str, answer: &mut Value) {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = reference.strip_prefix('#').and_then(|to| self.strict.wire.pointer(to));
            // A reference to a reference says nothing about an answer.
            if let Some(target) = target.filter(|target| target.get("$ref").is_none()) {
                self.take_out(target, reference, answer);
            }
            return;
        }
        if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            let at = step(at, "anyOf");
            for (index, branch) in branches.iter().enumerate() {
                let at = step(&at, &index.to_string());
                if self.validators.get(&at).is_some_and(|branch| branch.is_valid(answer)) {
                    return self.take_out(branch, &at, answer);
                }
            }
            return;
        }
        match answer {
            Value::Object(answer) => {
                let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
                    return;
                };
                let at = step(at, "properties");
                for (name, schema) in properties {
                    let at = step(&at, name);
                    match answer.get_mut(name) {
                        Some(Value::Null) if self.strict.nullable.contains(&at) => {
                            answer.remove(name);
                        }
                        Some(value) => self.take_out(schema, &at, value),
                        None => {}
                    }
                }
            }
            Value::Array(items) => {
                let Some(schema) = schema.get("items") else { return };
                let at = step(at, "items");
                for item in items {
                    self.take_out(schema, &at, item);
                }
            }
            _ => {}
        }
    }
}

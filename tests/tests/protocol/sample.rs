//! Values made from a JSON Schema.

use serde_json::{Map, Value, json};

use crate::schema::Schema;

/// How many values are made of a definition, beside one for each alternative.
const ROUNDS: usize = 4;

/// Beyond this depth only what is required is made.
const DEEP: usize = 6;

/// Makes values; the same ones every time.
pub(crate) struct Sampler<'a> {
    schema: &'a Schema,
    state: u64,
}

impl<'a> Sampler<'a> {
    pub(crate) fn new(schema: &'a Schema) -> Self {
        Self { schema, state: 0x9e37_79b9_7f4a_7c15 }
    }

    /// Values of a definition: with little, with everything, at random, and one of each alternative at least.
    pub(crate) fn samples(&mut self, name: &str) -> Vec<Value> {
        let definition = &self.schema.definitions[name];
        let count = ROUNDS.max(2 * Schema::alternatives(definition).len());
        let kinds = definition["enum"].as_array().map_or(1, Vec::len).max(count);
        (0..kinds).map(|round| self.value(definition, 0, Some(round))).collect()
    }

    fn value(&mut self, schema: &Value, depth: usize, round: Option<usize>) -> Value {
        if let Some(name) = schema["$ref"].as_str().and_then(|r| r.rsplit('/').next()) {
            return self.value(&self.schema.definitions[name], depth + 1, round);
        }
        let pick = round.unwrap_or_else(|| self.next());
        if let Some(words) = schema["enum"].as_array() {
            return words[pick % words.len()].clone();
        }
        let mut all = Map::new();
        // An object and alternatives: both count.
        let alternatives = Schema::alternatives(schema);
        if !alternatives.is_empty() {
            let chosen = if depth > DEEP {
                alternatives.iter().position(|a| a["type"] == "null").unwrap_or(0)
            } else {
                pick % alternatives.len()
            };
            match self.value(alternatives[chosen], depth + 1, None) {
                Value::Object(map) => all = map,
                other => return other,
            }
        }
        if let Some(only) = schema["allOf"].as_array().and_then(|all| all.first()) {
            return self.value(only, depth + 1, None);
        }
        match Self::kind(schema, depth, pick) {
            None if alternatives.is_empty() => json!({"any": [1, "x", 2.5]}),
            None => Value::Object(all),
            Some("object") => {
                self.object(schema, depth, round, &mut all);
                Value::Object(all)
            }
            Some("array") => {
                let count = if depth > DEEP { 0 } else { 1 + self.next() % 2 };
                (0..count).map(|_| self.value(&schema["items"], depth + 1, None)).collect()
            }
            Some("string") => ["some text", "é\n\"quoted\"", "x"][pick % 3].into(),
            Some("boolean") => pick.is_multiple_of(2).into(),
            Some("integer") => self.integer(schema),
            Some("number") => [0.5, -1.25, 1e10][self.next() % 3].into(),
            Some(_) => Value::Null,
        }
    }

    /// The type to make, where several are allowed.
    fn kind(schema: &Value, depth: usize, pick: usize) -> Option<&str> {
        match &schema["type"] {
            Value::String(kind) => Some(kind),
            Value::Array(kinds) if depth > DEEP => {
                kinds.iter().filter_map(Value::as_str).find(|k| *k == "null").or(kinds[0].as_str())
            }
            Value::Array(kinds) => kinds[pick % kinds.len()].as_str(),
            _ => None,
        }
    }

    fn object(
        &mut self,
        schema: &Value,
        depth: usize,
        round: Option<usize>,
        all: &mut Map<String, Value>,
    ) {
        let required = |key: &str| {
            schema["required"].as_array().is_some_and(|r| r.iter().any(|name| name == key))
        };
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            // First with little, then with everything, then at random.
            let wanted = match round {
                Some(0) => false,
                Some(1) => true,
                _ => self.next().is_multiple_of(2),
            };
            if required(key) || (wanted && depth <= DEEP) {
                let value = self.value(property, depth + 1, None);
                all.insert(key.clone(), value);
            }
        }
        let additional = &schema["additionalProperties"];
        if additional.is_object() && depth <= DEEP {
            let value = self.value(additional, depth + 1, None);
            all.insert("a key".to_owned(), value);
        }
    }

    fn integer(&mut self, schema: &Value) -> Value {
        let extremes: [i128; 3] = match schema["format"].as_str() {
            Some("int32") => [i32::MIN.into(), i32::MAX.into(), 7],
            Some("uint8") => [0, u8::MAX.into(), 7],
            Some("uint16") => [0, u16::MAX.into(), 7],
            Some("uint32") => [0, u32::MAX.into(), 7],
            Some("uint64" | "uint") => [0, u64::MAX.into(), 7],
            _ => [i64::MIN.into(), i64::MAX.into(), 7],
        };
        // The schema has no other minimum than zero and one.
        let least = i128::from(schema["minimum"] == json!(1.0));
        let chosen = extremes[self.next() % 3];
        let chosen = if schema["minimum"].is_null() { chosen } else { chosen.max(least) };
        serde_json::from_str(&chosen.to_string()).expect("an integer")
    }

    /// A number that looks random (splitmix64).
    fn next(&mut self) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) >> 33).expect("thirty-one bits")
    }
}

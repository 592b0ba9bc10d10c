//! Rules, the form that is sent, and answers: without a model.

use expect_test::{Expect, expect};
use schemars::JsonSchema;
use serde_json::{Value, json};

use super::schema::OutputSchema;

fn object(properties: &Value, required: &Value) -> Value {
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// What is wrong with a schema whose property `a` is this.
fn refused(property: &Value, expected: &Expect) {
    refused_root(&object(&json!({ "a": property }), &json!(["a"])), expected);
}

fn refused_root(schema: &Value, expected: &Expect) {
    let error = OutputSchema::given(schema).unwrap_err();
    assert_eq!(error.code(), "CONFIG");
    expected.assert_eq(&error.to_string());
}

#[test]
fn rules_are_explained_with_the_place_that_breaks_them() {
    refused_root(
        &json!(true),
        &expect!["outputSchema cannot be used: at #, a schema is an object"],
    );
    refused_root(
        &json!({ "type": "array", "items": { "type": "string" } }),
        &expect![[
            r#"outputSchema cannot be used: at #, the root's type must be "object": wrap other types in a property"#
        ]],
    );
    refused_root(
        &json!({ "anyOf": [{ "type": "object" }] }),
        &expect![
            "outputSchema cannot be used: at #, the root cannot be anyOf: make it an object, and give it a property that is"
        ],
    );
    refused_root(
        &json!({ "type": "object", "properties": {} }),
        &expect![
            "outputSchema cannot be used: at #, every object says additionalProperties: false, since strict mode answers with exactly the properties that are listed"
        ],
    );
    refused(
        &json!({ "type": "object", "additionalProperties": true }),
        &expect![
            "outputSchema cannot be used: at #/properties/a, every object says additionalProperties: false, since strict mode answers with exactly the properties that are listed"
        ],
    );
    refused(
        &json!({ "allOf": [{ "type": "string" }] }),
        &expect![
            "outputSchema cannot be used: at #/properties/a, strict mode does not know allOf: write the parts out in one schema"
        ],
    );
    refused(
        &json!({}),
        &expect![
            "outputSchema cannot be used: at #/properties/a, every schema says which type it allows"
        ],
    );
    refused(
        &json!({ "type": "array" }),
        &expect![
            "outputSchema cannot be used: at #/properties/a, every array says what its items are"
        ],
    );
    refused(
        &json!({ "type": "strin" }),
        &expect![[
            r#"outputSchema cannot be used: at #/properties/a, "strin" is no type: use string, number, integer, boolean, object, array, null"#
        ]],
    );
    refused(
        &json!({ "type": "string", "format": "uri" }),
        &expect![[
            r#"outputSchema cannot be used: at #/properties/a, strict mode does not know the format "uri": use date-time, time, date, duration, email, hostname, ipv4, ipv6, uuid"#
        ]],
    );
    refused(
        &json!({ "$ref": "#/$defs/B" }),
        &expect![
            "outputSchema cannot be used: at #/properties/a, $ref must lead to a place in this schema (#/$defs/…)"
        ],
    );
    refused(
        &json!({ "type": "string", "pattern": "(" }),
        &expect![[
            r#"outputSchema cannot be used: at #/properties/a/pattern, "(" is not a "regex""#
        ]],
    );
    refused_root(
        &object(&json!({}), &json!(["a"])),
        &expect![[r#"outputSchema cannot be used: at #, "a" is required and not in properties"#]],
    );
    let deep = (0..11).fold(json!({ "type": "string" }), |inner, _| {
        object(&json!({ "a": inner }), &json!(["a"]))
    });
    refused_root(
        &deep,
        &expect![
            "outputSchema cannot be used: at #/properties/a/properties/a/properties/a/properties/a/properties/a/properties/a/properties/a/properties/a/properties/a/properties/a/properties/a, schemas are nested 10 levels deep at most"
        ],
    );
    let many: Vec<_> = (0..1001).map(|n| n.to_string()).collect();
    refused(
        &json!({ "enum": many }),
        &expect![
            "outputSchema cannot be used: at #, a schema has 1000 enum values at most, and this one has 1001"
        ],
    );
}

#[test]
fn a_strict_schema_is_sent_as_it_is() {
    let schema = json!({
        "title": "Person",
        "type": "object",
        "properties": {
            "name": { "type": "string", "description": "In full." },
            "pets": { "type": "array", "items": { "$ref": "#/$defs/Pet" }, "minItems": 1 },
            "age": { "type": ["integer", "null"], "minimum": 0 },
        },
        "required": ["age", "name", "pets"],
        "additionalProperties": false,
        "$defs": { "Pet": { "type": "string", "enum": ["cat", "dog"] } },
    });
    let checked = OutputSchema::given(&schema).unwrap();
    assert_eq!(checked.wire(), &schema);
}

fn optionals() -> OutputSchema {
    let inner = object(
        &json!({ "kind": { "const": "b" }, "note": { "type": "string" } }),
        &json!(["kind"]),
    );
    let schema = json!({
        "type": "object",
        "properties": {
            "text": { "type": "string", "default": "none" },
            "word": { "type": "string", "enum": ["x", "y"] },
            "only": { "const": 1 },
            "was": { "type": ["string", "null"] },
            "either": { "anyOf": [
                object(&json!({ "kind": { "const": "a" }, "note": { "type": ["string", "null"] } }), &json!(["kind", "note"])),
                inner,
            ] },
            "node": { "$ref": "#/$defs/Node", "description": "A tree." },
        },
        "required": ["node"],
        "additionalProperties": false,
        "$defs": { "Node": {
            "type": "object",
            "properties": {
                "name": { "type": "string" },
                "below": { "type": "array", "items": { "$ref": "#/$defs/Node" } },
            },
            "required": [],
            "additionalProperties": false,
        } },
    });
    OutputSchema::given(&schema).unwrap()
}

#[test]
fn what_is_optional_is_sent_as_required_and_nullable() {
    let checked = optionals();
    let properties = &checked.wire()["properties"];
    assert_eq!(properties["text"], json!({ "type": ["string", "null"] }));
    let word = json!({ "type": ["string", "null"], "enum": ["x", "y", null] });
    assert_eq!(properties["word"], word);
    assert_eq!(properties["only"], json!({ "anyOf": [{ "const": 1 }, { "type": "null" }] }));
    assert_eq!(properties["was"], json!({ "type": ["string", "null"] }));
    assert_eq!(properties["either"]["anyOf"][2], json!({ "type": "null" }));
    let node = json!({ "anyOf": [{ "$ref": "#/$defs/Node" }], "description": "A tree." });
    assert_eq!(properties["node"], node);
    let mut required: Vec<_> = checked.wire()["required"].as_array().unwrap().clone();
    required.sort_by_key(Value::to_string);
    assert_eq!(json!(required), json!(["either", "node", "only", "text", "was", "word"]));
}

#[test]
fn nulls_that_stand_for_nothing_are_taken_out_and_others_stay() {
    let answer = json!({
        "text": null, "word": null, "only": null, "was": null,
        "either": { "kind": "a", "note": null },
        "node": { "name": null, "below": [{ "name": "x", "below": null }] },
    });
    let read = optionals().read(&answer.to_string()).unwrap();
    let expected = json!({
        "was": null,
        "either": { "kind": "a", "note": null },
        "node": { "below": [{ "name": "x" }] },
    });
    assert_eq!(read, expected);
    let answer = json!({ "either": { "kind": "b", "note": null }, "node": {} });
    let read = optionals().read(&answer.to_string()).unwrap();
    assert_eq!(read, json!({ "either": { "kind": "b" }, "node": {} }));
}

#[test]
fn problems_of_an_answer_name_places_and_no_content() {
    let checked = OutputSchema::given(&object(
        &json!({ "n": { "type": "integer" }, "s": { "type": "string", "maxLength": 3 } }),
        &json!(["n", "s"]),
    ))
    .unwrap();
    let mismatch = checked.read(r#"{"n":"secret","s":"secret"}"#).unwrap_err();
    expect![[r#"
        the answer does not fit outputSchema
        - at /n: value is not of type "integer"
        - at /s: value is longer than 3 characters"#]]
    .assert_eq(&mismatch.to_string());
    let mismatch = checked.read("Sure! secret").unwrap_err();
    expect![[r"
        the answer does not fit outputSchema
        - the answer is no JSON: expected value at line 1 column 1"]]
    .assert_eq(&mismatch.to_string());
}

/// What happened.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is looked at")]
struct Report {
    title: String,
    /// How many.
    #[serde(default)]
    count: u32,
    url: Option<String>,
    outcome: Outcome,
    tags: std::collections::BTreeSet<String>,
}

#[derive(JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[expect(dead_code, reason = "only its schema is looked at")]
enum Outcome {
    Fine,
    Failed { why: String },
}

#[test]
fn types_are_made_to_keep_the_rules() {
    let checked = OutputSchema::derived::<Report>().unwrap();
    let wire = checked.wire();
    assert_eq!(wire["additionalProperties"], false);
    assert_eq!(wire["properties"]["count"]["type"], json!(["integer", "null"]));
    assert_eq!(wire["properties"]["count"].get("format"), None);
    assert_eq!(wire["properties"]["url"]["type"], json!(["string", "null"]));
    assert!(wire["$defs"]["Outcome"]["anyOf"].is_array(), "{wire:#}");
    let answer = json!({
        "title": "t", "count": null, "url": null,
        "outcome": { "kind": "failed", "why": "w" }, "tags": ["a"],
    });
    let read = checked.read(&answer.to_string()).unwrap();
    assert_eq!(read.get("count"), None);
    // The type's own schema still holds, where the form that is sent says less.
    let twice = json!({
        "title": "t", "count": 1, "url": null, "outcome": { "kind": "fine" }, "tags": ["a", "a"],
    });
    assert!(checked.read(&twice.to_string()).is_err());
}

#[test]
fn types_that_strict_mode_cannot_say_are_refused() {
    let error = OutputSchema::derived::<std::collections::HashMap<String, u8>>().unwrap_err();
    assert!(error.to_string().contains("additionalProperties: false"), "{error}");
    let error = OutputSchema::derived::<String>().unwrap_err();
    assert!(error.to_string().contains("root"), "{error}");
}

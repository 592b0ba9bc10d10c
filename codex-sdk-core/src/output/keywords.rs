//! The keywords of JSON Schema, by what the model's strict mode makes of them.

/// What strict mode refuses, and what to do instead.
pub(super) const REFUSED: [(&str, &str); 26] = [
    ("allOf", "write the parts out in one schema"),
    ("oneOf", "use anyOf"),
    ("not", "say what is allowed instead"),
    ("if", CHOICE),
    ("then", CHOICE),
    ("else", CHOICE),
    ("dependentRequired", CHOICE),
    ("dependentSchemas", CHOICE),
    ("dependencies", CHOICE),
    ("patternProperties", PAIRS),
    ("propertyNames", PAIRS),
    ("unevaluatedProperties", "use additionalProperties: false"),
    ("minProperties", "objects have exactly the properties that are listed"),
    ("maxProperties", "objects have exactly the properties that are listed"),
    ("prefixItems", "use an object with a property for each place"),
    ("additionalItems", "use items"),
    ("unevaluatedItems", "use items"),
    ("contains", "check it after the answer"),
    ("minContains", "check it after the answer"),
    ("maxContains", "check it after the answer"),
    ("uniqueItems", "check it after the answer"),
    ("contentSchema", "check it after the answer"),
    ("$dynamicRef", "use $ref"),
    ("$dynamicAnchor", "use $ref with a path"),
    ("$recursiveRef", "use $ref"),
    ("$anchor", "use $ref with a path"),
];
const CHOICE: &str = "use anyOf with an object for each case";
const PAIRS: &str = "use a list of objects with a key and a value";

/// What says nothing about which answers fit, and is refused by some models: it is not sent.
pub(super) const UNSENT: [&str; 6] =
    ["default", "examples", "deprecated", "readOnly", "writeOnly", "$comment"];

/// What may stand beside `$ref`, since it says nothing about which answers fit.
pub(super) const ANNOTATIONS: [&str; 2] = ["title", "description"];

/// The formats of strings that strict mode knows.
pub(super) const FORMATS: [&str; 9] =
    ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"];

/// The types.
pub(super) const TYPES: [&str; 7] =
    ["string", "number", "integer", "boolean", "object", "array", "null"];

/// Where schemas have names that are not keywords.
pub(super) const DEFINITIONS: [&str; 2] = ["$defs", "definitions"];

/// One step further down in a JSON pointer.
pub(super) fn step(pointer: &str, name: &str) -> String {
    let name = name.replace('~', "~0").replace('/', "~1");
    format!("{pointer}/{name}")
}

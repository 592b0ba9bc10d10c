//! Unions of the schema: which of the protocol's four kinds one is, and its variants.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};

use super::ir::{Alternative, Kind, Shape, Signature, Ty, Variant, Word};
use super::lower::{Lowering, list, properties, reference_to};
use super::names;

type Object = Map<String, Value>;

/// The shape of a definition that lists alternatives.
pub(crate) fn shape(
    lowering: &mut Lowering<'_>,
    name: &str,
    object: &Object,
    stable: &Object,
    experimental: bool,
) -> Result<Shape> {
    let all = alternatives(object);
    let stable = alternatives(stable);
    if let Some(words) = words(&all, &stable) {
        return Ok(Shape::Words(words));
    }
    if let Some(tag) = common_tag(&all) {
        return tagged(lowering, name, object, (&all, &stable), tag, experimental);
    }
    if all.iter().all(|a| is_keyed(a)) {
        return keyed(lowering, name, (&all, &stable), experimental);
    }
    untagged(lowering, name, &all, experimental)
}

/// The words of a union that consists of nothing else.
pub(crate) fn words(all: &[&Value], stable: &[&Value]) -> Option<Vec<Word>> {
    let mut words: Vec<Word> = Vec::new();
    let stable: Vec<&str> = stable.iter().filter_map(|a| enumeration(a)).flatten().collect();
    for alternative in all {
        for wire in enumeration(alternative)? {
            let rust = names::variant("", wire);
            let experimental = !stable.contains(&wire);
            words.push(Word { wire: wire.to_owned(), rust, experimental });
        }
    }
    (!words.is_empty()).then_some(words)
}

fn tagged(
    lowering: &mut Lowering<'_>,
    name: &str,
    object: &Object,
    (all, stable): (&[&Value], &[&Value]),
    tag: &str,
    experimental: bool,
) -> Result<Shape> {
    let mut variants: Vec<Variant> = Vec::new();
    for alternative in all {
        let wire = tag_value(alternative, tag).context("a variant without a tag")?;
        let known = stable.iter().find(|s| tag_value(s, tag) == Some(wire));
        let rust = names::variant(name, wire);
        let new = experimental || known.is_none();
        let own = alternative.as_object().context("a variant that is no object")?;
        let own = with_common(own, object);
        let before = known.and_then(|k| k.as_object()).map(|k| with_common(k, object));
        let before = before.as_ref().unwrap_or(&own);
        let payload = names::payload(name, &rust);
        // Ids are those of the whole, as `ThreadItem.id` is for every kind of item.
        let mut structure = lowering.structure(name, &own, before)?;
        structure.fields.retain(|f| f.wire != tag);
        let payload = if structure.fields.is_empty() && !structure.open {
            None
        } else {
            structure.tag = Some((tag.to_owned(), wire.to_owned()));
            lowering.insert(&payload, Shape::Struct(structure), new)?;
            Some(Ty::Named(payload))
        };
        ensure!(
            variants.iter().all(|v| v.rust != rust),
            "two variants are called {rust}; extend the tables in names.rs"
        );
        variants.push(Variant { wire: wire.to_owned(), rust, payload, experimental: new });
    }
    Ok(Shape::Tagged { tag: tag.to_owned(), variants })
}

/// A variant's schema with the properties that its union gives to all.
fn with_common(variant: &Object, union: &Object) -> Object {
    let mut merged = variant.clone();
    let mut all = properties(union).clone();
    all.extend(properties(variant).clone());
    let mut required = list(union, "required").to_vec();
    required.extend_from_slice(list(variant, "required"));
    merged.insert("properties".to_owned(), Value::Object(all));
    merged.insert("required".to_owned(), Value::Array(required));
    merged
}

fn keyed(
    lowering: &mut Lowering<'_>,
    name: &str,
    (all, stable): (&[&Value], &[&Value]),
    experimental: bool,
) -> Result<Shape> {
    let stable: Vec<&str> = stable.iter().flat_map(|a| keys(a)).collect();
    let mut variants = Vec::new();
    for alternative in all {
        for wire in keys(alternative) {
            let rust = names::variant(name, wire);
            let payload = match alternative.pointer("/properties").and_then(|p| p.get(wire)) {
                None => None,
                Some(inner) => Some(payload(lowering, name, &rust, inner)?),
            };
            let experimental = experimental || !stable.contains(&wire);
            variants.push(Variant { wire: wire.to_owned(), rust, payload, experimental });
        }
    }
    Ok(Shape::Keyed(variants))
}

/// What a key of a keyed union, or an alternative, holds; anonymous objects get a name.
fn payload(lowering: &mut Lowering<'_>, owner: &str, variant: &str, inner: &Value) -> Result<Ty> {
    let object = inner.as_object().filter(|o| o.contains_key("properties"));
    let Some(object) = object else { return lowering.ty(owner, variant, inner) };
    let name = names::payload(owner, variant);
    let structure = lowering.structure(&name, object, object)?;
    lowering.insert(&name, Shape::Struct(structure), false)?;
    Ok(Ty::Named(name))
}

fn untagged(
    lowering: &mut Lowering<'_>,
    name: &str,
    all: &[&Value],
    experimental: bool,
) -> Result<Shape> {
    let mut found: Vec<Alternative> = Vec::new();
    for alternative in all {
        let kind = kind(lowering, alternative)?;
        let (rust, ty) = match (&kind, alternative.get("$ref").and_then(Value::as_str)) {
            (_, Some(reference)) => {
                let ty = reference_to(reference);
                (names::alternative(name, ty.name().unwrap_or("Value")), ty)
            }
            (Kind::String, _) => ("Text".to_owned(), Ty::Str),
            (Kind::Integer, _) => ("Number".to_owned(), Ty::Int("i64")),
            (Kind::Array, _) => ("List".to_owned(), lowering.ty(name, "List", alternative)?),
            (Kind::Object(signatures), _) => {
                let rust = distinctive(alternative, all, signatures);
                let ty = payload(lowering, name, &rust, alternative)?;
                (rust, ty)
            }
        };
        found.push(Alternative { rust, ty, kind });
    }
    ensure!(!experimental || !found.is_empty(), "an empty union");
    Ok(Shape::Untagged(found))
}

/// An anonymous alternative is called after the first required key that no sibling requires.
fn distinctive(own: &Value, all: &[&Value], signatures: &[Signature]) -> String {
    let taken = |key: &str| {
        all.iter().any(|other| {
            !std::ptr::eq(*other, own)
                && other["required"].as_array().is_some_and(|r| r.iter().any(|k| k == key))
        })
    };
    let keys = signatures.iter().flat_map(|s| s.required.keys());
    let key = keys.map(String::as_str).find(|k| !taken(k)).unwrap_or("object");
    names::upper_camel(key)
}

/// How an alternative can be recognised.
fn kind(lowering: &Lowering<'_>, alternative: &Value) -> Result<Kind> {
    if let Some(reference) = alternative.get("$ref").and_then(Value::as_str) {
        let target = reference.rsplit('/').next().unwrap_or(reference);
        let target = lowering.schema.all.get(target).context("a $ref to nothing")?;
        if let Some(object) =
            target.as_object().filter(|o| o.contains_key("anyOf") || o.contains_key("oneOf"))
        {
            let mut signatures = Vec::new();
            for inner in alternatives(object) {
                let Kind::Object(more) = kind(lowering, inner)? else {
                    bail!("a union of unions of different kinds");
                };
                signatures.extend(more);
            }
            return Ok(Kind::Object(signatures));
        }
        return kind(lowering, target);
    }
    Ok(match alternative.get("type").and_then(Value::as_str) {
        Some("string") => Kind::String,
        Some("integer") => Kind::Integer,
        Some("array") => Kind::Array,
        Some("object") => Kind::Object(vec![signature(lowering, alternative)]),
        other => bail!("an alternative of type {other:?}"),
    })
}

fn signature(lowering: &Lowering<'_>, object: &Value) -> Signature {
    let empty = Map::new();
    let object = object.as_object().unwrap_or(&empty);
    let mut required = BTreeMap::new();
    for key in list(object, "required").iter().filter_map(Value::as_str) {
        let property = properties(object).get(key);
        let target = property.and_then(|p| p.get("$ref")).and_then(Value::as_str);
        let target = target.and_then(|r| lowering.schema.all.get(r.rsplit('/').next()?));
        let words = target.or(property).and_then(enumeration).unwrap_or_default();
        required.insert(key.to_owned(), words.into_iter().map(str::to_owned).collect());
    }
    Signature { required, known: properties(object).keys().cloned().collect() }
}

/// The alternatives of a union, without the arm that says "or any string or object".
fn alternatives(object: &Object) -> Vec<&Value> {
    let all = list(object, "oneOf").iter().chain(list(object, "anyOf"));
    all.filter(|a| !a.get("type").is_some_and(Value::is_array)).collect()
}

/// The words of a string schema that lists them.
fn enumeration(schema: &Value) -> Option<Vec<&str>> {
    schema.get("enum")?.as_array()?.iter().map(Value::as_str).collect()
}

/// The property that has one fixed word in every alternative.
fn common_tag<'a>(all: &[&'a Value]) -> Option<&'a str> {
    let first = all.first()?.get("properties")?.as_object()?;
    first.keys().map(String::as_str).find(|key| all.iter().all(|a| tag_value(a, key).is_some()))
}

fn tag_value<'a>(alternative: &'a Value, tag: &str) -> Option<&'a str> {
    match enumeration(alternative.get("properties")?.get(tag)?)?[..] {
        [only] => Some(only),
        _ => None,
    }
}

fn is_keyed(alternative: &Value) -> bool {
    !keys(alternative).is_empty()
}

/// The words or the single key by which a keyed alternative is known.
fn keys(alternative: &Value) -> Vec<&str> {
    if let Some(words) = enumeration(alternative) {
        return words;
    }
    match alternative.get("properties").and_then(Value::as_object) {
        Some(only) if only.len() == 1 => only.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

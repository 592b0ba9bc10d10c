//! From the runtime's JSON Schema to our own picture of the protocol.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};

use super::ir::{Def, Field, Presence, Protocol, Shape, Struct, Ty};
use super::schema::Schema;
use super::{graph, methods, names, unions};

type Object = Map<String, Value>;

/// The envelopes: their content is in the method tables.
const ENVELOPES: &[&str] =
    &["ClientRequest", "ClientNotification", "ServerRequest", "ServerNotification"];

/// Makes the protocol of a schema.
pub(crate) fn lower(schema: &Schema) -> Result<Protocol> {
    let mut lowering = Lowering { schema, protocol: Protocol::default() };
    for (name, definition) in &schema.all {
        if ENVELOPES.contains(&name.as_str()) || name.starts_with("Nullable") {
            continue;
        }
        lowering.define(name, definition).with_context(|| format!("in the definition {name}"))?;
    }
    for id in names::id_types() {
        lowering.insert(id, Shape::Text, false)?;
    }
    let Lowering { mut protocol, .. } = lowering;
    methods::tabulate(schema, &mut protocol)?;
    graph::finish(&mut protocol)?;
    Ok(protocol)
}

pub(crate) struct Lowering<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) protocol: Protocol,
}

impl Lowering<'_> {
    fn define(&mut self, name: &str, definition: &Value) -> Result<()> {
        let object = definition.as_object().context("is not an object")?;
        let stable = self.schema.stable.get(name).and_then(Value::as_object);
        let experimental = stable.is_none();
        let stable = stable.unwrap_or(object);
        let rust = names::type_name(name);
        let shape = if object.contains_key("oneOf") || object.contains_key("anyOf") {
            unions::shape(self, &rust, object, stable, experimental)?
        } else if let Some(words) = unions::words(&[definition], &[&Value::Object(stable.clone())])
        {
            Shape::Words(words)
        } else {
            match object.get("type").and_then(Value::as_str) {
                Some("object") => Shape::Struct(self.structure(&rust, object, stable)?),
                Some("string") => Shape::Text,
                other => bail!("nothing is known about type {other:?}"),
            }
        };
        self.insert(&rust, shape, experimental)
    }

    /// Adds a type; a name twice is an error, except for an id that the schema defines itself.
    pub(crate) fn insert(&mut self, name: &str, shape: Shape, experimental: bool) -> Result<()> {
        if matches!(shape, Shape::Text) && self.protocol.types.contains_key(name) {
            return Ok(());
        }
        let def = Def { shape, experimental, sent: false };
        ensure!(
            self.protocol.types.insert(name.to_owned(), def).is_none(),
            "two types are called {name}; extend the tables in names.rs"
        );
        Ok(())
    }

    /// The struct of an object schema.
    pub(crate) fn structure(
        &mut self,
        name: &str,
        object: &Object,
        stable: &Object,
    ) -> Result<Struct> {
        let open = object.get("additionalProperties") == Some(&Value::Bool(true));
        let mut fields = self.fields(name, object, stable)?;
        // Alternatives inside an object: at most one of these keys is there, so all are optional.
        for alternative in list(object, "anyOf") {
            let alternative = alternative.as_object().context("an alternative is no object")?;
            for mut field in self.fields(name, alternative, alternative)? {
                field.presence = Presence::Optional;
                if fields.iter().all(|f| f.wire != field.wire) {
                    fields.push(field);
                }
            }
        }
        fields.sort_by_key(|f| (f.presence != Presence::Required, rank(f), f.rust.clone()));
        Ok(Struct { tag: None, fields, open: open || names::is_open(name) })
    }

    /// The fields of an object schema's own properties.
    pub(crate) fn fields(
        &mut self,
        owner: &str,
        object: &Object,
        stable: &Object,
    ) -> Result<Vec<Field>> {
        let required: BTreeSet<&str> =
            list(object, "required").iter().filter_map(Value::as_str).collect();
        let stable = properties(stable);
        let mut fields = Vec::new();
        for (wire, property) in properties(object) {
            let ty =
                self.ty(owner, wire, property).with_context(|| format!("in {owner}.{wire}"))?;
            let presence = if self.schema.patches.contains(&(owner.to_owned(), wire.clone())) {
                Presence::Patch
            } else if required.contains(wire.as_str()) {
                Presence::Required
            } else {
                Presence::Optional
            };
            let ty = match (presence, ty) {
                (Presence::Optional | Presence::Patch, Ty::Option(inner)) => *inner,
                (_, ty) => ty,
            };
            let rust = names::field(wire);
            ensure!(
                fields.iter().all(|f: &Field| f.rust != rust),
                "two fields are called {rust} in {owner}"
            );
            let experimental = !stable.contains_key(wire);
            fields.push(Field { wire: wire.clone(), rust, ty, presence, experimental });
        }
        Ok(fields)
    }

    /// The type of a property, an element or a payload.
    pub(crate) fn ty(&mut self, owner: &str, wire: &str, schema: &Value) -> Result<Ty> {
        let Some(object) = schema.as_object() else { return Ok(Ty::Json) };
        if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
            return Ok(reference_to(reference));
        }
        for key in ["allOf", "anyOf"] {
            let all = list(object, key);
            let some: Vec<&Value> = all.iter().filter(|s| !is_null(s)).collect();
            if let [only] = some[..] {
                let inner = self.ty(owner, wire, only)?;
                return Ok(if some.len() < all.len() { optional(inner) } else { inner });
            }
            ensure!(some.is_empty(), "an anonymous union");
        }
        let kinds: Vec<&str> = match object.get("type") {
            None => return Ok(Ty::Json),
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            Some(other) => bail!("an odd type: {other}"),
        };
        let some: Vec<&str> = kinds.iter().copied().filter(|k| *k != "null").collect();
        let inner = match some[..] {
            [] => Ty::Unit,
            ["string"] => names::id(owner, wire).unwrap_or(Ty::Str),
            ["boolean"] => Ty::Bool,
            ["integer"] => Ty::Int(integer(object)?),
            ["number"] => Ty::F64,
            ["array"] => {
                let items = object.get("items").unwrap_or(&Value::Bool(true));
                Ty::List(Box::new(self.ty(owner, wire, items)?))
            }
            ["object"] if !properties(object).is_empty() => {
                let name = names::payload(owner, &names::upper_camel(wire));
                let structure = self.structure(&name, object, object)?;
                self.insert(&name, Shape::Struct(structure), false)?;
                Ty::Named(name)
            }
            ["object"] => match object.get("additionalProperties") {
                Some(values) => Ty::Map(Box::new(self.ty(owner, wire, values)?)),
                None => Ty::Map(Box::new(Ty::Json)),
            },
            _ => bail!("a union of {some:?}"),
        };
        Ok(if some.len() < kinds.len() { optional(inner) } else { inner })
    }
}

/// What it is about comes first: the order of the fields is that of the constructor's arguments.
fn rank(field: &Field) -> usize {
    const FIRST: [&str; 3] = ["ThreadId", "TurnId", "ItemId"];
    let ty = if field.presence == Presence::Required { field.ty.name() } else { None };
    FIRST.iter().position(|first| Some(*first) == ty).unwrap_or(FIRST.len())
}

/// The Rust integer for a schema's format.
fn integer(schema: &Object) -> Result<&'static str> {
    Ok(match schema.get("format").and_then(Value::as_str) {
        Some("int64") | None => "i64",
        Some("int32") => "i32",
        Some("uint64" | "uint") => "u64",
        Some("uint32") => "u32",
        Some("uint16") => "u16",
        Some("uint8") => "u8",
        Some(other) => bail!("nothing is known about integers of format {other}"),
    })
}

/// The type that a `$ref` names.
pub(crate) fn reference_to(reference: &str) -> Ty {
    let name = reference.rsplit('/').next().unwrap_or(reference);
    match name.strip_prefix("Nullable") {
        Some(inner) => Ty::Option(Box::new(Ty::Named(names::type_name(inner)))),
        None => Ty::Named(names::type_name(name)),
    }
}

fn optional(inner: Ty) -> Ty {
    match inner {
        Ty::Option(_) => inner,
        _ => Ty::Option(Box::new(inner)),
    }
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

/// The list at a key, empty when there is none.
pub(crate) fn list<'a>(object: &'a Object, key: &str) -> &'a [Value] {
    object.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The properties of an object schema.
pub(crate) fn properties(object: &Object) -> &Object {
    static EMPTY: std::sync::OnceLock<Object> = std::sync::OnceLock::new();
    object
        .get("properties")
        .and_then(Value::as_object)
        .unwrap_or_else(|| EMPTY.get_or_init(Object::new))
}

//! The Rust text of one type.

use std::fmt::Write;

use heck::ToLowerCamelCase;

use super::docs::Docs;
use crate::codegen::ir::{
    Alternative, Def, Field, Kind, Presence, Shape, Signature, Struct, Ty, Variant, Word,
};
use crate::codegen::names::ident;

const EXPERIMENTAL: &str = "#[cfg(feature = \"experimental\")]\n";

/// A type with everything that belongs to it.
pub(super) fn definition(name: &str, def: &Def, docs: &Docs) -> String {
    let doc = docs.of(name, def);
    let inside = !def.experimental;
    match &def.shape {
        Shape::Text => form("text", &doc, &format!("struct {name};"), None),
        Shape::Words(words) => {
            let words = words_text(words, inside);
            form("words", &doc, &format!("enum {name}"), Some(&words))
        }
        Shape::Tagged { tag, variants } => {
            let variants = variants_text(variants, inside);
            form("tagged_enum", &doc, &format!("enum {name} by \"{tag}\""), Some(&variants))
        }
        Shape::Keyed(variants) => {
            let variants = variants_text(variants, inside);
            form("keyed_enum", &doc, &format!("enum {name}"), Some(&variants))
        }
        Shape::Untagged(alternatives) => {
            let alternatives = untagged_text(alternatives);
            form("untagged_enum", &doc, &format!("enum {name}"), Some(&alternatives))
        }
        Shape::Struct(s) => struct_text(name, s, def, &doc),
    }
}

/// The macros that its text uses.
pub(super) fn macros(def: &Def) -> Vec<&'static str> {
    match &def.shape {
        Shape::Text => vec!["text"],
        Shape::Words(_) => vec!["words"],
        Shape::Tagged { .. } => vec!["tagged_enum"],
        Shape::Keyed(_) => vec!["keyed_enum"],
        Shape::Untagged(_) => vec!["untagged_enum"],
        Shape::Struct(s) => {
            let mut macros = Vec::new();
            if holds_text(s) {
                macros.push("debug_without_text");
            }
            if def.sent && s.fields.iter().any(|f| f.presence != Presence::Required) {
                macros.push("setters");
            }
            macros
        }
    }
}

/// A type's name in Rust.
pub(crate) fn rust(ty: &Ty) -> String {
    match ty {
        Ty::Unit => "()".to_owned(),
        Ty::Bool => "bool".to_owned(),
        Ty::Int(int) => (*int).to_owned(),
        Ty::F64 => "f64".to_owned(),
        Ty::Str => "String".to_owned(),
        Ty::Json => "Value".to_owned(),
        Ty::Named(name) => name.clone(),
        Ty::Boxed(name) => format!("Box<{name}>"),
        Ty::Option(inner) => format!("Option<{}>", rust(inner)),
        Ty::List(inner) => format!("Vec<{}>", rust(inner)),
        Ty::Map(inner) => format!("BTreeMap<String, {}>", rust(inner)),
    }
}

/// A call of one of our macros, which rustfmt leaves as it is.
fn form(name: &str, doc: &str, head: &str, body: Option<&str>) -> String {
    let mut out = format!("{name}! {{\n");
    for line in doc.lines() {
        let _ = writeln!(out, "    {line}");
    }
    let _ = write!(out, "    pub {head}");
    if let Some(body) = body {
        out.push_str(" {\n");
        for line in body.lines() {
            let _ = writeln!(out, "        {line}");
        }
        out.push_str("    }");
    }
    out.push_str("\n}\n");
    out
}

fn words_text(words: &[Word], inside: bool) -> String {
    let mut list = String::new();
    for word in words {
        let cfg = if word.experimental && inside { EXPERIMENTAL } else { "" };
        let _ = writeln!(list, "{cfg}\"{}\" => {},", word.wire, word.rust);
    }
    list
}

fn variants_text(variants: &[Variant], inside: bool) -> String {
    let mut list = String::new();
    for variant in variants {
        let cfg = if variant.experimental && inside { EXPERIMENTAL } else { "" };
        let payload = variant.payload.as_ref().map(|p| format!("({})", rust(p)));
        let payload = payload.unwrap_or_default();
        let _ = writeln!(list, "{cfg}\"{}\" => {}{payload},", variant.wire, variant.rust);
    }
    list
}

fn untagged_text(alternatives: &[Alternative]) -> String {
    let mut list = String::new();
    for alternative in alternatives {
        let kind = match &alternative.kind {
            Kind::String => "Kind::String".to_owned(),
            Kind::Integer => "Kind::Integer".to_owned(),
            Kind::Array => "Kind::Array".to_owned(),
            Kind::Object(signatures) => {
                let all: String = signatures.iter().map(signature_text).collect();
                format!("Kind::Object(&[\n{all}])")
            }
        };
        let _ = writeln!(list, "{}({}) = {kind},", alternative.rust, rust(&alternative.ty));
    }
    list
}

fn signature_text(signature: &Signature) -> String {
    let required: Vec<String> =
        signature.required.iter().map(|(k, words)| format!("({k:?}, &{words:?})")).collect();
    let known = &signature.known;
    let required = required.join(", ");
    format!(
        "    Signature {{\n        required: &[{required}],\n        known: &{known:?},\n    }},\n"
    )
}

fn struct_text(name: &str, s: &Struct, def: &Def, doc: &str) -> String {
    let mut out = String::new();
    let all_optional = s.fields.iter().all(|f| f.presence != Presence::Required);
    let debug = if holds_text(s) { "" } else { "Debug, " };
    let default = if all_optional { "Default, " } else { "" };
    out.push_str(doc);
    let _ = writeln!(out, "#[derive({debug}Clone, {default}PartialEq, Serialize, Deserialize)]");
    let camel = uses_camel_case(s);
    let mut serde = Vec::new();
    if let Some((tag, word)) = &s.tag {
        serde.push(format!("tag = \"{tag}\", rename = \"{word}\""));
    }
    if camel {
        serde.push("rename_all = \"camelCase\"".to_owned());
    }
    if !serde.is_empty() {
        let _ = writeln!(out, "#[serde({})]", serde.join(", "));
    }
    let options = s.fields.iter().any(|f| f.presence != Presence::Required);
    let ts = if options { ", ts(optional_fields = nullable)" } else { "" };
    let _ = writeln!(out, "#[cfg_attr(feature = \"ts\", derive(ts_rs::TS){ts})]");
    if s.fields.iter().filter(|f| f.presence == Presence::Required && f.ty == Ty::Bool).count() > 3
    {
        out.push_str(
            "#[expect(clippy::struct_excessive_bools, reason = \"the runtime has them\")]\n",
        );
    }
    let _ = writeln!(out, "#[non_exhaustive]\npub struct {name} {{");
    for field in &s.fields {
        out.push_str(&field_text(field, camel, !def.experimental));
    }
    if s.open {
        out.push_str("/// Every other key.\n#[serde(flatten)]\n");
        out.push_str("pub others: BTreeMap<String, Value>,\n");
    }
    out.push_str("}\n");
    if def.sent {
        push_constructor(&mut out, name, s, def);
        push_setters(&mut out, name, s, def);
    }
    if holds_text(s) {
        let shown = s.fields.iter().filter(|f| !f.ty.is_text());
        let shown: String = shown.map(|f| list_entry(f, def, "")).collect();
        let _ = writeln!(out, "\ndebug_without_text!({name} {{ {shown} }});");
    }
    out
}

fn field_text(field: &Field, camel: bool, inside: bool) -> String {
    let mut out = String::new();
    if field.experimental && inside {
        out.push_str("/// Experimental.\n");
        out.push_str(EXPERIMENTAL);
    }
    let natural = if camel { field.rust.to_lower_camel_case() } else { field.rust.clone() };
    let mut serde = Vec::new();
    if natural != field.wire {
        serde.push(format!("rename = \"{}\"", field.wire));
    }
    let ty = rust(&field.ty);
    let ty = match field.presence {
        Presence::Required => ty,
        Presence::Optional => {
            serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
            format!("Option<{ty}>")
        }
        Presence::Patch => {
            serde.push("default, skip_serializing_if = \"Patch::is_keep\"".to_owned());
            format!("Patch<{ty}>")
        }
    };
    if !serde.is_empty() {
        let _ = writeln!(out, "#[serde({})]", serde.join(", "));
    }
    let _ = writeln!(out, "pub {}: {ty},", ident(&field.rust));
    out
}

/// `new`, with what is required. A constructor with more than seven arguments would help nobody, but none has.
fn push_constructor(out: &mut String, name: &str, s: &Struct, def: &Def) {
    let required = || s.fields.iter().filter(|f| f.presence == Presence::Required);
    if required().next().is_none() {
        return;
    }
    let many = required().count() > 7;
    let arguments: String = required()
        .map(|f| {
            let ty = match &f.ty {
                Ty::Str | Ty::Named(_) => format!("impl Into<{}>", rust(&f.ty)),
                other => rust(other),
            };
            list_entry(f, def, &format!(": {ty}"))
        })
        .collect();
    let fields: String = s
        .fields
        .iter()
        .map(|f| {
            let value = match (f.presence, &f.ty) {
                (Presence::Required, Ty::Str | Ty::Named(_)) => {
                    format!(": {}.into()", ident(&f.rust))
                }
                (Presence::Required, _) => String::new(),
                (Presence::Optional, _) => ": None".to_owned(),
                (Presence::Patch, _) => ": Patch::Keep".to_owned(),
            };
            list_entry(f, def, &value)
        })
        .collect();
    let others = if s.open { "others: BTreeMap::new()," } else { "" };
    let expect = if many {
        "#[expect(clippy::too_many_arguments, reason = \"the runtime requires them all\")]\n"
    } else {
        ""
    };
    let _ = writeln!(
        out,
        "\nimpl {name} {{\n/// One with what is required.\n{expect}pub fn new({arguments}) -> Self {{\nSelf {{ {fields} {others} }}\n}}\n}}"
    );
}

fn push_setters(out: &mut String, name: &str, s: &Struct, def: &Def) {
    let optional = s.fields.iter().filter(|f| f.presence != Presence::Required);
    let list: String =
        optional.map(|f| list_entry(f, def, &format!(": {}", rust(&f.ty)))).collect();
    if !list.is_empty() {
        let _ = writeln!(out, "\nsetters!({name} {{ {list} }});");
    }
}

fn list_entry(field: &Field, def: &Def, rest: &str) -> String {
    let cfg = if field.experimental && !def.experimental { EXPERIMENTAL } else { "" };
    format!("{cfg}{}{rest},\n", ident(&field.rust))
}

fn holds_text(s: &Struct) -> bool {
    s.open || s.fields.iter().any(|f| f.ty.is_text())
}

fn uses_camel_case(s: &Struct) -> bool {
    s.fields.iter().any(|f| f.wire != f.rust && f.wire == f.rust.to_lower_camel_case())
}

//! What changed from one protocol to another, for a reader with a minute.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::emit::rust_type;
use super::ir::{Def, Method, Presence, Protocol, Shape, Ty};

/// The changes, by method and by type; empty when there are none.
pub(crate) fn report(old: &Protocol, new: &Protocol) -> String {
    let mut out = String::new();
    section(&mut out, "client methods", &methods(&old.client_methods, &new.client_methods));
    section(&mut out, "server requests", &methods(&old.server_requests, &new.server_requests));
    section(&mut out, "notifications", &methods(&old.notifications, &new.notifications));
    section(&mut out, "types", &types(&old.types, &new.types));
    out
}

/// A change: `+`, `-` or `~`, and what.
type Change = (char, String);

fn section(out: &mut String, title: &str, changes: &[Change]) {
    if changes.is_empty() {
        return;
    }
    let count = |sign: char| changes.iter().filter(|(s, _)| *s == sign).count();
    let (added, removed, altered) = (count('+'), count('-'), count('~'));
    let _ = writeln!(out, "{title}: {added} added, {removed} removed, {altered} altered");
    for (sign, what) in changes {
        let _ = writeln!(out, "  {sign} {what}");
    }
}

/// What is in one of two maps only, and how the rest differs.
fn compare<T>(
    old: &BTreeMap<&str, T>,
    new: &BTreeMap<&str, T>,
    describe: impl Fn(&str, &T) -> String,
    differences: impl Fn(&T, &T) -> Vec<String>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, value) in new {
        if !old.contains_key(name) {
            changes.push(('+', describe(name, value)));
        }
    }
    for (name, value) in old {
        match new.get(name) {
            None => changes.push(('-', describe(name, value))),
            Some(now) => {
                let differences = differences(value, now);
                if !differences.is_empty() {
                    changes.push(('~', format!("{name}: {}", differences.join(", "))));
                }
            }
        }
    }
    changes
}

fn methods(old: &[Method], new: &[Method]) -> Vec<Change> {
    let by_name = |methods: &'_ [Method]| -> BTreeMap<String, Method> {
        methods.iter().map(|m| (m.wire.clone(), m.clone())).collect()
    };
    let (old, new) = (by_name(old), by_name(new));
    let old = old.iter().map(|(n, m)| (n.as_str(), m)).collect();
    let new = new.iter().map(|(n, m)| (n.as_str(), m)).collect();
    let describe = |name: &str, method: &&Method| {
        format!("{name}{}", if method.experimental { " (experimental)" } else { "" })
    };
    compare(&old, &new, describe, |a, b| {
        let mut all = Vec::new();
        push_change(&mut all, "takes", &rust_type(&a.params), &rust_type(&b.params));
        push_change(&mut all, "answers", &rust_type(&a.response), &rust_type(&b.response));
        push_change(&mut all, "is", stability(a.experimental), stability(b.experimental));
        all
    })
}

fn types(old: &BTreeMap<String, Def>, new: &BTreeMap<String, Def>) -> Vec<Change> {
    let old = old.iter().map(|(n, d)| (n.as_str(), d)).collect();
    let new = new.iter().map(|(n, d)| (n.as_str(), d)).collect();
    compare(&old, &new, |name, def| format!("{name} ({})", kind(def)), |a, b| def(a, b))
}

fn def(old: &Def, new: &Def) -> Vec<String> {
    let mut all = Vec::new();
    push_change(&mut all, "is", stability(old.experimental), stability(new.experimental));
    push_change(&mut all, "is", kind(old), kind(new));
    let (before, after) = (parts(old), parts(new));
    let before = before.iter().map(|(n, p)| (n.as_str(), p)).collect();
    let after = after.iter().map(|(n, p)| (n.as_str(), p)).collect();
    let describe = |name: &str, part: &&String| match part.as_str() {
        "" => name.to_owned(),
        part => format!("{name}: {part}"),
    };
    let parts = compare(&before, &after, describe, |a, b| {
        if a == b { Vec::new() } else { vec![format!("{a} → {b}")] }
    });
    all.extend(parts.into_iter().map(|(sign, what)| format!("{sign} {what}")));
    all
}

/// The fields, words or variants of a type, each with what matters about it.
fn parts(def: &Def) -> BTreeMap<String, String> {
    let note = |text: String, experimental: bool| {
        if experimental && !def.experimental { format!("{text} (experimental)") } else { text }
    };
    let payload = |ty: Option<&Ty>| ty.map(rust_type).unwrap_or_default();
    match &def.shape {
        Shape::Text => BTreeMap::new(),
        Shape::Words(words) => words
            .iter()
            .map(|w| (format!("{:?}", w.wire), note(String::new(), w.experimental)))
            .collect(),
        Shape::Tagged { variants, .. } | Shape::Keyed(variants) => variants
            .iter()
            .map(|v| (format!("{:?}", v.wire), note(payload(v.payload.as_ref()), v.experimental)))
            .collect(),
        Shape::Untagged(alternatives) => {
            alternatives.iter().map(|a| (a.rust.clone(), rust_type(&a.ty))).collect()
        }
        Shape::Struct(s) => s
            .fields
            .iter()
            .map(|f| {
                let ty = rust_type(&f.ty);
                let ty = match f.presence {
                    Presence::Required => ty,
                    Presence::Optional => format!("Option<{ty}>"),
                    Presence::Patch => format!("Patch<{ty}>"),
                };
                (f.wire.clone(), note(ty, f.experimental))
            })
            .collect(),
    }
}

fn push_change(all: &mut Vec<String>, what: &str, old: &str, new: &str) {
    if old != new {
        all.push(format!("{what} {old} → {new}"));
    }
}

fn stability(experimental: bool) -> &'static str {
    if experimental { "experimental" } else { "stable" }
}

fn kind(def: &Def) -> &'static str {
    match &def.shape {
        Shape::Struct(_) => "struct",
        Shape::Text => "text",
        Shape::Words(_) => "words",
        Shape::Tagged { .. } | Shape::Keyed(_) | Shape::Untagged(_) => "union",
    }
}

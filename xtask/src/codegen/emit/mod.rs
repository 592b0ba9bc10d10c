//! The Rust text of a protocol: which files there are and what stands at their heads.

mod docs;
mod place;
mod tables;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::ir::{Def, Presence, Protocol, Shape, Ty};
use docs::Docs;

pub(crate) use types::rust as rust_type;

/// Files by their path under `generated/`.
pub(crate) type Files = BTreeMap<String, String>;

const EXPERIMENTAL: &str = "experimental";
const EXPERIMENTAL_ONLY: &str = "#[cfg(feature = \"experimental\")]\n";

/// Writes everything. `version` is the runtime's.
pub(crate) fn emit(protocol: &Protocol, version: &str) -> Files {
    let places = place::place(protocol);
    let docs = Docs::new(protocol);
    let mut modules: BTreeMap<(bool, &str), Vec<(&String, &Def)>> = BTreeMap::new();
    for (name, def) in &protocol.types {
        modules.entry((def.experimental, places[name].as_str())).or_default().push((name, def));
    }

    modules.values_mut().for_each(unions_first);

    let mut files = Files::new();
    for ((experimental, module), types) in &modules {
        let folder = if *experimental { "types/experimental" } else { "types" };
        let text = module_text(protocol, *experimental, module, types, &docs);
        files.insert(format!("{folder}/{module}.rs"), text);
    }
    for experimental in [false, true] {
        let names: Vec<&str> =
            modules.keys().filter(|(e, _)| *e == experimental).map(|(_, m)| *m).collect();
        let folder = if experimental { "types/experimental" } else { "types" };
        files.insert(format!("{folder}/mod.rs"), types_index(&names, experimental));
    }
    files.insert("type_lists.rs".to_owned(), tables::type_lists(protocol));
    files.insert("method_lists.rs".to_owned(), tables::method_lists(protocol));
    files.insert("methods.rs".to_owned(), tables::client_methods(protocol));
    files.insert("server_requests.rs".to_owned(), tables::server_requests(protocol));
    files.insert("notifications.rs".to_owned(), tables::notifications(protocol));
    files.insert("incoming.rs".to_owned(), tables::incoming(protocol));
    files.insert("mod.rs".to_owned(), tables::index(version));
    for text in files.values_mut() {
        text.insert_str(0, HEADER);
    }
    files
}

const HEADER: &str = "// Written by `cargo xtask codegen`; not to be edited.\n";

/// Puts the structs of a union's variants behind the union, in its order; everything else stays in that of the names.
fn unions_first<'a>(types: &mut Vec<(&'a String, &'a Def)>) {
    let mut unions: BTreeMap<&str, (&'a str, usize)> = BTreeMap::new();
    for &(union, def) in types.iter() {
        let (Shape::Tagged { variants, .. } | Shape::Keyed(variants)) = &def.shape else {
            continue;
        };
        let payloads = variants.iter().filter_map(|variant| variant.payload.as_ref()?.name());
        for (index, payload) in payloads.enumerate() {
            unions.entry(payload).or_insert((union, index + 1));
        }
    }
    types.sort_by_key(|&(name, _)| unions.get(name.as_str()).copied().unwrap_or((name, 0)));
}

fn types_index(modules: &[&str], experimental: bool) -> String {
    let mut out = if experimental {
        "//! The types that only the experimental API has, by the resource that they belong to.\n\n"
            .to_owned()
    } else {
        "//! Every type of the protocol, by the resource that it belongs to.\n\n".to_owned()
    };
    for module in modules {
        let _ = writeln!(out, "mod {module};");
    }
    if !experimental {
        let _ = writeln!(out, "#[cfg(feature = \"experimental\")]\nmod {EXPERIMENTAL};");
    }
    out.push('\n');
    for module in modules {
        let _ = writeln!(out, "pub use {module}::*;");
    }
    if !experimental {
        let _ = writeln!(out, "#[cfg(feature = \"experimental\")]\npub use {EXPERIMENTAL}::*;");
    }
    out
}

fn module_text(
    protocol: &Protocol,
    experimental: bool,
    module: &str,
    types: &[(&String, &Def)],
    docs: &Docs,
) -> String {
    let here: BTreeSet<&str> = types.iter().map(|(name, _)| name.as_str()).collect();
    let mut out = format!("//! Types of the resource `{module}`.\n\n");
    push_imports(&mut out, protocol, experimental, types, &here);
    for (name, def) in types {
        out.push('\n');
        out.push_str(&types::definition(name, def, docs));
    }
    out
}

fn push_imports(
    out: &mut String,
    protocol: &Protocol,
    experimental: bool,
    types: &[(&String, &Def)],
    here: &BTreeSet<&str>,
) {
    let fields = || {
        types.iter().flat_map(|(_, d)| match &d.shape {
            Shape::Struct(s) => s.fields.as_slice(),
            _ => &[],
        })
    };
    let structs: Vec<_> =
        types.iter().filter(|(_, d)| matches!(d.shape, Shape::Struct(_))).collect();
    // Name → whether anything but experimental parts needs it.
    let mut used: BTreeMap<&str, bool> = BTreeMap::new();
    for (_, def) in types {
        for (ty, only_experimental) in def.uses() {
            if let Some(name) = ty.name().filter(|n| !here.contains(n)) {
                *used.entry(name).or_default() |= !only_experimental || experimental;
            }
        }
    }
    let needs = |needed: fn(&Ty) -> bool| {
        let stable =
            types.iter().flat_map(|(_, d)| d.uses()).filter(|(ty, _)| contains(ty, needed));
        let open = fields_open(types);
        let all: Vec<bool> = stable.map(|(_, e)| e && !experimental).chain(open).collect();
        // The line to put before the import: nothing, or that only experimental parts need it.
        (!all.is_empty()).then(|| if all.iter().all(|e| *e) { EXPERIMENTAL_ONLY } else { "" })
    };
    if let Some(cfg) = needs(|ty| matches!(ty, Ty::Map(_))) {
        let _ = writeln!(out, "{cfg}use std::collections::BTreeMap;\n");
    }
    if !structs.is_empty() {
        out.push_str("use serde::{Deserialize, Serialize};\n");
    }
    if let Some(cfg) = needs(|ty| *ty == Ty::Json) {
        let _ = writeln!(out, "{cfg}use serde_json::Value;");
    }
    if !out.ends_with("\n\n") {
        out.push('\n');
    }
    let parent = if experimental { "super::super" } else { "super" };
    for (cfg, stable) in [("", true), (EXPERIMENTAL_ONLY, false)] {
        let names: Vec<&str> =
            used.iter().filter(|(_, s)| **s == stable).map(|(n, _)| *n).collect();
        debug_assert!(names.iter().all(|n| protocol.types.contains_key(*n)));
        if !names.is_empty() {
            let _ = writeln!(out, "{cfg}use {parent}::{{{}}};", names.join(", "));
        }
    }
    let mut macros = BTreeSet::new();
    for (_, def) in types {
        macros.extend(types::macros(def));
    }
    if !macros.is_empty() {
        let list: Vec<&str> = macros.into_iter().collect();
        let _ = writeln!(out, "use crate::protocol::macros::{{{}}};", list.join(", "));
    }
    let patches: Vec<bool> = fields()
        .filter(|f| f.presence == Presence::Patch)
        .map(|f| f.experimental && !experimental)
        .collect();
    if !patches.is_empty() {
        let cfg =
            if patches.iter().all(|e| *e) { "#[cfg(feature = \"experimental\")]\n" } else { "" };
        let _ = writeln!(out, "{cfg}use crate::protocol::Patch;");
    }
}

fn contains(ty: &Ty, needed: fn(&Ty) -> bool) -> bool {
    needed(ty)
        || match ty {
            Ty::Option(inner) | Ty::List(inner) | Ty::Map(inner) => contains(inner, needed),
            _ => false,
        }
}

/// `false` for each struct with other keys: the map of those is never experimental.
fn fields_open(types: &[(&String, &Def)]) -> impl Iterator<Item = bool> {
    let open = types.iter().filter(|(_, d)| matches!(&d.shape, Shape::Struct(s) if s.open));
    open.map(|_| false)
}

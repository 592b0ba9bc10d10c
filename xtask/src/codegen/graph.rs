//! What follows from who uses whom: what clients send, what is unused, and where a box breaks a cycle.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

use super::ir::{Def, Protocol, Shape, Ty};

/// Completes the types once all are there.
pub(crate) fn finish(protocol: &mut Protocol) -> Result<()> {
    check_references(protocol)?;
    mark_sent(protocol);
    box_cycles(protocol);
    Ok(())
}

/// Every type of the protocol that a list of types reaches.
pub(crate) fn reachable<'a>(
    types: &BTreeMap<String, Def>,
    roots: impl Iterator<Item = &'a Ty>,
) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<String> = roots.filter_map(|t| t.name().map(str::to_owned)).collect();
    while let Some(name) = open.pop() {
        let Some(def) = types.get(&name) else { continue };
        if seen.insert(name) {
            open.extend(def.uses().iter().filter_map(|(t, _)| t.name().map(str::to_owned)));
        }
    }
    seen
}

fn check_references(protocol: &Protocol) -> Result<()> {
    for (name, def) in &protocol.types {
        for used in def.uses().iter().filter_map(|(t, _)| t.name()) {
            protocol
                .types
                .get(used)
                .with_context(|| format!("{name} uses {used}, which is not defined"))?;
        }
    }
    Ok(())
}

fn mark_sent(protocol: &mut Protocol) {
    let roots = protocol.client_methods.iter().map(|m| &m.params);
    let roots = roots.chain(protocol.server_requests.iter().map(|m| &m.response));
    for name in reachable(&protocol.types, roots) {
        if let Some(def) = protocol.types.get_mut(&name) {
            def.sent = true;
        }
    }
}

/// Puts a box wherever a struct would contain itself without a list or map between.
fn box_cycles(protocol: &mut Protocol) {
    let names: Vec<String> = protocol.types.keys().cloned().collect();
    let direct: BTreeMap<String, Vec<String>> = protocol
        .types
        .iter()
        .map(|(name, def)| (name.clone(), def.uses().iter().filter_map(|(t, _)| held(t)).collect()))
        .collect();
    for name in names {
        let Some(def) = protocol.types.get_mut(&name) else { continue };
        for ty in fields_mut(def) {
            let Some(target) = held(ty) else { continue };
            let mut seen = BTreeSet::new();
            let mut open = vec![target];
            while let Some(next) = open.pop() {
                if next == name {
                    make_boxed(ty);
                    break;
                }
                if seen.insert(next.clone()) {
                    open.extend(direct.get(&next).into_iter().flatten().cloned());
                }
            }
        }
    }
}

/// The type that a value of this type holds in itself.
fn held(ty: &Ty) -> Option<String> {
    match ty {
        Ty::Named(name) => Some(name.clone()),
        Ty::Option(inner) => held(inner),
        _ => None,
    }
}

fn make_boxed(ty: &mut Ty) {
    match ty {
        Ty::Named(name) => *ty = Ty::Boxed(std::mem::take(name)),
        Ty::Option(inner) => make_boxed(inner),
        _ => {}
    }
}

fn fields_mut(def: &mut Def) -> Vec<&mut Ty> {
    match &mut def.shape {
        Shape::Struct(s) => s.fields.iter_mut().map(|f| &mut f.ty).collect(),
        _ => Vec::new(),
    }
}

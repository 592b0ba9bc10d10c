//! Which file a type goes to: the one of the resource whose methods need it.

use std::collections::{BTreeMap, BTreeSet};

use crate::codegen::graph::reachable;
use crate::codegen::ir::{Protocol, Ty};

/// Files for what several resources share, by the beginning of the type's name; the first that fits.
const SHARED: &[(&str, &str)] = &[
    ("ThreadRealtime", "thread_realtime"),
    ("ThreadItem", "item"),
    ("Thread", "thread"),
    ("Turn", "turn"),
    ("UserInput", "input"),
    ("Mcp", "mcp_server"),
    ("Hook", "hooks"),
    ("Config", "config"),
    ("Permission", "permissions"),
    ("FileSystem", "permissions"),
    ("Sandbox", "permissions"),
    ("Network", "permissions"),
    ("Additional", "permissions"),
    ("Model", "model"),
    ("Reasoning", "model"),
    ("Plugin", "plugin"),
    ("App", "app"),
    ("Account", "account"),
    ("Skill", "skills"),
    ("CollabAgent", "item"),
    ("CommandExecution", "item"),
    ("Command", "item"),
    ("FileChange", "item"),
    ("JsonRpc", "json_rpc"),
    ("RequestId", "json_rpc"),
    ("Project", "project"),
    ("Environment", "environment"),
];

/// The module of each type.
pub(super) fn place(protocol: &Protocol) -> BTreeMap<String, String> {
    let mut places = BTreeMap::new();
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let tables = [&protocol.client_methods, &protocol.server_requests, &protocol.notifications];
    for method in tables.into_iter().flatten() {
        let resource = resource(&method.wire);
        for ty in [&method.params, &method.response] {
            if let Some(name) = ty.name() {
                places.entry(name.to_owned()).or_insert_with(|| resource.clone());
            }
            for name in reachable(&protocol.types, std::iter::once::<&Ty>(ty)) {
                users.entry(name).or_default().insert(resource.clone());
            }
        }
    }
    for name in protocol.types.keys() {
        if places.contains_key(name) {
            continue;
        }
        let only = users.get(name).filter(|u| u.len() == 1).and_then(|u| u.first());
        let shared = || SHARED.iter().find(|(start, _)| name.starts_with(start)).map(|(_, m)| *m);
        let module = only.map(String::as_str).or_else(shared).unwrap_or("shared");
        places.insert(name.clone(), module.to_owned());
    }
    place_payloads(protocol, &mut places);
    places
}

/// The structs of a union's variants stand with the union.
fn place_payloads(protocol: &Protocol, places: &mut BTreeMap<String, String>) {
    for (name, def) in &protocol.types {
        for (used, _) in def.uses() {
            let Some(used) = used.name().filter(|u| u.ends_with(name.as_str()) && *u != name)
            else {
                continue;
            };
            let place = places[name].clone();
            places.insert(used.to_owned(), place);
        }
    }
}

/// The resource of a method: what stands before the first slash, or the first two parts where that would be too much.
fn resource(method: &str) -> String {
    const LARGE: &[(&str, &[&str])] = &[
        ("thread", &["realtime", "attachment", "section", "queue", "goal", "sample"]),
        ("account", &["login", "rateLimits", "usage", "gatewayOAuth", "bedrock", "gcp"]),
        ("plugin", &["share"]),
    ];
    let mut parts = method.split('/');
    let first = parts.next().unwrap_or(method);
    let second = parts.next().unwrap_or_default();
    let split = LARGE.iter().any(|(f, seconds)| *f == first && seconds.contains(&second));
    let name = if split { format!("{first}_{second}") } else { first.to_owned() };
    crate::codegen::names::field(&name)
}

//! The Rust text of the method tables, and of the files that hold the rest together.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::types::rust;
use crate::codegen::ir::{Method, Protocol, Ty};

pub(super) fn client_methods(protocol: &Protocol) -> String {
    let methods = &protocol.client_methods;
    let head = "//! Every request that a client can send, as a type: `client.request::<methods::ModelList>(…)`.\n";
    table(methods, head, "client_methods", true)
}

pub(super) fn server_requests(protocol: &Protocol) -> String {
    let head = "//! Every request that the runtime can send, as a type and as a variant of `ServerRequest`.\n";
    table(&protocol.server_requests, head, "server_requests", true)
}

pub(super) fn notifications(protocol: &Protocol) -> String {
    let head = "//! Every notification of the runtime, as a type and as a variant of `ServerNotification`.\n";
    table(&protocol.notifications, head, "server_notifications", false)
}

fn table(methods: &[Method], head: &str, name: &str, answered: bool) -> String {
    let mut out = head.to_owned();
    out.push('\n');
    let _ = writeln!(out, "use super::types;\nuse crate::protocol::macros::{name};\n");
    let _ = writeln!(out, "{name}! {{");
    for m in methods {
        let (cfg, stability) = if m.experimental {
            ("    #[cfg(feature = \"experimental\")]\n", "Experimental")
        } else {
            ("", "Stable")
        };
        let _ = write!(
            out,
            "{cfg}    {stability} {:?} => {}({})",
            m.wire,
            m.rust,
            qualified(&m.params)
        );
        if answered {
            let _ = write!(out, " -> {}", qualified(&m.response));
        }
        out.push_str(",\n");
    }
    out.push_str("}\n");
    out
}

/// A type as the tables name it: in a method's own file a type may have the method's name.
fn qualified(ty: &Ty) -> String {
    match ty {
        Ty::Option(inner) => format!("Option<{}>", qualified(inner)),
        Ty::Named(name) => format!("types::{name}"),
        other => rust(other),
    }
}

/// The names of the methods that the runtime sends, by their lengths.
pub(super) fn incoming(protocol: &Protocol) -> String {
    let mut lengths: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for method in protocol.notifications.iter().chain(&protocol.server_requests) {
        lengths.entry(method.wire.len()).or_default().push(&method.wire);
    }
    let longest = lengths.keys().max().copied().unwrap_or_default();
    let mut out =
        "//! The names of what the runtime sends: at each index those of that length.\n\n"
            .to_owned();
    let _ = writeln!(out, "pub(crate) const INCOMING_BY_LENGTH: [&[&str]; {}] = [", longest + 1);
    for length in 0..=longest {
        let names = lengths.get(&length).map_or(&[][..], Vec::as_slice);
        let _ = writeln!(out, "    &{names:?},");
    }
    out.push_str("];\n");
    out
}

/// Macros that call another with every type's name: for what must be done for all, as in tests.
pub(super) fn type_lists(protocol: &Protocol) -> String {
    let mut out = "//! Every type, for what has to be done with all of them.\n".to_owned();
    for experimental in [false, true] {
        let types = protocol.types.iter().filter(|(_, d)| d.experimental == experimental);
        let types: Vec<&str> = types.map(|(name, _)| name.as_str()).collect();
        push_list(&mut out, "type", experimental, &types);
    }
    out
}

/// The same with every method's name.
pub(super) fn method_lists(protocol: &Protocol) -> String {
    let mut out = "//! Every method, for what has to be done with all of them.\n".to_owned();
    for experimental in [false, true] {
        for (kind, methods) in [
            ("client_method", &protocol.client_methods),
            ("server_request", &protocol.server_requests),
            ("notification", &protocol.notifications),
        ] {
            let methods = methods.iter().filter(|m| m.experimental == experimental);
            let names: Vec<&str> = methods.map(|m| m.rust.as_str()).collect();
            push_list(&mut out, kind, experimental, &names);
        }
    }
    out
}

fn push_list(out: &mut String, kind: &str, experimental: bool, names: &[&str]) {
    let (cfg, stability) = if experimental {
        ("#[cfg(feature = \"experimental\")]\n", "experimental")
    } else {
        ("", "stable")
    };
    let _ = writeln!(out, "\n{cfg}#[doc(hidden)]\n#[macro_export]");
    let _ =
        writeln!(out, "macro_rules! for_each_{stability}_{kind} {{\n    ($callback:ident) => {{");
    let _ = write!(out, "        $callback! {{");
    let mut width = 100;
    for name in names {
        if width + name.len() > 90 {
            out.push_str("\n           ");
            width = 12;
        }
        let _ = write!(out, " {name},");
        width += name.len() + 2;
    }
    out.push_str("\n        }\n    };\n}\n");
}

pub(super) fn index(version: &str) -> String {
    format!(
        "//! The protocol of the runtime, as version {version} describes it.\n\
         //!\n\
         //! The types by resource, and the three method tables. What they share is in `crate::protocol`.\n\n\
         mod incoming;\n\
         mod method_lists;\n\
         pub mod methods;\n\
         pub mod notifications;\n\
         pub mod server_requests;\n\
         mod type_lists;\n\
         pub(crate) mod types;\n\n\
         pub(crate) use incoming::INCOMING_BY_LENGTH;\n\
         pub use notifications::ServerNotification;\n\
         pub use server_requests::ServerRequest;\n\n\
         /// The runtime whose protocol this is.\n\
         pub const RUNTIME_VERSION: &str = \"{version}\";\n"
    )
}

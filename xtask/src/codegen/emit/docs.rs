//! What the types' documentation says: where a type belongs, and our own words for those that users meet first.

use std::collections::BTreeMap;

use crate::codegen::ir::{Def, Method, Protocol, Shape, Ty};

/// Our own words, by type.
const OWN: &[(&str, &str)] = &[
    ("AskForApproval", "When the runtime asks before it does something."),
    ("CodexErrorInfo", "What kind of failure a turn met."),
    ("ItemId", "Identifies an item within its thread."),
    ("Model", "A model that turns can use."),
    (
        "ReasoningEffort",
        "How much a model should think, such as `low` or `high`; each model lists its own.",
    ),
    ("RequestId", "Identifies a request until it is answered."),
    ("SandboxPolicy", "What the commands of a turn may touch."),
    ("Thread", "A conversation: its turns, its settings and where it is kept."),
    ("ThreadId", "Identifies a thread, our conversation."),
    ("ThreadItem", "One thing in a turn: a message, a command, a patch, a tool call."),
    ("ThreadTokenUsage", "The tokens of a thread: of its last model call, and in all."),
    ("Turn", "One request with everything that it causes."),
    ("TurnError", "Why a turn failed."),
    ("TurnId", "Identifies a turn within its thread."),
    ("UserInput", "A part of what the user says: text, an image, a skill, a mention."),
];

/// The documentation of every type.
pub(super) struct Docs {
    roles: BTreeMap<String, String>,
}

impl Docs {
    pub(super) fn new(protocol: &Protocol) -> Self {
        let mut roles = BTreeMap::new();
        for (name, def) in &protocol.types {
            let (variants, tag) = match &def.shape {
                Shape::Tagged { variants, tag } => (variants, Some(tag)),
                Shape::Keyed(variants) => (variants, None),
                _ => continue,
            };
            for variant in variants {
                if let Some(Ty::Named(payload)) = &variant.payload {
                    let union = link(protocol, payload, name);
                    let role = match tag {
                        Some(tag) => format!("The {union} whose `{tag}` is `{}`.", variant.wire),
                        None => format!("What `{}` of {union} holds.", variant.wire),
                    };
                    roles.entry(payload.clone()).or_insert(role);
                }
            }
        }
        let mut add = |ty: &Ty, method: &Method, what: &str| {
            if let Some(name) = ty.name() {
                roles.entry(name.to_owned()).or_insert(what.replace("{}", &method.wire));
            }
        };
        for method in &protocol.client_methods {
            add(&method.params, method, "What `{}` takes.");
            add(&method.response, method, "What `{}` answers.");
        }
        for method in &protocol.server_requests {
            add(&method.params, method, "What `{}` asks.");
            add(&method.response, method, "The answer to `{}`.");
        }
        for method in &protocol.notifications {
            add(&method.params, method, "What `{}` says.");
        }
        for (name, places) in places(protocol) {
            roles.entry(name.to_owned()).or_insert_with(|| used(protocol, name, &places));
        }
        Self { roles }
    }

    /// The doc comment of a type, with the end of its last line; empty when there is nothing to say.
    pub(super) fn of(&self, name: &str, def: &Def) -> String {
        let own = OWN.iter().find(|(n, _)| *n == name).map(|(_, text)| *text);
        let text = own.or(self.roles.get(name).map(String::as_str));
        let mut doc = text.map(|t| format!("/// {t}\n")).unwrap_or_default();
        if def.experimental {
            if !doc.is_empty() {
                doc.push_str("///\n");
            }
            doc.push_str("/// Experimental.\n");
        }
        doc
    }
}

/// Where types are used: in which others, in which of their fields.
fn places(protocol: &Protocol) -> BTreeMap<&str, BTreeMap<&str, Option<&str>>> {
    let mut all: BTreeMap<&str, BTreeMap<&str, Option<&str>>> = BTreeMap::new();
    for (user, def) in &protocol.types {
        let field = |ty: &Ty| match &def.shape {
            Shape::Struct(s) => s.fields.iter().find(|f| f.ty == *ty).map(|f| f.wire.as_str()),
            _ => None,
        };
        for (ty, _) in def.uses() {
            if let Some(name) = ty.name().filter(|name| name != user) {
                all.entry(name).or_default().entry(user).or_insert_with(|| field(ty));
            }
        }
    }
    all
}

/// What is said of a type that has no other role.
fn used(protocol: &Protocol, name: &str, places: &BTreeMap<&str, Option<&str>>) -> String {
    let links: Vec<_> = places.keys().map(|user| link(protocol, name, user)).collect();
    match (&links[..], places.values().next().copied().flatten()) {
        ([user], Some(field)) => format!("`{field}` of {user}."),
        ([user], None) => format!("One kind of {user}."),
        ([first, second], _) => format!("In {first} and {second}."),
        ([first, second, more @ ..], _) => {
            format!("In {first}, {second} and {} more.", more.len())
        }
        ([], _) => String::new(),
    }
}

/// A link from the documentation of one type to another. What is experimental has a folder of its own, and is nowhere where its
/// feature is off: what is always there only names it.
fn link(protocol: &Protocol, from: &str, to: &str) -> String {
    let experimental = |name: &str| protocol.types.get(name).is_some_and(|def| def.experimental);
    match (experimental(from), experimental(to)) {
        (false, true) => format!("`{to}`"),
        (true, false) => format!("[`{to}`](super::super::{to})"),
        (true, true) | (false, false) => format!("[`{to}`](super::{to})"),
    }
}

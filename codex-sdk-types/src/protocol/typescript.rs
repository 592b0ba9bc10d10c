//! The TypeScript of the protocol, as `cargo xtask codegen` writes it. Only with the feature `ts`.

use std::collections::BTreeMap;
use std::fmt::Write;

use ts_rs::{Config, TS};

use super::Stability;
use crate::generated::{methods, notifications, server_requests, types};

/// A line of a method table, in TypeScript.
#[derive(Debug)]
pub(crate) struct Call {
    method: &'static str,
    stability: Stability,
    params: String,
    response: String,
}

impl Call {
    pub(crate) fn of<P: TS, R: TS>(
        config: &Config,
        method: &'static str,
        stability: Stability,
    ) -> Self {
        Self { method, stability, params: params::<P>(config), response: R::name(config) }
    }
}

fn params<P: TS>(config: &Config) -> String {
    match P::name(config).as_str() {
        "null" => "null | undefined".to_owned(),
        name if P::IS_OPTION => format!("{name} | undefined"),
        name => name.to_owned(),
    }
}

/// Implements `TS` for a type whose declaration is known as text.
macro_rules! declare {
    ([$($doc:literal),*], $name:ident, $inline:expr) => {
        impl ts_rs::TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn docs() -> Option<String> {
                Some(ts_rs::format_docs(&[$($doc),*]))
            }

            fn name(_: &ts_rs::Config) -> String {
                stringify!($name).to_owned()
            }

            fn inline(config: &ts_rs::Config) -> String {
                let inline: fn(&ts_rs::Config) -> String = $inline;
                inline(config)
            }

            fn decl(config: &ts_rs::Config) -> String {
                format!("type {} = {};", Self::name(config), Self::inline(config))
            }
        }
    };
}

pub(crate) use declare;

/// The whole of `protocol.d.ts`.
pub fn declarations() -> String {
    let config = Config::new().with_large_int("number");
    let mut declared: BTreeMap<&str, String> = BTreeMap::new();
    macro_rules! declare_all {
        ($($name:ident,)*) => {
            $(declared.insert(stringify!($name), declaration::<types::$name>(&config, stringify!($name)));)*
        };
    }
    crate::for_each_stable_type!(declare_all);
    #[cfg(feature = "experimental")]
    crate::for_each_experimental_type!(declare_all);

    let mut out: String = declared.into_values().collect();
    let tables = [
        ("ClientRequests", methods::typescript(&config), true),
        ("ServerRequests", server_requests::typescript(&config), true),
        ("ServerNotifications", notifications::typescript(&config), false),
    ];
    for (name, calls, answered) in tables {
        push_table(&mut out, name, &calls, answered);
    }
    out
}

/// What ts-rs makes of a JSON value in the place of a map's.
const ANY_JSON: &str =
    "number | string | boolean | Array<unknown> | { [key in string]: unknown } | null";

/// The declaration of a type, with its documentation. Variants' structs are named by their tags in serde, so the name is given.
fn declaration<T: TS>(config: &Config, name: &str) -> String {
    let docs = documentation(&T::docs().unwrap_or_default(), "");
    let declaration = T::decl(config);
    let inline = declaration.split_once(" = ").map_or("never;", |(_, inline)| inline);
    let inline = inline.trim_end_matches(';').replace("JsonValue", "unknown");
    let inline = inline.replace(ANY_JSON, "unknown").replace("unknown | null", "unknown");
    let inline = match &alternatives(&inline)[..] {
        [object] if object.starts_with('{') => spread_object(object),
        members @ [first, _, ..] if inline.len() >= 80 || first.starts_with('{') => {
            format!("\n  | {}", members.join("\n  | "))
        }
        _ => format!(" {inline}"),
    };
    format!("{docs}export type {name} ={inline};\n\n")
}

/// A comment as it is usual in TypeScript. Links are Rust's, and stability has a word of its own.
fn documentation(comment: &str, indent: &str) -> String {
    let lines = comment.lines().filter_map(|line| line.strip_prefix(" * "));
    let lines: Vec<_> =
        lines.map(|line| without_links(line).replace("Experimental.", "@experimental")).collect();
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => format!(
            "{indent}/**\n{indent} * {}\n{indent} */\n",
            lines.join(&format!("\n{indent} * "))
        ),
    }
}

/// The words of links alone: where they lead is Rust's.
fn without_links(line: &str) -> String {
    let mut pieces = line.split("](");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(piece.split_once(')').map_or(piece, |(_, rest)| rest));
    }
    out.replace("[`", "`")
}

/// An object type with each property on a line of its own.
fn spread_object(inline: &str) -> String {
    let mut out = String::from(" ");
    let mut rest = inline;
    let mut depth = 0_usize;
    while let Some(character) = rest.chars().next() {
        let (now, later) = rest.split_at(character.len_utf8());
        rest = later;
        match character {
            '{' | '<' | '(' | '[' => depth += 1,
            '}' | '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 && character == '}' {
            out.push_str(now);
            out.push_str(rest);
            break;
        }
        let opened = character == '{' && depth == 1;
        let ended = character == ',' && depth == 1;
        out.push_str(if ended { ";" } else { now });
        if opened || ended {
            out.push('\n');
            rest = rest.trim_start();
            if let Some((comment, after)) =
                rest.strip_prefix("/**").and_then(|r| r.split_once("*/"))
            {
                out.push_str(&documentation(comment, "  "));
                rest = after.trim_start();
            }
            if !rest.starts_with('}') {
                out.push_str("  ");
            }
        }
    }
    out
}

/// The members of a union; of anything else, itself.
fn alternatives(inline: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let mut members = Vec::new();
    let mut start = 0;
    for (at, character) in inline.char_indices() {
        match character {
            '{' | '<' | '(' | '[' => depth += 1,
            '}' | '>' | ')' | ']' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                members.push(inline[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    members.push(inline[start..].trim());
    members
}

/// A map from methods, as two interfaces and the one that has both.
fn push_table(out: &mut String, name: &str, calls: &[Call], answered: bool) {
    for stability in [Stability::Stable, Stability::Experimental] {
        let mark = match stability {
            Stability::Experimental => "/** @experimental */\n",
            Stability::Stable => "",
        };
        let _ = writeln!(out, "{mark}export interface {stability:?}{name} {{");
        for call in calls.iter().filter(|c| c.stability == stability) {
            let Call { method, params, response, .. } = call;
            let _ = if answered {
                writeln!(out, "  '{method}': {{ params: {params}; response: {response} }};")
            } else {
                writeln!(out, "  '{method}': {params};")
            };
        }
        out.push_str("}\n\n");
    }
    let _ =
        writeln!(out, "export interface {name} extends Stable{name}, Experimental{name} {{}}\n");
}

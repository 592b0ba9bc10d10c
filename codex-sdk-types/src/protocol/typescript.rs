//! The TypeScript of the protocol, as `cargo xtask codegen` writes it. Only with the feature `ts`.

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
    ($name:ident, $inline:expr) => {
        impl ts_rs::TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

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
    let mut out = String::from(JSON_VALUE);
    for declaration in types::typescript(&config) {
        out.push_str("export ");
        out.push_str(&declaration);
        out.push_str("\n\n");
    }
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

const JSON_VALUE: &str = "export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;\n\n";

/// A map from methods, as two interfaces and the one that has both.
fn push_table(out: &mut String, name: &str, calls: &[Call], answered: bool) {
    use std::fmt::Write;

    for stability in [Stability::Stable, Stability::Experimental] {
        let _ = writeln!(out, "export interface {stability:?}{name} {{");
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

/// The declaration of a type, with its documentation.
pub(crate) fn declaration<T: TS>(config: &Config) -> String {
    T::decl(config)
}

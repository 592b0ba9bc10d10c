//! The method tables: every method with its parameters and, by name, its response.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::ir::{Method, Protocol, Ty};
use super::lower::{list, reference_to};
use super::names;
use super::schema::Schema;

/// Fills the protocol's tables from the envelopes of the schema.
pub(crate) fn tabulate(schema: &Schema, protocol: &mut Protocol) -> Result<()> {
    protocol.client_methods = table(schema, "ClientRequest", Some(protocol))?;
    protocol.server_requests = table(schema, "ServerRequest", Some(protocol))?;
    protocol.notifications = table(schema, "ServerNotification", None)?;
    Ok(())
}

/// One envelope's methods, in the order of their names. With `types`, each has a response there.
fn table(schema: &Schema, envelope: &str, types: Option<&Protocol>) -> Result<Vec<Method>> {
    let all = schema.all.get(envelope).with_context(|| format!("no definition {envelope}"))?;
    let stable: BTreeSet<&str> =
        schema.stable.get(envelope).map(requests).unwrap_or_default().iter().map(|r| r.0).collect();
    let mut methods = Vec::new();
    for (wire, params) in requests(all) {
        let params = params_type(params).with_context(|| format!("the parameters of {wire}"))?;
        let response = match types {
            None => Ty::Unit,
            Some(protocol) => {
                let name = names::response(wire, params.name());
                let name = name.filter(|n| protocol.types.contains_key(n));
                Ty::Named(name.with_context(|| {
                    format!("no response is known for {wire}; extend RESPONSES in names.rs")
                })?)
            }
        };
        let rust = names::upper_camel(wire);
        ensure!(
            methods.iter().all(|m: &Method| m.rust != rust),
            "two methods of {envelope} are called {rust}"
        );
        let experimental = !stable.contains(wire);
        methods.push(Method { wire: wire.to_owned(), rust, params, response, experimental });
    }
    methods.sort_by(|a, b| a.wire.cmp(&b.wire));
    Ok(methods)
}

/// Method and parameters of each alternative of an envelope.
fn requests(envelope: &Value) -> Vec<(&str, Option<&Value>)> {
    let Some(object) = envelope.as_object() else { return Vec::new() };
    list(object, "oneOf")
        .iter()
        .filter_map(|request| {
            let method = request.pointer("/properties/method/enum/0")?.as_str()?;
            Some((method, request.pointer("/properties/params")))
        })
        .collect()
}

fn params_type(params: Option<&Value>) -> Result<Ty> {
    let Some(params) = params else { return Ok(Ty::Unit) };
    if let Some(reference) = params.get("$ref").and_then(Value::as_str) {
        return Ok(reference_to(reference));
    }
    if params.get("type").and_then(Value::as_str) == Some("null") {
        return Ok(Ty::Unit);
    }
    let inner = params.pointer("/anyOf/0/$ref").and_then(Value::as_str);
    let nullable = params.pointer("/anyOf/1/type").and_then(Value::as_str) == Some("null");
    let inner = inner.filter(|_| nullable).context("neither a reference nor null")?;
    Ok(Ty::Option(Box::new(reference_to(inner))))
}

//! The tools of a client or a conversation: checked once, found by name.

use std::sync::Arc;

use codex_sdk_types::ToolSpec;
use serde_json::json;

use super::arguments::Arguments;
use super::{Tool, names};
use crate::error::{Error, Result};

/// A tool that was checked.
#[derive(Debug)]
pub(crate) struct ToolEntry {
    pub(super) tool: Tool,
    pub(super) arguments: Arguments,
}

impl ToolEntry {
    /// Whether it has a limit of time of its own.
    pub(crate) fn has_timeout(&self) -> bool {
        self.tool.timeout.is_some()
    }
}

/// Tools, each name once. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub(crate) struct ToolSet(Arc<[Arc<ToolEntry>]>);

impl ToolSet {
    /// Checks tools: names, schemas, limits. Errors name a tool by where it stands, which `place` tells.
    pub(crate) fn new(
        tools: &[Tool],
        experimental: bool,
        place: impl Fn(usize) -> String,
    ) -> Result<Self> {
        if !tools.is_empty() && !experimental {
            let allowed = "true when there are tools: the runtime has them in its experimental API";
            return Err(Error::invalid("experimentalApi", false, allowed));
        }
        let mut entries: Vec<Arc<ToolEntry>> = Vec::with_capacity(tools.len());
        for (index, tool) in tools.iter().enumerate() {
            let spec = tool.spec();
            let place = place(index);
            names::check(spec, &place)?;
            let name = spec_name(spec);
            if entries.iter().any(|other| is(other, spec.namespace.as_deref(), &spec.name)) {
                let allowed = "a name that no other tool has: there are two of this one";
                return Err(Error::invalid(&format!("{place}.name"), name, allowed));
            }
            if tool.limit.as_ref().is_some_and(|limit| limit.calls == 0) {
                return Err(Error::invalid(
                    &format!("{place}.maxConcurrency"),
                    0,
                    "a whole number, above 0",
                )
                .detail("tool", name));
            }
            if tool.timeout.is_some_and(|limit| limit.is_zero()) {
                return Err(Error::invalid(
                    &format!("{place}.timeoutMs"),
                    0,
                    "a whole number of milliseconds, above 0",
                )
                .detail("tool", name));
            }
            let arguments = Arguments::new(&name, &place, &spec.input_schema)?;
            entries.push(Arc::new(ToolEntry { tool: tool.clone(), arguments }));
        }
        Ok(Self(entries.into()))
    }

    /// These tools without those of some names, each with its namespace.
    pub(crate) fn without(&self, gone: &[(Option<String>, String)]) -> Self {
        let kept = self.0.iter().filter(|entry| {
            let mut gone = gone.iter();
            !gone.any(|(namespace, name)| is(entry, namespace.as_deref(), name))
        });
        Self(kept.cloned().collect())
    }

    /// These tools, and those of `base` that have other names.
    pub(crate) fn over(&self, base: &Self) -> Self {
        if self.0.is_empty() {
            return base.clone();
        }
        let others = base.0.iter().filter(|entry| {
            let spec = entry.tool.spec();
            self.find(spec.namespace.as_deref(), &spec.name).is_none()
        });
        Self(self.0.iter().chain(others).cloned().collect())
    }

    /// The tool of this name.
    pub(crate) fn find(&self, namespace: Option<&str>, name: &str) -> Option<&Arc<ToolEntry>> {
        self.0.iter().find(|entry| is(entry, namespace, name))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the model is told of them.
    pub(crate) fn specs(&self) -> impl Iterator<Item = &ToolSpec> {
        self.0.iter().map(|entry| entry.tool.spec())
    }

    /// An error unless a stored thread knows all of them, since the runtime teaches it no others.
    pub(crate) fn known_to(&self, thread: &str, known: &[(Option<String>, String)]) -> Result<()> {
        let unknown = self.unknown_to(known);
        if unknown.is_empty() {
            return Ok(());
        }
        let known: Vec<_> =
            known.iter().map(|(space, name)| names::shown(space.as_deref(), name)).collect();
        let shown = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        Err(Error::session(format!(
            "the conversation {thread} was created without the tool {}: it knows {shown}, and the runtime can add none to \
             a conversation that exists; leave it out, or create another conversation",
            unknown.join(", "),
        ))
        .with_reason("TOOLS_CHANGED")
        .detail("unknown", json!(unknown))
        .detail("known", json!(known)))
    }

    /// Those that a stored thread does not know.
    pub(crate) fn unknown_to(&self, known: &[(Option<String>, String)]) -> Vec<String> {
        let is_known = |spec: &&ToolSpec| {
            !known.iter().any(|(space, name)| *space == spec.namespace && *name == spec.name)
        };
        self.specs().filter(is_known).map(spec_name).collect()
    }
}

fn is(entry: &ToolEntry, namespace: Option<&str>, name: &str) -> bool {
    let spec = entry.tool.spec();
    spec.name == name && spec.namespace.as_deref() == namespace
}

pub(super) fn spec_name(spec: &ToolSpec) -> String {
    names::shown(spec.namespace.as_deref(), &spec.name)
}

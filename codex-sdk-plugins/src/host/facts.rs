//! What a plugin says of itself when it is added: asked once, and contained, since it may be anybody's code.

use codex_sdk_core::plugin::{Interest, Plugin};
use codex_sdk_core::{Error, Result, Tool};

use super::contained::contained_now;

/// What is known of a plugin from then on.
pub(super) struct Facts {
    pub(super) name: String,
    pub(super) interest: Interest,
    pub(super) tools: Vec<Tool>,
    pub(super) conceals: bool,
}

impl Facts {
    /// Asks a plugin.
    pub(super) fn of(plugin: &dyn Plugin) -> Result<Self> {
        let name = ask("without a name", "name", || plugin.name().to_owned())?;
        Ok(Self {
            interest: ask(&name, "methods", || plugin.methods())?,
            tools: ask(&name, "tools", || plugin.tools())?,
            conceals: ask(&name, "conceals", || plugin.conceals())?,
            name,
        })
    }
}

fn ask<T>(name: &str, what: &'static str, question: impl FnOnce() -> T) -> Result<T> {
    contained_now(question).map_err(|failure| failure.into_error(name, what))
}

/// Whether a plugin can have this name beside those that are there, of which it is to be the next.
pub(super) fn check_name(
    name: &str,
    others: impl ExactSizeIterator<Item: AsRef<str>>,
) -> Result<()> {
    let field = format!("plugins[{}].name", others.len());
    if name.trim().is_empty() {
        return Err(Error::invalid(&field, name, "a text that is not empty"));
    }
    if others.into_iter().any(|other| other.as_ref() == name) {
        let allowed = "a name that no other plugin of the client has";
        return Err(Error::invalid(&field, name, allowed));
    }
    Ok(())
}

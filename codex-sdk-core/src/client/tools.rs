//! The tools of a client, to which a plugin may add some at any time.

use std::sync::{Mutex, PoisonError};

use super::CodexClient;
use crate::error::{Error, Result};
use crate::tools::{Tool, ToolSet};

/// What the model can call in every conversation that is opened from now on.
#[derive(Debug)]
pub(crate) struct ClientTools(Mutex<(Vec<Tool>, ToolSet)>);

impl ClientTools {
    /// Those given to the client, and those of its plugins.
    pub(super) fn new(
        mut tools: Vec<Tool>,
        plugins: Vec<Tool>,
        experimental: bool,
    ) -> Result<Self> {
        let given = tools.len();
        tools.extend(plugins);
        let place = |index| {
            if index < given { format!("tools[{index}]") } else { "plugins.tools".to_owned() }
        };
        let set = ToolSet::new(&tools, experimental, place)?;
        Ok(Self(Mutex::new((tools, set))))
    }

    pub(crate) fn get(&self) -> ToolSet {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }
}

impl CodexClient {
    /// Adds tools to those of the client. Conversations that are open do not learn of them.
    ///
    /// # Errors
    /// `CONFIG` when one cannot be used, or has the name of another: then none is added; and in a lease of a pool, since
    /// other leases share the client.
    pub fn add_tools(&self, tools: impl IntoIterator<Item = Tool>) -> Result<()> {
        if self.inner.scope.is_some() {
            return Err(Error::config(
                "other leases share the client of this one: give its tools to a conversation, or tools and plugins to \
                 the builder of the pool",
            ));
        }
        let mut known = self.inner.tools.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all: Vec<_> = known.0.iter().cloned().chain(tools).collect();
        if all.len() > known.0.len() {
            // Those that are known were checked, and have a name of their own.
            let first = known.0.len();
            let place = |index: usize| format!("tools[{}]", index.saturating_sub(first));
            let set = ToolSet::new(&all, self.inner.experimental(), place)?;
            *known = (all, set);
        }
        Ok(())
    }

    /// Takes tools away from those of the client, by their names. Conversations that are open keep them.
    pub fn remove_tools(&self, tools: &[Tool]) {
        let mut known = self.inner.tools.0.lock().unwrap_or_else(PoisonError::into_inner);
        let named = |tool: &Tool| (tool.spec().namespace.clone(), tool.spec().name.clone());
        let gone: Vec<_> = tools.iter().map(named).collect();
        known.0.retain(|tool| !gone.contains(&named(tool)));
        known.1 = known.1.without(&gone);
    }
}

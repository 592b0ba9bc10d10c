//! Which plugins' hooks the current task is in: their own submissions do not come back to them.

use std::sync::Arc;

use codex_sdk_core::plugin::Plugin;

tokio::task_local! {
    static INSIDE: Vec<usize>;
}

/// Does something in the name of a plugin, as a hook of it would: submissions skip its hooks, and while it is being
/// initialised they do not wait for that. For hooks that run elsewhere than in the task that calls them.
pub async fn as_plugin<T>(plugin: &Arc<dyn Plugin>, work: impl Future<Output = T>) -> T {
    inside(id_of(plugin), work).await
}

/// Whose hooks some work is in, to be kept and taken up again where a task does not carry it: hooks that are functions
/// of another language, whose calls come from elsewhere.
#[derive(Debug, Clone, Default)]
pub struct PluginScope(Vec<usize>);

impl PluginScope {
    /// The hooks that the current task is in.
    pub fn current() -> Self {
        Self(INSIDE.try_with(Clone::clone).unwrap_or_default())
    }

    /// Does something as if these hooks did it themselves.
    pub async fn run<T>(self, work: impl Future<Output = T>) -> T {
        if self.0.is_empty() { work.await } else { INSIDE.scope(self.0, work).await }
    }

    /// The same for what does not wait, such as one poll.
    pub fn enter<T>(&self, work: impl FnOnce() -> T) -> T {
        if self.0.is_empty() { work() } else { INSIDE.sync_scope(self.0.clone(), work) }
    }
}

/// Runs the hook of a plugin.
pub(super) async fn inside<T>(id: usize, hook: impl Future<Output = T>) -> T {
    let mut ids = INSIDE.try_with(Clone::clone).unwrap_or_default();
    ids.push(id);
    INSIDE.scope(ids, hook).await
}

/// Whether this runs in a hook of this plugin, however deep.
pub(super) fn is_inside(id: usize) -> bool {
    INSIDE.try_with(|ids| ids.contains(&id)).unwrap_or(false)
}

/// Whether this runs in any hook.
pub(super) fn is_inside_any() -> bool {
    INSIDE.try_with(|_| ()).is_ok()
}

/// What tells plugins apart: names may be the same.
pub(super) fn id_of(plugin: &Arc<dyn Plugin>) -> usize {
    Arc::as_ptr(plugin).cast::<()>() as usize
}

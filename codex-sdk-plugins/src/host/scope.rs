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

//! The built-in plugins as JavaScript holds them: made once, added to any number of clients, read at any time.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use codex_sdk_core::plugin::Plugin;
use codex_sdk_core::{Error, Result};
use napi_derive::napi;
use serde_json::Value;

use crate::envelope;

/// A built-in plugin.
#[napi]
pub struct BuiltinPlugin {
    number: u32,
    plugin: Option<Arc<dyn Plugin>>,
}

/// The plugins that JavaScript holds, by number: the clients of several sessions may have the same one.
#[derive(Default)]
struct Table {
    last: u32,
    held: HashMap<u32, Weak<dyn Plugin>>,
}

#[napi]
impl BuiltinPlugin {
    /// A plugin that is not there yet.
    #[napi(constructor, catch_unwind)]
    pub fn new() -> Self {
        Self { number: 0, plugin: None }
    }

    /// Makes it, with its options as JSON: `{"ok": number}` or `{"error": …}`.
    #[napi(catch_unwind)]
    pub fn make(&mut self, name: String, options: String) -> String {
        envelope::outcome(self.made(&name, &options))
    }

    /// What there is to read of it, as JSON.
    #[napi(catch_unwind)]
    pub fn snapshot(&self) -> String {
        envelope::json(&self.plugin.as_ref().and_then(Plugin::snapshot))
    }
}

impl BuiltinPlugin {
    fn made(&mut self, name: &str, options: &str) -> Result<String> {
        let options: Value = serde_json::from_str(options).map_err(|error| {
            Error::config(format!("the options of {name} cannot be read: {error}"))
        })?;
        let plugin = codex_sdk_plugins::builtin(name, &options)?;
        let mut table = table();
        table.last += 1;
        self.number = table.last;
        let number = self.number;
        table.held.insert(number, Arc::downgrade(&plugin));
        self.plugin = Some(plugin);
        Ok(number.to_string())
    }
}

impl fmt::Debug for BuiltinPlugin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuiltinPlugin").field("number", &self.number).finish_non_exhaustive()
    }
}

impl Drop for BuiltinPlugin {
    fn drop(&mut self) {
        table().held.remove(&self.number);
    }
}

/// A plugin by its number.
pub(crate) fn of(number: u32) -> Result<Arc<dyn Plugin>> {
    table().held.get(&number).and_then(Weak::upgrade).ok_or_else(|| {
        Error::config("the built-in plugin was made by another copy of the native module")
    })
}

fn table() -> MutexGuard<'static, Table> {
    static TABLE: OnceLock<Mutex<Table>> = OnceLock::new();
    TABLE.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner)
}
